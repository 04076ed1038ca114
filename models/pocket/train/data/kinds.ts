// Kinds of parameters (and of result fields): names, descriptions, values, and how people say them.
import type { Random, Split } from './conversation.ts'
import { heading, sentence } from './sentences.ts'
import * as v from './values.ts'

/** A value as the user says it, and as JSON text. */
export type Said = { text: string; json: string }

export type Kind = {
  /** In snake_case; the first is the key by which actions name the kind. */
  names: readonly string[]
  type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object'
  about: readonly string[]
  /** After the request: `in {v}`. */
  says: readonly string[]
  /** More of the schema; drawn once per tool. */
  schema?: (random: Random) => Record<string, unknown>
  make(random: Random, split: Split, schema: Record<string, unknown>): Said
}

const text = (
  names: string,
  about: string,
  says: string,
  make: (random: Random, split: Split) => string,
  schema?: Kind['schema'],
): Kind => ({
  names: names.split(' '),
  type: 'string',
  about: about.split('|'),
  says: says.split('|'),
  ...(schema === undefined ? {} : { schema }),
  make: (random, split) => {
    const value = make(random, split)
    return { text: value, json: JSON.stringify(value) }
  },
})

/** Quoted by the user, mostly. */
const quoted = (names: string, about: string, says: string, make: (random: Random, split: Split) => string): Kind => ({
  ...text(names, about, says, make),
  make: (random, split) => {
    const value = make(random, split)
    const text = random.chance(0.1) ? value : random.chance(0.25) ? `'${value}'` : `"${value}"`
    return { text: value.includes("'") ? `"${value}"` : text, json: JSON.stringify(value) }
  },
})

const whole = (
  names: string,
  about: string,
  says: string,
  min: number,
  max: number,
  schema?: Kind['schema'],
): Kind => ({
  names: names.split(' '),
  type: 'integer',
  about: about.split('|'),
  says: says.split('|'),
  ...(schema === undefined ? {} : { schema }),
  make: (random) => {
    const value = random.int(min, max)
    const word = v.numberWords[value]
    return { text: word !== undefined && value > 1 && random.chance(0.3) ? word : String(value), json: String(value) }
  },
})

const decimal = (names: string, about: string, says: string, max: number, prefix = ''): Kind => ({
  names: names.split(' '),
  type: 'number',
  about: about.split('|'),
  says: says.split('|'),
  make: (random) => {
    const value = random.chance(0.5)
      ? String(random.int(1, max))
      : `${random.int(0, max)}.${random.int(1, 9)}${random.chance(0.5) ? random.int(1, 9) : ''}`
    const text = Number(value) >= 1000 && random.chance(0.2) ? value.replace(/^(\d+)(\d{3})/, '$1,$2') : value
    return { text: random.chance(0.4) ? prefix + text : text, json: value }
  },
})

/** Options as `value=said/said`; the value itself, with spaces for underscores, is always a way to say it. */
const choice = (names: string, about: string, says: string, options: string): Kind => {
  const table = options.split(' ').map((option) => {
    const [value, other] = option.split('=') as [string, string | undefined]
    return { value, said: [value.replace(/[_-]/g, ' '), ...(other?.replaceAll('~', ' ').split('/') ?? [])] }
  })
  return {
    names: names.split(' '),
    type: 'string',
    about: about.split('|'),
    says: says.split('|'),
    schema: (random) => ({
      enum: random.sample(table, random.int(2, Math.min(5, table.length))).map(({ value }) => value),
    }),
    make: (random, _split, schema) => {
      const offered = table.filter(({ value }) => (schema.enum as string[]).includes(value))
      const { value, said } = random.pick(offered)
      return { text: random.chance(0.7) ? said[0]! : random.pick(said), json: JSON.stringify(value) }
    },
  }
}

const flag = (names: string, about: string, yes: string, no: string): Kind => ({
  names: names.split(' '),
  type: 'boolean',
  about: about.split('|'),
  says: ['{v}'],
  make: (random) =>
    random.chance(0.6)
      ? { text: random.pick(yes.split('|')), json: 'true' }
      : { text: random.pick(no.split('|')), json: 'false' },
})

const list = (names: string, about: string, says: string, make: (random: Random, split: Split) => string): Kind => ({
  names: names.split(' '),
  type: 'array',
  about: about.split('|'),
  says: says.split('|'),
  schema: () => ({ items: { type: 'string' } }),
  make: (random, split) => {
    const items = [
      ...new Set(Array.from({ length: random.pick([1, 2, 2, 2, 3, 3, 4]) }, () => make(random, split))),
    ].filter((item, at) => at === 0 || !/,| and /.test(item))
    const last = items.at(-1)!
    const text =
      items.length === 1
        ? last
        : random.chance(0.75)
          ? `${items.slice(0, -1).join(', ')} and ${last}`
          : items.join(', ')
    return { text, json: JSON.stringify(items) }
  },
})

