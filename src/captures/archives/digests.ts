import { createHash, getHashes } from 'node:crypto'

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
const KNOWN = new Set(['sha1', 'sha256', 'sha512', 'md5'])

/** Whether bytes have the digest that a record says (`sha1:T7SB…` in base32, hex or base64); nothing where its algorithm is not known. */
export function hasDigest(bytes: Uint8Array, said: string): boolean | undefined {
  const colon = said.indexOf(':')
  const algorithm = said.slice(0, colon).trim().toLowerCase().replace('-', '')
  const value = said.slice(colon + 1).trim()
  if (colon < 0 || !KNOWN.has(algorithm) || !getHashes().includes(algorithm)) return undefined
  const digest = createHash(algorithm).update(bytes).digest()
  return (
    [digest.toString('hex'), base32(digest).toLowerCase()].includes(value.replace(/=+$/u, '').toLowerCase()) ||
    value === digest.toString('base64')
  )
}

/** As archives write it: `sha1:3I42H3S6NNFQ2MSVX7XZKYAYSCX5QBYJ`, SHA-1 in base32. */
export const sha1Of = (bytes: Uint8Array): string => `sha1:${base32(createHash('sha1').update(bytes).digest())}`

function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff
    for (bits += 8; bits >= 5; bits -= 5) text += BASE32[(held >> (bits - 5)) & 31]
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text
}
