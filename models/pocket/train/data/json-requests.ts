// Requests for JSON, put together from parts in random order, with words among them that mean nothing. Only for training.
import type { Random } from './conversation.ts'
import { fillerWord } from './json-words.ts'
import { fill, vary } from './text-talk.ts'
import * as v from './values.ts'
import { coinedWord } from './words.ts'

export type RequestKind = 'words' | 'example' | 'schema'

const verbs =
  '[extract|get|pull out|find|pick out|collect|read off|list|take|fetch|pick|parse out|identify|report|give me|show me|return|write down|put down|send me|output|print|state|copy|look up|summarise|tell me|capture|dig out|isolate|grab|select|deliver|provide|hand me|name|determine|figure out|save|fill in|{r}]'
const makes =
  '[return|give me|write|output|produce|make|build|create|send|print|generate|compose|reply with|answer with|respond with|form|assemble|format|construct|emit|show|{r}]'
const jsons =
  '[JSON|JSON|a JSON object|one JSON object|json|a JSON document|valid JSON|a single JSON object|plain JSON|JSON format|a json record]'
const asJson = `[as|in|as|in the form of|and answer as|and return it as|formatted as|written as|, as|and give back] [JSON|JSON|a JSON object|json|one JSON object|valid JSON]`
const source =
  '[from|out of|in|of|based on|using|according to|by|in|for|from] [the text|this text|this|this {n}|the {n}|the {n} below|the following|the message|the following {n}|my {n}|what follows|these lines|the input|the passage|the content|our {r}|the attached {n}|the document|the snippet]'
const polite =
  '[|||||please |could you |can you |can you please |would you |I want you to |I need you to |your task: |task: |now |just |hi, |hello! |hey, |your job is to |go and |help me: |quickly |you should |the goal is to |next step: |okay, |from now on, |instruction: |{r}: ]'
const keysWord =
  '[the keys|keys|fields|the fields|these keys|the following keys|exactly the keys|properties|the properties|exactly these fields|only the keys|the attributes|attributes|the entries|the members|columns|slots|the names|labels]'
const only =
  '[||||| Only JSON.| Nothing else.| No other text.| No explanation.| Just the JSON.| No comments, please.| Thanks!| Thank you.| Keep it short.| Do not add keys.| Use exactly these keys.| No markdown.| Keep the values as written.| Be precise.|\nJSON:|\nOutput:|\nAnswer:|\n{R}:]'

const rule =
  '[||||Only JSON.|Nothing else.|No other text.|No explanation.|Do not add keys.|Use exactly these keys.|No markdown.|Keep the values as written.|Be precise.|Thanks!]'

const wordRequests: readonly string[] = [
  `${polite}${verbs} {k} ${source} ${asJson}.`,
  `${polite}${verbs} {k} ${source} ${asJson}.`,
  `${polite}${verbs} {k} ${asJson}.`,
  `${polite}${makes} ${jsons} [with|that has|containing|having|made of|consisting of|that contains|whose keys are|out of|: ] ${keysWord} {k}.`,
  `${polite}${makes} ${jsons} with {k}.`,
  `[JSON|JSON object|Output|Format|As JSON|json|Result|Answer|Needed|Wanted|Fields|Keys|Columns|To extract|Query|{R}|{R} {r}][: |: | = | - |, |:\n]{k}`,
  `[I need|I want|I would like|We need|Get me|We are after|All I need is|Let me have|I am looking for|What matters is|My boss wants] {k}[ ${source}|] [as|in] JSON.`,
  `[What are|What is given for|Which values have|How does the {n} give] {k}? [Answer|Reply|Respond|Write it] [in|as|with] JSON.`,
  `[turn|convert|transform|translate|parse|map|change|rewrite|put|compress|reduce|{r}] [this|it|the {n}|the text|everything] [into|to] ${jsons} with ${keysWord} {k}.`,
  `{k} - [as JSON|JSON please|in JSON|JSON]`,
  `[The|Your] [answer|reply|output|result|response] [must be|is|should be|has to be] ${jsons} with ${keysWord} {k}.`,
]
const exampleRequests: readonly string[] = [
  `${polite}${verbs} [the data|the fields|the details|the values|everything|the information|what is there] ${source} [as|in] [JSON|this form|this format|this shape|the format|JSON like|the layout]: {e}`,
  `${polite}${makes} [JSON|an object|an answer|output] [like|like this:|in this format:|of the form|shaped like|that looks like|such as|following|in the style of|with the structure|as in] {e}`,
  `[Format|Shape|Template|Output format|Expected output|Structure|Example|Pattern|Sample output|Skeleton|Layout|Output|JSON|Schema|Form|Result like|Answer format|{R}][:|:|: |:\n| =] {e}`,
  `[Format|Template|Use this format|Stick to this|Follow this]:\n\`\`\`[json||]\n{e}\n\`\`\``,
  `${polite}[fill in|complete|fill|populate|finish] [this|the|the following] [JSON|object|template|form|record|structure][ from the text| with the values|]: {e}`,
  `[The|Your] [answer|reply|output|result] [must|should|has to] [look like|have the form|match|follow|be like] {e}`,
  `{e} <- [fill this in|complete it|values, please|with the real values]`,
  `${polite}[turn|convert|transform|parse|map|rewrite|{r}] [this|it|the {n}|the text|everything] [into|to] {e}`,
]
const schemaRequests: readonly string[] = [
  `${polite}${verbs} [the data|the fields|the details|the values|everything|the information|what you need|the record|what is asked] ${source}.`,
  `${polite}[convert|parse|structure|process|analyse|read|take apart|{r}] [this|it|the {n}|the text|the message|the input].`,
  '[JSON|As JSON|Output|Extract|Parse|Structured|Result|Fields|Data|To JSON|Go|{R}|{R} {r}, please][.|:|]',
  `[I need|I want|We need|Let me have] [this|the {n}|the data|it|that] ${asJson}.`,
  '[What does it say?|What do you find?|What is in there?|Fill the form.|Complete the record.|Apply the schema.|Use the schema.|Match the schema.|Values, please.]',
]