const numbers = (names: string, about: string, says: string, max: number): Kind => ({
  ...list(names, about, says, () => ''),
  schema: () => ({ items: { type: max < 1000 ? 'integer' : 'number' } }),
  make: (random) => {
    const items = Array.from({ length: random.int(2, 5) }, () => random.int(1, max))
    return {
      text: random.chance(0.5) ? items.join(', ') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`,
      json: JSON.stringify(items),
    }
  },
})

const dateText = (random: Random): string => {
  const day = random.int(1, 28)
  const month = random.pick(v.months)
  return random.pick([
    () => v.isoDate(random),
    () => v.isoDate(random),
    () => `${day} ${month}`,
    () => `${month} ${day}`,
    () => random.pick(['today', 'tomorrow', 'tonight', 'next week']),
    () => random.pick(v.weekdays),
    () => `next ${random.pick(v.weekdays)}`,
  ])()
}
const isoFromWords = (random: Random): Said => {
  const iso = v.isoDate(random)
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const name = v.months[month - 1]!
  const text = random.chance(0.6)
    ? iso
    : random.pick([`${name} ${day}, ${year}`, `${day} ${name} ${year}`, `${day}.${month}.${year}`])
  return { text, json: JSON.stringify(iso) }
}
const timeText = (random: Random): string =>
  random.pick([
    () => v.clock(random),
    () => `${random.int(1, 12)}${random.pick(['am', 'pm', ' pm', ' am'])}`,
    () => `${random.int(1, 12)}:${random.pick(['15', '30', '45'])}${random.pick(['am', 'pm'])}`,
  ])()

const city = (random: Random, split: Split) =>
  random.chance(0.35) ? random.pick(knownCities[split]) : random.pick(v.cities[split])
const knownCities = v.pool(v.cityNames)
const money = (random: Random) => random.pick(commonCurrencies)
const commonCurrencies = 'USD EUR GBP CHF JPY NOK SEK DKK PLN CAD AUD INR CNY BRL'.split(' ')

const address = (random: Random, split: Split) => {
  const street = `${random.int(1, 199)} ${random.pick(v.streets[split])}`
  const town = city(random, split)
  const zip = v.digits(random, random.pick([4, 5]))
  return { street, town, zip }
}

const train: Kind[] = [
  text(
    'city town city_name location',
    'City name|The city|Name of the city, e.g. San Francisco|Which city',
    'in {v}|for {v}|in {v}|for the city of {v}',
    city,
  ),
  text(
    'location place area',
    'The location|City or place|Location to use, e.g. Boston, MA|Place name',
    'in {v}|at {v}|for {v}|near {v}',
    (r, s) => (r.chance(0.25) ? `${city(r, s)}, ${r.pick(v.countries[s])}` : city(r, s)),
  ),
  text('country nation', 'Country name|The country', 'in {v}|for {v}', (r, s) => r.pick(v.countries[s])),
  text(
    'origin from departure_city from_city start',
    'Where the journey starts|Departure city|Origin',
    'from {v}|leaving from {v}|starting in {v}',
    city,
  ),
  text(
    'destination to arrival_city to_city',
    'Where to go|Destination city|Arrival city',
    'to {v}|going to {v}|arriving in {v}',
    city,
  ),
  text('date day on_date', 'The date|Date of the event|Day, as text|Which day', 'on {v}|for {v}|{v}', dateText),
  {
    ...text(
      'start_date from_date check_in begin_date',
      'First day, YYYY-MM-DD|Start date (YYYY-MM-DD)|ISO 8601 date to start at',
      'from {v}|starting {v}|beginning {v}',
      v.isoDate,
      (r): Record<string, unknown> => (r.chance(0.3) ? { format: 'date' } : {}),
    ),
    make: isoFromWords,
  },
  {
    ...text(
      'end_date until to_date check_out',
      'Last day, YYYY-MM-DD|End date (YYYY-MM-DD)|ISO 8601 date to end at',
      'until {v}|to {v}|through {v}|ending {v}',
      v.isoDate,
      (r): Record<string, unknown> => (r.chance(0.3) ? { format: 'date' } : {}),
    ),
    make: isoFromWords,
  },
  {
    ...text(
      'due_date deadline due due_on',
      'Due date in the format YYYY-MM-DD|When it is due (YYYY-MM-DD)',
      'due {v}|due on {v}|by {v}|with deadline {v}',
      v.isoDate,
    ),
    make: isoFromWords,
  },
  text(
    'time at start_time hour',
    'Time of day|The time, e.g. 14:30|Start time',
    'at {v}|at {v} sharp|starting at {v}',
    timeText,
  ),
  text('end_time until_time', 'When it ends|End time', 'until {v}|ending at {v}', timeText),
  text(
    'name full_name person_name',
    'Full name|The name|Name of the person',
    'named {v}|called {v}|for {v}|with the name {v}',
    v.fullName,
  ),
  text('first_name given_name', 'First name|Given name', 'for {v}|first name {v}|called {v}', (r, s) =>
    r.pick(v.firstNames[s]),
  ),
  text('last_name surname family_name', 'Last name|Family name', 'last name {v}|surname {v}', (r, s) =>
    r.pick(v.lastNames[s]),
  ),
  text(
    'customer client customer_name account_name',
    'Name of the customer|Customer name|The client',
    'for {v}|for customer {v}|for our client {v}',
    (r, s) => (r.chance(0.5) ? r.pick(v.companies[s]) : v.fullName(r, s)),
  ),
  text(
    'company company_name organization vendor',
    'Company name|The organisation|Name of the company',
    'for {v}|at {v}|of {v}|from {v}',
    (r, s) => r.pick(v.companies[s]),
  ),
  text(
    'assignee owner assigned_to responsible',
    'Who is responsible|Person to assign|Assignee name',
    'assigned to {v}|for {v} to handle|and give it to {v}|owner {v}',
    (r, s) => r.pick(v.firstNames[s]),
  ),
  text('recipient to receiver to_name', 'Who receives it|Recipient name|The receiver', 'to {v}|for {v}', (r, s) =>
    r.chance(0.5) ? r.pick(v.firstNames[s]) : v.fullName(r, s),
  ),
  text(
    'email email_address to_email user_email to recipient',
    'E-mail address|Email address of the person|A valid email',
    'to {v}|for {v}|with email {v}|at {v}',
    v.email,
  ),
  text(
    'phone phone_number mobile',
    'Phone number|Number to call, with country code',
    'at {v}|on {v}|with phone {v}|to {v}',
    (r) =>
      r.pick([
        `+${r.int(1, 99)} ${v.digits(r, 3)} ${v.digits(r, 3)} ${v.digits(r, 3)}`,
        `+${v.digits(r, 10)}`,
        `${v.digits(r, 3)}-${v.digits(r, 4)}`,
      ]),
  ),
  quoted('title heading', 'Title|The title|Short title', 'titled {v}|called {v}|with the title {v}', heading),
  quoted(
    'subject subject_line',
    'Subject line|Subject of the message',
    'with subject {v}|about {v}|subject: {v}',
    (r, s) => v.capital(heading(r, s)),
  ),
  quoted(
    'message body text content',
    'Text of the message|The message body|What to say|Content',
    'saying {v}|that says {v}|with the text {v}|with the message {v}',
    sentence,
  ),
  quoted(
    'note notes comment remark',
    'A note|Free text|Comment to add',
    'with the note {v}|and add the note {v}|noting {v}|with the comment {v}',
    sentence,
  ),
  quoted('reason cause', 'Reason|Why|The reason for it', 'because {v}|with the reason {v}|reason: {v}', sentence),
  quoted(
    'description details summary',
    'Description|Longer description|What it is about',
    'described as {v}|with description {v}|details: {v}',
    sentence,
  ),
  text(
    'query q search_query keywords',
    'Search query|What to search for|Search terms|Text to look for',
    'for {v}|about {v}|matching {v}',
    (r, s) =>
      r.pick([
        () => v.topic(r, s),
        () => `${r.pick(v.adjectives[s])} ${r.pick(v.nouns[s])}`,
        () => r.pick(v.nouns[s]),
        () => r.pick(v.products[s]).toLowerCase(),
      ])(),
  ),
  text('topic theme', 'The topic|Topic to cover', 'about {v}|on {v}|on the topic of {v}', (r, s) => v.topic(r, s)),
  text('keyword term word', 'A keyword|The word', 'for the word {v}|with {v}|containing {v}', (r, s) =>
    r.pick(v.nouns[s]),
  ),
  whole(
    'limit max_results count top_k n',
    'Maximum number of results|How many to return|Number of items',
    'up to {v} of them|at most {v}|max {v}|show {v} results',
    1,
    50,
  ),
  whole('page page_number', 'Page number|Which page', 'page {v}|on page {v}', 1, 20),
  whole(
    'quantity qty amount_of_items',
    'How many|Quantity|Number of pieces',
    'quantity {v}|{v} of them|{v} pieces|times {v}',
    1,
    40,
  ),
  whole(
    'guests people party_size attendees_count',
    'Number of people|How many guests|Party size',
    'for {v} people|for {v} guests|for a party of {v}',
    1,
    12,
  ),
  whole('nights number_of_nights', 'Number of nights', 'for {v} nights|staying {v} nights', 2, 14),
  whole(
    'days number_of_days forecast_days',
    'Number of days|How many days',
    'for {v} days|over the next {v} days|for the next {v} days',
    2,
    14,
  ),
  whole(
    'minutes duration_minutes duration length_minutes',
    'Duration in minutes|Length in minutes',
    'for {v} minutes|lasting {v} minutes|{v} minutes long',
    2,
    120,
  ),
  whole(
    'seconds timeout timeout_seconds',
    'Timeout in seconds|Number of seconds',
    'with a timeout of {v} seconds|for {v} seconds',
    2,
    300,
  ),
  whole('hours duration_hours', 'Number of hours', 'for {v} hours|lasting {v} hours', 2, 48),
  whole('age years', 'Age in years', 'aged {v}|age {v}|who is {v} years old', 2, 90),
  whole('year', 'Year|Four-digit year', 'from {v}|of {v}|in the year {v}', 1950, 2030),
  whole(
    'rating stars score',
    'Rating from 1 to 5|Stars',
    'with {v} stars|rated {v}|giving it {v} stars',
    1,
    5,
    (r): Record<string, unknown> => (r.chance(0.5) ? { minimum: 1, maximum: 5 } : {}),
  ),
  whole(
    'level volume brightness percent',
    'Level from 0 to 100|Percent',
    'at {v} percent|to {v}|to {v}%|at {v}%|to {v} percent|at level {v}',
    2,
    100,
    (r): Record<string, unknown> => (r.chance(0.4) ? { minimum: 0, maximum: 100 } : {}),
  ),
  decimal('amount sum total', 'Amount of money|The amount|Amount', 'of {v}|for {v}|amount {v}|worth {v}', 5000, '$'),
  decimal(
    'price unit_price cost',
    'Price|Price per piece',
    'at {v} each|for a price of {v}|priced at {v}|costing {v}',
    900,
    '$',
  ),
  decimal(
    'max_price budget price_limit',
    'Highest price|Budget|Upper limit of the price',
    'under {v}|for at most {v}|with a budget of {v}|up to {v}',
    2000,
    '$',
  ),
  decimal('weight weight_kg', 'Weight in kilograms', 'weighing {v} kg|at {v} kg|weight {v} kg', 120),
  decimal('temperature degrees target_temperature', 'Temperature in degrees', 'to {v} degrees|at {v} degrees', 90),
  decimal(
    'distance radius radius_km',
    'Distance in kilometres|Radius in km',
    'within {v} km|in a radius of {v} km',
    200,
  ),
  decimal('latitude lat', 'Latitude', 'latitude {v}|lat {v}', 89),
  decimal('longitude lng lon', 'Longitude', 'longitude {v}|lon {v}', 179),
  choice(
    'unit units temperature_unit',
    'Unit of temperature|Units to use',
    'in {v}|using {v}',
    'celsius=Celsius/°C fahrenheit=Fahrenheit/°F kelvin=Kelvin',
  ),
  choice(
    'priority urgency importance',
    'Priority|How urgent it is',
    'with {v} priority|as {v} priority|{v} priority|priority {v}',
    'low high medium=normal urgent=ASAP critical',
  ),
  choice(
    'status state',
    'Status|The state it has',
    'with status {v}|that are {v}|status {v}',
    'open=still~open closed pending in_progress=in~progress done=finished paid shipped active draft',
  ),
  choice(
    'sort_by order_by sort',
    'How to sort|Field to sort by',
    'sorted by {v}|ordered by {v}',
    'price date=newest~first name rating relevance popularity distance',
  ),
  choice(
    'format output_format file_format',
    'File format|Output format',
    'as {v}|in {v} format|as a {v} file',
    'pdf=PDF csv=CSV json=JSON xlsx=Excel xml html markdown=Markdown',
  ),
  choice(
    'language_style tone style',
    'Tone of the text|Style',
    'in a {v} tone|with a {v} style',
    'formal casual friendly neutral playful serious',
  ),
  choice('size', 'Size', 'in size {v}|size {v}|in {v}', 'small medium large extra_large'),
  choice(
    'mode travel_mode transport',
    'How to travel|Mode of transport',
    'by {v}|going by {v}',
    'car bike=bicycle train bus walking=foot plane',
  ),
  choice(
    'frequency interval repeat',
    'How often|Repetition',
    '{v}|repeating {v}',
    'daily=every~day weekly=every~week monthly=every~month yearly=every~year hourly',
  ),
  choice(
    'room room_name zone',
    'The room|Room in the house',
    'in the {v}|for the {v}',
    'kitchen bedroom living_room bathroom office garage hallway',
  ),
  choice(
    'seat_class cabin travel_class',
    'Class of the seat|Cabin',
    'in {v}|in {v} class|{v} class',
    'economy business first premium_economy',
  ),
  choice(
    'channel via method',
    'How to send it|Channel',
    'by {v}|via {v}',
    'email sms=text~message push slack=Slack phone',
  ),
  choice(
    'severity',
    'How bad it is|Severity',
    'with severity {v}|severity {v}|as {v}',
    'minor major critical blocker trivial',
  ),
  choice(
    'payment_method pay_with',
    'How to pay|Payment method',
    'paid by {v}|paying by {v}|with {v}',
    'card=credit~card cash bank_transfer paypal=PayPal invoice',
  ),
  text('language target_language lang', 'Language|Target language|Language to use', 'in {v}|into {v}|to {v}', (r, s) =>
    r.chance(0.3) && s === 'train'
      ? r.pick(['English', 'German', 'French', 'Spanish', 'Italian'])
      : r.pick(v.languages[s]),
  ),
  text('currency currency_code', 'Currency code|ISO 4217 code', 'in {v}|currency {v}', money),
  text('from_currency base source_currency', 'Currency to convert from', 'from {v}', money),
  text('to_currency target quote_currency', 'Currency to convert to', 'to {v}|into {v}', (r, s) =>
    r.pick(v.currencies[s]),
  ),
  text('product product_name item article', 'Product name|The item|Which product', '{v}|for {v}|of {v}', (r, s) =>
    r.pick(v.products[s]),
  ),
  text('sku product_code item_code', 'Product code|SKU of the item', 'with SKU {v}|for SKU {v}|code {v}', (r) =>
    v.identifier(r, 'sku'),
  ),
  text('category type_of group', 'Category|The category', 'in {v}|in the category {v}|from {v}', (r, s) =>
    r.pick(v.departments[s]),
  ),
  text(
    'department team division',
    'Department|Name of the team',
    'in {v}|for the {v} department|in the {v} team',
    (r, s) => r.pick(v.departments[s]),
  ),
  text('position job_title role', 'Job title|The role', 'as {v}|for the role of {v}|position {v}', (r, s) =>
    r.pick(v.jobs[s]),
  ),
  text('artist band musician', 'Artist or band|Name of the artist', 'by {v}|from {v}', (r, s) => r.pick(v.artists[s])),
  text('song track song_title', 'Song title|Name of the track', '{v}|the song {v}', (r, s) => r.pick(v.songs[s])),
  text('genre', 'Genre|Kind of music', 'in the genre {v}|of the genre {v}|with genre {v}', (r, s) =>
    r.pick(v.musicGenres[s]),
  ),
  text('book book_title', 'Title of the book', 'the book {v}|{v}', (r, s) => r.pick(v.books[s])),
  text('author writer', 'Author|Who wrote it', 'by {v}|written by {v}', (r, s) => r.pick(v.authors[s])),
  text('dish recipe_name meal food', 'Name of the dish|What to cook|The food', 'for {v}|with {v}|{v}', (r, s) =>
    r.pick(v.dishes[s]),
  ),
  text('animal pet breed', 'Animal or breed', 'for a {v}|of a {v}', (r, s) => r.pick(v.animals[s])),
  text('car vehicle car_model', 'Car model', 'for the {v}|a {v}', (r, s) => r.pick(v.cars[s])),
  text('color colour', 'Colour|The color', 'in {v}|coloured {v}', (r, s) => r.pick(v.colours[s])),
  text('street address delivery_address', 'Street and number|Postal address', 'at {v}|to {v}|address {v}', (r, s) => {
    const { street, town } = address(r, s)
    return r.chance(0.5) ? street : `${street}, ${town}`
  }),
  text('zip_code postal_code zip', 'Postal code', 'with zip code {v}|in {v}|postal code {v}', (r) =>
    v.digits(r, r.pick([4, 5, 5])),
  ),
  text('airport airport_code', 'IATA code of the airport', 'at {v}|from {v}', (r, s) => r.pick(v.airports[s])),
  text(
    'flight_number flight',
    'Flight number, e.g. LH123',
    '{v}|flight {v}',
    (r) => `${v.letterRun(r, 2).toUpperCase()}${v.digits(r, r.int(2, 4))}`,
  ),
  text('ticker stock_symbol symbol', 'Stock symbol|Ticker', 'of {v}|for {v}', (r) =>
    v.letterRun(r, r.int(3, 5)).toUpperCase(),
  ),
  text(
    'file_path path filepath file',
    'Path of the file|File path|Absolute or relative path',
    '{v}|in {v}|at {v}',
    v.filePath,
  ),
  text('directory folder dir', 'Directory|Folder to look in', 'in {v}|under {v}|inside {v}', v.folderPath),
  text('filename file_name', 'Name of the file', '{v}|named {v}|in a file {v}', v.fileName),
  text('pattern regex', 'Pattern to search for|Regular expression', 'for {v}|matching {v}', (r, s) =>
    r.pick([
      () =>
        `${r.pick(['TODO', 'FIXME', 'import', 'def', 'class', 'const', 'export'])}${r.chance(0.6) ? ` ${r.pick(v.hackerNouns[s]).replace(/ /g, '')}` : ''}`,
      () => `${r.pick(v.nouns[s])}_${r.pick(v.nouns[s])}`,
      () => `${r.pick(v.verbs[s])}${v.capital(r.pick(v.nouns[s]))}`,
      () => `${r.pick(v.nouns[s])}.*${r.pick(v.nouns[s])}`,
    ])(),
  ),
  text('command cmd', 'Shell command to run|The command', '{v}', (r, s) =>
    r.pick([
      () => `ls -la ${v.folderPath(r, s)}`,
      () => `npm ${r.pick(['test', 'install', 'run build', 'run lint'])}`,
      () => `git ${r.pick(['status', 'log --oneline', 'diff', 'pull', `checkout ${r.pick(v.nouns[s])}`])}`,
      () => `cat ${v.filePath(r, s)}`,
      () => `python ${v.fileName(r, s)}`,
      () => `docker ${r.pick(['ps', 'compose up', 'images'])}`,
      () => `du -sh ${v.folderPath(r, s)}`,
      () => `grep -rn ${r.pick(v.nouns[s])} ${v.folderPath(r, s)}`,
    ])(),
  ),
  text('branch branch_name', 'Git branch|Name of the branch', 'on {v}|on branch {v}|from branch {v}', (r, s) =>
    r.pick([
      () => 'main',
      () => `${r.pick(['fix', 'feature', 'feat'])}/${r.pick(v.nouns[s])}`,
      () => `${r.pick(v.nouns[s])}-${r.int(1, 99)}`,
    ])(),
  ),
  text(
    'repo repository repo_name',
    'Repository|owner/name of the repository',
    'in {v}|of {v}|in the repo {v}',
    (r, s) =>
      `${v.plain(r.pick(v.lastNames[s]))}/${r.pick(v.nouns[s])}-${r.pick(['api', 'app', 'web', 'core', 'cli'])}`,
  ),
  text('url link website', 'URL|Web address|Link to open', '{v}|at {v}|from {v}', v.url),
  text(
    'expression formula',
    'Arithmetic expression|What to compute',
    '{v}',
    (r) =>
      `${r.int(2, 99)} ${r.pick(['+', '-', '*', '/'])} ${r.int(2, 99)}${r.chance(0.4) ? ` ${r.pick(['+', '*'])} ${r.int(2, 20)}` : ''}`,
  ),
  text('table table_name', 'Name of the table', 'in the table {v}|in {v}|from {v}', (r, s) => `${r.pick(v.nouns[s])}s`),
  text(
    'sql statement',
    'SQL statement|The query to run',
    '{v}',
    (r, s) =>
      `SELECT ${r.pick(['*', 'id', 'name', 'COUNT(*)'])} FROM ${r.pick(v.nouns[s])}s${r.chance(0.5) ? ` WHERE ${r.pick(v.nouns[s])} ${r.pick(['=', '>', '<'])} ${r.int(1, 99)}` : ''}`,
  ),
  text(
    'timezone tz',
    'Time zone|IANA time zone',
    'in {v}|time zone {v}',
    (r, s) => `${r.pick(['Europe', 'America', 'Asia', 'Africa'])}/${r.pick(knownCities[s]).replace(/ /g, '_')}`,
  ),
  text(
    'username user_name login handle',
    'User name|Login of the user',
    'for {v}|of user {v}|for user {v}',
    (r, s) =>
      `${v.plain(r.pick(v.firstNames[s]))}${r.pick(['', '_', '.'])}${r.chance(0.5) ? r.int(1, 999) : v.plain(r.pick(v.lastNames[s]))}`,
  ),
  text('tag label', 'Tag|Label to put on it', 'with the tag {v}|tagged {v}|labelled {v}', (r, s) => r.pick(v.nouns[s])),
  text(
    'tracking_number parcel_number',
    'Tracking number',
    'with tracking number {v}|{v}|number {v}',
    (r) => v.letterRun(r, 2).toUpperCase() + v.digits(r, 8),
  ),
  text(
    'coupon coupon_code promo_code',
    'Discount code',
    'with the code {v}|using code {v}',
    (r, s) => r.pick(v.nouns[s]).toUpperCase() + r.int(5, 50),
  ),
  text(
    'device device_name appliance',
    'Name of the device|Device to control',
    'the {v}|on the {v}',
    (r, s) =>
      `${r.pick(v.adjectives[s])} ${r.pick(['lamp', 'speaker', 'heater', 'fan', 'tv', 'camera', 'blinds', 'plug'])}`,
  ),
  text('coin crypto', 'Name of the coin', 'of {v}|for {v}', (r, s) => v.capital(v.strangeWord(r, s))),
  text('version', 'Version', 'version {v}|in version {v}', (r) => `${r.int(0, 9)}.${r.int(0, 30)}.${r.int(0, 9)}`),
  list(
    'attendees participants invitees guests_list',
    'Names of the people|Who takes part|List of attendees',
    'with {v}|and invite {v}|together with {v}',
    (r, s) => r.pick(v.firstNames[s]),
  ),
  list('emails recipients email_addresses', 'E-mail addresses', 'to {v}|for {v}', v.email),
  list('tags labels keywords_list', 'Tags|List of labels', 'with the tags {v}|tagged {v}|tags: {v}', (r, s) =>
    r.pick(v.nouns[s]),
  ),
  list(
    'items products list_items',
    'List of items|What to put in it|Names of the products',
    'with {v}|containing {v}|items: {v}',
    (r, s) => r.pick(v.products[s]),
  ),
  list('ingredients foods', 'Ingredients|What is at hand', 'with {v}|using {v}|from {v}', (r, s) =>
    r.pick(v.dishes[s]),
  ),
  list('cities stops waypoints', 'Cities|Stops on the way', 'via {v}|through {v}|with stops in {v}', city),
  list(
    'fields columns',
    'Names of the columns|Fields to return',
    'with the columns {v}|showing only {v}|fields: {v}',
    (r, s) => r.pick(v.nouns[s]),
  ),
  list('symbols tickers', 'Stock symbols', 'for {v}|of {v}', (r) => v.letterRun(r, r.int(3, 4)).toUpperCase()),
  numbers('numbers values data', 'List of numbers|The numbers', '{v}|of {v}|for {v}', 200),
  flag(
    'notify send_notification notify_user',
    'Whether to notify people|Send a notification',
    'and notify everyone|and let them know|with a notification',
    'without notifying anyone|but do not notify them|no notification',
  ),
  flag(
    'recursive include_subfolders',
    'Whether to include subfolders|Recurse into folders',
    'recursively|including subfolders',
    'without subfolders|not recursively',
  ),
  flag('include_tax with_tax', 'Whether tax is included', 'including tax|with tax', 'without tax|excluding tax'),
  flag('round_trip return_flight', 'Whether it is a round trip', 'round trip|and back again', 'one way|one-way only'),
  flag('urgent is_urgent express', 'Whether it is urgent', 'urgently|it is urgent', 'not urgent|no hurry'),
  flag(
    'public is_public',
    'Whether everyone can see it',
    'visible to everyone|and make it public',
    'but keep it private|not public',
  ),
  flag('dry_run simulate', 'Only simulate', 'as a dry run|only simulated', 'for real, no dry run|not as a dry run'),
  flag(
    'overwrite force replace',
    'Whether to overwrite what exists',
    'overwriting what is there|and overwrite',
    'without overwriting|but do not overwrite',
  ),
  flag('gift_wrap as_gift', 'Wrap it as a gift', 'gift wrapped|as a gift', 'without gift wrap|no gift wrapping'),
  flag(
    'breakfast with_breakfast',
    'Whether breakfast is included',
    'with breakfast|breakfast included',
    'without breakfast|no breakfast',
  ),
  flag(
    'only_open open_now',
    'Only what is open now',
    'open right now|that are open now',
    'no matter whether they are open|closed ones too',
  ),
  flag('enabled on active', 'Whether it is switched on', 'and switch it on|enabled', 'and switch it off|disabled'),
  {
    names: ['line_items', 'order_items', 'positions'],
    type: 'array',
    about: ['What is ordered, with how many of each', 'Products and quantities'],
    says: ['with {v}', 'containing {v}', 'of {v}'],
    schema: () => ({
      items: {
        type: 'object',
        properties: { product: { type: 'string' }, quantity: { type: 'integer' } },
        required: ['product', 'quantity'],
      },
    }),
    make: (r, s) => {
      const lines = Array.from({ length: r.int(1, 3) }, () => ({
        product: r.pick(v.products[s]),
        quantity: r.int(1, 20),
      }))
      const texts = lines.map(({ product, quantity }) => `${quantity} ${product}`)
      return {
        text: texts.length === 1 ? texts[0]! : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`,
        json: JSON.stringify(lines),
      }
    },
  },
  {
    names: ['code', 'source', 'snippet', 'script'],
    type: 'string',
    about: ['Source code', 'The code to use', 'Code as text'],
    says: [': {v}', 'with this code: {v}', 'with the code {v}'],
    make: (r, s) => {
      const [a, b, n] = [r.pick(v.nouns[s]), r.pick(v.nouns[s]), r.int(1, 99)]
      const code = r.pick([
        `print("${a}")`,
        `const ${a} = ${n}`,
        `${a} = ${b} + ${n}`,
        `def ${a}(${b}):\n    return ${b} * ${n}`,
        `for ${a} in range(${n}):\n    print(${a})`,
        `function ${a}() {\n  return '${b}'\n}`,
        `console.log('${a}', ${n})`,
        `if (${a} > ${n}) {\n  ${b}()\n}`,
        `import ${a}\n${a}.${b}(${n})`,
        `let ${a} = [${n}, ${n + 1}]`,
      ])
      const text = code.includes('\n') ? `\n\`\`\`\n${code}\n\`\`\`` : `\`${code}\``
      return { text, json: JSON.stringify(code) }
    },
  },
  {
    names: ['shipping_address', 'postal_address', 'deliver_to'],
    type: 'object',
    about: ['Where to send it', 'Postal address'],
    says: ['to {v}', 'delivered to {v}', 'address: {v}'],
    schema: () => ({
      properties: { street: { type: 'string' }, city: { type: 'string' }, zip: { type: 'string' } },
      required: ['street', 'city', 'zip'],
    }),
    make: (r, s) => {
      const { street, town, zip } = address(r, s)
      return {
        text: r.pick([`${street}, ${town} ${zip}`, `${street}, ${zip} ${town}`, `${street}, ${town}, ${zip}`]),
        json: `{"street": ${JSON.stringify(street)}, "city": ${JSON.stringify(town)}, "zip": "${zip}"}`,
      }
    },
  },
  {
    names: ['contact', 'person', 'contact_info'],
    type: 'object',
    about: ['Contact person', 'Who it is for'],
    says: ['for {v}', 'contact: {v}', 'with contact {v}'],
    schema: () => ({
      properties: { name: { type: 'string' }, email: { type: 'string' } },
      required: ['name', 'email'],
    }),
    make: (r, s) => {
      const name = v.fullName(r, s)
      const mail = v.email(r, s)
      return {
        text: r.pick([`${name} (${mail})`, `${name}, ${mail}`, `${name} <${mail}>`]),
        json: `{"name": ${JSON.stringify(name)}, "email": "${mail}"}`,
      }
    },
  },
  {
    names: ['price_range', 'range', 'price_between'],
    type: 'object',
    about: ['Lowest and highest value', 'Range of prices'],
    says: ['between {v}', 'in the range {v}'],
    schema: () => ({ properties: { min: { type: 'integer' }, max: { type: 'integer' } }, required: ['min', 'max'] }),
    make: (r) => {
      const min = r.int(1, 300)
      const max = min + r.int(5, 500)
      return { text: `${min} and ${max}`, json: `{"min": ${min}, "max": ${max}}` }
    },
  },
]

