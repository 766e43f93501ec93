import { config } from 'zod'
import { sampleContracts } from '#assets/sample/contracts'
import { sampleInterpellations } from '#assets/sample/interpellations'
import { sampleOffice } from '#assets/sample/office'
import { sampleRecords } from '#assets/sample/records'
import { sampleResolutions } from '#assets/sample/resolutions'
import { execute, newId } from '#renderer/data/commands/commands'
import { openDatabase } from '#renderer/data/database'
import { emptyOffice } from '#shared/model/office'
import { settingEdits } from '#shared/engine/office/settings/storedOffice'

config({ jitless: true })

const samples = {
  resolutions: sampleResolutions,
  interpellations: sampleInterpellations,
  contracts: sampleContracts,
}

/** Fills a register of the browser's database with sample entries through the program's own command. Answers the ms it took. */
export async function seed(register: keyof typeof samples, count: number, today: string): Promise<number> {
  const database = await openDatabase()
  const options = { who: 'Bench', now: () => Date.now() }
  const settings = settingEdits(emptyOffice, sampleOffice())
  await execute(database, { kind: 'settings', register: 'officeSettings', count: settings.length }, settings, options)
  const edits = [...samples[register](count, 1, { today, id: newId })].map(({ id, values }) => ({
    record: id,
    register,
    fields: values,
    presence: 'live' as const,
  }))
  const start = performance.now()
  await execute(database, { kind: 'import', register, count, file: 'bench.csv' }, edits, {
    who: 'Bench',
    now: () => Date.now(),
  })
  const took = performance.now() - start
  database.close()
  return took
}

/** Fills all other registers with `count` entries: the sample town again and again, tied among themselves as it is. */
export async function seedTowns(count: number, today: string): Promise<void> {
  const database = await openDatabase()
  let left = count
  while (left > 0) {
    const ids: string[] = []
    const id = (index: number) => (ids[index] ??= newId())
    const edits = sampleRecords({ today, id }).flatMap((record) =>
      record.register in samples
        ? []
        : [{ record: record.id, register: record.register, fields: record.values, presence: 'live' as const }],
    )
    const some = edits.slice(0, left)
    left -= some.length
    const name = { kind: 'import', register: 'meetings', count: some.length, file: 'bench.csv' } as const
    await execute(database, name, some, { who: 'Bench', now: () => Date.now() })
  }
  database.close()
}

export { plainDexie } from './plain'
export { takeInCosts } from './taking'
