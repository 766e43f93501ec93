import { describe, expect, it } from 'vitest'
import { fieldWarnings } from '#renderer/features/record/fieldWarnings'
import { LinkIndex } from '#shared/engine/query/linkIndex'
import { RegisterStore } from '#renderer/data/query/registerStore'
import { assembleCatalogue } from '#shared/engine/catalogue'
import { clockFields } from '#shared/engine/deadlines/clockFields'
import { layDesk } from '#shared/engine/desk/desk'
import { buildCard } from '#shared/engine/documents/card'
import { documentModelSchema } from '#shared/engine/documents/model'
import { buildRegister } from '#shared/engine/documents/register'
import { startRegisterRows } from '#shared/engine/documents/registerRows'
import { checkIdsOf, checkOf } from '#shared/engine/health/catalogue'
import type { RegisterDefinition } from '#shared/model/definition'
import type { Filter } from '#shared/model/view'
import { orderKey } from '#shared/model/orderKey'
import { emptyOffice } from '#shared/model/office'
import { textOfCheck, textsOf } from '#shared/text/texts'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { duties, dutiesPl } from '../unit/shared/engine/deadlines/duties'

// A Thursday.
const today = '2026-12-10'
const now = `${today}T10:00:00.000Z`
const register = { ...duties, code: {} }
const office = assembleCatalogue([{ definition: duties, texts: { pl: dutiesPl, en: dutiesPl } }])
const polish = textsOf('pl', office)

function recordOf(id: string, values: Values): RegisterRecord {
  const named = { name: id, ...values }
  const order = orderKey(duties, named)
  return { id, register: 'duties', values: named, order, trashed: 0, createdAt: now, updatedAt: now }
}

/** One record for every kind of clock. */
const records = [
  recordOf('notice', { sessionOn: '2026-12-20' }),
  recordOf('posting', { offerOn: '2026-12-02' }),
  recordOf('voivode', { learntAt: '2026-12-08T11:30:00.000Z' }),
  recordOf('declaration', { year: 2026 }),
  recordOf('round', {
    termFrom: '2026-05-07',
    sittings: [{ date: '2026-11-20' }],
    reports: [{ date: '2026-05-30' }],
    reviewedOn: '2026-06-15',
  }),
  recordOf('petition', { filedOn: '2026-08-01', curedOn: '2026-09-11' }),
  recordOf('complaint', { servedOn: '2026-11-12' }),
]

function store(moment = now) {
  const settings = { language: 'pl', today, office: emptyOffice } as const
  const opened = new RegisterStore(register, office, settings, {
    links: new LinkIndex([register]),
    find: () => undefined,
    all: () => [],
    nameOf: () => undefined,
    books: () => undefined,
  })
  opened.load(records)
  opened.setMoment(moment)
  return opened
}
const names = (opened: RegisterStore, ...filters: readonly Filter[]) =>
  Array.from(
    opened.list({ register: 'duties', filters, sort: [{ field: 'due', direction: 'ascending' }] }).rows,
    (slot) => opened.table.recordAt(slot)?.id,
  )