const heldOut: Kind[] = [
  text('village municipality', 'Village to look at|The municipality', 'around {v}|covering {v}', city),
  text('departure_port port_of_loading', 'Port of departure', 'sailing from {v}|out of {v}', city),
  text('arrival_port port_of_discharge', 'Port of arrival', 'bound for {v}|heading to {v}', city),
  text('when scheduled_for', 'When it takes place', 'scheduled for {v}|planned for {v}', dateText),
  {
    ...text(
      'effective_date valid_from',
      'Date from which it counts, as YYYY-MM-DD',
      'effective {v}|valid from {v}',
      v.isoDate,
    ),
    make: isoFromWords,
  },
  text('patient patient_name', 'Name of the patient', 'for patient {v}|of patient {v}', v.fullName),
  text('guest_name visitor', 'Name of the visitor', 'for the visitor {v}|expecting {v}', v.fullName),
  text('supplier supplier_name', 'The supplier', 'supplied by {v}|ordered from {v}', (r, s) => r.pick(v.companies[s])),
  text('inbox mailbox', 'Mailbox address', 'into the mailbox {v}|using the mailbox {v}', v.email),
  quoted('caption headline', 'Caption to show', 'captioned {v}|with the caption {v}', (r, s) =>
    v.capital(heading(r, s)),
  ),
  quoted('announcement notice', 'Words of the announcement', 'announcing {v}|which reads {v}', sentence),
  quoted('symptom complaint', 'What is wrong', 'complaining that {v}|with the symptom {v}', sentence),
  whole('seats places', 'Number of seats', 'with {v} seats|seating {v}', 2, 60),
  whole('copies print_copies', 'How many copies', 'in {v} copies|making {v} copies', 2, 30),
  whole('floor storey', 'Floor of the building', 'on floor {v}|up on storey {v}', 2, 40),
  whole('retries attempts', 'How often to try again', 'trying {v} times|with {v} retries', 2, 9),
  decimal('deposit down_payment', 'Deposit to pay', 'with a deposit of {v}|depositing {v}', 3000, '€'),
  decimal('height altitude', 'Height in metres', 'at a height of {v} metres|{v} metres high', 400),
  decimal('latitude_deg declination', 'Degrees north', 'declination {v}|{v} degrees north', 89),
  decimal('altitude_deg elevation', 'Degrees above the horizon', 'elevation {v}|{v} degrees up', 89),
  decimal('dose dosage_mg', 'Dose in milligrams', 'at a dose of {v} mg|dosed at {v} mg', 500),
  choice('shift work_shift', 'Which shift', 'on the {v} shift|during the {v} shift', 'early late night split weekend'),
  choice('material fabric', 'Material', 'made of {v}|out of {v}', 'oak steel glass cotton leather marble'),
  choice('visibility audience', 'Who may see it', 'visible as {v}|shown to {v}', 'everyone staff members_only nobody'),
  choice(
    'phase stage',
    'Phase of the work',
    'in the {v} phase|at the {v} stage',
    'planning building testing delivery review',
  ),
  text('instrument', 'Musical instrument or device', 'sounding the {v}|playing the {v}', (r, s) => r.pick(v.nouns[s])),
  text(
    'serial_number serial',
    'Serial number',
    'bearing serial number {v}|serial {v}',
    (r) => v.letterRun(r, 3).toUpperCase() + v.digits(r, 5),
  ),
  text(
    'license_plate plate',
    'Licence plate',
    'with the plate {v}|plate {v}',
    (r) => `${v.letterRun(r, 2).toUpperCase()}-${v.digits(r, 4)}`,
  ),
  text(
    'hostname host',
    'Host to reach',
    'on host {v}|against {v}',
    (r, s) => `${r.pick(v.nouns[s])}-${r.int(1, 20)}.internal`,
  ),
  text(
    'environment env_name',
    'Name of the environment',
    'in the {v} environment|against the {v} environment',
    (r, s) => r.pick(v.nouns[s]),
  ),
  text(
    'metric',
    'Metric to read',
    'looking at {v}|measuring {v}',
    (r, s) => `${r.pick(v.adjectives[s])} ${r.pick(v.nouns[s])}`,
  ),
  text('course course_name', 'Name of the course', 'in the course {v}|taking {v}', (r, s) => v.capital(heading(r, s))),
  text('plant species', 'Plant or animal species', 'growing {v}|of the species {v}', (r, s) => r.pick(v.animals[s])),
  list('members crew', 'People in the group', 'crewed by {v}|made up of {v}', (r, s) => r.pick(v.firstNames[s])),
  list('parts components', 'Parts needed', 'made from {v}|needing {v}', (r, s) => r.pick(v.products[s])),
  numbers('readings samples', 'Measured values', 'with the readings {v}|sampled as {v}', 300),
  flag(
    'confidential secret',
    'Whether it is confidential',
    'in confidence|strictly confidential',
    'openly|with nothing to hide',
  ),
  flag(
    'insured insurance',
    'Whether insurance is wanted',
    'fully insured|insurance included',
    'uninsured|leaving out insurance',
  ),
]

