import { z } from 'zod'
import type { OfficeDatabase } from '../database'

const claimSchema = z.strictObject({ register: z.string(), number: z.string(), record: z.string() })
/** A number an entry is to bear, and no other of its register. */
export type NumberClaim = z.infer<typeof claimSchema>

/** Under this key stand the numbers that were given while nobody could be asked. */
const key = 'claims'

/** The numbers nobody confirmed yet, oldest first. */
export async function readClaims({ settings }: OfficeDatabase): Promise<readonly NumberClaim[]> {
  return z.array(claimSchema).safeParse((await settings.get(key))?.value).data ?? []
}

/** Keeps a number to be confirmed, in the place of an earlier one of the same entry. */
export async function addClaim(database: OfficeDatabase, claim: NumberClaim): Promise<void> {
  await change(database, (claims) => [...claims.filter(({ record }) => record !== claim.record), claim])
}

export async function dropClaim(database: OfficeDatabase, claim: NumberClaim): Promise<void> {
  await change(database, (claims) =>
    claims.filter(({ record, number }) => record !== claim.record || number !== claim.number),
  )
}

async function change(
  database: OfficeDatabase,
  to: (claims: readonly NumberClaim[]) => readonly NumberClaim[],
): Promise<void> {
  await database.transaction('rw', database.settings, async () => {
    await database.settings.put({ key, value: to(await readClaims(database)) })
  })
}
