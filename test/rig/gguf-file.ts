// Writes GGUF files (version 3): keys, tensors of 32-bit floats, padding.
import { writeFileSync } from 'node:fs'

export type GgufValue =
  | { type: 'u32'; value: number }
  | { type: 'f32'; value: number }
  | { type: 'bool'; value: boolean }
  | { type: 'string'; value: string }
  | { type: 'strings'; value: readonly string[] }
  | { type: 'i32s'; value: readonly number[] }

/** Dimensions as llama.cpp names them: the first is the contiguous one. */
export type GgufTensor = { name: string; dimensions: readonly number[]; data: Float32Array }

const alignment = 32
const typeNumbers = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 }

export function writeGguf(file: string, keys: Record<string, GgufValue>, tensors: readonly GgufTensor[]): void {
  const header = new Writer()
  header.bytes(Buffer.from('GGUF'))
  header.u32(3)
  header.u64(tensors.length)
  header.u64(Object.keys(keys).length)
  for (const [name, value] of Object.entries(keys)) {
    header.string(name)
    writeValue(header, value)
  }
  let offset = 0
  for (const { name, dimensions, data } of tensors) {
    header.string(name)
    header.u32(dimensions.length)
    for (const dimension of dimensions) header.u64(dimension)
    header.u32(0)
    header.u64(offset)
    offset += padded(data.byteLength)
  }
  header.pad()
  const data = tensors.map((tensor) => {
    const bytes = Buffer.alloc(padded(tensor.data.byteLength))
    Buffer.from(tensor.data.buffer, tensor.data.byteOffset, tensor.data.byteLength).copy(bytes)
    return bytes
  })
  writeFileSync(file, Buffer.concat([header.whole(), ...data]))
}

function writeValue(to: Writer, { type, value }: GgufValue): void {
  if (type === 'strings') {
    to.u32(typeNumbers.array)
    to.u32(typeNumbers.string)
    to.u64(value.length)
    for (const item of value) to.string(item)
  } else if (type === 'i32s') {
    to.u32(typeNumbers.array)
    to.u32(typeNumbers.i32)
    to.u64(value.length)
    for (const item of value) to.u32(item)
  } else {
    to.u32(typeNumbers[type])
    if (type === 'u32') to.u32(value)
    else if (type === 'f32') to.f32(value)
    else if (type === 'bool') to.bytes(Buffer.from([value ? 1 : 0]))
    else to.string(value)
  }
}

function padded(size: number): number {
  return Math.ceil(size / alignment) * alignment
}

class Writer {
  #parts: Buffer[] = []
  #size = 0
  bytes(bytes: Buffer): void {
    this.#parts.push(bytes)
    this.#size += bytes.length
  }
  u32(value: number): void {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    this.bytes(bytes)
  }
  u64(value: number): void {
    const bytes = Buffer.alloc(8)
    bytes.writeBigUInt64LE(BigInt(value))
    this.bytes(bytes)
  }
  f32(value: number): void {
    const bytes = Buffer.alloc(4)
    bytes.writeFloatLE(value)
    this.bytes(bytes)
  }
  string(text: string): void {
    const bytes = Buffer.from(text)
    this.u64(bytes.length)
    this.bytes(bytes)
  }
  pad(): void {
    this.bytes(Buffer.alloc(padded(this.#size) - this.#size))
  }
  whole(): Buffer {
    return Buffer.concat(this.#parts)
  }
}
