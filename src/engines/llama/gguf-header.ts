// Reads what the server needs to know of a GGUF file before llama.cpp sees it, and says plainly what is wrong with one.
import { type FileHandle, open } from 'node:fs/promises'
import { EngineError } from '../engine.ts'

export type ModelInfo = {
  /** As its maker called it. */
  name: string | undefined
  architecture: string
  /** Jinja, as the file has it. */
  chatTemplate: string | undefined
  /** Texts of the vocabulary that act as one token: control and user-defined ones. */
  specialTokens: string[]
  bosText: string
  eosText: string
  /** Whether a prompt begins with `bosText` even where the template does not write it. */
  addBos: boolean
  vocabularyTokens: number
  /** Of the longest token: no text of more characters than this times n comes to n tokens or fewer. */
  longestTokenBytes: number
  /** What a token of context takes in memory, at 16 bits a number. */
  cacheBytesPerToken: number
  /** Tokens that the model was trained for. */
  trainedContextTokens: number | undefined
}

const magic = 0x46554747
const supportedVersions = [2, 3]
/** Vocabularies of 256,000 tokens come to about 10 MB. */
const maxHeaderBytes = 64 * 1024 * 1024
const firstReadBytes = 1024 * 1024
/** Arrays of arrays have no use in a header. */
const maxNesting = 2
const sizes: Record<number, number> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 }
const controlType = 3
const userDefinedType = 4

type Value = string | number | boolean | Value[]
type Header = { keys: Map<string, Value>; needs: number }

/** @throws EngineError 'unavailable' that says what is wrong with the file, without its path */
export async function readModelInfo(path: string): Promise<ModelInfo> {
  let file: FileHandle
  try {
    file = await open(path, 'r')
  } catch (error) {
    throw broken(unreadable(error))
  }
  try {
    const stats = await file.stat()
    if (!stats.isFile()) throw broken('it is not a file')
    const { keys, needs } = await readGrowing(file, stats.size)
    if (stats.size < needs) throw broken(`it is cut off: it has ${stats.size} bytes and needs more than ${needs}`)
    return infoOf(keys)
  } finally {
    await file.close()
  }
}

