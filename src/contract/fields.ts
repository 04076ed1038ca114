// How optional fields are written in the schemas: null means absent (OpenAI's clients send it), and a default is
// both applied and documented from one place.
import { z } from 'zod'

/** A field that may be absent or null; both come out as undefined. */
export function optional<S extends z.ZodType>(schema: S) {
  return schema.nullish().transform((value) => value ?? undefined)
}

/** A field with a default for absent and null. */
export function withDefault<S extends z.ZodType>(schema: S, value: z.output<S>) {
  return schema
    .nullish()
    .transform((given): z.output<S> => given ?? value)
    .meta({ default: value })
}

/** An opaque id in a path. */
export const PathId = z.string().min(1).max(256).describe('Its id.')

/** Wraps a reply of the management API. */
export function envelope<S extends z.ZodType>(data: S) {
  return z.object({
    data,
    status: z.object({ code: z.string().describe('`ok`, or the code of the error.'), message: z.string() }),
  })
}
