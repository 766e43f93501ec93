import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { execute, undo } from '#renderer/data/commands/commands'
import { trashedWith } from '#renderer/data/commands/family'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import type { QuerySettings } from '#renderer/data/query/queryTypes'
import { sampleOffice } from '#assets/sample/office'
import type { CommandName, Edit } from '#shared/engine/history/history'
import type { FieldValue } from '#shared/core/values/values'
import { freshDatabase } from './freshDatabase'

const settings: QuerySettings = { language: 'pl', today: '2026-11-21', office: sampleOffice() }
const options = { who: 'Anna', now: () => Date.UTC(2026, 10, 21) }
let database: OfficeDatabase
let service: QueryService
beforeEach(async () => {
  database = await freshDatabase()
  service = queryService()
})
afterEach(() => database.close())

type Fields = Readonly<Record<string, FieldValue | undefined>>
const link = (record: string, written = record) => [{ record, written }]

async function write(name: CommandName, edits: readonly Edit[]) {
  const outcome = await execute(database, name, edits, options)
  if (outcome === undefined) throw new Error('nothing changed')
  await service.apply(outcome.records, outcome.gone)
  return outcome
}
const add = (register: string, records: Readonly<Record<string, Fields>>) =>
  write(
    { kind: 'import', register, count: 0, file: 'a.csv' },
    Object.entries(records).map(([record, fields]) => ({ record, register, fields, presence: 'live' })),
  )
const change = (register: string, record: string, fields: Fields) =>
  write({ kind: 'edit', register, record, label: '' }, [{ record, register, fields }])

const councillor = (surname: string, more: Fields = {}): Fields => ({
  surname,
  givenNames: 'Jan',
  term: 9,
  oathOn: '2024-05-06',
  ...more,
})

beforeEach(async () => {
  await service.configure(settings)
  await add('councillors', {
    adamska: councillor('Adamska'),
    bak: councillor('Bąk'),
    cis: councillor('Cis', { endedOn: '2026-03-01' }),
    dab: councillor('Dąb', { oathOn: '2026-04-01' }),
    old: councillor('Żuk', { term: 8, oathOn: '2018-11-21' }),
  })
  await add('bodies', {
    council: { name: 'Rada', kind: 'council' },
    club: { name: 'Klub Lipa', kind: 'club' },
    budget: { name: 'Komisja Budżetu', kind: 'standing' },
  })
  await add('memberships', {
    m1: { person: link('adamska'), body: link('club'), role: 'member', from: '2024-05-07' },
    m2: { person: link('bak'), body: link('budget'), role: 'chair', from: '2024-05-07', to: '2026-01-31' },
    m3: { person: link('adamska'), body: link('budget'), role: 'member', from: '2025-01-01' },
  })
  await add('meetings', {
    xii: {
      number: 'XII',
      date: '2026-02-26',
      body: link('council'),
      statutorySize: 15,
      attendance: { roll: { adamska: 'present', bak: 'absent', cis: 'present' } },
    },
    third: { number: '3/26', date: '2026-02-20', body: link('budget') },
  })
  await add('agendaItems', {
    one: { position: '1', title: 'w sprawie planu', meeting: link('xii'), place: 'a0' },
    two: { position: '2', title: 'w sprawie drogi', meeting: link('xii'), place: 'a1' },
  })
  await add('votes', { v: { number: '1', subject: 'w sprawie planu', item: link('one') } })
})

const derived = async (register: string, record: string, field: string) =>
  (await service.record(register, record))?.row.derived[field]
const people = async (register: string, field: string, values: Record<string, FieldValue>) =>
  (await service.rollOf(register, field, values)).map(({ key, usual }) =>
    usual === undefined ? key : `${key}: ${usual}`,
  )

