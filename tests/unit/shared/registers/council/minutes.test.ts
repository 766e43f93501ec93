import { describe, expect, it } from 'vitest'
import type { Values } from '#shared/core/values/values'
import type { PrintedRecord, Surroundings } from '#shared/engine/register'
import { emptyOffice } from '#shared/model/office'
import { minutesDraft } from '#shared/registers/council/papers/minutes'
import { rollCallSheet } from '#shared/registers/council/papers/votes'

const link = (record: string, written = record) => [{ record, written }]
const meeting: Values = {
  number: 'X',
  date: '2026-12-09',
  statutorySize: 15,
  openedAt: '10:00',
  closedAt: '12:00',
  attendance: {
    roll: { 'Lipa Anna': 'present', 'Buk Jan': 'present' },
    times: { 'Lipa Anna': '10:00-10:40, 11:20-', 'Buk Jan': '-10:40' },
  },
}
const items: readonly PrintedRecord[] = [
  {
    id: 'draft',
    values: {
      startedAt: '10:15',
      position: '2a',
      title: 'Podjęcie uchwały w sprawie ulicy',
      outcome: 'adopted',
      act: link('u', 'X/81/26'),
    },
  },
  { id: 'free', values: { position: '3', title: 'Wybory', startedAt: '11:10', kind: 'election', outcome: 'adopted' } },
  { id: 'taken', values: { position: '4', title: 'Informacja', outcome: 'noted', startedAt: '11:40' } },
]
const byName = { 'Lipa Anna': 'for', 'Buk Jan': 'excluded' }
const votes: Readonly<Record<string, readonly PrintedRecord[]>> = {
  draft: [
    {
      id: 'v1',
      values: {
        number: '1',
        subject: 'ulica',
        type: 'rollCall',
        closedAt: '10:20',
        result: 'adopted',
        ballots: { roll: byName },
      },
    },
  ],
  free: [
    {
      id: 'v2',
      values: {
        number: '2',
        subject: 'wybór zastępcy',
        type: 'secret',
        majority: 'absolute',
        closedAt: '11:30',
        candidates: [
          { name: 'Anna Lipa', votes: 8 },
          { name: 'Jan Buk', votes: 3 },
        ],
        invalid: 1,
        absent: 3,
        result: 'adopted',
      },
    },
  ],
}
const around: Surroundings = {
  record: 'm',
  find: () => undefined,
  stored: () => undefined,
  belonging: (register, to) => (register === 'agendaItems' ? items : register === 'votes' ? (votes[to] ?? []) : []),
  leading: () => [],
}

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value.replaceAll('\u00a0', ' ')]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsOf)
      : []
const print = (values: Values) => ({ office: emptyOffice, today: '2026-12-10', values, around })

describe('the minutes of a session', () => {
  const lines = textsOf(minutesDraft(print(meeting)).blocks)
  const at = (text: string) => lines.findIndex((line) => line.includes(text))

  it('tell what came of a vote right behind it, before what happened next', () => {
    expect(at('Głosowanie nr 1')).toBeGreaterThan(-1)
    expect(at('podjęła uchwałę nr X/81/26')).toBeGreaterThan(at('Głosowanie nr 1'))
    expect(at('salę opuścił(a) Buk Jan')).toBeGreaterThan(at('podjęła uchwałę nr X/81/26'))
  })

  it('tell the result of each vote once, and of an item without one what became of it', () => {
    expect(lines.filter((line) => line === 'Przyjęto.')).toHaveLength(1)
    expect(lines.filter((line) => line === 'Przyjęto do wiadomości.')).toHaveLength(1)
  })

  it('count whoever was barred, and papers that were not valid', () => {
    expect(lines).toContain('ZA: 1, PRZECIW: 0, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 0, NIEOBECNI: 0, WYŁĄCZENI: 1.')
    expect(lines).toContain('GŁOSY NIEWAŻNE: 1.')
  })

  it('tell of an election who got how many votes of how many needed', () => {
    const from = at('Głosowanie nr 2')
    expect(lines.slice(from).filter((line) => /większość|głosów:|NIEWAŻNE|Wybrano/u.test(line))).toEqual([
      'Wymagana większość bezwzględna: 6 głosów „za”.',
      'Anna Lipa – głosów: 8.',
      'Jan Buk – głosów: 3.',
      'GŁOSY NIEWAŻNE: 1.',
      'Wybrano: Anna Lipa.',
    ])
  })

  it('name who was there for a part, by name, with hours as they are read', () => {
    expect(lines).toContain('Obecni przez część obrad: Buk Jan (do 10:40), Lipa Anna (10:00–10:40, od 11:20).')
  })
})

describe('the sheet of an election', () => {
  const sheet = (more: Values = {}) => textsOf(rollCallSheet(print({ ...votes['free']?.[0]?.values, ...more })).blocks)

  it('names who was elected, and counts nobody for or against', () => {
    expect(sheet()).toContain('wybrano: Anna Lipa')
    expect(sheet()).not.toContain('Przeciw')
    expect(sheet()).not.toContain('Za')
  })

  it('says when nobody was', () => {
    expect(sheet({ result: 'notAdopted', against: 2 })).toContain('nikt nie uzyskał wymaganej większości')
    expect(sheet({ result: 'notAdopted', against: 2 })).toContain('Przeciw wszystkim')
  })
})