const blocks: readonly string[] = [
  '{t}',
  '{t}',
  '{t}',
  '{t}',
  '[Text|Input|Message|The {n}|Content|Document|Source|Data|Passage|Body|Snippet|Raw text|Original|Context|User text|{n}|{R}|{R} {r}]:[ |\n]{t}',
  '"{t}"',
  '"""\n{t}\n"""',
  '```\n{t}\n```',
  '<text>\n{t}\n</text>',
  '<{r}>\n{t}\n</{r}>',
  '---\n{t}\n---',
  '### [Input|Text|{R}]\n{t}',
  '[Here is|This is|Here comes|Look at|I got|See|Take|We received|Someone sent] [the|this|a|my|our] {n}: {t}',
  '=== {r} ===\n{t}\n=== end ===',
  'BEGIN\n{t}\nEND',
  '({t})',
  '> {t}',
  '[[ {t} ]]',
  '«{t}»',
  "'''\n{t}\n'''",
  '***\n{t}\n***',
]

function tailOf(random: Random): string {
  const text = drawn(random, only)
  return text === '' ? '' : text.endsWith(':') ? `\n${text}` : ` ${text}`
}
const sentenceCase = (random: Random, text: string) => (random.chance(0.85) ? v.capital(text) : text)

/** Words that mean nothing, for `{r}` and `{R}`; the same one for `<{r}>` and its end. */
function strew(random: Random, text: string): string {
  const same = random.chance(0.6) ? fillerWord(random) : coinedWord(random)
  const tagged = text.replaceAll('<{r}>', () => `<${same}>`).replaceAll('</{r}>', () => `</${same}>`)
  return tagged.replaceAll(/\{[rR]\}/g, (slot) => (slot === '{R}' ? v.capital(fillerWord(random)) : fillerWord(random)))
}
const drawn = (random: Random, text: string) => strew(random, vary(random, text))

/** Keys in lines of their own need no mark behind them. */
export const withKeys = (text: string, values: Record<string, string>): string =>
  fill(text, values).replaceAll(/\n\s*[.,:;?](?= |\n|$)/g, '\n')

