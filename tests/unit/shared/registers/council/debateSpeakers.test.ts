import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import type { PrintedRecord, Surroundings } from '#shared/engine/register'
import { emptyOffice } from '#shared/model/office'
import { placedIn } from '#shared/registers/council/debateSpeakers/speakers'
import { speakerList } from '#shared/registers/council/papers/speakerList'
import { presented } from '../clocksByHand'
import { oddityOf } from '../oddities'

const session: Values = { number: 'XX', kind: 'discharge', date: '2026-06-24', statutorySize: 15 }
const meeting = [{ record: 's', written: 'XX' }]
const resident = (more: Values = {}): Values => ({
  meeting,
  kind: 'resident',
  name: 'Jan Wzorek',
  receivedOn: '2026-06-22',
  signatures: 20,
  ...more,
})
const without = (values: Values, field: string): Values =>
  Object.fromEntries(Object.entries(values).filter(([id]) => id !== field))
const statusOf = (speaker: Values, of: Values = session) =>
  presented('debateSpeakers', speaker, '2026-06-25', { s: of }).derived['status']

describe('a declaration to speak on the report', () => {
  it.each<[string, Values, Values]>([
    ['admitted', resident(), session],
    ['fewSignatures', resident({ signatures: 19 }), session],
    ['fewSignatures', resident({ signatures: 25, validSignatures: 19 }), session],
    // Above 20 000 inhabitants, where councils have 21 members and more.
    ['fewSignatures', resident({ signatures: 49 }), { ...session, statutorySize: 21 }],
    ['admitted', resident({ signatures: 50 }), { ...session, statutorySize: 21 }],
    // The town grew since the election.
    ['fewSignatures', resident(), { ...session, speakerSignatures: 50 }],
    // The day before is the last.
    ['admitted', resident({ receivedOn: '2026-06-23', receivedAt: '23:59' }), session],
    ['late', resident({ receivedOn: '2026-06-24' }), session],
    ['incomplete', without(resident(), 'signatures'), session],
    ['incomplete', resident(), without(session, 'statutorySize')],
    ['withdrawn', resident({ withdrawn: true }), session],
    ['spoke', resident({ spoke: true }), session],
    ['admitted', { meeting, kind: 'councillor', name: 'Anna Lipa' }, session],
  ])('is %s: %j', (status, speaker, of) => {
    expect(statusOf(speaker, of)).toBe(status)
  })

  const hours = Array.from({ length: 17 }, (_, at) => `8:${String(59 - at).padStart(2, '0')}`)
  const many: readonly PrintedRecord[] = [
    ...hours.map((receivedAt, at) => ({ id: `r${at}`, values: resident({ receivedAt, name: `M ${at}` }) })),
    { id: 'few', values: resident({ receivedOn: '2026-06-20', signatures: 3, name: 'Mało' }) },
    { id: 'radna', values: { meeting, kind: 'councillor', name: 'Anna Lipa' } },
  ]

  it('has its turn by the order received: fifteen are heard, unless the council raised that', () => {
    const placed = placedIn(many, session)
    const turns = placed.filter(({ place }) => place !== undefined).map(({ speaker }) => speaker.id)
    expect(turns).toEqual(Array.from({ length: 15 }, (_, at) => `r${16 - at}`))
    expect(placed.filter(({ standing }) => standing === 'beyond').map(({ speaker }) => speaker.id)).toEqual([
      'r1',
      'r0',
    ])
    expect(placedIn(many, { ...session, speakersLimit: 17 }).some(({ standing }) => standing === 'beyond')).toBe(false)
  })

  it('stands in the list by its turn; who is not heard with the reason, councillors by themselves', () => {
    const around: Surroundings = {
      record: 's',
      find: () => undefined,
      stored: () => undefined,
      belonging: (register) => (register === 'debateSpeakers' ? many : []),
      leading: () => [],
    }
    const { blocks } = speakerList({ office: emptyOffice, today: '2026-06-24', values: session, around })
    const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []))
    const names = tables.map((rows) => rows.map((row) => row.cells[1]))
    expect(names.map(({ length }) => length)).toEqual([15, 3, 1])
    expect(names[0]?.[0]).toMatch(/^M.16$/u)
    expect(JSON.stringify(tables[1])).toMatch(/za.mało podpisów/u)
    expect(JSON.stringify(tables[1])).toMatch(/ponad liczbę mówców/u)
    expect(names[2]).toEqual(['Anna Lipa'])
  })

  it('is pointed out where somebody spoke without the right to', () => {
    const all = Object.fromEntries(many.map(({ id, values }) => [id, { ...values, spoke: true }]))
    expect(Object.keys(oddityOf('debateSpeakers', 'spokeUnadmitted', all, { s: session })).toSorted()).toEqual([
      'few',
      'r0',
      'r1',
    ])
    expect(
      oddityOf('debateSpeakers', 'moreValidThanFiled', { a: resident({ validSignatures: 21 }) }, { s: session })['a'],
    ).toEqual({ field: 'validSignatures' })
  })
})
