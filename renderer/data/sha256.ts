import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Hash } from '#shared/history/seal'

/**
 * SHA-256 (FIPS 180-4) of a text. The browser's own is asynchronous, and a database transaction ends while anything but
 * the database is awaited.
 */
export const sha256: Hash = (text) => bytesToHex(digest(utf8ToBytes(text)))

/** 128 random bits for a digest whose value must not be guessed. */
export function newSalt(): string {
  return bytesToHex(crypto.getRandomValues(new Uint8Array(16)))
}
