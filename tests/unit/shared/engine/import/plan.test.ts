import { describe, expect, it } from 'vitest'
import type { ImportRequest } from '#shared/engine/import/importRequest'
import { proposeMapping } from '#shared/engine/import/mapping'
import { planImport } from '#shared/engine/import/plan'
import type { RowChoice } from '#shared/engine/import/planTypes'
import { reportLines } from '#shared/engine/import/report'
import { elections } from '#shared/registers/elections/elections/definition'
import { interpellations } from '#shared/registers/interpellations/definition'
import { layJudges } from '#shared/registers/elections/layJudges/definition'
import { nominations } from '#shared/registers/elections/nominations/definition'
import { resolutions } from '#shared/registers/resolutions/definition'
import { importEn } from '#shared/text/import.en'
import { importPl } from '#shared/text/import.pl'
import { resolutionsPl } from '#shared/registers/resolutions/texts.pl'
import { interpellationsPl } from '#shared/registers/interpellations/texts.pl'
import { layJudgesPl } from '#shared/registers/elections/layJudges/texts.pl'
import type { RegisterRecord } from '#shared/core/values/record'
import type { FieldValue, Values } from '#shared/core/values/values'

const context = {
  text: resolutionsPl,
  today: '2026-11-21',
  numbering: { patterns: { '': '{sesja}/{nr}/{rr}' }, counter: 'term' as const },
}
const headings = ['Numer', 'Data', 'Tytuł', 'Za', 'Zmienia', 'Uwagi', 'Inne']
const terms = [{ number: 9, from: '2024-05-07' }]

const record = (id: string, values: Values): RegisterRecord => ({
  id,
  register: 'resolutions',
  values,
  order: '',
  trashed: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})
const number = (written: string, session: number, ordinal: number): FieldValue => ({
  written,
  session,
  ordinal,
  year: 2025,
})
const known = record('known', {
  number: number('I/1/25', 1, 1),
  date: '2025-01-09',
  title: 'w sprawie drogi',
  votesFor: 10,
})

function plan(rows: readonly (readonly string[])[], changes: Partial<ImportRequest> = {}) {
  let made = 0
  const all = [headings, ...rows]
  return planImport({
    rows: all,
    header: 0,
    columns: proposeMapping(headings, resolutions, rows, context),
    definition: resolutions,
    keyFields: ['number'],
    existing: [],
    context,
    counting: { counter: 'term', terms },
    newId: () => `new-${++made}`,
    ...changes,
  })
}
const cell = (row: ReturnType<ReturnType<typeof plan>['window']>[number] | undefined, field: string) =>
  row?.cells.find((one) => one.field === field)

