export type Format = 'warc' | 'json-lines' | 'feed' | 'html' | 'text' | 'binary'

const HEAD = 4096
const SIGNATURES = ['\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '%PDF', 'PK\u0003\u0004', 'RIFF', '\u007fELF', 'SQLite format 3']

/** What a file holds, by its first bytes; the name only tells pages from texts where the bytes do not. */
export function formatOf(name: string, bytes: Uint8Array): Format {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  if (head.startsWith('WARC/')) return 'warc'
  if (SIGNATURES.some((signature) => head.startsWith(signature)) || isBinary(bytes)) return 'binary'
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/u, '')
  if (start.startsWith('{')) return 'json-lines'
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)[\s>]/isu.test(start)) return 'feed'
  const pageName = /\.(?:x?html?|php|aspx?|shtml)(?:\.gz)?$/iu.test(name)
  if (pageName || /<(?:!doctype\s+html|html|head|body|meta|article|div|p|table|script)[\s>]/iu.test(head)) return 'html'
  return 'text'
}

/** UTF-16 has zero bytes on one side of each pair; elsewhere a zero byte is no text. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD)
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return false
  return head.includes(0)
}