function unreadable(error: unknown): string {
  const code = (error as { code?: string }).code
  return code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`
}

/** Reads more of the file until the header is whole. */
async function readGrowing(file: FileHandle, fileSize: number): Promise<Header> {
  const most = Math.min(fileSize, maxHeaderBytes)
  for (let length = Math.min(firstReadBytes, most); ; length = Math.min(length * 4, most)) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    try {
      return readHeader(buffer.subarray(0, bytesRead), fileSize)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      if (length === most) throw broken('it is cut off in its header')
    }
  }
}

function broken(why: string): EngineError {
  return new EngineError('unavailable', `The model file cannot be used: ${why}`)
}

/** @throws RangeError where it goes on past `bytes` */
function readHeader(bytes: Buffer, fileSize: number): Header {
  if (bytes.length < 4 || bytes.readUInt32LE(0) !== magic) throw broken('it is not a GGUF file')
  let at = 4
  const u32 = (): number => {
    at += 4
    return bytes.readUInt32LE(at - 4)
  }
  const u64 = (): number => {
    at += 8
    return Number(bytes.readBigUInt64LE(at - 8))
  }
  const text = (): string => {
    const length = u64()
    if (at + length > bytes.length) throw new RangeError('past the end')
    at += length
    return bytes.toString('utf8', at - length, at)
  }
  const value = (type: number, nesting = 0): Value => {
    if (type === 8) return text()
    if (type === 9) {
      const itemType = u32()
      const count = u64()
      if (nesting === maxNesting) throw broken('its header has arrays in arrays')
      if (count > bytes.length) throw new RangeError('past the end')
      const items: Value[] = []
      for (let index = 0; index < count; index++) items.push(value(itemType, nesting + 1))
      return items
    }
    const width = sizes[type]
    if (width === undefined) throw broken(`its header has a value of unknown type ${type}`)
    if (at + width > bytes.length) throw new RangeError('past the end')
    at += width
    if (type === 7) return bytes[at - 1] !== 0
    if (type === 6) return bytes.readFloatLE(at - 4)
    if (type === 12) return bytes.readDoubleLE(at - 8)
    if (width === 8) return Number(bytes.readBigUInt64LE(at - 8))
    return type === 5 ? bytes.readInt32LE(at - 4) : bytes.readUIntLE(at - width, width)
  }

  const version = u32()
  if (!supportedVersions.includes(version)) throw broken(`it is of GGUF version ${version}; 2 and 3 are known`)
  const tensorCount = u64()
  const keyCount = u64()
  if (tensorCount > fileSize || keyCount > fileSize) throw broken('its header makes no sense')
  const keys = new Map<string, Value>()
  for (let index = 0; index < keyCount; index++) {
    const name = text()
    keys.set(name, value(u32()))
  }
  let lastOffset = 0
  for (let index = 0; index < tensorCount; index++) {
    text()
    const dimensions = u32()
    at += dimensions * 8 + 4
    lastOffset = Math.max(lastOffset, u64())
  }
  return { keys, needs: at + lastOffset }
}

function infoOf(keys: Map<string, Value>): ModelInfo {
  const text = (name: string): string | undefined => {
    const value = keys.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const number = (name: string): number | undefined => {
    const value = keys.get(name)
    return typeof value === 'number' ? value : undefined
  }
  const architecture = text('general.architecture')
  if (architecture === undefined) throw broken('it does not say its architecture')
  const tokens = (keys.get('tokenizer.ggml.tokens') ?? []) as string[]
  const types = (keys.get('tokenizer.ggml.token_type') ?? []) as number[]
  const tokenText = (name: string): string => tokens[number(name) ?? -1] ?? ''
  const tokenizer = text('tokenizer.ggml.model')
  return {
    name: text('general.name'),
    architecture,
    chatTemplate: text('tokenizer.chat_template'),
    specialTokens: tokens.filter((_, index) => types[index] === controlType || types[index] === userDefinedType),
    bosText: tokenText('tokenizer.ggml.bos_token_id'),
    eosText: tokenText('tokenizer.ggml.eos_token_id'),
    // Sentence-piece models begin with it unless the file says otherwise.
    addBos: (keys.get('tokenizer.ggml.add_bos_token') ?? tokenizer === 'llama') === true,
    vocabularyTokens: tokens.length,
    longestTokenBytes: tokens.reduce((longest, token) => Math.max(longest, Buffer.byteLength(token)), 1),
    trainedContextTokens: number(`${architecture}.context_length`),
    cacheBytesPerToken: cacheBytesPerToken(keys, architecture),
  }
}

/** Keys and values of every layer at 16 bits; with latent attention one vector for both, and the indexer's keys. */
function cacheBytesPerToken(keys: Map<string, Value>, architecture: string): number {
  const value = (name: string): Value | undefined => keys.get(`${architecture}.${name}`)
  const number = (name: string, otherwise = 0): number => {
    const found = value(name)
    return typeof found === 'number' ? found : otherwise
  }
  const blocks = number('block_count')
  if (value('attention.kv_lora_rank') !== undefined)
    return 2 * blocks * (number('attention.key_length') + number('attention.indexer.key_length'))
  const heads = number('attention.head_count', 1)
  const headWidth = number('embedding_length') / heads
  const width = number('attention.key_length', headWidth) + number('attention.value_length', headWidth)
  const keyValueHeads = value('attention.head_count_kv')
  const allHeads = Array.isArray(keyValueHeads)
    ? keyValueHeads.reduce<number>((sum, count) => sum + Number(count), 0)
    : blocks * number('attention.head_count_kv', heads)
  return 2 * allHeads * width
}
