import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OfficeDatabase } from '#renderer/data/database'
import {
  readDraftOfOffice,
  readMapping,
  readOffice,
  writeDraftOfOffice,
  writeMapping,
  writeOffice,
} from '#renderer/data/settings'
import { emptyOffice, type Office } from '#shared/model/office'
import { sampleOffice } from '#assets/sample/office'
import { freshDatabase, reopened } from '../../../integration/data/freshDatabase'

let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())
const stored = async () => (await database.settings.get('office'))?.value
const logo = { type: 'png', base64: 'aGVyYg==', width: 2, height: 3 } as const

describe("the office's settings", () => {
  it('are those of a new office until they are entered', async () => {
    expect(await readOffice(database)).toEqual(emptyOffice)
  })

  it('come back after a restart as they were written', async () => {
    const office: Office = { ...sampleOffice(), logo }
    await writeOffice(database, office)
    database = await reopened(database)
    expect(await readOffice(database)).toEqual(office)
  })

  it.each<readonly [string, unknown, Partial<Office>]>([
    ['of an older program keep what they have', { address: 'Lipowiec' }, { address: 'Lipowiec' }],
    [
      'of registers and of a newer program are kept as they are',
      { address: 'A', seal: 'x' },
      { address: 'A', seal: 'x' },
    ],
    ['with a broken value keep the others', { address: 'Lipowiec', terms: 'IX', logo: 5 }, { address: 'Lipowiec' }],
    ['that are no object', 'Lipowiec', {}],
    ['that are nothing', null, {}],
  ])('%s', async (_, value, expected) => {
    await database.settings.put({ key: 'office', value })
    expect(await readOffice(database)).toEqual({ ...emptyOffice, ...expected })
  })

  it('keep what a newer program stored beside them', async () => {
    await database.settings.put({ key: 'office', value: { address: 'A', seal: 'x' } })
    await writeOffice(database, { ...emptyOffice, address: 'B' })
    expect(await stored()).toEqual({ ...emptyOffice, address: 'B', seal: 'x' })
  })

  it('lose the logo when it is removed', async () => {
    await writeOffice(database, { ...emptyOffice, logo })
    await writeOffice(database, emptyOffice)
    expect(await readOffice(database)).toEqual(emptyOffice)
  })

  it('are refused when they are not an office, and stay as they were', async () => {
    await writeOffice(database, sampleOffice())
    const broken: Office = { ...emptyOffice, numbering: { pattern: '', counter: 'term' } }
    await expect(writeOffice(database, broken)).rejects.toThrow()
    expect(await readOffice(database)).toEqual(sampleOffice())
  })
})

describe("the draft of the office's settings", () => {
  it('comes back after a restart, apart from the settings, until it is emptied', async () => {
    const draft = { address: 'Rynek 1', terms: [{ number: { unread: 'IX' }, from: '2024-05-01' }] }
    await writeDraftOfOffice(database, draft)
    database = await reopened(database)
    expect(await readDraftOfOffice(database)).toEqual(draft)
    expect(await readOffice(database)).toEqual(emptyOffice)
    await writeDraftOfOffice(database, {})
    expect(await readDraftOfOffice(database)).toEqual({})
  })

  it('is nothing when it cannot be read', async () => {
    await database.settings.put({ key: 'draft:office', value: { address: 5 } })
    expect(await readDraftOfOffice(database)).toEqual({})
  })
})

describe('the mapping of a file', () => {
  it('is remembered per shape', async () => {
    const mapping = {
      columns: [{ heading: 'Nr', target: { kind: 'field', field: 'number' } as const }],
      keys: ['number'],
    }
    await writeMapping(database, 'nr|data', mapping)
    expect(await readMapping(database, 'nr|data')).toEqual(mapping)
    expect(await readMapping(database, 'nr|tytul')).toBeUndefined()
  })

  it('is forgotten when it cannot be read', async () => {
    await database.settings.put({ key: 'mapping:nr', value: { columns: 'all' } })
    expect(await readMapping(database, 'nr')).toBeUndefined()
  })
})
