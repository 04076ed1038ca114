// A streamed answer with its thinking, through OpenAI's own client: node examples/stream.ts
import OpenAI from 'openai'

const client = new OpenAI({
  baseURL: `${process.env.VTRIX_URL ?? 'http://127.0.0.1:8787'}/v1`,
  apiKey: process.env.VTRIX_KEY,
})

const stream = await client.chat.completions.create({
  model: 'vtrix-deepseek-v3.2',
  messages: [{ role: 'user', content: 'What is 17 plus 25?' }],
  reasoning_effort: 'medium',
  stream: true,
  stream_options: { include_usage: true },
})
for await (const { choices, usage } of stream) {
  const delta = choices[0]?.delta as { content?: string; reasoning_content?: string } | undefined
  if (delta?.reasoning_content) process.stderr.write(delta.reasoning_content)
  if (delta?.content) process.stdout.write(delta.content)
  if (usage) console.log(`\n${usage.total_tokens} tokens, ${(usage as unknown as { cost: string }).cost} dollars`)
}
