import { describe, expect, it } from 'vitest'
import { documentModelSchema } from '#shared/engine/documents/model'
import { buildWeekSheet, type WeekDay, type WeekSheetPrint } from '#shared/engine/documents/weekSheet'
import { emptyOffice } from '#shared/model/office'

const day = (heading: string, more: Partial<WeekDay> = {}): WeekDay => ({
  heading,
  free: '',
  events: [],
  tasks: [],
  further: 0,
  ...more,
})
const task = { end: '2026-11-25', todo: 'Wyślij uchwałę organowi nadzoru', name: 'XII/1/26', title: 'w sprawie szkoły' }
const print: WeekSheetPrint = {
  office: { ...emptyOffice, officeName: 'Biuro Rady' },
  from: '2026-11-23',
  to: '2026-11-29',
  late: [],
  lateCount: 0,
  days: [],
  printedOn: '2026-11-22',
}
const build = (more: Partial<WeekSheetPrint>) => documentModelSchema.parse(buildWeekSheet({ ...print, ...more }))
const texts = (more: Partial<WeekSheetPrint>) =>
  build(more).blocks.flatMap((block) => ('text' in block ? [block.text.replaceAll('\u00a0', ' ')] : []))

describe('the sheet of a week', () => {
  it.each([
    ['2026-11-23', '2026-11-29', 'Terminy na tydzień 23–29 listopada 2026 r.'],
    ['2026-11-30', '2026-12-06', 'Terminy na tydzień 30 listopada 2026 r. – 6 grudnia 2026 r.'],
  ])('names the week from %s to %s', (from, to, title) => {
    expect(build({ from, to }).title).toBe(title)
    expect(build({ from, to }).page.orientation).toBe('portrait')
  })

  it('has what is late first, then each day; tables fit the page', () => {
    const late = [{ ...task, end: '2026-11-20' }]
    const model = build({ late, lateCount: 4_001, days: [day('środa', { tasks: [task] })] })
    const tables = model.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
    expect(tables.map(({ rows }) => rows[0]?.cells[0])).toEqual(['20.11.2026', expect.stringContaining('uchwałę')])
    for (const { columns } of tables)
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(170)
    expect(texts({ late, lateCount: 4_001 })).toContainEqual(expect.stringMatching(/^Ponadto w rejestrach: 4.?000\.$/u))
  })

  it('says that a working day has nothing, names a free day, and leaves out an empty free one', () => {
    const days = [
      day('środa 11 listopada', { free: 'święto', events: ['XII sesja'] }),
      day('czwartek'),
      day('sobota', { free: 'sobota' }),
    ]
    expect(texts({ days }).slice(1)).toEqual(['środa 11 listopada (święto)', 'XII sesja', 'czwartek', 'Bez terminów.'])
  })
})
