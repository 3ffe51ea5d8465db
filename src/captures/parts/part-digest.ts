import { createHash, type Hash } from 'node:crypto'

const LENGTH = 32

export const partHash = (): Hash => createHash('sha256')
/** 128 bits as 32 hex digits. */
export const hexOf = (hash: Hash): string => hash.digest('hex').slice(0, LENGTH)
export const digestOfBytes = (bytes: Uint8Array): string => hexOf(partHash().update(bytes))
