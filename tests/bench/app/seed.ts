import { config } from 'zod'
import { sampleOffice } from '#assets/sample/office'
import { sampleResolutions } from '#assets/sample/resolutions'
import { execute, newId } from '#renderer/data/commands'
import { openDatabase } from '#renderer/data/database'
import { writeOffice } from '#renderer/data/settings'

config({ jitless: true })

/** Fills the browser's database with sample resolutions through the program's own command. Answers the ms it took. */
export async function seed(count: number, today: string): Promise<number> {
  const database = await openDatabase()
  await writeOffice(database, sampleOffice())
  const edits = [...sampleResolutions(count, 1, { today, id: newId })].map(({ id, values }) => ({
    record: id,
    register: 'resolutions',
    fields: values,
    presence: 'live' as const,
  }))
  const start = performance.now()
  await execute(database, { kind: 'import', register: 'resolutions', count, file: 'bench.csv' }, edits, {
    who: 'Bench',
    now: () => Date.now(),
  })
  const took = performance.now() - start
  database.close()
  return took
}
