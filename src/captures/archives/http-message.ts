import { blankLine, fieldsOf } from './warc-framing.ts'

/** An answer of a server as an archive keeps it: headers as they were sent, the body still in its codings. */
export interface HttpMessage {
  readonly status: number
  readonly fields: ReadonlyMap<string, string>
  readonly body: Uint8Array
}

const STATUS = /^(?:HTTP\/\d(?:\.\d)?|ICY)[ \t]+(?<status>\d{3})(?:[ \t]|\r?\n|$)/iu
const FIRST_LINE = 512

/** The HTTP answer in a block, of any version (`HTTP/2 200`); nothing where the block does not begin with a status line. */
export function httpMessage(block: Uint8Array): HttpMessage | undefined {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length)
  const status = STATUS.exec(bytes.toString('latin1', 0, FIRST_LINE))?.groups?.status
  if (!status) return undefined
  const end = blankLine(bytes) ?? bytes.length
  const text = bytes.toString('latin1', 0, end)
  return { status: Number(status), fields: fieldsOf(text.slice(text.search(/\n/u) + 1)), body: bytes.subarray(end) }
}
