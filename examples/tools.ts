// A tool that the model calls and whose result it answers with, through OpenAI's own tool runner: node examples/tools.ts
import OpenAI from 'openai'

const client = new OpenAI({
  baseURL: `${process.env.VTRIX_URL ?? 'http://127.0.0.1:8787'}/v1`,
  apiKey: process.env.VTRIX_KEY,
})

const runner = client.chat.completions.runTools({
  model: 'vtrix-deepseek-v3.2',
  messages: [{ role: 'user', content: 'What is the weather in Lisbon?' }],
  tools: [
    {
      type: 'function',
      function: {
        name: 'get_weather',
        description: 'Get the current weather of a city.',
        parameters: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
        parse: JSON.parse,
        function: ({ city }: { city: string }) => {
          console.log(`get_weather was called for ${city}`)
          return { city, temperature: 23, condition: 'sunny' }
        },
      },
    },
  ],
})
console.log(await runner.finalContent())
