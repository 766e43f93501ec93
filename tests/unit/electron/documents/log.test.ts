import { catalogue } from '#shared/catalogue'
import validate from '@ooxml-tools/validate'
import { describe, expect, it } from 'vitest'
import { buildLog, logRow } from '#shared/engine/documents/log'
import { documentModelSchema } from '#shared/engine/documents/model'
import type { Change, Command } from '#shared/engine/history/history'
import { resolutions } from '#shared/registers/resolutions/definition'
import { emptyOffice } from '#shared/model/office'
import { textsOf } from '#shared/text/texts'
import { cellsOf, all, parseXml, partsOf, written } from './files'

const polish = textsOf('pl', catalogue)
const print = { definition: resolutions, text: polish.register('resolutions'), words: polish.app.words }
const command: Command = {
  id: '0mi0dxs00-0000-deadbeef',
  at: '2026-11-21T12:00:00.000Z',
  who: 'Anna Nowak',
  name: { kind: 'edit', register: 'resolutions', record: 'r', label: 'I/1/24' },
}
const change = (rest: Partial<Change>): Change => ({
  command: command.id,
  record: 'r',
  register: 'resolutions',
  fields: {},
  ...rest,
})
const rowOf = (one: Change | undefined, more: Partial<Command> = {}) =>
  logRow({
    command: { ...command, ...more },
    what: 'zmiana',
    ...(one === undefined ? {} : { changed: { change: one, name: 'I/1/24', print } }),
  })
const cells = (row: ReturnType<typeof rowOf>) => (row.kind === 'row' ? row.cells : [])

describe('the printed log', () => {
  it('says period, filters, number and newest hash, and is a valid document', async () => {
    const model = documentModelSchema.parse(
      buildLog({
        office: { ...emptyOffice, councilNominative: 'Rada Miasta Lipowiec', keeperPost: 'Inspektor' },
        period: { from: '2026-01-01', to: '2026-03-31' },
        filters: ['Kto: Anna Nowak'],
        printedOn: '2026-11-22',
        printedBy: 'Anna Nowak',
        operations: 2,
        hash: 'ab'.repeat(32),
      }),
    )
    const rows = [
      rowOf(change({ fields: { title: { before: 'w sprawie A & B', after: 'w sprawie <C>' } } })),
      rowOf(undefined),
    ]
    const bytes = await written('docx', model, rows)
    expect(await validate(new Uint8Array(bytes), 'docx', 'Microsoft365')).toEqual([])
    const document = parseXml(partsOf(bytes)('word/document.xml'))
    const text = document.documentElement.textContent.replaceAll('\u00a0', ' ')
    for (const part of [
      'DZIENNIK ZMIAN',
      'za okres od 1 stycznia 2026 r. do 31 marca 2026 r.',
      'Ograniczono do: Kto: Anna Nowak',
      'Dziennik obejmuje operacji: 2.',
      'ab'.repeat(32),
    ])
      expect(text).toContain(part)
    const table = all(document, 'w:tbl').find((one) => one.textContent.includes('Operacja'))
    expect(cellsOf(table ?? document.documentElement)[1]?.slice(0, 4)).toEqual([
      '21.11.2026, 13:00',
      'Anna Nowak',
      'zmiana',
      'I/1/24',
    ])
    expect((await written('xlsx', model, rows)).length).toBeGreaterThan(1_000)
  })

  it.each([
    ['a field before and after', change({ fields: { print: { before: '1', after: '2' } } }), 'Druk: 1 → 2'],
    ['a field emptied', change({ fields: { print: { before: '1' } } }), 'Druk: 1 → –'],
    ['values erased since', change({ fields: { print: { erased: 'x' } } }), 'Druk: usunięte trwale'],
    [
      'a new entry',
      change({ fields: { print: { after: '1' } }, presence: { before: 'absent', after: 'live' } }),
      'jest w rejestrze; Druk: 1',
    ],
    ['an entry in the trash', change({ presence: { before: 'live', after: 'trashed' } }), 'w koszu'],
  ])('names %s', (_, one, words) => {
    expect(cells(rowOf(one))[4]).toBe(words)
  })

  it('names the fields of an order to erase, and workstations without a name', () => {
    const erased = rowOf(change({ fields: { print: {}, remarks: {} } }), {
      who: '',
      name: { kind: 'erase', register: 'resolutions', count: 1, fields: ['print'], removed: false, reason: '' },
    })
    expect(cells(erased)[1]).toBe('stanowisko bez nazwy')
    expect(cells(erased)[4]).toBe('usunięto trwale: Druk, Uwagi')
  })

  it('masks personal data unless they were asked for', () => {
    const definition = {
      ...resolutions,
      fields: resolutions.fields.map((field) =>
        field.id === 'remarks' ? { ...field, privacy: 'private' as const } : field,
      ),
    }
    const one = change({ fields: { remarks: { before: 'tel. 600', after: 'tel. 601' } } })
    const text = (withPersonalData: boolean) => {
      const row = logRow({
        command,
        what: '',
        changed: { change: one, name: '', print: { ...print, definition, withPersonalData } },
      })
      return cells(row)[4]
    }
    expect(text(false)).toBe('Uwagi: ••• → •••')
    expect(text(true)).toBe('Uwagi: tel. 600 → tel. 601')
  })
})
