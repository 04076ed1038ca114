// Server-sent events from bytes in any cuts.
import { StringDecoder } from 'node:string_decoder'
import { createParser } from 'eventsource-parser'

/** An event longer than this is no token of a model. */
const maxEventLength = 8 * 1024 * 1024

/**
 * @param onData the data of each event; comments and other fields are passed over
 * @returns `feed` throws RangeError for an event without end
 */
export function createEventReader(onData: (data: string) => void): { feed(chunk: Buffer): void } {
  const decoder = new StringDecoder('utf8')
  let unfinished = 0
  const parser = createParser({
    onEvent: ({ data }) => {
      unfinished = 0
      onData(data)
    },
    onComment: () => {
      unfinished = 0
    },
  })
  return {
    feed(chunk) {
      unfinished += chunk.length
      parser.feed(decoder.write(chunk))
      if (unfinished > maxEventLength) throw new RangeError(`An event of more than ${maxEventLength} characters`)
    },
  }
}
