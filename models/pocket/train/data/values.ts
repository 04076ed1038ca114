// Pools of values, each cut into a train part and a held-out part by a hash of its text.
import {
  cs_CZ,
  da,
  de,
  en,
  en_CA,
  en_IN,
  es,
  fi,
  fr,
  hr,
  it,
  type LocaleDefinition,
  nb_NO,
  nl,
  pl,
  pt_PT,
  ro,
  sv,
  tr,
} from '@faker-js/faker'
import { isHeldOut, type Random, type Split } from './conversation.ts'
import { makeRandom } from './random.ts'
import { anyWord, coinedWord, commonWords, rarerWords, syllables } from './words.ts'

export type Pool<T = string> = Record<Split, readonly T[]>

export function pool(items: readonly string[]): Pool {
  const all = [...new Set(items)].filter((item) => item !== '')
  return { train: all.filter((item) => !isHeldOut(item)), 'held-out': all.filter(isHeldOut) }
}

/** Lists written by hand, small ones: the last fifth is held out. */
export function cut<T>(items: readonly T[]): Pool<T> {
  const at = Math.max(1, Math.floor(items.length * 0.8))
  return { train: items.slice(0, at), 'held-out': items.slice(at) }
}

const locales = [cs_CZ, da, de, en, en_CA, en_IN, es, fi, fr, hr, it, nb_NO, nl, pl, pt_PT, ro, sv, tr]
const names = (of: (locale: LocaleDefinition) => unknown): string[] =>
  cheap(
    locales
      .flatMap((locale) => (of(locale) as string[] | undefined) ?? [])
      .filter((name) => /^[\p{Script=Latin}' -]{2,22}$/u.test(name)),
  )

/** Letters outside ASCII cost several tokens each: one name in seven of those is enough to learn them. */
const cheap = (items: readonly string[]) => items.filter((item, at) => /^[ -~]*$/.test(item) || at % 7 === 0)

const person = (key: 'first_name' | 'last_name') =>
  names((locale) => {
    const groups = locale.person?.[key] as Record<string, string[]> | undefined
    return Object.values(groups ?? {}).flatMap((group) => group ?? [])
  })

/** Each list once in full English, and cut to a few hundred of every other language. */
function thin(items: readonly string[], most: number): string[] {
  const step = Math.max(1, items.length / most)
  const kept: string[] = []
  for (let at = 0; at < items.length; at += step) kept.push(items[Math.floor(at)]!)
  return kept
}

/** Names that are in no list, so that those of the lists are not all that is ever copied; the held-out ones stay as they are. */
function withCoined(names: Pool, count: number, make: (random: Random) => string): Pool {
  const random = makeRandom(count)
  return { ...names, train: [...names.train, ...Array.from({ length: count }, () => make(random))] }
}
const coinedName = (random: Random) => capital(coinedWord(random))

const knownCities =
  'London,Paris,Berlin,Tokyo,Oslo,Madrid,Rome,Vienna,Lisbon,Dublin,Prague,Warsaw,Athens,Helsinki,Stockholm,Copenhagen,Amsterdam,Brussels,Zurich,Geneva,Munich,Hamburg,Milan,Venice,Naples,Barcelona,Seville,Porto,Lyon,Nice,Budapest,Bucharest,Sofia,Belgrade,Istanbul,Ankara,Cairo,Nairobi,Lagos,Accra,Cape Town,Casablanca,Tunis,Dubai,Doha,Riyadh,Tel Aviv,Mumbai,Delhi,Bangalore,Chennai,Kolkata,Bangkok,Hanoi,Singapore,Jakarta,Manila,Seoul,Osaka,Kyoto,Beijing,Shanghai,Hong Kong,Taipei,Sydney,Melbourne,Perth,Auckland,Wellington,New York,San Francisco,Los Angeles,Chicago,Boston,Seattle,Denver,Austin,Houston,Miami,Atlanta,Toronto,Montreal,Vancouver,Mexico City,Lima,Bogota,Santiago,Buenos Aires,Rio de Janeiro,Edinburgh,Glasgow,Bristol,Leeds,Bergen,Reykjavik,Tallinn,Riga,Vilnius,Krakow,Salzburg,Basel'.split(
    ',',
  )

export const cities = withCoined(
  pool([
    ...knownCities,
    ...thin(
      names((locale) => locale.location?.city_name),
      2600,
    ),
  ]),
  601,
  coinedName,
)
export const cityNames = knownCities
export const countries = pool((en.location!.country as string[]).filter((name) => /^[A-Z][a-zA-Z ]{2,18}$/.test(name)))
export const firstNames = withCoined(
  pool(thin(person('first_name'), 2400).filter((name) => !name.includes(' '))),
  502,
  coinedName,
)
export const lastNames = withCoined(
  pool(thin(person('last_name'), 2600).filter((name) => !name.includes(' '))),
  603,
  coinedName,
)
export const streets = pool(
  thin(
    names((locale) => locale.location?.street_name),
    1500,
  ),
)
const english = [...commonWords, ...rarerWords.filter((_, at) => at % 3 === 0)]
/** 800 words of a kind are learned by heart: training has most of English beside them, whatever part of speech. */
const openWords = (words: readonly string[]): Pool => {
  const own = pool(words.filter((word) => /^[a-z]{3,11}$/.test(word)))
  return { ...own, train: [...Array.from({ length: 9 }, () => own.train).flat(), ...english] }
}

export const nouns = openWords(en.word!.noun as string[])
export const verbs = openWords((en.word!.verb as string[]).filter((word) => word.length < 11))
export const adjectives = openWords(en.word!.adjective as string[])
export const songs = pool((en.music!.song_name as string[]).filter((name) => /^[\w' ,!]{3,34}$/.test(name)))
export const artists = pool((en.music!.artist as string[]).filter((name) => /^[\w' &-]{3,24}$/.test(name)))
export const musicGenres = pool((en.music!.genre as string[]).map((name) => name.toLowerCase()))
const titles = pool(en.book!.title as string[])
/** None that ends with a mark, which a sentence's own end would swallow. */
export const books: Pool = { ...titles, train: titles.train.filter((title) => /\w$/.test(title)) }
export const authors = pool(en.book!.author as string[])
export const dishes = pool([
  ...(en.food!.dish as string[]),
  ...(en.food!.ingredient as string[]).filter((name) => name.length < 20),
])
export const animals = pool(
  [...(en.animal!.dog as string[]), ...(en.animal!.bird as string[]), ...(en.animal!.horse as string[])].filter(
    (name) => name.length < 24,
  ),
)
export const jobs = pool(
  ['Senior', 'Lead', 'Junior', 'Chief', 'Regional', 'Staff'].flatMap((level) =>
    [
      'Engineer',
      'Designer',
      'Accountant',
      'Analyst',
      'Nurse',
      'Architect',
      'Recruiter',
      'Translator',
      'Planner',
      'Chemist',
    ].map((job) => `${level} ${job}`),
  ),
)
const productNames = en.commerce!.product_name as { adjective: string[]; material: string[]; product: string[] }
export const products = withCoined(
  pool([
    ...productNames.adjective.flatMap((adjective) => productNames.product.map((product) => `${adjective} ${product}`)),
    ...productNames.material.flatMap((material) => productNames.product.map((product) => `${material} ${product}`)),
    ...'headphones,laptop stand,coffee maker,running shoes,desk lamp,water bottle,phone case,office chair,yoga mat,rain jacket,bike helmet,garden hose,wool socks,tea kettle,board game,paper towels,printer ink,dog food,sunscreen,backpack'.split(
      ',',
    ),
  ]),
  904,
  (random) =>
    random.pick([
      () => `${capital(anyWord(random))} ${capital(anyWord(random))}`,
      () => `${anyWord(random)} ${anyWord(random)}`,
      () => `${coinedName(random)} ${random.int(2, 900)}`,
      () => anyWord(random),
    ])(),
)
const companyNouns = en.company!.noun as string[]
export const languages = pool((en.location!.language as { name: string }[]).map(({ name }) => name))
export const currencies = pool((en.finance!.currency as { code: string }[]).map(({ code }) => code))
export const airports = pool((en.airline!.airport as { iataCode: string }[]).map(({ iataCode }) => iataCode))
export const departments = pool([
  ...(en.commerce!.department as string[]),
  ...'Sales,Finance,Legal,Support,Marketing,Engineering,Operations,Research,Design,Security'.split(','),
])
export const colours = pool(en.color!.human as string[])
export const cars = pool(
  (en.vehicle!.manufacturer as string[]).flatMap((maker) => ['', ' X4', ' Nova', ' 300'].map((model) => maker + model)),
)
export const companies = withCoined(
  pool([
    ...thin(person('last_name'), 420).flatMap((name, at) => [
      `${name} ${['Inc', 'Ltd', 'GmbH', 'Group', 'Labs', 'Partners', 'and Sons', 'Logistics'][at % 8]}`,
    ]),
    ...companyNouns.map(
      (noun, at) =>
        `${['Blue', 'North', 'Bright', 'Open', 'Iron', 'Green'][at % 6]} ${noun[0]!.toUpperCase()}${noun.slice(1)}`,
    ),
  ]),
  405,
  (random) =>
    `${random.chance(0.5) ? coinedName(random) : capital(anyWord(random))} ${random.pick(['AG', 'Co', 'Systems', 'Works', 'Foods', 'Energy', 'Bank', 'Media', 'Studio', 'Motors', 'Inc', 'Ltd'])}`,
)
export const hackerNouns = pool([...(en.hacker!.noun as string[]), ...companyNouns])

export const months = 'January,February,March,April,May,June,July,August,September,October,November,December'.split(',')
export const weekdays = 'Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday'.split(',')
export const numberWords: Record<number, string> = Object.fromEntries(
  'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty'
    .split(',')
    .map((word, at) => [at, word])
    .concat([
      [25, 'twenty-five'],
      [30, 'thirty'],
      [40, 'forty'],
      [45, 'forty-five'],
      [50, 'fifty'],
      [60, 'sixty'],
      [90, 'ninety'],
      [100, 'a hundred'],
    ]),
)

const topics = pool(
  nounPairs(
    'budget,garden,school,office,summer,winter,security,data,travel,kitchen,client,team,product,health,energy,music,family,server,market,weekend,project,login,payment,mobile,launch,climate,history,solar,ocean,marathon'.split(
      ',',
    ),
    'review,plan,meeting,report,update,trip,party,lesson,checklist,summary,notes,call,workshop,audit,proposal,dinner,training,bug,survey,deadline,interview,repair,cleanup,briefing,schedule'.split(
      ',',
    ),
  ),
)
function nounPairs(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((a) => second.map((b) => `${a} ${b}`))
}

export function topic(random: Random, split: Split): string {
  return random.pick(topics[split])
}

export function fullName(random: Random, split: Split): string {
  return `${random.pick(firstNames[split])} ${random.pick(lastNames[split])}`
}

export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9]+/g, '')
    .toLowerCase()
}

const domains = pool(
  'example.com,example.org,mail.example,acme.test,northwind.io,contoso.com,fabrikam.net,posta.eu,inbox.dev,corp.example,hello.co,firma.de,bluebird.app,uni.edu,studio.fm,ferry.no,lumen.ch,redfox.org'.split(
    ',',
  ),
)
function domain(random: Random, split: Split): string {
  return random.chance(0.4)
    ? random.pick(domains[split])
    : `${random.pick(nouns[split])}${random.chance(0.2) ? `-${random.pick(nouns[split])}` : ''}.${random.pick(['com', 'com', 'org', 'net', 'io', 'de', 'eu', 'co', 'dev'])}`
}

export function email(random: Random, split: Split): string {
  const first = plain(random.pick(firstNames[split]))
  const last = plain(random.pick(lastNames[split]))
  const local = random.pick([
    `${first}.${last}`,
    first,
    `${first}${random.int(1, 99)}`,
    `${first[0]}${last}`,
    `${first}_${last}`,
    last,
  ])
  return `${local}@${domain(random, split)}`
}

export function url(random: Random, split: Split): string {
  const host = domain(random, split)
  return `https://${random.pick(['', 'www.', 'api.', 'docs.'])}${host}/${random.pick(nouns[split])}${random.chance(0.5) ? `/${random.pick(nouns[split])}` : ''}${random.chance(0.2) ? `?id=${random.int(1, 999)}` : ''}`
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
export function letterRun(random: Random, count: number): string {
  return Array.from({ length: count }, () => letters[random.int(0, 25)]).join('')
}
export function digits(random: Random, count: number): string {
  return Array.from({ length: count }, (_, at) => String(random.int(at === 0 ? 1 : 0, 9))).join('')
}
export function hex(random: Random, count: number): string {
  return Array.from({ length: count }, () => '0123456789abcdef'[random.int(0, 15)]).join('')
}

/** An id as a system hands them out; `hint` may give it a prefix. */
export function identifier(random: Random, hint: string): string {
  const prefix = hint.replace(/[^a-z]/gi, '') || letterRun(random, 3)
  const short = prefix.slice(0, random.int(2, 4))
  return random.pick([
    () => `${short.toUpperCase()}-${digits(random, random.int(3, 6))}`,
    () => `${short.toLowerCase()}_${hex(random, random.int(4, 8))}`,
    () => digits(random, random.int(3, 8)),
    () => `${letterRun(random, 1).toUpperCase()}${digits(random, random.int(3, 5))}`,
    () => `${short.toLowerCase()}-${digits(random, random.int(2, 4))}`,
    () => `${letterRun(random, 2).toUpperCase()}-${digits(random, 2)}-${letterRun(random, 2).toUpperCase()}`,
    () => hex(random, random.int(6, 10)),
    () => `${short.toLowerCase()}_${letterRun(random, 2)}${digits(random, 2)}${letterRun(random, 1)}`,
    () => `${short.toUpperCase()}${digits(random, 4)}`,
    () => `#${digits(random, random.int(3, 5))}`,
  ])()
}

export function madeUpWord(random: Random, split: Split): string {
  return Array.from({ length: random.int(2, 3) }, () => random.pick(syllables[split])).join('')
}
/** In training mostly of any syllables, so that the few above are not all that is ever copied. */
export function strangeWord(random: Random, split: Split): string {
  return split === 'train' && random.chance(0.6) ? coinedWord(random) : madeUpWord(random, split)
}

export function isoDate(random: Random): string {
  return `${random.int(2019, 2031)}-${two(random.int(1, 12))}-${two(random.int(1, 28))}`
}
export function clock(random: Random): string {
  return `${two(random.int(0, 23))}:${two(random.pick([0, 0, 5, 10, 15, 20, 30, 30, 40, 45, 50]))}`
}
export function two(value: number): string {
  return String(value).padStart(2, '0')
}

const folders = pool(
  'src,lib,docs,test,config,data,scripts,assets,server,client,utils,models,api,notes,reports,photos,backup,public,build,tools,logs,app,pages,hooks'.split(
    ',',
  ),
)
const files = pool(
  'index,main,app,server,config,utils,readme,notes,report,schema,user,login,parser,routes,store,budget,todo,style,helpers,client,invoice,summary,worker,cache,queue,token,setup,layout,types,deploy'.split(
    ',',
  ),
)
const endings = 'ts,js,py,md,json,txt,go,rs,yaml,csv,html,css,toml,sh,java,sql'.split(',')
export function fileName(random: Random, split: Split): string {
  if (split === 'train' && random.chance(0.4))
    return `${random.chance(0.7) ? anyWord(random) : `${anyWord(random)}${random.pick(['_', '-', '.', ''])}${anyWord(random)}`}.${random.pick(endings)}`
  const base = random.chance(0.25)
    ? `${random.pick(files[split])}${random.pick(['_', '-'])}${random.pick(nouns[split])}`
    : random.pick(files[split])
  return `${base}.${random.pick(endings)}`
}
export function filePath(random: Random, split: Split): string {
  const parts = Array.from({ length: random.int(0, 2) }, () => folder(random, split))
  const start = random.pick(['', '', '', '/', './', '/home/', '~/', '/var/'])
  return start + [...parts, fileName(random, split)].join('/')
}
const folder = (random: Random, split: Split) =>
  split === 'train' && random.chance(0.35) ? anyWord(random) : random.pick(folders[split])

export function folderPath(random: Random, split: Split): string {
  if (split === 'train' && random.chance(0.35))
    return random.pick(['', '', '/', './']) + [folder(random, split), anyWord(random)].join('/')
  return random.pick(['', '', '/', './']) + random.sample(folders[split], random.int(1, 2)).join('/')
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
