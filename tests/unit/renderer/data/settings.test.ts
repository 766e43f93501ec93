import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OfficeDatabase } from '#renderer/data/database'
import {
  editsOfMapping,
  readDraftOfOffice,
  readMapping,
  readOffice,
  readViews,
  writeDraftOfOffice,
} from '#renderer/data/settings'
import { execute, readUndoState } from '#renderer/data/commands/commands'
import { checkLog } from '#renderer/data/log/checkLog'
import { takeOver } from '#renderer/data/takeOver'
import { officeSettings } from '#shared/engine/office/settings/definition'
import { settingEdits } from '#shared/engine/office/settings/storedOffice'
import { emptyOffice, type Office } from '#shared/model/office'
import type { RememberedMapping } from '#shared/engine/office/mappings/rememberedMapping'
import { sampleOffice } from '#assets/sample/office'
import { freshDatabase, reopened } from '../../../integration/data/freshDatabase'

let database: OfficeDatabase
beforeEach(async () => {
  database = await freshDatabase()
})
afterEach(() => database.close())
const options = { who: 'Anna Nowak', now: () => Date.parse('2026-11-29T10:00:00Z') }
const setOffice = async (office: Office) => {
  const edits = settingEdits(await readOffice(database), office)
  return execute(database, { kind: 'settings', register: officeSettings.id, count: edits.length }, edits, options)
}
const records = () => database.records.toArray()
const logo = { type: 'png', base64: 'aGVyYg==', width: 2, height: 3 } as const

describe("the office's settings", () => {
  it('are those of a new office until they are entered', async () => {
    expect(await readOffice(database)).toEqual(emptyOffice)
  })

  it('come back after a restart as they were written', async () => {
    const office: Office = { ...sampleOffice(), logo }
    await setOffice(office)
    database = await reopened(database)
    expect(await readOffice(database)).toEqual(office)
  })

  it('are one record each, clock by clock, under the same id at every workstation', async () => {
    await setOffice({ ...emptyOffice, address: 'Lipowiec', clockLengths: { 'a.b': 7, 'a.c': 9 } })
    expect((await records()).map(({ id, values }) => [id, values])).toEqual([
      ['setting:address', { setting: 'address', value: '"Lipowiec"' }],
      ['setting:clockLengths/a.b', { setting: 'clockLengths', part: 'a.b', value: '7' }],
      ['setting:clockLengths/a.c', { setting: 'clockLengths', part: 'a.c', value: '9' }],
    ])
    await setOffice({ ...emptyOffice, address: 'Lipowiec', clockLengths: { 'a.c': 10 } })
    expect(await readOffice(database)).toMatchObject({ address: 'Lipowiec', clockLengths: { 'a.c': 10 } })
    const [last] = await database.commands.reverse().toArray()
    expect(await database.changes.where('[command+record]').between([last?.id, ''], [last?.id, 'z']).count()).toBe(2)
  })

  it.each<readonly [string, string, unknown, Partial<Office>]>([
    ['of an older program are left out where they cannot be read', 'terms', 'IX', {}],
    ['of registers and of a newer program are kept as they are', 'seal', 'x', { seal: 'x' }],
    ['that bear the name every object has are none', '__proto__', { polluted: true }, {}],
    ['that are no object keep the others', 'logo', 5, {}],
  ])('%s', async (_, setting, value, expected) => {
    await setOffice({ ...emptyOffice, address: 'Lipowiec' })
    const fields = { setting, value: JSON.stringify(value) }
    const edit = { record: 'x', register: officeSettings.id, fields, presence: 'live' } as const
    await execute(database, { kind: 'settings', register: officeSettings.id, count: 1 }, [edit], options)
    const office = await readOffice(database)
    expect(office).toEqual({ ...emptyOffice, address: 'Lipowiec', ...expected })
    expect(office['polluted']).toBeUndefined()
  })

  it('lose the logo when it is removed', async () => {
    await setOffice({ ...emptyOffice, logo })
    await setOffice(emptyOffice)
    expect(await readOffice(database)).toEqual(emptyOffice)
  })

  it('are refused when they are not an office, and stay as they were', async () => {
    await setOffice(sampleOffice())
    const broken: Office = { ...emptyOffice, numbering: { pattern: '', counter: 'term' } }
    expect(() => settingEdits(sampleOffice(), broken)).toThrow()
    expect(await readOffice(database)).toEqual(sampleOffice())
  })
})

describe('what an older program kept beside the log', () => {
  const old = { ...sampleOffice(), logo, terms: 'IX', seal: 'x' }
  const view = {
    columns: [{ field: 'number', width: 90, set: true }],
    sort: [{ field: 'date', direction: 'ascending' }],
    filters: [{ field: 'title', kind: 'text', text: 'most', not: true }],
    group: 'session',
  } as const

  it('becomes records by one command that is no step of the user, and stands there once', async () => {
    await database.settings.put({ key: 'office', value: old })
    await database.views.put({ id: 'v', register: 'resolutions', name: 'Mosty', view })
    await database.views.put({ id: 'w', register: 'resolutions', name: 'Zepsuty', view: { columns: 5 } })
    await takeOver(database, options)
    const { terms } = emptyOffice
    expect(await readOffice(database)).toEqual({ ...sampleOffice(), logo, terms, seal: 'x' })
    expect(await readViews(database)).toEqual([{ id: 'v', register: 'resolutions', name: 'Mosty', view }])
    expect(await database.settings.get('office')).toBeUndefined()
    expect(await database.views.count()).toBe(0)
    expect((await readUndoState(database)).undo).toEqual([])
    expect((await checkLog(database)).findings).toEqual([])
    await takeOver(database, options)
    expect(await database.commands.count()).toBe(1)
  })

  it('never goes over what was set since', async () => {
    await setOffice({ ...emptyOffice, address: 'Rynek 1' })
    await database.settings.put({ key: 'office', value: { address: 'Rynek 7', place: 'Lipowiec' } })
    await takeOver(database, options)
    expect(await readOffice(database)).toMatchObject({ address: 'Rynek 1', place: 'Lipowiec' })
  })

  it('is nothing where it is no object', async () => {
    await database.settings.put({ key: 'office', value: 'Lipowiec' })
    await takeOver(database, options)
    expect(await readOffice(database)).toEqual(emptyOffice)
    expect(await database.commands.count()).toBe(0)
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
    const remember = async (shape: string, what: RememberedMapping, id: string) => {
      const edits = await editsOfMapping(database, shape, what, id)
      await execute(database, { kind: 'settings', register: 'importMappings', count: 1 }, edits, options)
      return edits.length
    }
    expect(await remember('nr|data', mapping, 'm1')).toBe(1)
    expect(await readMapping(database, 'nr|data')).toEqual(mapping)
    expect(await readMapping(database, 'nr|tytul')).toBeUndefined()
    expect(await editsOfMapping(database, 'nr|data', mapping, 'm2')).toEqual([])
    // Another choice takes the place of the one before.
    const other = { ...mapping, keys: [] }
    expect(await remember('nr|data', other, 'm2')).toBe(2)
    expect(await readMapping(database, 'nr|data')).toEqual(other)
  })

  it('is still known where an older program kept it on this workstation alone', async () => {
    await database.settings.put({ key: 'mapping:nr', value: { columns: [], keys: ['number'] } })
    expect(await readMapping(database, 'nr')).toEqual({ columns: [], keys: ['number'] })
  })

  it('is forgotten when it cannot be read', async () => {
    await database.settings.put({ key: 'mapping:nr', value: { columns: 'all' } })
    expect(await readMapping(database, 'nr')).toBeUndefined()
  })
})
