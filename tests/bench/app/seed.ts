import { config } from 'zod'
import { sampleContracts } from '#assets/sample/contracts'
import { sampleInterpellations } from '#assets/sample/interpellations'
import { sampleOffice } from '#assets/sample/office'
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

export { plainDexie } from './plain'
export { takeInCosts } from './taking'
