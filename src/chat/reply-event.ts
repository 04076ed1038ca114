// What a chat request gives back, before it takes the shape of a vendor's wire format.
import type { ReplyMetadata, ReplyUsage } from '../contract/chat-reply.ts'
import type { EngineEvent, FinishReason } from '../engines/engine.ts'

export type ReplyEvent =
  | Exclude<EngineEvent, { type: 'prompt' | 'finish' }>
  | {
      type: 'finish'
      reason: FinishReason
      metadata: ReplyMetadata
      /** The stop string that ended it. */
      stopString?: string
    }

/** Events of one of the `n` answers that came together; at the very end the usage of all of them. */
export type ReplyBatch =
  | { type: 'events'; choice: number; events: readonly ReplyEvent[] }
  | { type: 'usage'; usage: ReplyUsage }
