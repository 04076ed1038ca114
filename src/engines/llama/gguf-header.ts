// Reads what the server needs to know of a GGUF file before llama.cpp sees it, and says plainly what is wrong with one.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { EngineError } from '../engine.ts'

export type ModelInfo = {
  architecture: string
  /** Jinja, as the file has it. */
  chatTemplate: string | undefined
  /** Texts of the vocabulary that act as one token: control and user-defined ones. */
  specialTokens: string[]
  bosText: string
  eosText: string
  /** Tokens that the model was trained for. */
  trainedContextTokens: number | undefined
}

const magic = 0x46554747
const supportedVersions = [2, 3]
/** Vocabularies of 256,000 tokens come to about 10 MB. */
const maxHeaderBytes = 64 * 1024 * 1024
const sizes: Record<number, number> = { 0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8 }
const controlType = 3
const userDefinedType = 4

type Value = string | number | boolean | (string | number | boolean)[]

/** @throws EngineError 'unavailable' that says what is wrong with the file, without its path */
export function readModelInfo(file: string): ModelInfo {
  let fd: number
  try {
    fd = openSync(file, 'r')
  } catch (error) {
    throw broken(
      (error as { code?: string }).code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${error})`,
    )
  }
  try {
    const { size } = fstatSync(fd)
    const bytes = Buffer.alloc(Math.min(size, maxHeaderBytes))
    readSync(fd, bytes, 0, bytes.length, 0)
    const { keys, needs } = readHeader(bytes, size)
    if (size < needs) throw broken(`it is cut off: it has ${size} bytes and needs more than ${needs}`)
    return infoOf(keys)
  } catch (error) {
    if (error instanceof RangeError) throw broken('it is cut off in its header')
    throw error
  } finally {
    closeSync(fd)
  }
}

function broken(why: string): EngineError {
  return new EngineError('unavailable', `The model file cannot be used: ${why}`)
}

function readHeader(bytes: Buffer, fileSize: number): { keys: Map<string, Value>; needs: number } {
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
  const value = (type: number): Value => {
    if (type === 8) return text()
    if (type === 9) {
      const itemType = u32()
      const count = u64()
      if (count > bytes.length) throw new RangeError('past the end')
      return Array.from({ length: count }, () => value(itemType) as string | number | boolean)
    }
    const width = sizes[type]
    if (width === undefined) throw broken(`its header has a value of unknown type ${type}`)
    at += width
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
  return {
    architecture,
    chatTemplate: text('tokenizer.chat_template'),
    specialTokens: tokens.filter((_, index) => types[index] === controlType || types[index] === userDefinedType),
    bosText: tokenText('tokenizer.ggml.bos_token_id'),
    eosText: tokenText('tokenizer.ggml.eos_token_id'),
    trainedContextTokens: number(`${architecture}.context_length`),
  }
}