describe('who stands in a roll', () => {
  it('is whoever was in office on the day, of the right term, by name', async () => {
    expect(await people('meetings', 'attendance', { date: '2026-02-26' })).toEqual(['adamska', 'bak', 'cis'])
    expect(await people('meetings', 'attendance', { date: '2026-03-01' })).toEqual(['adamska', 'bak'])
    expect(await people('meetings', 'attendance', { date: '2026-04-01' })).toEqual(['adamska', 'bak', 'dab'])
    expect(await people('meetings', 'attendance', { date: '2020-01-01' })).toEqual(['old'])
    expect(await people('meetings', 'attendance', {})).toEqual([])
  })

  it('is the members of a committee on that day', async () => {
    const of = (date: string) => people('meetings', 'attendance', { date, body: link('budget') })
    expect(await of('2024-06-01')).toEqual(['bak'])
    expect(await of('2026-01-31')).toEqual(['adamska', 'bak'])
    expect(await of('2026-02-01')).toEqual(['adamska'])
  })

  it('takes the absent of the attendance for absent from the vote', async () => {
    expect(await people('votes', 'ballots', { item: link('one') })).toEqual(['adamska', 'bak: absent', 'cis'])
    expect(await people('votes', 'ballots', { meeting: link('third') })).toEqual(['adamska'])
  })

  it('keeps whoever is noted, in office or not, with or without a record', async () => {
    const ballots = { roll: { old: 'for', 'name:Nowak Ewa': 'for' } }
    expect(await people('votes', 'ballots', { item: link('one'), ballots })).toEqual([
      'adamska',
      'bak: absent',
      'cis',
      'name:Nowak Ewa',
      'old',
    ])
  })
})

describe('values that hang on other records', () => {
  it('follow the meeting of the item of a vote', async () => {
    expect(await derived('votes', 'v', 'date')).toBe('2026-02-26')
    await change('meetings', 'xii', { date: '2026-02-27' })
    expect(await derived('votes', 'v', 'date')).toBe('2026-02-27')
    expect(await derived('agendaItems', 'one', 'date')).toBe('2026-02-27')
    await change('agendaItems', 'one', { meeting: link('third') })
    expect(await derived('votes', 'v', 'date')).toBe('2026-02-20')
  })

  it('follow the statutory size of the meeting', async () => {
    await change('votes', 'v', { for: 7, against: 1 })
    expect(await derived('votes', 'v', 'result')).toBe('adopted')
    await change('votes', 'v', { majority: 'absoluteStatutory' })
    expect(await derived('votes', 'v', 'result')).toBe('notAdopted')
    await change('meetings', 'xii', { statutorySize: 13 })
    expect(await derived('votes', 'v', 'result')).toBe('adopted')
    await change('meetings', 'xii', { statutorySize: 34 })
    expect(await derived('votes', 'v', 'result')).toBe('noQuorum')
  })

  it('name the club and the committees of today, by their names of today', async () => {
    expect(await derived('councillors', 'adamska', 'club')).toBe('Klub Lipa')
    expect(await derived('councillors', 'adamska', 'seats')).toBe('Komisja Budżetu')
    expect(await derived('councillors', 'bak', 'seats')).toBeUndefined()
    await change('bodies', 'club', { name: 'Klub Dąb' })
    expect(await derived('councillors', 'adamska', 'club')).toBe('Klub Dąb')
    await change('memberships', 'm1', { to: '2026-11-20' })
    expect(await derived('councillors', 'adamska', 'club')).toBeUndefined()
    expect(await derived('bodies', 'budget', 'memberCount')).toBe('1')
  })

  it('are known of what is being typed too', async () => {
    const records = await service.around('votes', { item: link('one') })
    expect(records.map(({ id }) => id).sort()).toEqual(['council', 'one', 'xii'])
  })
})

