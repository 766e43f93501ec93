/**
 * The seal of an archive: the ZIP's comment, which stands at the very end of the file, holds the SHA-256 of every byte
 * before it. The parts have digests of their own, but a flipped byte may also fall between them, into headers no program
 * compares; and a file cut short has no seal at all.
 */
const prefix = 'sha256:'

/** Length of a seal in bytes; always the same, so a place can be kept for it. */
export const sealLength = prefix.length + 64

/** What stands in place of the seal while the digest is not known yet. */
export const emptySeal = prefix + '0'.repeat(64)

/** The seal for a digest in hexadecimal. */
export function sealOf(digest: string): string {
  return prefix + digest
}

/** The digest a seal holds; `undefined` when the text is no seal. */
export function digestOfSeal(text: string): string | undefined {
  return /^sha256:([0-9a-f]{64})$/u.exec(text)?.[1]
}
