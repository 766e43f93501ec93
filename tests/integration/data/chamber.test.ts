import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute, undo } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import { sampleOffice } from '#assets/sample/office'
import { toggleAttendance } from '#shared/registers/council/chamber/attendanceEdits'
import { takeChair } from '#shared/registers/council/chamber/chairs'
import {
  addNote,
  closeMeeting,
  type Deed,
  openMeeting,
  takeUp,
  toggleBreak,
} from '#shared/registers/council/chamber/edits'
import { type ChamberFacts, phaseOf, runningVote, standingOf } from '#shared/registers/council/chamber/facts'
import {
  castException,
  closeVote,
  repeatOf,
  restVote,
  startVote,
  voteOnItem,
} from '#shared/registers/council/chamber/voteEdits'
import type { RegisterRecord } from '#shared/core/values/record'
import type { FieldValue } from '#shared/core/values/values'
import { freshDatabase } from './freshDatabase'

const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
let database: OfficeDatabase
let service: QueryService

beforeEach(async () => {
  database = await freshDatabase()
  service = queryService()
  await service.configure({ language: 'pl', today: '2026-11-21', office: sampleOffice() })
  const link = (record: string, written = record) => [{ record, written }]
  const councillor = (surname: string) => ({ surname, givenNames: 'Jan', term: 9, oathOn: '2024-05-06' })
  await add('councillors', Object.fromEntries(['Buk', 'Cis', 'Dąb', 'Lipa'].map((name) => [name, councillor(name)])))
  await add('meetings', {
    m: {
      number: 'XII',
      date: '2026-11-20',
      statutorySize: 4,
      attendance: { roll: { Buk: 'present', Cis: 'present', Dąb: 'present', Lipa: 'absent' } },
    },
  })
  await add('agendaItems', {
    one: { position: '1', title: 'Otwarcie obrad', meeting: link('m', 'XII'), place: 'a0' },
    two: { position: '2', title: 'Podjęcie uchwały w sprawie planu', meeting: link('m', 'XII'), place: 'a1' },
  })
})
afterEach(() => database.close())

async function write(deed: Deed | undefined) {
  if (deed === undefined) throw new Error('nothing was planned')
  const outcome = await execute(database, deed.name, deed.edits, options)
  if (outcome === undefined) throw new Error('nothing changed')
  await service.apply(outcome.records, outcome.gone)
  return outcome
}
async function add(register: string, records: Readonly<Record<string, Readonly<Record<string, FieldValue>>>>) {
  await write({
    name: { kind: 'import', register, count: 0, file: 'a.csv' },
    edits: Object.entries(records).map(([record, fields]) => ({ record, register, fields, presence: 'live' })),
  })
}