/** Fields of results only. */
const resultFields: Kind[] = [
  choice('condition', '', '', 'sunny cloudy rainy snowy foggy windy clear stormy'),
  whole('humidity', '', '', 10, 99),
  whole('wind_speed', '', '', 1, 90),
  decimal('balance', '', '', 9000),
  decimal('converted_amount', '', '', 9000),
  decimal('rate', '', '', 3),
  decimal('result', '', '', 5000),
  decimal('change_percent', '', '', 9),
  quoted('translation', '', '', sentence),
  quoted('definition', '', '', sentence),
  quoted('headline', '', '', (r, s) => v.capital(heading(r, s))),
  quoted('output', '', '', sentence),
  whole('population', '', '', 1000, 9_000_000),
  whole('eta_minutes', '', '', 5, 300),
  whole('calories', '', '', 20, 900),
  whole('words', '', '', 10, 5000),
  whole('steps', '', '', 500, 20000),
  whole('heart_rate', '', '', 50, 170),
  whole('free_rooms', '', '', 0, 40),
  text('sunrise', '', '', (r) => v.clock(r)),
  text('sunset', '', '', (r) => v.clock(r)),
  text('arrival', '', '', (r) => v.clock(r)),
  text('gate', '', '', (r) => `${v.letterRun(r, 1).toUpperCase()}${r.int(1, 60)}`),
  text('confirmation', '', '', (r) => v.identifier(r, 'conf')),
  text('pin', '', '', (r) => v.digits(r, 6)),
  text('local_time', '', '', (r) => v.clock(r)),
  text('commit', '', '', (r) => v.hex(r, 7)),
]

