// The same server for Anthropic's client: a streamed answer with its thinking. node examples/anthropic.ts
import Anthropic from '@anthropic-ai/sdk'

const client = new Anthropic({
  baseURL: process.env.VTRIX_URL ?? 'http://127.0.0.1:8787',
  apiKey: process.env.VTRIX_KEY,
})

const stream = client.messages.stream({
  model: 'vtrix-deepseek-v3.2',
  max_tokens: 2000,
  thinking: { type: 'enabled', budget_tokens: 1024 },
  messages: [{ role: 'user', content: 'What is 17 plus 25?' }],
})
stream.on('thinking', (text) => process.stderr.write(text))
stream.on('text', (text) => process.stdout.write(text))
const { usage } = await stream.finalMessage()
console.log(`\n${usage.input_tokens} tokens in, ${usage.output_tokens} out`)
