import { Decrypter, Encrypter } from 'age-encryption'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ArchiveError } from './problem'

/** First bytes of a file in the age format. */
export const ageHeader = 'age-encryption.org/v1'

/**
 * Wraps a stream in the age format with a passphrase (scrypt), composed (NFC): one keyboard types "ó" as one character,
 * another as two. `workFactor` is the base-2 logarithm of scrypt's cost; the
 * format's usual 18 takes about a second, tests use less.
 */
export async function encrypted(plain: Readable, passphrase: string, workFactor?: number): Promise<Readable> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase.normalize('NFC'))
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor)
  return Readable.fromWeb(await encrypter.encrypt(Readable.toWeb(plain)))
}

/**
 * Writes the decrypted content of `path` to `target`, readable by nobody else. @throws ArchiveError for a wrong
 * passphrase and for every byte that is not as it was written: the format authenticates all of them.
 */
export async function decryptTo(path: string, target: string, passphrase: string): Promise<void> {
  const decrypter = new Decrypter()
  for (const form of formsOf(passphrase)) decrypter.addPassphrase(form)
  const source = createReadStream(path)
  let plain: Readable
  try {
    plain = Readable.fromWeb(await decrypter.decrypt(Readable.toWeb(source)))
  } catch (error) {
    source.destroy()
    throw refusal(error)
  }
  const output = createWriteStream(target, { mode: 0o600 })
  const closed = new Promise<void>((resolve) => output.once('close', resolve))
  try {
    await pipeline(plain, output)
  } catch (error) {
    // A stream that fails early may open its file only now, behind whoever removes it: what was decrypted would stay.
    await closed
    // A disk that is full or gone is no damage of the archive.
    throw isSystemError(error) ? error : new ArchiveError('damaged', 'not authentic')
  }
}

/** What the passphrase may have been locked as: composed, or by an older program as it was typed, in either form. */
function formsOf(passphrase: string): ReadonlySet<string> {
  return new Set([passphrase.normalize('NFC'), passphrase, passphrase.normalize('NFD')])
}

function refusal(error: unknown): unknown {
  if (isSystemError(error)) return error
  const isOther = error instanceof Error && error.message.includes('no identity matched')
  return new ArchiveError(isOther ? 'wrongPassphrase' : 'damaged', 'age header')
}

function isSystemError(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
