// A scripted upstream in one fast process: OpenAI's chat stream, at once or paced. `node bench/upstream.ts PORT`.
import { createServer } from 'node:http'

const port = Number(process.argv[2] ?? 9100)
const chunk = (choices: object[], more: object = {}): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1, model: 'bench', choices, ...more })}\n\n`
const word = chunk([{ index: 0, delta: { content: ' word' }, finish_reason: null }])
const end = `${chunk([{ index: 0, delta: {}, finish_reason: 'stop' }])}${chunk([], { usage: { prompt_tokens: 12, completion_tokens: 8, total_tokens: 20 } })}data: [DONE]\n\n`
const whole = Buffer.from(word.repeat(8) + end)
const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' }
const models = Buffer.from(JSON.stringify({ object: 'list', data: [{ id: 'bench', object: 'model' }] }))

/** `/paced/…` sends a chunk each 10 ms until the client leaves; anything else answers whole at once. */
const server = createServer((request, response) => {
  request.resume()
  if (request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': models.length }).end(models)
    return
  }
  if (!request.url?.startsWith('/paced/')) {
    response.writeHead(200, { ...headers, 'content-length': whole.length }).end(whole)
    return
  }
  response.writeHead(200, headers)
  response.flushHeaders()
  const timer = setInterval(() => response.write(word), 10)
  response.once('close', () => clearInterval(timer))
})
server.keepAliveTimeout = 600_000
server.listen(port, '127.0.0.1', () => console.log('ready'))
