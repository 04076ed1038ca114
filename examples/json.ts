// Fields out of a text, by a schema that holds on every engine: node examples/json.ts
import OpenAI from 'openai'

const client = new OpenAI({
  baseURL: `${process.env.VTRIX_URL ?? 'http://127.0.0.1:8787'}/v1`,
  apiKey: process.env.VTRIX_KEY,
})

const reply = await client.chat.completions.create({
  model: 'vtrix-deepseek-v3.2',
  messages: [{ role: 'user', content: 'Order 4711 of Ada Byron, two lamps, goes to Lisbon.' }],
  response_format: {
    type: 'json_schema',
    json_schema: {
      name: 'order',
      strict: true,
      schema: {
        type: 'object',
        properties: {
          number: { type: 'integer' },
          customer: { type: 'string' },
          city: { type: 'string' },
        },
        required: ['number', 'customer', 'city'],
        additionalProperties: false,
      },
    },
  },
})
const order: { number: number; customer: string; city: string } = JSON.parse(reply.choices[0]!.message.content!)
console.log(`${order.customer} in ${order.city} gets order ${order.number}`)
