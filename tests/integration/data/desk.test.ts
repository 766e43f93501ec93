import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sampleOffice } from '#assets/sample/office'
import { sampleResolutions } from '#assets/sample/resolutions'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import type { Desk, QuerySettings } from '#renderer/data/query/queryTypes'
import { readClocks } from '#shared/engine/deadlines/clocks'
import { type DeskPart, deskParts, partOf } from '#shared/engine/desk/desk'
import { deskView } from '#shared/engine/desk/registerView'
import { snoozeOf } from '#shared/engine/desk/snooze'
import { catalogue } from '#shared/catalogue'
import { resolutions } from '#shared/registers/resolutions/definition'
import { clockContext } from '#shared/model/office'
import type { FieldValue } from '#shared/core/values/values'
import { freshDatabase } from './freshDatabase'

// A Thursday.
const today = '2026-11-19'
const register = 'resolutions'
const settings: QuerySettings = { language: 'pl', today, office: sampleOffice() }
let database: OfficeDatabase
let service: QueryService
beforeEach(async () => {
  database = await freshDatabase()
  service = queryService()
})
afterEach(() => database.close())

type Fields = Readonly<Record<string, FieldValue | undefined>>
async function write(records: Readonly<Record<string, Fields>>) {
  const outcome = await execute(
    database,
    { kind: 'import', register, count: 0, file: 'a.csv' },
    Object.entries(records).map(([record, fields]) => ({ record, register, fields, presence: 'live' })),
    { who: 'Anna', now: () => Date.UTC(2026, 10, 19) },
  )
  if (outcome === undefined) throw new Error('nothing changed')
  return outcome
}
const act = (date: string, more: Fields = {}): Fields => ({
  number: { written: `I/${date}` },
  date,
  title: `w sprawie z dnia ${date}`,
  kind: 'resolution',
  supervisor: 'voivode',
  ...more,
})
const partIn = (desk: Desk, part: DeskPart) => desk.parts.find((content) => content.part === part)
const countIn = (desk: Desk, part: DeskPart) => partIn(desk, part)?.count
const recordsIn = (desk: Desk, part: DeskPart) => partIn(desk, part)?.rows.map(({ record }) => record)

/** One act for every part; the seven days of dispatch count from its date. */
const acts = {
  backlog: act('2026-09-30'),
  late: act('2026-11-10'),
  today: act('2026-11-12'),
  week: act('2026-11-13'),
  month: act('2026-11-19'),
  snoozed: act('2026-11-09', { snoozed: [{ clock: 'dispatch', day: '2026-11-30', reason: 'wraca z RIO' }] }),
  sent: act('2026-11-10', { sentOn: '2026-11-12', receivedOn: '2026-11-12' }),
}

