import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import { documentModelSchema } from '#shared/engine/documents/model'
import { emptyOffice } from '#shared/model/office'
import type { Values } from '#shared/core/values/values'
import { checkedPaper } from '../unit/electron/documents/checkedPaper'
import { parseXml, partsOf } from '../unit/electron/documents/files'
import { freshDatabase } from './data/freshDatabase'

// Two committees that met together: one is whole with three members, of the other one of two is away; Ewa Lipa sits in both.

const today = '2026-11-21'
const office = { ...emptyOffice, councilNominative: 'Rada Miasta', councilGenitive: 'Rady Miasta' }
const link = (record: string, name = record) => [{ record, written: name }]
const councillor = (surname: string, givenNames: string): Values => ({
  surname,
  givenNames,
  term: 9,
  oathOn: '2024-05-06',
})
const seat = (person: string, body: string, more: Values = {}): Values => ({
  person: link(person),
  body: link(body),
  role: 'member',
  from: '2024-06-01',
  ...more,
})
const records: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
  councillors: {
    lipa: councillor('Lipa', 'Ewa'),
    buk: councillor('Buk', 'Anna'),
    cis: councillor('Cis', 'Olga'),
    jawor: councillor('Jawor', 'Jan'),
    sosna: councillor('Sosna', 'Piotr'),
  },
  bodies: {
    budget: { name: 'Komisja Budżetu', kind: 'standing' },
    culture: { name: 'Komisja Kultury', kind: 'standing' },
  },
  memberships: {
    m1: seat('lipa', 'budget', { role: 'chair' }),
    m2: seat('buk', 'budget'),
    m3: seat('cis', 'budget'),
    m4: seat('lipa', 'culture'),
    m5: seat('jawor', 'culture'),
    left: seat('sosna', 'culture', { to: '2025-01-01' }),
  },
  meetings: {
    joint: {
      number: '5/26',
      kind: 'joint',
      body: link('budget'),
      jointWith: link('culture'),
      date: '2026-10-12',
      openedAt: '9:00',
      closedAt: '10:30',
      place: 'sala 12',
      recorder: ['Jan Wzorcowy'],
      chairing: ['Ewa Lipa'],
      guests: 'Skarbnik',
      attendance: { roll: { lipa: 'present', buk: 'present', cis: 'present', jawor: 'absentExcused' } },
    },
    session: { number: 'XII', date: '2026-10-22', openedAt: '10:00', recorder: ['Jan Wzorcowy'] },
  },
  agendaItems: {
    library: { position: '1', title: 'Filia biblioteki', meeting: link('joint'), place: 'a0', outcome: 'adopted' },
    park: { position: '4', title: 'w sprawie parku', meeting: link('session'), place: 'a0', draftNo: '17' },
    road: { position: '5', title: 'w sprawie drogi', meeting: link('session'), place: 'a1' },
  },
  votes: {
    v1: {
      number: '1',
      subject: 'opinia o filii',
      item: link('library', '1'),
      type: 'open',
      ballots: { roll: { lipa: 'for', buk: 'against', cis: 'against', jawor: 'absent' } },
      place: 'a0',
    },
    v2: {
      number: '7',
      subject: 'park',
      item: link('park', '4'),
      type: 'open',
      for: 9,
      against: 2,
      abstained: 1,
      place: 'a0',
    },
    v3: { number: '8', subject: 'droga', item: link('road', '5'), type: 'open', for: 3, against: 8, place: 'a0' },
  },
  notes: {
    n1: {
      at: '9:40',
      kind: 'motion',
      text: 'doświetlić wejście do filii',
      meeting: link('joint'),
      item: link('library'),
    },
  },
}

let database: OfficeDatabase
let service: QueryService
beforeAll(async () => {
  database = await freshDatabase()
  service = queryService()
  await service.configure({ language: 'pl', today, office })
  for (const [register, of] of Object.entries(records)) {
    const edits = Object.entries(of).map(([record, fields]) => ({
      record,
      register,
      fields,
      presence: 'live' as const,
    }))
    const outcome = await execute(database, { kind: 'import', register, count: edits.length, file: 'a.csv' }, edits, {
      who: 'Anna',
      now: () => Date.UTC(2026, 10, 21),
    })
    if (outcome !== undefined) await service.apply(outcome.records, outcome.gone)
  }
})
afterAll(() => database.close())

async function paper(register: string, record: string, letter: string): Promise<string> {
  const model = await service.letter({ register, record, letter, day: today })
  const bytes = await checkedPaper(`${letter}-${record}`, documentModelSchema.parse(model))
  return [...parseXml(partsOf(bytes)('word/document.xml')).getElementsByTagName('w:p')]
    .map(({ textContent }) => textContent)
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

describe('a joint meeting of two committees', () => {
  it('has who sits in either of them in its attendance, each once, as of its day', async () => {
    const people = await service.rollOf('meetings', 'attendance', {
      date: '2026-10-12',
      body: link('budget'),
      jointWith: link('culture'),
    })
    expect(people.map(({ key }) => key)).toEqual(['buk', 'cis', 'jawor', 'lipa'])
  })

  it('has minutes of its own for each committee, with its members, its quorum and its votes', async () => {
    const [, budget = '', culture = ''] = (await paper('meetings', 'joint', 'minutesDraft')).split(
      'PROTOKÓŁ NR 5/26/2026',
    )
    expect(budget).toContain('z posiedzenia – Komisja Budżetu')
    expect(budget).toContain('Posiedzenie odbyło się wspólnie z: Komisja Kultury.')
    expect(budget).toMatch(/Stan komisji\n3\nObecni\n3\nNieobecni\n0/u)
    expect(budget).toContain('ZA: 1, PRZECIW: 2, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 0, NIEOBECNI: 0.')
    expect(budget).toContain('Nie przyjęto.')
    expect(budget).not.toContain('Jawor')
    expect(culture).toContain('Posiedzenie odbyło się wspólnie z: Komisja Budżetu.')
    // One of two is half of them: a quorum. Who left in 2025 is none of them.
    expect(culture).toMatch(/Stan komisji\n2\nObecni\n1\nNieobecni\n1\nLiczba obecnych stanowi kworum\./u)
    expect(culture).toContain('ZA: 1, PRZECIW: 0, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 0, NIEOBECNI: 1.')
    expect(culture).toContain('doświetlić wejście do filii')
    expect(culture).toContain('Przyjęto.')
    expect(culture).not.toContain('Buk')
  })
})

describe('an extract of the minutes', () => {
  it('has one item with its vote, and nothing of the others', async () => {
    const text = await paper('agendaItems', 'park', 'itemExtract')
    expect(text).toContain('nr XII/2026 z XII sesji Rady Miasta')
    expect(text).toContain('w sprawie parku (druk nr 17)')
    expect(text).toContain('ZA: 9, PRZECIW: 2')
    expect(text).toContain('Za zgodność z oryginałem')
    expect(text).not.toContain('drog')
  })
})