describe('planImport', () => {
  it('makes new records with what the cells hold, and nothing for empty ones', () => {
    const planned = plan([['I/1/25', '9.01.2025', ' w sprawie drogi', '', '', '', 'x']])
    const [edits] = [...planned.edits()]
    expect(edits).toEqual([
      {
        record: 'new-1',
        register: 'resolutions',
        presence: 'live',
        fields: { number: number('I/1/25', 1, 1), date: '2025-01-09', title: 'w sprawie drogi' },
      },
    ])
    const [row] = planned.window(0, 1)
    expect(row).toMatchObject({ row: 2, state: 'new', record: 'new-1', warnings: [] })
    expect(cell(row, 'title')).toMatchObject({
      state: 'new',
      text: ' w sprawie drogi',
      warnings: [{ code: 'trimmed' }],
    })
    expect(planned.counts).toMatchObject({ warned: 0, rows: { new: 1 } })
  })

  it('changes only what differs, keeps what the file leaves empty and how the number was written', () => {
    const planned = plan([['i / 1 / 2025', '2025-01-09', 'w sprawie drogi gminnej', '', '', '', '']], {
      existing: [known],
    })
    expect([...planned.edits()].flat()).toEqual([
      { record: 'known', register: 'resolutions', fields: { title: 'w sprawie drogi gminnej' } },
    ])
    const [row] = planned.window(0, 1)
    expect(row?.state).toBe('update')
    expect(cell(row, 'title')).toMatchObject({
      state: 'changed',
      before: 'w sprawie drogi',
      after: 'w sprawie drogi gminnej',
    })
    expect(cell(row, 'number')?.state).toBe('same')
  })

  it('finds nothing to do when the file says what the register holds', () => {
    const planned = plan([['I/1/25', '2025-01-09', 'w sprawie drogi', '10', '', '', '']], { existing: [known] })
    expect(planned.window(0, 1)[0]?.state).toBe('unchanged')
    expect(planned.editCount).toBe(0)
  })

  it('keeps text it cannot read, but never over a value that could be read', () => {
    const rows = [['I/1/25', '31.02.2025', 'w sprawie drogi', 'jednogłośnie', '', '', '']]
    const [fresh] = plan(rows).window(0, 1)
    expect(cell(fresh, 'date')).toMatchObject({
      state: 'warning',
      after: { unread: '31.02.2025' },
      warnings: [{ code: 'dateUnread', note: { code: 'noSuchDay' } }],
    })
    const planned = plan(rows, { existing: [known] })
    const [row] = planned.window(0, 1)
    expect(row?.state).toBe('unchanged')
    expect(cell(row, 'date')?.warnings.map(({ code }) => code)).toEqual(['dateUnread', 'keptReadable'])
    expect(planned.counts.warned).toBe(1)
  })

  it('takes a number given twice as two entries and names both rows', () => {
    const rows = [
      ['I/1/25', '2025-01-09', 'a', '', '', '', ''],
      ['i/1/2025', '2025-01-09', 'b', '', '', '', ''],
    ]
    const planned = plan(rows)
    expect(planned.counts.rows.new).toBe(2)
    expect(planned.window(0, 2).map(({ warnings }) => warnings)).toEqual([
      [],
      [{ code: 'repeatedKey', key: 'i/1/2025', rows: [2], records: [] }],
    ])
  })

  it('does not let two acts with one number overwrite each other', () => {
    const existing = [known, record('twin', { ...known.values, title: 'w sprawie szkoły' })]
    const rows = [
      ['I/1/25', '2025-01-09', 'w sprawie szkoły', '12', '', '', ''],
      ['I/1/25', '2025-01-09', 'w sprawie drogi', '10', '', '', ''],
    ]
    const planned = plan(rows, { existing })
    expect(planned.window(0, 2).map(({ state, record }) => [state, record])).toEqual([
      ['update', 'twin'],
      ['unchanged', undefined],
    ])
    const [third] = plan([['I/1/25', '2025-01-09', 'inny tytuł', '', '', '', '']], { existing }).window(0, 1)
    expect(third).toMatchObject({ state: 'new', warnings: [{ code: 'severalRecords', records: ['known', 'twin'] }] })
  })

  it('does as the clerk chooses', () => {
    const existing = [known, record('twin', { ...known.values, title: 'w sprawie szkoły' })]
    const rows = [
      ['I/1/25', '2025-01-09', 'inny', '', '', '', ''],
      ['I/2/25', '2025-01-09', 'drugi', '', '', '', ''],
      ['I/1/25', '2025-01-09', 'w sprawie drogi', '10', '', '', ''],
    ]
    const choices = new Map([
      [2, { kind: 'update', record: 'twin' } as const],
      [3, { kind: 'skip' } as const],
      [4, { kind: 'new' } as const],
    ])
    const planned = plan(rows, { existing, choices })
    expect(planned.window(0, 3).map(({ state, record, reason }) => record ?? reason ?? state)).toEqual([
      'twin',
      'chosen',
      'new-1',
    ])
  })

  it('offers each row the records with its key, also when it was skipped or given one of them', () => {
    const twin = record('twin', { number: number('I/1/25', 1, 1), title: 'bliźniacza' })
    const rows = [
      ['I/1/25', '2025-01-09', 'trzecia', '', '', '', ''],
      ['I/9/25', '2025-01-09', 'nowa', '', '', '', ''],
    ]
    const offered = (choice?: RowChoice) => {
      const choices = new Map(choice === undefined ? [] : [[2, choice] as const])
      return plan(rows, { existing: [known, twin], choices }).row(2)?.candidates
    }
    expect(offered()).toEqual(['known', 'twin'])
    expect(offered({ kind: 'new' })).toEqual(['known', 'twin'])
    expect(offered({ kind: 'skip' })).toEqual(['known', 'twin'])
    expect(offered({ kind: 'update', record: 'twin' })).toEqual(['twin', 'known'])
    expect(plan(rows, { existing: [known, twin] }).row(3)?.candidates).toEqual([])
    expect(plan(rows).row(1)).toBeUndefined()
  })

  it('gives no record to two rows, whatever was chosen', () => {
    const rows = [
      ['I/1/25', '2025-01-09', 'w sprawie drogi', '11', '', '', ''],
      ['I/9/25', '2025-01-09', 'inna', '', '', '', ''],
      ['I/8/25', '2025-01-09', 'jeszcze inna', '', '', '', ''],
    ]
    const update = { kind: 'update', record: 'known' } as const
    const planned = plan(rows, {
      existing: [known],
      choices: new Map([
        [3, update],
        [4, update],
      ]),
    })
    expect(planned.window(0, 3).map(({ state, record }) => [state, record])).toEqual([
      ['new', 'new-1'],
      ['update', 'known'],
      ['new', 'new-2'],
    ])
  })

  it('skips empty rows and repeated headings with a reason, refuses rows nobody could find again', () => {
    const planned = plan([
      ['', '  ', '\u00a0', '', '', '', ''],
      headings,
      ['', '2025-01-09', '', '5', '', '', ''],
      ['', '2025-01-09', 'bez numeru', '', '', '', ''],
    ])
    expect(planned.window(0, 4).map(({ row, state, reason }) => [row, state, reason])).toEqual([
      [2, 'skipped', 'empty'],
      [3, 'skipped', 'heading'],
      [4, 'error', 'nameless'],
      [5, 'new', undefined],
    ])
    expect(planned.window(0, 1, 'warning')[0]?.row).toBe(4)
    expect(planned.window(3, 4)[0]?.warnings).toEqual([{ code: 'requiredMissing', fields: ['number'] }])
  })

  it('recognises entries without a number by title and date when the file comes again', () => {
    const existing = [record('plain', { date: '2025-01-09', title: 'bez numeru' })]
    const planned = plan([['', '2025-01-09', 'Bez numeru', '', '', '', '']], { existing })
    expect(planned.window(0, 1)[0]?.state).toBe('update')
  })

  it('leads links to records of the register and of the file, and keeps the others as written', () => {
    const planned = plan(
      [
        ['I/2/25', '2025-01-09', 'zmieniająca', '', 'i/1/2025; II/7/25, III/9/25', '', ''],
        ['II/7/25', '2025-02-09', 'późniejsza', '', '', '', ''],
      ],
      { existing: [known] },
    )
    const [edit] = [...planned.edits()].flat()
    expect(edit?.fields?.['amends']).toEqual([
      { written: 'i/1/2025', record: 'known' },
      { written: 'II/7/25', record: 'new-2' },
      { written: 'III/9/25' },
    ])
    expect(planned.counts.codes.linkNotFound).toBe(1)
  })

  describe('links to another register', () => {
    const electionRecords = [
      { id: 'first', values: { name: 'Wybory ławników 2024-2027, uzupełniające' } },
      { id: 'one', values: { name: 'Wybory 2020' } },
      { id: 'two', values: { name: 'wybory  2020' } },
    ]
    const numbering = { patterns: {}, counter: 'year' as const }
    const names = ['Numer', 'Nazwisko', 'Wybory', 'Zgłoszenie']
    const columns = (['number', 'surname', 'election', 'nomination'] as const).map((field, index) => ({
      index,
      heading: names[index] ?? '',
      target: { kind: 'field' as const, field },
    }))
    const linked = [
      { definition: elections, numbering, records: electionRecords },
      {
        definition: nominations,
        numbering,
        records: [{ id: 'anna', values: { number: '007', surname: 'Kowalska', givenNames: 'Anna' } }],
      },
    ]
    const request = (rows: readonly (readonly string[])[], existing: readonly RegisterRecord[] = []) =>
      plan([], {
        rows: [names, ...rows],
        columns,
        definition: layJudges,
        context: { ...context, text: layJudgesPl, numbering },
        linked,
        existing,
      })

    it.each([
      ['WYBORY ławników 2024-2027, uzupełniające', 'election', 'first'],
      ['007', 'nomination', 'anna'],
      ['Anna Kowalska', 'nomination', 'anna'],
      ['kowalska anna', 'nomination', 'anna'],
    ])('finds %s by key or name', (written, field, id) => {
      const planned = request([
        ['1', 'Kowalska', field === 'election' ? written : '', field === 'nomination' ? written : ''],
      ])
      expect([...planned.edits()].flat()[0]?.fields?.[field]).toEqual([{ written, record: id }])
      expect(planned.groups).toEqual([])
    })

    it('keeps what is not found as written, with one remark for all of them', () => {
      const planned = request([
        ['1', 'A', 'Wybory 1999', ''],
        ['2', 'B', 'Wybory 1998', ''],
        ['3', 'C', 'Wybory 2020', ''],
      ])
      expect([...planned.edits()].flat().map(({ fields }) => fields?.['election'])).toEqual([
        [{ written: 'Wybory 1999' }],
        [{ written: 'Wybory 1998' }],
        [{ written: 'Wybory 2020' }],
      ])
      expect(planned.groups.map(({ warning, count }) => [warning.code, count])).toEqual([
        ['linkNotFound', 2],
        ['linkAmbiguous', 1],
      ])
    })

    it('does not undo which of two a clerk chose', () => {
      const judge = {
        ...record('judge', { number: '1', surname: 'A', election: [{ written: 'Wybory 2020', record: 'two' }] }),
        register: 'layJudges',
      }
      expect(request([['1', 'A', 'Wybory 2020', '']], [judge]).editCount).toBe(0)
    })
  })

  it('appends a column to the remarks once, with its heading', () => {
    const columns = proposeMapping(headings, resolutions, [], context).map((column) =>
      column.heading === 'Inne' ? { ...column, target: { kind: 'append' as const, field: 'remarks' } } : column,
    )
    const rows = [['I/1/25', '2025-01-09', 'w sprawie drogi', '10', '', 'ważne', 'szuflada 3']]
    const [edit] = [...plan(rows, { columns, existing: [known] }).edits()].flat()
    expect(edit?.fields).toEqual({ remarks: 'ważne\nInne: szuflada 3' })
    const after = record('known', { ...known.values, remarks: 'ważne\nInne: szuflada 3' })
    const noRemarks = [['I/1/25', '2025-01-09', 'w sprawie drogi', '10', '', '', 'szuflada 3']]
    expect(plan(noRemarks, { columns, existing: [after] }).editCount).toBe(0)
  })

  it('points at texts that were cut', () => {
    const cut = (end: string) => `${'a'.repeat(199)}${end}`
    const planned = plan([
      ['I/1/25', '2025-01-09', cut('b'), '', '', '', ''],
      ['I/2/25', '2025-01-09', cut('c'), '', '', '', ''],
      ['I/3/25', '2025-01-09', 'krótki', '', '', '', ''],
    ])
    expect(planned.counts.codes.cutText).toBe(2)
  })

  it('notices that the file counts by years although the office counts by terms', () => {
    const rows = [2025, 2026].flatMap((year) =>
      Array.from({ length: 20 }, (_, index) => [
        `${year === 2025 ? 'X' : 'XX'}/${index + 1}/${year}`,
        `${year}-03-05`,
        't',
        '',
        '',
        '',
        '',
      ]),
    )
    const planned = plan(rows)
    expect(planned.counter).toBe('year')
    expect(planned.counts.warned).toBe(0)
  })

  it('stays quick when a column of equal values is chosen as key', () => {
    const rows = Array.from({ length: 20_000 }, () => ['2025', '2025-01-09', 't', '', '', '', ''])
    // Processor time, which other work on the machine does not lengthen; compared all with all it takes minutes.
    const start = process.cpuUsage()
    expect(plan(rows).counts.rows.new).toBe(20_000)
    expect(process.cpuUsage(start).user / 1_000).toBeLessThan(20_000)
  })
})