describe('the desk', () => {
  it('has nothing before there are records', async () => {
    await service.configure(settings)
    const desk = await service.desk()
    expect(desk.records).toBe(0)
    expect(desk.parts.map(({ count }) => count)).toEqual(deskParts.map(() => 0))
  })

  it('shows each task in its part, with the name of its record, and no window in which nothing is to be done', async () => {
    await write(acts)
    await service.configure(settings)
    const desk = await service.desk()
    for (const part of deskParts) expect(countIn(desk, part), part).toBe(1)
    expect(recordsIn(desk, 'backlog')).toEqual([])
    for (const part of ['late', 'today', 'week', 'month', 'snoozed'] as const)
      expect(recordsIn(desk, part)).toEqual([part])
    expect(partIn(desk, 'late')?.rows[0]).toMatchObject({
      register,
      name: 'I/2026-11-10',
      title: 'w sprawie z dnia 2026-11-10',
      reading: { clock: { id: 'dispatch' }, state: 'late', days: 2 },
    })
    expect(partIn(desk, 'snoozed')?.rows[0]?.snoozed).toEqual({ day: '2026-11-30', reason: 'wraca z RIO' })
  })

  it('keeps apart what is to be published, or taken down again', async () => {
    await write(acts)
    const publications: Readonly<Record<string, Fields>> = {
      appears: { title: 'Rejestr umów', dueOn: '2026-11-20', where: ['bip', 'board'] },
      goes: { title: 'Petycja', dueOn: '2026-11-01', publishedOn: '2026-11-01', removeOn: '2026-11-19' },
      stays: { title: 'Statut', dueOn: '2026-11-01', publishedOn: '2026-11-01' },
    }
    await execute(
      database,
      { kind: 'import', register: 'bulletin', count: 0, file: 'b.csv' },
      Object.entries(publications).map(([record, values]) => ({
        record,
        register: 'bulletin',
        fields: values,
        presence: 'live',
      })),
      { who: 'Anna', now: () => Date.UTC(2026, 10, 19) },
    )
    await service.configure(settings)
    const desk = await service.publishing()
    expect(recordsIn(desk, 'today')).toEqual(['goes'])
    expect(recordsIn(desk, 'week')).toEqual(['appears'])
    expect(partIn(desk, 'week')?.rows[0]?.places).toEqual({ field: 'where', ids: ['bip', 'board'] })
    expect(desk.parts.reduce((sum, { count }) => sum + count, 0)).toBe(2)
    expect(countIn(await service.desk(), 'today')).toBe(2)
    // What is published and nobody can prove stands there too, though no day is set for it.
    expect(await service.unpublished()).toEqual([{ register: 'bulletin', view: 'noProof', count: 2 }])
  })

  it('follows commands: a task that is done goes, one whose record goes to the trash too', async () => {
    await write(acts)
    await service.configure(settings)
    await service.desk()
    const sent = await execute(
      database,
      { kind: 'editField', register, record: 'late', label: '', field: 'sentOn' },
      [{ record: 'late', register, fields: { sentOn: today } }],
      { who: 'Anna', now: () => Date.UTC(2026, 10, 19) },
    )
    await service.apply(sent?.records ?? [], sent?.gone ?? [])
    expect(countIn(await service.desk(), 'late')).toBe(0)
    const trashed = await execute(
      database,
      { kind: 'trash', register, count: 1 },
      [{ record: 'today', register, presence: 'trashed' }],
      { who: 'Anna', now: () => Date.UTC(2026, 10, 19) },
    )
    await service.apply(trashed?.records ?? [], trashed?.gone ?? [])
    expect(countIn(await service.desk(), 'today')).toBe(0)
  })

  it('moves with the day', async () => {
    await write(acts)
    await service.configure(settings)
    expect(countIn(await service.desk(), 'late')).toBe(1)
    await service.configure({ ...settings, today: '2026-11-20' })
    const desk = await service.desk()
    expect(recordsIn(desk, 'late')).toEqual(['late', 'today'])
    expect(recordsIn(desk, 'today')).toEqual(['week'])
  })

  it.each(['2026-11-19', '2026-10-30', '2026-12-10'])(
    'counts on %s what the registers count, and what reading every record one by one counts',
    async (day) => {
      await write({
        ...acts,
        ...Object.fromEntries(
          [...sampleResolutions(240, 2026, { today: '2026-11-19', id: (index) => `s${index}` })].map(
            ({ id, values }) => [id, values],
          ),
        ),
      })
      const configured = { ...settings, today: day }
      await service.configure(configured)
      const desk = await service.desk()
      for (const { part, groups, count } of desk.parts) {
        expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(count)
        for (const group of groups) {
          const { filters, sort } = deskView(catalogue.of(group.register), part, group.clock)
          expect(await service.count({ register: group.register, filters, sort }), `${part} ${group.clock}`).toBe(
            group.count,
          )
        }
      }

      const { list, total } = await service.list({ register, filters: [], sort: [] })
      const counted = new Map<string, number>()
      for (const { record, derived } of await service.rows(list, 0, total)) {
        const values = { ...record.values, ...derived }
        for (const reading of readClocks(resolutions, values, clockContext(configured.office, day))) {
          const snoozed = snoozeOf(reading, values, day)
          const part = partOf({ reading, ...(snoozed === undefined ? {} : { snoozed }) }, day)
          if (part !== undefined) counted.set(part, (counted.get(part) ?? 0) + 1)
        }
      }
      expect(counted.size).toBeGreaterThan(1)
      expect(
        Object.fromEntries(desk.parts.filter(({ count }) => count > 0).map(({ part, count }) => [part, count])),
      ).toEqual(Object.fromEntries(counted))
    },
  )
})

describe('the calendar', () => {
  it('has each session once, what ends on a day, and windows that merely run out', async () => {
    await write({
      a: act('2026-11-19', { session: 'XII' }),
      b: act('2026-11-19', { session: 'XII' }),
      sent: act('2026-11-10', { sentOn: '2026-11-12', receivedOn: '2026-11-12' }),
      outside: act('2026-10-01', { session: 'X' }),
    })
    await service.configure(settings)
    const days = await service.calendar('2026-11-16', '2026-12-31')
    const described = days.map(({ day, events, tasks, ends }) => [
      day,
      events.map(({ name }) => name),
      tasks.map(({ record, reading }) => `${record} ${reading.clock.id}`).toSorted(),
      ends,
    ])
    expect(described).toEqual([
      ['2026-11-19', ['XII'], [], 0],
      ['2026-11-26', [], ['a dispatch', 'b dispatch'], 2],
      ['2026-12-14', [], ['sent supervision'], 1],
    ])
  })
})
