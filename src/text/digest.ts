import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * An id from content: the first 80 bits of SHA-256 as 20 hex digits. Parts are parted by a character that no page holds,
 * so that ('ab', 'c') and ('a', 'bc') differ.
 */
export const digest = (...parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, 20)