describe('the report', () => {
  const rows = [
    ['I/1/25', '31.02.2025', 'a', '', 'IX/9/25', '', 'x'],
    ['I/1/25', '2915-01-09', 'b', 'ok', '', '', ''],
    ['', '', '', '', '', '', ''],
    ['I/5/24', '2025-01-09', 'c', '', '', '', ''],
  ]
  const lines = [
    ...reportLines(
      plan(rows),
      [{ code: 'unbalancedQuote', row: 3 }],
      proposeMapping(headings, resolutions, rows, context),
    ),
  ]

  it('names place, text, what was done and why', () => {
    expect(lines[0]).toEqual({ done: 'taken', why: { kind: 'file', problem: { code: 'unbalancedQuote', row: 3 } } })
    expect(lines[1]).toEqual({ column: 'Inne', done: 'notTaken', why: { kind: 'columnSkipped' } })
    expect(lines).toContainEqual({
      row: 2,
      column: 'Data',
      text: '31.02.2025',
      done: 'takenWithWarning',
      why: { kind: 'cell', warning: { code: 'dateUnread', note: { code: 'noSuchDay' } } },
    })
    expect(lines).toContainEqual({ row: 4, done: 'notTaken', why: { kind: 'reason', reason: 'empty' } })
  })

  it("tells what is not literally the file's once for all cells alike, with their count", () => {
    const kinds = ['zapytania', 'Zapytania', 'Interpelacja', 'wolny wniosek']
    const names = ['Rodzaj', 'Radny', 'W sprawie', 'Data złożenia', 'Status odpowiedzi']
    const cells = kinds.map((kind, index) => [
      kind,
      index === 0 ? 'Anna Nowak, Jan Kos' : 'Anna Nowak',
      `sprawa ${index}`,
      index === 3 ? '12-sty-24 10:30' : '12.01.2024 10:30',
      'udzielono odpowiedzi',
    ])
    const own = { ...context, text: interpellationsPl }
    const columns = proposeMapping(names, interpellations, cells, own)
    const planned = plan([], { rows: [names, ...cells], columns, definition: interpellations, context: own })
    expect(
      planned.groups.map(({ field, warning, count, texts, rows: at }) => [field, warning.code, count, texts, at]),
    ).toEqual([
      ['kind', 'mappedWord', 2, ['zapytania', 'Zapytania'], [2, 3]],
      ['kind', 'mappedWord', 1, ['wolny wniosek'], [5]],
      ['councillors', 'split', 1, ['Anna Nowak, Jan Kos'], [2]],
      ['filedOn', 'timeLeftOut', 4, ['12.01.2024 10:30', '12-sty-24 10:30'], [2, 3, 4, 5]],
      ['filedOn', 'twoDigitYear', 1, ['12-sty-24 10:30'], [5]],
      ['replies.kind', 'mappedWord', 4, ['udzielono odpowiedzi'], [2, 3, 4, 5]],
    ])
    expect(planned.counts.warned).toBe(0)
    const told = [...reportLines(planned, [], columns)].flatMap(({ why, text }) =>
      why.kind === 'group'
        ? [`${text}: ${importPl.why({ done: 'taken', why }, { field: String, record: String })}`]
        : [],
    )
    expect(told).toHaveLength(6)
    expect(told.at(-1)).toBe('udzielono odpowiedzi: „udzielono odpowiedzi” przyjęto jako „ostateczna”. (komórki: 4)')
    for (const { warning } of planned.groups) {
      expect(importPl.group(warning)).not.toMatch(/undefined|^$/)
      expect(importEn.group(warning)).not.toMatch(/undefined|^$/)
    }
  })

  it.each([importPl, importEn])('has words for everything in it', (text) => {
    const names = { field: (id: string) => id, record: (id: string) => id }
    for (const line of lines) expect(text.why(line, names)).not.toMatch(/undefined|^$/)
  })
})
