import { sha256 as digest } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Hash, type NewSalts, saltLength } from '#shared/engine/history/seal'

const encoder = new TextEncoder()

/**
 * SHA-256 (FIPS 180-4) of a text. The browser's own is asynchronous, and a database transaction ends while anything but
 * the database is awaited.
 */
export const sha256: Hash = (text) => bytesToHex(digest(encoder.encode(text)))

/** Random salts for digests whose values must not be guessed. */
export const newSalts: NewSalts = (count) =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array((count * saltLength * 6) / 8))))