describe('what belongs to a record', () => {
  const trashAll = async (register: string, record: string) => {
    const along = await service.belongings([record])
    return write({ kind: 'trash', register, count: 1 }, [
      { record, register, presence: 'trashed' },
      ...along.flatMap((kind) =>
        kind.records.map((id) => ({ record: id, register: kind.register, presence: 'trashed' as const })),
      ),
    ])
  }
  const trashed = async () =>
    (await database.records.toArray()).filter((record) => record.trashed === 1).map(({ id }) => id)

  it('is named by register, and what belongs to that', async () => {
    expect(await service.belongings(['xii'])).toEqual([
      { register: 'agendaItems', records: ['one', 'two'] },
      { register: 'votes', records: ['v'] },
    ])
    expect(await service.belongings(['third'])).toEqual([])
  })

  it('goes with it, comes back with it, and one Ctrl+Z takes all of it back', async () => {
    const { command } = await trashAll('meetings', 'xii')
    expect((await trashed()).sort()).toEqual(['one', 'two', 'v', 'xii'])
    expect((await trashedWith(database, 'meetings', ['xii'])).map(({ id }) => id).sort()).toEqual(['one', 'two', 'v'])
    await undo(database, command, options)
    expect(await trashed()).toEqual([])
  })

  it('stays in the trash where it had been thrown away before', async () => {
    await trashAll('agendaItems', 'two')
    await trashAll('meetings', 'xii')
    expect((await trashedWith(database, 'meetings', ['xii'])).map(({ id }) => id).sort()).toEqual(['one', 'v'])
    expect((await trashedWith(database, 'votes', ['v'])).map(({ id }) => id)).toEqual([])
  })

  it('gets a place behind the others', async () => {
    const place = await service.nextPlace('agendaItems', { meeting: link('xii') })
    expect(place === undefined ? '' : place > 'a1').toBe(true)
    expect(await service.nextPlace('meetings', {})).toBeUndefined()
  })
})

describe('a councillor', () => {
  it('is named in a roll as today, and found by that name', async () => {
    await change('votes', 'v', { ballots: { roll: { adamska: 'for', bak: 'against', 'name:Nowak Ewa': 'for' } } })
    const found = async (value: string) =>
      (
        await service.list({
          register: 'votes',
          filters: [{ field: 'ballots', kind: 'oneOf', values: [value] }],
          sort: [],
        })
      ).matched
    expect(await found('Adamska Jan')).toBe(1)
    expect(await found('Adamska Jan: za')).toBe(1)
    expect(await found('Adamska Jan: przeciw')).toBe(0)
    expect(await found('Nowak Ewa')).toBe(1)
    await change('councillors', 'adamska', { surname: 'Adamska-Lis' })
    expect(await found('Adamska Jan')).toBe(0)
    expect(await found('Adamska-Lis Jan')).toBe(1)
    const sheet = await service.letter({ register: 'votes', record: 'v', letter: 'rollCallSheet', day: '2026-11-21' })
    expect(JSON.stringify(sheet)).toContain('Adamska-Lis')
  })
})

describe('a session', () => {
  it('stands once in the calendar, though its acts name it too', async () => {
    await add('resolutions', {
      r1: { number: { written: 'XII/90/26' }, date: '2026-02-26', session: 'XII', title: 'a' },
    })
    const [day, ...others] = await service.calendar('2026-02-26', '2026-02-26')
    expect(others).toEqual([])
    expect(day?.events).toEqual([{ register: 'resolutions', name: 'XII' }])
  })
})

describe('an adopted item', () => {
  it('becomes an act with the next number of its session, its title and its vote', async () => {
    await add('resolutions', {
      r1: {
        number: { written: 'XII/90/26', session: 12, ordinal: 90, year: 2026 },
        date: '2026-02-26',
        title: 'w sprawie a',
      },
    })
    await change('agendaItems', 'one', { title: 'Podjęcie uchwały w sprawie planu', draftNo: '412' })
    await change('votes', 'v', { ballots: { roll: { adamska: 'for', bak: 'for', cis: 'against' } } })
    await change('meetings', 'xii', { statutorySize: 5 })
    const made = await service.madeFrom({ register: 'agendaItems', record: 'one', field: 'act' })
    expect(made).toMatchObject({
      register: 'resolutions',
      values: {
        number: { written: 'XII/91/26' },
        title: 'w sprawie planu',
        date: '2026-02-26',
        session: 'XII',
        print: '412',
        votesFor: 2,
        votesAgainst: 1,
        votesAbstained: 0,
      },
    })
    expect(await service.madeFrom({ register: 'agendaItems', record: 'nobody', field: 'act' })).toBeUndefined()
  })

  it.each([
    ['Podjęcie uchwały w sprawie planu', 'w sprawie planu'],
    ['Projekt uchwały w sprawie drogi', 'w sprawie drogi'],
    ['uchwała w sprawie drogi', 'w sprawie drogi'],
    ['Rozpatrzenie projektu uchwały zmieniającej uchwałę', 'zmieniająca uchwałę'],
    ['w sprawie szkoły', 'w sprawie szkoły'],
    ['Informacja o uchwałach w sprawie dróg', 'Informacja o uchwałach w sprawie dróg'],
  ])('is titled as the act: %s', async (title, wanted) => {
    await change('agendaItems', 'one', { title })
    const made = await service.madeFrom({ register: 'agendaItems', record: 'one', field: 'act' })
    expect(made?.values['title']).toBe(wanted)
  })
})

