import { sha256 as hash } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { type Hash, type NewSalts, saltLength } from '#shared/engine/history/seal'

const encoder = new TextEncoder()
/** Room for nearly every text: a new array for each took half of the time of sealing. */
const room = new Uint8Array(2_048)
const [blank, hasher] = [hash.create(), hash.create()]
const digest = new Uint8Array(hash.outputLen)

/**
 * SHA-256 (FIPS 180-4) of a text, in hexadecimal digits. The browser's own is asynchronous, and a database transaction ends
 * while anything but the database is awaited.
 */
export const sha256: Hash = (text) => {
  const { read, written } = encoder.encodeInto(text, room)
  const bytes = read === text.length ? room.subarray(0, written) : encoder.encode(text)
  blank._cloneInto(hasher).update(bytes).digestInto(digest)
  return bytesToHex(digest)
}

/** Salts drawn at once: asking for random bytes takes as long for a thousand as for one. */
const drawn = 1_024
let salts = ''

/** Random salts for digests whose values must not be guessed. */
export const newSalts: NewSalts = (count) => {
  const length = count * saltLength
  // Six bits to a character of base64; three bytes make four of them, so nothing is filled up at the end.
  while (salts.length < length)
    salts += btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array((drawn * saltLength * 6) / 8))))
  const given = salts.slice(0, length)
  salts = salts.slice(length)
  return given
}
