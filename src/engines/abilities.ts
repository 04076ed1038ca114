// Finds out what an engine really can do, by asking it: a few short requests, judged by what comes back.
import { type JsonObject, jsonObjectIn } from '../contract/json.ts'
import { matchesSchema } from '../contract/schema-check.ts'
import { type Engine, EngineError, type EngineRequest, type ToolCall, type Usage } from './engine.ts'

/**
 * What an answer may need: to think when told to; to call a function, two at once, or one that is forced; JSON; JSON by a
 * schema; counted tokens in the stream; to tell what it had cached.
 */
export const abilityNames = ['thinking', 'tools', 'parallel', 'forced', 'json', 'schema', 'usage', 'cache'] as const
export type Ability = (typeof abilityNames)[number]

/** Absent: could not be told, because the engine did not answer. */
export type Abilities = Partial<Record<Ability, boolean>>

/** Abilities that this request needs. */
export function abilitiesFor({ thinking, tools, toolChoice, responseFormat }: EngineRequest): Ability[] {
  const needed: Ability[] = []
  if (thinking) needed.push('thinking')
  if (tools.length > 0 && toolChoice.type !== 'none') needed.push(toolChoice.type === 'auto' ? 'tools' : 'forced')
  if (responseFormat.type === 'json_object') needed.push('json')
  if (responseFormat.type === 'json_schema') needed.push('schema')
  return needed
}

/**
 * Asks one after another, so that a probe never takes more than one place of the engine.
 * @throws the signal's reason where it fires
 */
export async function findAbilities(engine: Engine, signal: AbortSignal): Promise<Abilities> {
  const found: Abilities = {}
  const usages: Usage[] = []
  /** Two tries: a model that is free to call a function may once not do so. */
  const check = async (ability: Ability, more: Partial<EngineRequest>, works: (seen: Seen) => boolean, tries = 1) => {
    for (let left = tries; left > 0 && found[ability] !== true; left--)
      try {
        const seen = await ask(engine, { ...base(), ...more }, signal)
        usages.push(seen.usage)
        found[ability] = works(seen)
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof EngineError && error.kind === 'request') found[ability] = false
        else if (!(error instanceof EngineError)) throw error
      }
  }
  await check('thinking', { thinking: true, maxTokens: 600 }, ({ reasoning, content }) => {
    return reasoning.trim() !== '' && !content.includes('think>')
  })
  await check('tools', { messages: asking('How warm is it in Oslo?'), tools: [weather] }, calls('Oslo'), 2)
  await check(
    'parallel',
    {
      messages: asking('How warm is it in Oslo, and how warm in Rome? Call the function for both at once.'),
      tools: [weather],
    },
    calls('Oslo', 'Rome'),
    2,
  )
  await check(
    'forced',
    { messages: asking('I live in Oslo.'), tools: [weather], toolChoice: { type: 'function', name: weather.name } },
    (seen) => seen.calls.length > 0 && seen.calls.every(isWeatherCall),
  )
  const json = asking('Which is the capital of Norway? Answer with a JSON object with the key "city".')
  await check(
    'json',
    { messages: json, responseFormat: { type: 'json_object' } },
    ({ content }) => jsonObjectIn(content) !== undefined,
  )
  await check(
    'schema',
    { messages: json, responseFormat: { type: 'json_schema', name: 'capital', schema: citySchema, strict: true } },
    ({ content }) => {
      const object = jsonObjectIn(content)
      return object !== undefined && matchesSchema(object, citySchema).ok
    },
  )
  if (usages.length > 0) {
    found.usage = usages.every(({ estimated }) => estimated !== true)
    // Every request began alike, so that from the second one on something could be cached.
    if (usages.length > 1) found.cache = usages.some(({ cachedTokens }) => cachedTokens > 0)
  }
  return found
}

const citySchema: JsonObject = {
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
}
const weather = { name: 'get_temperature', description: 'Temperature in a city, in °C.', parameters: citySchema }

/** Long enough for caches that work by blocks of up to 64 tokens. */
const preamble = `You answer questions about cities for the staff of a travel office. ${[
  'Be brief and never make up numbers.',
  'Where a function is offered that answers the question, call it, and do not ask for permission.',
  'Where somebody asks about several cities, call the function for each of them at once.',
  'Where JSON is asked for, answer with one JSON object and no other text, no code fence, no explanation.',
  'Where nothing of this applies, answer in one short sentence in plain English.',
  'Temperatures are in degrees Celsius, distances in kilometres, and times in the local time of the city.',
].join(' ')}`

const asking = (question: string): EngineRequest['messages'] => [
  { role: 'system', content: preamble },
  { role: 'user', content: question },
]

const base = (): EngineRequest => ({
  id: `probe-${crypto.randomUUID()}`,
  account: 'probe',
  messages: asking('What is 17 + 25?'),
  tools: [],
  toolChoice: { type: 'auto' },
  parallelToolCalls: true,
  responseFormat: { type: 'text' },
  thinking: false,
  maxTokens: 200,
  sampling: { temperature: 0, topP: 1, frequencyPenalty: 0, presencePenalty: 0 },
})

type Seen = { reasoning: string; content: string; calls: Omit<ToolCall, 'id'>[]; usage: Usage }

async function ask(engine: Engine, request: EngineRequest, signal: AbortSignal): Promise<Seen> {
  let [reasoning, content] = ['', '']
  const calls: Seen['calls'] = []
  for await (const events of engine.run(request, signal))
    for (const event of events)
      switch (event.type) {
        case 'reasoning':
          reasoning += event.text
          break
        case 'content':
          content += event.text
          break
        case 'call-start':
          calls[event.index] = { name: event.name, arguments: '' }
          break
        case 'call-arguments':
          calls[event.index]!.arguments += event.text
          break
        case 'finish':
          return { reasoning, content, calls, usage: event.usage }
      }
  throw new EngineError('failed', 'The engine ended without an answer')
}

const calls =
  (...cities: string[]) =>
  (seen: Seen) =>
    cities.every((city) => seen.calls.some((call) => isWeatherCall(call) && call.arguments.includes(city)))

const isWeatherCall = ({ name, arguments: text }: Omit<ToolCall, 'id'>) =>
  name === weather.name && jsonObjectIn(text) !== undefined