describe('the draft of the minutes', () => {
  it('says who was there, each item in its order, and its votes by name', async () => {
    await change('agendaItems', 'one', {
      place: 'a5',
      course: 'Pytań nie było.',
      outcome: 'adopted',
      act: [{ written: 'XII/90/26' }],
    })
    await change('votes', 'v', { ballots: { roll: { adamska: 'for', cis: 'against' } } })
    const paper = await service.letter({
      register: 'meetings',
      record: 'xii',
      letter: 'minutesDraft',
      day: '2026-11-21',
    })
    const lines = (paper?.blocks ?? []).flatMap((block) =>
      block.kind === 'paragraph'
        ? [`${block.lead ?? ''} ${block.text}`.trim()]
        : block.kind === 'list'
          ? block.items.map(({ marker, text }) => `${marker} ${text}`)
          : [],
    )
    const text = lines.join('\n').replaceAll('\u00a0', ' ')
    expect(text).toContain('Na ustawowy 15-osobowy skład w posiedzeniu uczestniczy 2 radnych, co nie stanowi kworum.')
    expect(text).toContain('Nieobecni: Bąk Jan.')
    expect(text).toContain('2. w sprawie drogi\n1. w sprawie planu')
    expect(text).toContain('ZA: Adamska Jan.')
    expect(text).toContain('PRZECIW: Cis Jan.')
    expect(text).toContain('podjęła uchwałę nr XII/90/26')
  })
})

describe('names written in an interpellation', () => {
  const filed = { number: { written: '1/2026' }, subject: 'drogi', filedOn: '2026-02-10', kind: 'query' }
  it('lead to the mandates of that day, and are offered or pointed out where they do not', async () => {
    const links = (...names: string[]) => service.tied('interpellations', { ...filed, councillors: names })
    expect(await links('Bąk Jan', 'radny Jan CIS')).toEqual({
      mandates: [
        { record: 'bak', written: 'Bąk Jan' },
        { record: 'cis', written: 'radny Jan CIS' },
      ],
    })
    // Żuk sat in the term before, and Dąb takes the oath in April.
    await add('interpellations', {
      q1: { ...filed, councillors: ['Bąk Jan'] },
      q2: { ...filed, councillors: ['Jan Dąb'] },
    })
    const check = async (id: string) => (await service.healthRemark('interpellations', id, 'q1')) !== undefined
    expect([await check('nameUntied'), await check('nameUnknown')]).toEqual([true, false])
    expect(await service.healthRemark('interpellations', 'nameUnknown', 'q2')).toMatchObject({ value: 'Jan Dąb' })
    const repair = await service.healthRepair('interpellations', 'nameUntied')
    expect(repair.edits).toEqual([
      { record: 'q1', register: 'interpellations', fields: { mandates: [{ record: 'bak', written: 'Bąk Jan' }] } },
    ])
  })

  it('show at the councillor, under the name of today', async () => {
    await add('interpellations', { q1: { ...filed, councillors: ['Bąk Jan'], mandates: link('bak', 'Bąk Jan') } })
    const view = await service.record('councillors', 'bak')
    expect(view?.incoming.map(({ register, field, record }) => [register, field, record])).toContainEqual([
      'interpellations',
      'mandates',
      'q1',
    ])
    await change('councillors', 'bak', { surname: 'Bąkowski' })
    expect((await service.record('interpellations', 'q1'))?.row.links).toMatchObject({
      mandates: [{ record: 'bak', written: 'Bąkowski Jan' }],
    })
  })
})