/** With `{t}` where the text stands. */
export function freshRequest(random: Random, kind: RequestKind, values: Record<string, string>): string {
  const block = withKeys(drawn(random, random.pick(blocks)), { n: values.n! })
  if (kind === 'schema' && random.chance(0.3)) return block
  const raw = random.pick(kind === 'words' ? wordRequests : kind === 'example' ? exampleRequests : schemaRequests)
  const request = withKeys(sentenceCase(random, drawn(random, raw)), values)
  const tail = kind === 'schema' && random.chance(0.5) ? '' : tailOf(random)
  const ended = /[.!?:\n}`]$/.test(request) ? request : `${request}${random.pick(['.', ':', ''])}`
  const gap = random.pick([' ', '\n', '\n\n', '\n\n'])
  const draw = random.next()
  if (draw < 0.5) {
    if (tail.startsWith('\n')) return `${ended}${gap}${block}\n${tail}`
    const lead =
      tail === '' && block === '{t}' ? ended.replace(/\.$/, () => random.pick(['.', ':', '.', ' -', ':'])) : ended
    return `${lead}${tail === '' || /[.:!?\n]$/.test(lead) ? '' : '.'}${tail}${gap}${block}`
  }
  if (draw < 0.9)
    return `${block}${random.pick(['\n', '\n\n', '\n\n'])}${ended}${tail === '' || /[.:!?\n]$/.test(ended) ? '' : '.'}${tail}`
  return `${withKeys(random.pick(['Hello!', 'I have a question.', 'Here is some work.', 'About the {n}:', 'One more job.', 'A new {n} came in.', 'See below.']), { n: values.n! })} ${ended}${gap}${block}`
}

const roles =
  '[You extract data.|You are a parser.|You read texts.|You are a data extraction tool.|You are an API.|You are a form filler.|You process {n}s.|You turn text into data.|You are a {r}.|You help a {r} team.|Data entry mode.|You work at {R}.||||]'
const each =
  '[For each|From every|Of each|For every|Given a|With any|On each] [message|text|{n}|input|{r}|user message], '

export function freshSystem(random: Random, kind: RequestKind, values: Record<string, string>): string {
  const text =
    kind === 'words'
      ? random.pick([
          `${roles} ${each}${makes} ${jsons} with [||${keysWord}] {k}.`,
          `${roles} [Answer|Reply|Respond] [only|always|] in JSON with ${keysWord} {k}. ${rule}`,
          `${roles} ${each}${verbs} {k} ${asJson}.`,
          `${roles} [Output|Format|Fields|Keys|JSON keys|{R}]: {k}`,
          `${roles} The user [sends|gives|writes|pastes] [a {n}|texts|messages]; ${verbs} {k} ${asJson}. ${rule}`,
        ])
      : kind === 'example'
        ? random.pick([
            `${roles} ${each}${makes} [JSON like|JSON of this form:|this:|an object such as] {e}`,
            `${roles} [Answer|Reply|Output|Respond] [only|always|] [with|in] JSON [like this|of this form|like|such as]: {e}`,
            `${roles} [Format|Output|Template|Shape|JSON|Schema|{R}]:\n{e}`,
            `${roles} [Convert|Turn|Map|Parse|{R}] what the user [sends|writes|says] [into|to] {e}`,
          ])
        : random.pick([
            `${roles} ${each}${makes} ${jsons}.`,
            `${roles} ${polite}${verbs} the [fields|values|data] ${source}.`,
            `${roles} [Answer|Reply|Respond] in JSON. ${rule}`,
          ])
  const made = withKeys(drawn(random, text), values).trim()
  return made.replace(/^\p{Ll}(?=\w* )/u, (letter) => letter.toUpperCase())
}

export const freshNext = (random: Random, values: Record<string, string>): string =>
  withKeys(
    drawn(
      random,
      random.pick([
        '{t}',
        '{t}',
        '[Next|Now this|And this|Another|One more|Again|More|Then|Same here|Continue|The next {n}|Also this one|Second one|New {n}|{R}|{R} {r}][: |:\n|. | - ]{t}',
        '[Thanks|Great|Ok|Good|Fine|Perfect|Nice][.|,|!] [next|now|and this|another one|go on with this|what about this]: {t}',
        '{t}\n\n[Same again.|Same keys.|And for this?|Now this one.|Do it again.|As before.|{R}.]',
        '[Repeat|Do the same|Same job|Same request] [for|with|on] [this|the next {n}|this one|another text]: {t}',
      ]),
    ),
    values,
  )

export const freshMore = (random: Random, values: Record<string, string>): string =>
  withKeys(
    drawn(
      random,
      random.pick([
        `[Now|And now|Next|Then|Also|Again, but|OK, now|This time] [only|just|with|give me|I want|return|${verbs}] {k}[ as JSON|, JSON||, same format].`,
        `[From the same {n}|Same text|Same {n}|From that]: {k}[ as JSON||, please].`,
        `[Make it|Change it to|Redo it with|Use other keys:|Different fields:|Instead:|Keys now:] {k}.`,
        `[And|What about|How about] {k}?[ JSON again.| As JSON.| In JSON.]`,
      ]),
    ),
    values,
  )

export const freshNullRule = (random: Random): string =>
  drawn(
    random,
    random.pick([
      '[Use|Write|Put|Give|Return|Set|Fill in|Enter] null [if|when|whenever|where] [it is missing|something is missing|the text has no value|a value is not given|you cannot find it|it is not there|it is not mentioned|there is no value|a field is not in the text].',
      '[Missing|Absent|Unknown|Unstated|Not mentioned|Not found|Not given|Empty][ values| fields|][: | = | -> | become | should be | must be ]null.',
      '[Do not guess|Never guess|Do not invent anything|Do not make things up|No guessing|If in doubt|If unsure][:|,|;] [use|write|put|take|answer with] null.',
      '[Fields|Keys|Values|Things] [without a value|that are missing|the text does not have|not mentioned|nobody mentions] [are|get|become|must be|should be] null.',
      'null [if absent|if missing|for missing values|when unknown|for anything not mentioned].',
    ]),
  )
