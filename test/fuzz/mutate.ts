import type { Input } from './inputs.ts'
import type { Random } from './random.ts'

type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array

/** Larger inputs only take longer. */
const LARGEST = 60_000
const TOKENS = ['<', '>', '&', '"', '\r\n', '\n\n', '\0', '{', '[', '}', ']', '\\', '<!--', ']]>', '<![CDATA[', '</', '&#x', 'WARC/1.0\r\n', 'Content-Length: ', '-1', '99999999999', '«', '»', 'قال ', 'وقال: ', 'أمس', '\uFEFB', '\u202E', '\u00d8\u00a7'] // biome-ignore format: one list
const LENGTHS = ['0', '1', '-1', '18446744073709551616', '4294967295', '1e9', ' ', '99999']

const MUTATIONS: readonly Mutation[] = [flipBits, cut, takeOut, repeat, insert, overwrite, editLength, double, swap]

/** An input broken in one to four places. */
export function mutated({ name, bytes }: Input, random: Random): Input {
  let broken = bytes
  for (let times = 1 + random.below(4); times > 0; times--) broken = random.of(MUTATIONS)(broken, random).subarray(0, LARGEST)
  return { name, bytes: broken }
}

const at = (bytes: Uint8Array, random: Random): number => random.below(bytes.length + 1)
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts)

function flipBits(bytes: Uint8Array, random: Random): Uint8Array {
  const flipped = Uint8Array.from(bytes)
  for (let i = 1 + random.below(8); i > 0 && bytes.length > 0; i--) flipped[random.below(bytes.length)]! ^= 1 << random.below(8)
  return flipped
}

function cut(bytes: Uint8Array, random: Random): Uint8Array {
  return bytes.subarray(0, at(bytes, random))
}

function takeOut(bytes: Uint8Array, random: Random): Uint8Array {
  const from = at(bytes, random)
  return joined(bytes.subarray(0, from), bytes.subarray(from + random.below(200)))
}

function repeat(bytes: Uint8Array, random: Random): Uint8Array {
  const from = at(bytes, random)
  const part = bytes.subarray(from, from + 1 + random.below(60))
  return joined(bytes.subarray(0, from), ...Array.from({ length: 1 + random.below(200) }, () => part), bytes.subarray(from))
}

function insert(bytes: Uint8Array, random: Random): Uint8Array {
  const from = at(bytes, random)
  const token = new TextEncoder().encode(random.of(TOKENS).repeat(1 + random.below(random.below(10) === 0 ? 500 : 3)))
  return joined(bytes.subarray(0, from), token, bytes.subarray(from))
}

function overwrite(bytes: Uint8Array, random: Random): Uint8Array {
  const from = at(bytes, random)
  const part = Uint8Array.from({ length: random.below(20) }, () => random.below(256))
  return joined(bytes.subarray(0, from), part, bytes.subarray(from + part.length))
}

/** A number that the headers of an archive or the sizes of chunks give. */
function editLength(bytes: Uint8Array, random: Random): Uint8Array {
  const latin1 = Buffer.from(bytes).toString('latin1')
  const numbers = [...latin1.matchAll(/(?<=length: ?|text\/html |\r\n)\d+|(?<=\r\n)[\da-f]{1,6}(?=\r\n)/giu)]
  if (numbers.length === 0) return bytes
  const { 0: number, index } = random.of(numbers)
  const other = random.below(2) === 0 ? String(Number.parseInt(number, 10) + random.below(40) - 20) : random.of(LENGTHS)
  return Buffer.from(latin1.slice(0, index) + other + latin1.slice(index + number.length), 'latin1')
}

function double(bytes: Uint8Array): Uint8Array {
  return joined(bytes, bytes)
}

function swap(bytes: Uint8Array, random: Random): Uint8Array {
  const [a, b] = [at(bytes, random), at(bytes, random)].sort((one, other) => one - other) as [number, number]
  return joined(bytes.subarray(b), bytes.subarray(a, b), bytes.subarray(0, a))
}