/** The meeting as it is stored. */
async function facts(): Promise<ChamberFacts> {
  const all = (await database.records.toArray()).filter(({ trashed }) => trashed === 0)
  const of = (register: string) => all.filter((record) => record.register === register)
  const [meeting] = of('meetings')
  if (meeting === undefined) throw new Error('no meeting')
  const people = await service.rollOf('meetings', 'attendance', meeting.values)
  return {
    meeting,
    items: of('agendaItems'),
    votes: of('votes'),
    notes: of('notes'),
    people,
    size: 4,
    usualChairs: ['Buk', 'Cis'],
  }
}
const step = async (plan: (now: ChamberFacts) => Deed | undefined) => write(plan(await facts()))
const item = (now: ChamberFacts, id: string): RegisterRecord => {
  const found = now.items.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no item ${id}`)
  return found
}
const onVote = async (plan: (now: ChamberFacts, vote: RegisterRecord) => Deed | undefined) =>
  step((now) => {
    const vote = runningVote(now)
    return vote === undefined ? undefined : plan(now, vote)
  })

/** A whole session: somebody comes late and one leaves, a vote and its repeat, a motion and a break. */
async function holdSession() {
  await step((now) => openMeeting(now, '10:00'))
  await step((now) => toggleAttendance(now, 'Lipa', '10:21'))
  await step((now) => takeUp(now, item(now, 'two'), '10:30'))
  await step((now) => startVote(now, voteOnItem(item(now, 'two')), { id: 'v1', at: '10:31', place: 'a1' }))
  await onVote((now, vote) => restVote(now, vote, 'for'))
  await onVote((_, vote) => castException(vote, 'Cis', 'against'))
  await onVote((now, vote) => closeVote(now, vote, '10:32'))
  await step((now) =>
    addNote(now, { kind: 'motion', text: 'wniosek o reasumpcję', who: ['Cis Jan'] }, 'n1', '10:35', item(now, 'two')),
  )
  await step((now) => takeChair(now, 'Cis Jan', 'n0', '10:36', item(now, 'two')))
  await step((now) => toggleBreak(now, 'n2', '10:40', item(now, 'two')))
  await step((now) => toggleBreak(now, 'n3', '10:55', item(now, 'two')))
  await step((now) => toggleAttendance(now, 'Buk', '10:56'))
  await step((now) => {
    const [first] = now.votes
    return first === undefined
      ? undefined
      : startVote(now, repeatOf(now, first), { id: 'v2', at: '10:57', place: 'a2' })
  })
  await onVote((now, vote) => restVote(now, vote, 'for'))
  await onVote((now, vote) => closeVote(now, vote, '10:58'))
  await step((now) => closeMeeting(now, '11:00'))
}

describe('a session held in the chamber', () => {
  it('is minuted from what was noted, each thing under its item in the order of the hours', async () => {
    await holdSession()
    const paper = await service.letter({ register: 'meetings', record: 'm', letter: 'minutesDraft', day: '2026-11-21' })
    const text = (paper?.blocks ?? [])
      .flatMap((block) => (block.kind === 'paragraph' ? [`${block.lead ?? ''} ${block.text}`.trim()] : []))
      .join('\n')
      .replaceAll('\u00a0', ' ')
    const wanted = [
      'Początek obrad: godzina 10:00.',
      'Obradom przewodniczył(a): Buk Jan (od godz. 10:00 do godz. 10:36), Cis Jan (od godz. 10:36 do godz. 11:00).',
      'w posiedzeniu uczestniczy 3 radnych, co stanowi kworum.',
      'Ad. 1 Otwarcie obrad',
      'O godz. 10:21 na salę przybył(a) Lipa Jan; obecnych: 4.',
      'Ad. 2 Podjęcie uchwały w sprawie planu',
      'Głosowanie nr 1 (jawne imienne): w sprawie planu',
      'ZA: 3, PRZECIW: 1, WSTRZYMUJĘ SIĘ: 0, BRAK GŁOSU: 0, NIEOBECNI: 0.',
      'PRZECIW: Cis Jan.',
      'Przyjęto.',
      'Godz. 10:35 – wniosek o reasumpcję (Cis Jan).',
      'O godz. 10:36 prowadzenie obrad przejął(-ęła) Cis Jan.',
      'O godz. 10:40 ogłoszono przerwę.',
      'O godz. 10:55 wznowiono obrady.',
      'O godz. 10:56 salę opuścił(a) Buk Jan; obecnych: 3.',
      'Głosowanie nr 2 (jawne imienne): w sprawie planu',
      'Powtórzono głosowanie nr 1.',
      'NIEOBECNI: Buk Jan.',
      'Przyjęto.',
      'Obrady zakończono o godzinie 11:00.',
    ]
    // Each behind the one before.
    let from = 0
    const lacking = wanted.filter((line) => {
      const place = text.indexOf(line, from)
      if (place !== -1) from = place + line.length
      return place === -1
    })
    expect(lacking).toEqual([])
  })

  it('makes an act of the adopted item with the votes of the repeat', async () => {
    await holdSession()
    const made = await service.madeFrom({ register: 'agendaItems', record: 'two', field: 'act' })
    expect(made?.values).toMatchObject({ title: 'w sprawie planu', votesFor: 3, votesAgainst: 0, session: 'XII' })
  })

  it('takes back one command with all it did', async () => {
    await step((now) => openMeeting(now, '10:00'))
    await step((now) => startVote(now, voteOnItem(item(now, 'two')), { id: 'v1', at: '10:31', place: 'a1' }))
    await onVote((now, vote) => restVote(now, vote, 'for'))
    const { command } = await onVote((now, vote) => closeVote(now, vote, '10:32'))
    expect(item(await facts(), 'two').values['outcome']).toBe('adopted')
    await undo(database, command, options)
    const now = await facts()
    expect(item(now, 'two').values['outcome']).toBeUndefined()
    const vote = runningVote(now)
    expect(vote === undefined ? undefined : standingOf(now, vote).unclosed).toBeUndefined()
    expect(phaseOf(now)).toBe('open')
  })

  it('has no result while a vote is taken', async () => {
    await step((now) => openMeeting(now, '10:00'))
    await step((now) => startVote(now, voteOnItem(item(now, 'two')), { id: 'v1', at: '10:31', place: 'a1' }))
    await onVote((now, vote) => restVote(now, vote, 'for'))
    const result = async () => (await service.record('votes', 'v1'))?.row.derived['result']
    expect(await result()).toBe('open')
    await onVote((now, vote) => closeVote(now, vote, '10:32'))
    expect(await result()).toBe('adopted')
  })
})
