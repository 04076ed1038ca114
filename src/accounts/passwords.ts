// Passwords: hashed so that guessing costs memory, off the main thread, a bounded number at once.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { fail } from '../contract/errors.ts'

/**
 * OWASP's first choice for argon2id (19 MiB, two passes). What a hash was made with stands in it, so these may change:
 * https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html
 */
const current = { memoryKib: 19_456, passes: 2, parallelism: 1 }
const saltBytes = 16
const hashBytes = 32

/** The thread pool has four threads, which files and DNS need too; two at 19 MiB each are no danger to memory. */
const maxAtOnce = 2
/** About two seconds of work; who comes after that is asked to come again. */
const maxWaiting = 60

type Parameters = typeof current

const derive = promisify(argon2)
let running = 0
const waiting: (() => void)[] = []

/**
 * @returns the hash as text, with its parameters and salt: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`
 * @throws ApiError `rate_limit_exceeded` where too many wait already
 */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  return textOf(current, salt, await deriveKey(password, salt, current, hashBytes))
}

/**
 * @param stored undefined or null where there is no such user or no password: the same work is done, and nobody gets in
 * @throws ApiError `rate_limit_exceeded` where too many wait already
 */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const parsed = stored ? parse(stored) : undefined
  const { parameters, salt, hash } = parsed ?? nobody
  const derived = await deriveKey(password, salt, parameters, hash.length)
  return timingSafeEqual(derived, hash) && parsed !== undefined
}

/** True where the hash was made with other parameters than new ones are. */
export function isOutdated(stored: string): boolean {
  const parsed = parse(stored)
  return parsed === undefined || JSON.stringify(parsed.parameters) !== JSON.stringify(current)
}

/** What an unknown user's password is compared with. */
const nobody = { parameters: current, salt: randomBytes(saltBytes), hash: randomBytes(hashBytes) }

/** One text may be typed as different code points (é, or e and an accent): NFKC makes them one, as NIST 800-63B asks. */
async function deriveKey(
  password: string,
  salt: Buffer,
  { memoryKib, passes, parallelism }: Parameters,
  tagLength: number,
): Promise<Buffer> {
  await enter()
  try {
    const message = Buffer.from(password.normalize('NFKC'))
    return await derive('argon2id', { message, nonce: salt, memory: memoryKib, passes, parallelism, tagLength })
  } finally {
    leave()
  }
}

async function enter(): Promise<void> {
  if (running < maxAtOnce) {
    running++
    return
  }
  if (waiting.length >= maxWaiting)
    throw fail('rate_limit_exceeded', 'Too many people sign in just now; try again in a moment', { retryAfterS: 2 })
  await new Promise<void>((resolve) => waiting.push(resolve))
}

/** Hands the place on, so that nobody who comes between can take it. */
function leave(): void {
  const next = waiting.shift()
  if (next) next()
  else running--
}

function textOf({ memoryKib, passes, parallelism }: Parameters, salt: Buffer, hash: Buffer): string {
  return `$argon2id$v=19$m=${memoryKib},t=${passes},p=${parallelism}$${unpadded(salt)}$${unpadded(hash)}`
}

function parse(stored: string): { parameters: Parameters; salt: Buffer; hash: Buffer } | undefined {
  const match = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(stored)
  if (!match) return undefined
  const [, memoryKib, passes, parallelism, salt, hash] = match
  return {
    parameters: { memoryKib: Number(memoryKib), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt!, 'base64'),
    hash: Buffer.from(hash!, 'base64'),
  }
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