export const kinds: Record<Split, readonly Kind[]> = { train, 'held-out': heldOut }

const byKey = new Map([...resultFields, ...train, ...heldOut].map((kind) => [kind.names[0]!, kind]))
export function kindOf(key: string): Kind {
  let kind = byKey.get(key)
  if (kind === undefined) {
    const alias = [...train, ...heldOut].find(({ names }) => names.includes(key))
    if (alias !== undefined) {
      kind = { ...alias, names: [key] }
      byKey.set(key, kind)
    }
  }
  if (kind === undefined) throw new Error(`no kind of parameter is named ${key}`)
  return kind
}

/** An id whose name belongs to a thing: `invoice_id`. */
export function idKind(thing: string, whole: boolean, split: Split): Kind {
  const label = thing.replace(/_/g, ' ')
  const train = split === 'train'
  return {
    names: train
      ? [`${thing}_id`, `${thing}_id`, 'id', `${thing}_number`]
      : [`${thing}_ref`, `${thing}_key`, `${thing}_id`],
    type: whole ? 'integer' : 'string',
    about: train
      ? [`ID of the ${label}`, `The ${label}'s ID`, `Which ${label}`, `Identifier of the ${label}`]
      : [`Reference of the ${label}`, `Unique key of this ${label}`],
    says: [`{v}`],
    make: (random) => {
      const value = whole ? v.digits(random, random.int(2, 6)) : v.identifier(random, thing)
      return { text: value, json: whole ? value : JSON.stringify(value) }
    },
  }
}

