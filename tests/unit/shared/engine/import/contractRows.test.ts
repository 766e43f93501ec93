import { describe, expect, it } from 'vitest'
import { proposeMapping } from '#shared/engine/import/mapping'
import { planImport } from '#shared/engine/import/plan'
import type { RowChoice } from '#shared/engine/import/planTypes'
import { reportLines } from '#shared/engine/import/report'
import { contracts } from '#shared/registers/contracts/definition'
import { importPl } from '#shared/text/import.pl'
import { contractsPl } from '#shared/registers/contracts/texts.pl'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'

const context = {
  text: contractsPl,
  today: '2026-11-22',
  numbering: { patterns: {}, counter: 'year' as const },
}
const headings = ['Nr w rejestrze', 'Numer umowy', 'Przedmiot', 'Data zawarcia', 'Obowiązuje do', 'Wartość', 'Nieznane']
const record = (id: string, values: Values): RegisterRecord => ({
  id,
  register: contracts.id,
  values,
  order: '',
  trashed: 0,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
})

function plan(
  rows: readonly (readonly string[])[],
  choices: ReadonlyMap<number, RowChoice> = new Map(),
  existing: readonly RegisterRecord[] = [],
  keyFields: readonly string[] = ['number'],
) {
  let made = 0
  return planImport({
    rows: [headings, ...rows],
    header: 0,
    columns: proposeMapping(headings, contracts, rows, context),
    definition: contracts,
    keyFields,
    existing,
    context,
    counting: { counter: 'year', terms: [] },
    choices,
    newId: () => `new-${++made}`,
  })
}
const row = (number: string, contractNumber: string, end = '', value = '100,00') => [
  number,
  contractNumber,
  'dostawa papieru',
  '05.01.2026',
  end,
  value,
  '',
]
const fieldsOf = (planned: ReturnType<typeof plan>) => [...planned.edits()].flat().map(({ fields }) => fields)

describe('the number of a contract', () => {
  it.each(['brak numeru', 'Brak', 'bn', 'BN', 'b/n', 'b.n.', 'bez numeru', '-', '–', ' nie nadano '])(
    '„%s” says that it has none',
    (text) => {
      const planned = plan([row('1/2026', text)])
      const [fields] = fieldsOf(planned)
      expect(fields).toMatchObject({ noNumber: true })
      expect(fields).not.toHaveProperty('contractNumber')
      const warnings = planned.row(2)?.cells.flatMap((cell) => cell.warnings.map(({ code }) => code))
      expect(warnings).toContain('saysNone')
      expect(planned.row(2)?.warnings).toEqual([])
    },
  )

  it.each(['BN/12/2026', '1-2', 'brakarnia 7'])('„%s” is one', (text) => {
    const [fields] = fieldsOf(plan([row('1/2026', text)]))
    expect(fields).toMatchObject({ contractNumber: text })
    expect(fields).not.toHaveProperty('noNumber')
  })

  it('that another row or record bears is pointed out at its cell', () => {
    const planned = plan(
      [row('1/2026', 'UM/7'), row('2/2026', 'um/7'), row('3/2026', 'UM/8'), row('4/2026', 'bn'), row('5/2026', 'bn')],
      new Map(),
      [record('old', { contractNumber: 'UM/8' })],
    )
    const said = [2, 3, 4, 5, 6].map((at) => planned.row(at)?.warnings)
    expect(said).toEqual([
      [],
      [{ code: 'repeatedValue', field: 'contractNumber', value: 'um/7', rows: [2], records: [] }],
      [{ code: 'repeatedValue', field: 'contractNumber', value: 'UM/8', rows: [], records: ['old'] }],
      [],
      [],
    ])
    expect(planned.row(3)?.cells.find(({ field }) => field === 'contractNumber')?.state).toBe('warning')
    expect(planned.row(3)?.state).toBe('new')
    expect(planned.counts.warned).toBe(2)
  })

  it('is told by matching alone where it is the key', () => {
    const planned = plan([row('', 'UM/7'), row('', 'UM/7')], new Map(), [], ['contractNumber'])
    expect(planned.row(3)?.warnings.map(({ code }) => code)).toEqual(['repeatedKey'])
  })
})

describe('the end of a contract', () => {
  it.each([
    ['31.12.2031', []],
    ['31.12.2036', []],
    ['31.12.2125', []],
    ['31.12.2915', ['unlikelyYear']],
    ['31.12.0201', ['unlikelyYear']],
  ])('%s: %j', (end, codes) => {
    const cell = plan([row('1/2026', 'UM/7', end)])
      .row(2)
      ?.cells.find(({ field }) => field === 'endOn')
    expect(cell?.warnings.map(({ code }) => code)).toEqual(codes)
  })
})

describe('rows of totals', () => {
  const entry = row('1/2026', 'UM/7')
  it.each<[string, readonly string[], boolean]>([
    ['a word and a number', ['Razem: 12', '', '', '', '', '', ''], true],
    ['a word, a number beside it', ['Razem', '6', '', '', '', '', ''], true],
    ['a sum', ['', '', 'Suma', '', '', '12 300,00 zł', ''], true],
    ['all of it', ['OGÓŁEM', '', '', '', '', '1.234,56', ''], true],
    ['with words', ['Razem umów: 12', '', '', '', '', '', ''], true],
    ['an entry that begins so', ['', '', 'Razem dla Lipowca', '05.01.2026', '', '500,00', ''], false],
    ['an entry with a party', ['', '', 'Suma', '', '', '500,00', 'Suma sp. z o.o.'], false],
  ])('%s', (_, cells, isTotals) => {
    const planned = plan([entry, cells, ['', '', '', '', '', '', '']])
    expect(planned.row(3)?.reason === 'totals').toBe(isTotals)
    if (!isTotals) return
    const [line] = [...reportLines(planned, [], [])].filter(
      ({ why }) => why.kind === 'reason' && why.reason === 'totals',
    )
    expect(line).toMatchObject({ row: 3, done: 'notTaken', text: cells.filter((cell) => cell !== '').join(' | ') })
    // The clerk takes it all the same.
    expect(plan([entry, cells], new Map([[3, { kind: 'new' }]])).row(3)?.reason).not.toBe('totals')
  })

  it('are entries where entries follow', () => {
    expect(plan([['Razem: 1', '', '', '', '', '', ''], entry]).row(2)?.state).toBe('new')
  })
})

describe('a refused row', () => {
  it('stands in the report with all it says, and is not promised to any view', () => {
    const remark = `umowa ${'z aneksem '.repeat(20)}`.trim()
    const planned = plan([['', '', '', '05.01.2026', '', '500,00', remark], row('1/2026', 'UM/7')])
    expect(planned.row(2)).toMatchObject({ state: 'error', reason: 'nameless', warnings: [] })
    const lines = [...reportLines(planned, [], [])].filter((line) => line.row === 2)
    expect(lines).toEqual([
      {
        row: 2,
        done: 'notTaken',
        text: `05.01.2026 | 500,00 | ${remark}`,
        why: { kind: 'reason', reason: 'nameless' },
      },
    ])
    const names = { field: String, record: String }
    expect(lines.map((line) => importPl.why(line, names)).join(' ')).not.toContain('Do uzupełnienia')
  })
})
