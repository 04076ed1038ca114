// An agent that thinks and calls tools until it is done, with nothing but OpenAI's client: node examples/agent.ts [task]
import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import OpenAI from 'openai'

const client = new OpenAI({
  baseURL: `${process.env.VTRIX_URL ?? 'http://127.0.0.1:8787'}/v1`,
  apiKey: process.env.VTRIX_KEY,
})
const folder = process.env.AGENT_FOLDER ?? '.'

const tools: Record<string, { about: string; properties: object; run(args: never): Promise<unknown> }> = {
  list_files: {
    about: 'List the files of the folder.',
    properties: {},
    run: () => readdir(folder),
  },
  read_file: {
    about: 'Read a text file of the folder.',
    properties: { name: { type: 'string' } },
    run: ({ name }: { name: string }) => readFile(join(folder, basename(name)), 'utf8'),
  },
}

const messages: OpenAI.ChatCompletionMessageParam[] = [
  { role: 'system', content: 'You answer questions about the files of one folder. Look before you answer.' },
  { role: 'user', content: process.argv[2] ?? 'Which of the files mention a price?' },
]

for (let turn = 0; turn < 20; turn++) {
  const reply = await client.chat.completions.create({
    model: 'vtrix-deepseek-v3.2',
    messages,
    tools: Object.entries(tools).map(([name, { about, properties }]) => ({
      type: 'function',
      function: {
        name,
        description: about,
        parameters: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
        strict: true,
      },
    })),
    reasoning_effort: 'medium',
  })
  const { message } = reply.choices[0]!
  // With its `reasoning_content`; where a client drops that, the server puts it back.
  messages.push(message)
  if (!message.tool_calls) {
    console.log(message.content)
    break
  }
  for (const call of message.tool_calls) {
    if (call.type !== 'function') continue
    console.log(`${call.function.name}(${call.function.arguments})`)
    const result = await tools[call.function.name]!.run(JSON.parse(call.function.arguments) as never).catch(
      (error: Error) => ({ error: error.message }),
    )
    messages.push({ role: 'tool', tool_call_id: call.id, content: JSON.stringify(result) })
  }
}
