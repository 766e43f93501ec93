import { z } from 'zod'
import { type AttachmentStore, BadContent } from '../attachments/store'
import type { ServerConnection } from './connection'

/** Bytes of one part: small enough that a slow line sends it before the server counts as gone. */
const partSize = 1_000_000

const counted = z.object({ parts: z.coerce.number().int().nonnegative() })
const partRow = z.object({ data: z.instanceof(Uint8Array) })

/**
 * Sends a file in parts, those that are there already excepted, so that what was cut goes on where it stopped.
 * @returns false when it does not lie here either.
 */
export async function sendFile(
  server: ServerConnection,
  store: AttachmentStore,
  { origin, register, sha256 }: { readonly origin: string; readonly register: string; readonly sha256: string },
): Promise<boolean> {
  if ((await store.verify(sha256)) !== 'whole') return false
  const { bytes } = (await store.list()).find((file) => file.sha256 === sha256) ?? { bytes: 0 }
  const of = Math.max(1, Math.ceil(bytes / partSize))
  const { rows } = await server.query('SELECT part FROM kancelaria.file_part WHERE sha256 = $1', [sha256])
  const there = new Set(rows.map((row) => z.object({ part: z.number() }).parse(row).part))
  let at = 0
  for await (const part of inParts(store.read(sha256))) {
    // The last one always goes: it says in which register the file is named.
    if (!there.has(at) || at === of - 1)
      await server.query('SELECT kancelaria.put_file_part($1, $2, $3, $4, $5, $6)', [
        origin,
        register,
        sha256,
        at,
        of,
        Buffer.from(part),
      ])
    at += 1
  }
  return true
}

/** Fetches a file into the store, compared with its digest. @returns false when not all of it lies there. */
export async function fetchFile(server: ServerConnection, store: AttachmentStore, sha256: string): Promise<boolean> {
  if (await store.has(sha256)) return true
  const { rows } = await server.query('SELECT parts FROM kancelaria.file WHERE sha256 = $1 LIMIT 1', [sha256])
  const { parts } = counted.optional().parse(rows[0]) ?? { parts: 0 }
  if (parts === 0) return false
  async function* pieces() {
    for (let part = 0; part < parts; part += 1) {
      const answer = await server.query('SELECT data FROM kancelaria.file_part WHERE sha256 = $1 AND part = $2', [
        sha256,
        part,
      ])
      const row = partRow.optional().parse(answer.rows[0])
      // The rest shows by the digest that it is not whole.
      if (row === undefined) return
      yield row.data
    }
  }
  try {
    await store.put(pieces(), sha256)
    return true
  } catch (error) {
    if (error instanceof BadContent) return false
    throw error
  }
}

/** The same bytes in pieces of one size, the last one excepted. */
async function* inParts(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    let rest = piece
    while (size + rest.length >= partSize) {
      const cut = partSize - size
      yield Buffer.concat([...held, rest.subarray(0, cut)])
      held = []
      size = 0
      rest = rest.subarray(cut)
    }
    if (rest.length > 0) {
      held.push(rest)
      size += rest.length
    }
  }
  if (size > 0) yield Buffer.concat(held)
}