describe('a register with a clock of every kind', () => {
  it('is sorted by its days and filtered by how its clocks stand', () => {
    const opened = store()
    // Three end on Friday the 11th: equal days stand newest first.
    expect(names(opened)).toEqual(['declaration', 'voivode', 'posting', 'petition', 'notice', 'complaint', 'round'])
    const late = { field: 'deadline', kind: 'oneOf', values: ['late'] } as const
    const soon = { field: 'deadline', kind: 'oneOf', values: ['soon'] } as const
    expect(names(opened, late)).toEqual(['declaration'])
    expect(names(opened, soon)).toEqual(['voivode', 'posting', 'petition', 'notice', 'complaint', 'round'])
  })

  it('follows the minute', () => {
    const opened = store()
    const voivode = () => opened.tasks().find(({ record }) => record === 'voivode')?.reading
    expect(voivode()).toMatchObject({ state: 'soon', hours: { minutes: 90 } })
    const late = { field: 'deadline', kind: 'oneOf', values: ['late'] } as const
    expect(names(opened, late)).toEqual(['declaration'])
    opened.setMoment(`${today}T11:31:00.000Z`)
    expect(voivode()).toMatchObject({ state: 'late', hours: { minutes: 1 } })
    expect(names(opened, late)).toEqual(['declaration', 'voivode'])
  })

  it('stands on the desk with what is to be done', () => {
    const desk = layDesk(store().tasks(), today)
    const part = (name: string) =>
      desk.find((content) => content.part === name)?.rows.map(({ record, reading }) => [record, reading.clock.id])
    expect(part('backlog')).toEqual([])
    expect(desk.find((content) => content.part === 'backlog')?.count).toBe(1)
    expect(part('today')).toEqual([['voivode', 'voivode']])
    expect(part('week')).toEqual([
      ['notice', 'notice'],
      ['petition', 'petition'],
      ['posting', 'posting'],
      ['complaint', 'complaint'],
    ])
    expect(part('month')).toEqual([['round', 'review']])
  })

  it('links from the desk to exactly these records', () => {
    const flag = { field: 'deadline', kind: 'flag', flag: 'desk:week:notice' } as const
    expect(names(store(), flag)).toEqual(['notice'])
  })

  it('puts a task that comes round aside for that time only', () => {
    const opened = store()
    const aside = (occurrence: string) => {
      const snoozed = [{ clock: 'session', day: '2027-01-05', reason: 'urlop', occurrence }]
      opened.apply([recordOf('round', { termFrom: '2026-05-07', snoozed })], [])
      const task = opened.tasks().find(({ reading }) => reading.clock.id === 'session')
      return [task?.reading.occurrence?.id, task?.snoozed?.reason]
    }
    expect(aside('2026-Q4')).toEqual(['2026-Q4', 'urlop'])
    expect(aside('2026-Q3')).toEqual(['2026-Q4', undefined])
  })

  it('prints as a Word register and as the card of a record', () => {
    const opened = store()
    const columns = duties.views[0].columns.map(({ field }) => field)
    const fields = { definition: duties, text: dutiesPl, words: polish.app.words }
    const paper = { office: emptyOffice, printedOn: today, printedBy: '' }
    const rows = startRegisterRows({ ...fields, columns })
    const values = opened.printed(opened.table.slotOf('voivode') ?? -1)
    expect(rows([{ kind: 'record', values }])).toEqual([
      { kind: 'row', cells: [{ text: '1', number: 1 }, 'voivode', 'wkrótce', { text: '10.12.2026', day: today }] },
    ])
    const model = buildRegister({ ...fields, ...paper, columns, filters: [], numberOfRows: 1 })
    expect(() => documentModelSchema.parse(model)).not.toThrow()
    const overruled = [{ clock: 'report', day: '2027-06-30', reason: 'zgoda rady', occurrence: '2027' }]
    const card = buildCard({ ...fields, ...paper, values: { ...values, overruled }, links: {}, reverseLinks: {} })
    expect(() => documentModelSchema.parse(card)).not.toThrow()
    expect(JSON.stringify(card)).toContain('zgoda rady')
    // Which time a row is about is for the program; people read the day and the reason.
    expect(JSON.stringify(card)).not.toContain('"2027"')
  })
})

describe('the catalogue', () => {
  const texts = { pl: dutiesPl, en: dutiesPl }
  it('takes the register, which is the same after JSON', () => {
    expect(JSON.parse(JSON.stringify(duties))).toStrictEqual(duties)
    const assembled = assembleCatalogue([{ definition: duties, texts }])
    expect(assembled).toMatchObject({ problems: [], registers: [{ id: 'duties' }] })
  })

  it('leaves it out where a clock or a window names what is not there', () => {
    const wrong = (change: Partial<RegisterDefinition>) =>
      assembleCatalogue([{ definition: { ...duties, ...change }, texts }]).problems.flatMap(({ missing }) => missing)
    const [window] = duties.windows
    const plain = clockFields(
      duties.clocks.map(({ id }) => id),
      'main',
    )
    const others = duties.fields.filter(({ id }) => id !== 'overruled' && id !== 'snoozed')
    expect(wrong({ clocks: [{ ...duties.clocks[4], metBy: 'sittings.day' }] })).toEqual(['field: sittings.day'])
    expect(wrong({ clocks: [{ ...duties.clocks[7], start: { latestOf: ['filedOn', 'gone'] } }] })).toEqual([
      'field: gone',
    ])
    expect(wrong({ windows: [{ ...window, field: 'gone' }] })).toEqual(['field: gone'])
    // Another day agreed for one year would hold for the next.
    expect(wrong({ fields: [...others, ...plain] })).toEqual([
      'field: overruled.occurrence',
      'field: snoozed.occurrence',
    ])
  })
})

describe('a minimum window', () => {
  const values = { bipOn: '2026-12-01', boardOn: '2026-12-10', closesAt: '2026-12-30T11:00:00.000Z' }

  it('is looked at while its day is typed', () => {
    expect(fieldWarnings(duties, values, false, polish).get('closesAt')).toEqual([
      'Za wcześnie: najwcześniej 31.12.2026, czyli 21 dni od 10.12.2026 (pole „Tablica”; art. 13 ust. 1 u.d.p.p.).',
    ])
    const fine = { ...values, closesAt: '2026-12-31T11:00:00.000Z' }
    expect(fieldWarnings(duties, fine, false, polish).get('closesAt')).toBeUndefined()
  })

  it('is a check of the health of the register, and no task', () => {
    expect(checkIdsOf(duties)).toContain('window:offers')
    const opened = store()
    const test = checkOf(register, 'window:offers')?.prepare(opened.health())
    expect(test?.(recordOf('call', values))).toEqual({ field: 'closesAt', value: '2026-12-30' })
    expect(test?.(recordOf('call', { ...values, closesAt: '2026-12-31T11:00:00.000Z' }))).toBeUndefined()
    expect(textOfCheck(polish.health, dutiesPl, 'window:offers').title).toBe('Czas na oferty: za wcześnie')
    opened.apply([recordOf('call', values)], [])
    expect(opened.tasks().filter(({ record }) => record === 'call')).toEqual([])
  })
})