/** As often as a made-up parameter is of each. */
export const plainTypes = ['string', 'string', 'string', 'string', 'integer', 'integer', 'number', 'boolean'] as const
const madeUpTypes = [...plainTypes, 'enum', 'array'] as const

/** A parameter that nobody has seen before. */
export function madeUpKind(random: Random, split: Split, nonsense: boolean): Kind {
  const noun = () => (nonsense && random.chance(0.6) ? v.strangeWord(random, split) : random.pick(v.nouns[split]))
  const name = random.pick([
    noun,
    noun,
    () => `${random.pick(v.adjectives[split])}_${noun()}`,
    () => `${noun()}_${noun()}`,
    () => `${noun()}_${random.pick(['name', 'type', 'code', 'value', 'mode', 'key', 'size', 'count'])}`,
  ])()
  const label = name.replace(/_/g, ' ')
  const about = [`The ${label}`, `${v.capital(label)} to use`, `Which ${label}`, v.capital(label)].join('|')
  const says = `with ${label} {v}|${label} {v}|with the ${label} {v}|${label}: {v}|using {v} as the ${label}|whose ${label} is {v}`
  switch (random.pick(madeUpTypes)) {
    case 'string':
      return text(name, about, says, (r, s) =>
        r.pick([
          () => r.pick(v.nouns[s]),
          () => v.identifier(r, name),
          () => v.strangeWord(r, s),
          () => v.fullName(r, s),
          () => city(r, s),
          () => `${r.pick(v.adjectives[s])} ${r.pick(v.nouns[s])}`,
          () => r.pick(v.products[s]),
        ])(),
      )
    case 'integer':
      return whole(name, about, says, 1, random.pick([10, 100, 9999]))
    case 'number':
      return decimal(name, about, says, random.pick([10, 1000]))
    case 'boolean':
      return flag(
        name,
        `Whether to use the ${label}|${v.capital(label)} on or off`,
        `with the ${label} on|with ${label}|${label} enabled`,
        `with the ${label} off|without ${label}|${label} disabled`,
      )
    case 'enum':
      return choice(name, about, says, Array.from({ length: 5 }, noun).join(' '))
    case 'array':
      return list(name, about, says, (r, s) => r.pick(v.nouns[s]))
  }
}
