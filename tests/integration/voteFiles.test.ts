import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { execute } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService, type QueryService } from '#renderer/data/query/queryService'
import { ImportService } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import { linksIn, rollIn, type Values } from '#shared/core/values/values'
import { documentModelSchema } from '#shared/engine/documents/model'
import { proposedKeys } from '#shared/engine/import/mapping'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'
import { popoloSchema } from '#shared/registers/council/papers/popoloSchema'
import { written } from '../unit/electron/documents/files'
import { freshDatabase } from './data/freshDatabase'

// Votes of a session as files for other programs: the table this program reads again, and Popolo.

const today = '2026-11-21'
const office = { ...emptyOffice, councilNominative: 'Rada Miasta', councilGenitive: 'Rady Miasta' }
const link = (record: string, name = record) => [{ record, written: name }]
const councillor = (surname: string, givenNames: string, more: Values = {}): Values => ({
  surname,
  givenNames,
  term: 9,
  oathOn: '2024-05-06',
  sex: 'female',
  phone: '500600700',
  address: 'ul. Cicha 1',
  birthYear: 1970,
  education: 'higher',
  officeMail: 'radna@example.pl',
  ...more,
})
const records: Readonly<Record<string, Readonly<Record<string, Values>>>> = {
  councillors: { lipa: councillor('Lipa', 'Ewa'), buk: councillor('Buk', 'Anna'), cis: councillor('Cis', 'Olga') },
  bodies: { club: { name: 'Klub Radnych', kind: 'club' }, budget: { name: 'Komisja Budżetu', kind: 'standing' } },
  memberships: {
    m1: { person: link('lipa'), body: link('club'), role: 'chair', from: '2024-06-01' },
    m2: { person: link('buk'), body: link('club'), role: 'member', from: '2024-06-01', to: '2025-01-01' },
    m3: { person: link('buk'), body: link('budget'), role: 'guest', from: '2024-06-01' },
  },
  meetings: {
    session: {
      number: 'XII',
      date: '2026-02-26',
      statutorySize: 3,
      guests: 'Jan Gość, ul. Prywatna 7',
      attendance: { roll: { lipa: 'present', buk: 'present', cis: 'absentExcused' } },
      remarks: 'tylko dla urzędu',
    },
  },
  agendaItems: {
    plan: { position: '3', title: 'w sprawie planu', draftNo: '17', meeting: link('session'), place: 'a0' },
  },
  votes: {
    v1: {
      number: '1',
      subject: 'w sprawie planu; część I',
      item: link('plan', '3'),
      type: 'open',
      openedAt: '10:05',
      closedAt: '10:06',
      ballots: { roll: { lipa: 'for', buk: 'abstained', cis: 'absent', 'name:Jan Nikt': 'for' } },
      place: 'a0',
    },
    v2: {
      number: '2',
      subject: 'wybór',
      item: link('plan', '3'),
      type: 'secret',
      majority: 'absolute',
      for: 2,
      against: 0,
      abstained: 0,
      // Nobody should have noted it.
      ballots: { roll: {} },
      place: 'a1',
    },
    running: { number: '3', subject: 'trwa', item: link('plan', '3'), openedAt: '10:10', place: 'a2' },
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

async function file(letter: 'votesCsv' | 'votesPopolo', format: 'csv' | 'json'): Promise<Uint8Array> {
  const model = await service.letter({ register: 'meetings', record: 'session', letter, day: today })
  return written(format, documentModelSchema.parse(model))
}

describe('votes of a session in the folder for the bulletin', () => {
  const published = async (letter: 'votesCsv' | 'votesPopolo', format: 'csv' | 'json', confirmed: string[] = []) => {
    const model = await service.publishedLetter(
      { register: 'meetings', record: 'session', letter, day: today },
      confirmed,
    )
    if (model === undefined) throw new Error('there is no file')
    return new TextDecoder().decode(await written(format, documentModelSchema.parse(model)))
  }

  it('keep to the schema beside them, say the same as for the office, and name the councillors', async () => {
    const popolo: unknown = JSON.parse(await published('votesPopolo', 'json'))
    const validate = new Ajv2020().compile(popoloSchema)
    expect(validate(popolo), JSON.stringify(validate.errors)).toBe(true)
    expect(popolo).toEqual(JSON.parse(new TextDecoder().decode(await file('votesPopolo', 'json'))))
    expect(await published('votesCsv', 'csv')).toBe(new TextDecoder().decode(await file('votesCsv', 'csv')))
  })

  it('say nothing of private people, whom a subject may name', async () => {
    const edit = async (subject: string) => {
      const outcome = await execute(
        database,
        { kind: 'editField', register: 'votes', record: 'v2', label: 'v2', field: 'subject' },
        [{ record: 'v2', register: 'votes', fields: { subject } }],
        { who: 'Anna', now: () => Date.UTC(2026, 10, 22) },
      )
      if (outcome !== undefined) await service.apply(outcome.records, outcome.gone)
    }
    await edit('w sprawie skargi Zofii Kwiatkowskiej (PESEL 44051401359), ul. Długa 245/12')
    for (const text of [await published('votesPopolo', 'json'), await published('votesCsv', 'csv')]) {
      expect(text).toContain('w sprawie skargi [wyłączono]')
      expect(text).not.toMatch(/Kwiatkowsk|44051401359|245\/12/u)
      expect(text).toContain('Lipa')
    }
    // The clerk is asked about each of them, and what is confirmed stands there.
    const { list } = await service.list({ register: 'meetings', filters: [], sort: [] })
    const found = await service.findPersonal({ list, columns: ['number'] })
    expect(found.map(({ kind, where }) => [kind, where])).toEqual([
      ['name', 'letters'],
      ['pesel', 'letters'],
      ['address', 'letters'],
    ])
    const [name] = found
    const kept = await published('votesPopolo', 'json', [name?.key ?? ''])
    expect(kept).toContain('Zofii Kwiatkowskiej (PESEL [wyłączono])')
    await edit('wybór')
  })
})

describe('votes of a session as a table', () => {
  it('have totals, the result and a column for each councillor; a vote that is being taken is none yet', async () => {
    const text = new TextDecoder().decode(await file('votesCsv', 'csv'))
    const [heading = '', ...rows] = text.replace('\ufeff', '').trim().split('\r\n')
    expect(heading).toBe(
      'Nr głosowania;Przedmiot;Sesja;Data sesji;Punkt;Rodzaj;Większość;Za;Przeciw;Wstrzymało się;Nie głosowało;Nieobecni;Wyłączeni;Głosy nieważne;Wynik;Buk Anna;Cis Olga;Jan Nikt;Lipa Ewa',
    )
    expect(rows).toEqual([
      '1;"w sprawie planu; część I";XII;2026-02-26;3;jawne;zwykła;2;0;1;0;1;0;0;przyjęto;WSTRZYMAŁ SIĘ;NIEOBECNY;ZA;ZA',
      '2;wybór;XII;2026-02-26;3;tajne;bezwzględna;2;0;0;0;0;0;0;przyjęto;;;;',
    ])
  })

  it('are read by this program again as they were', async () => {
    const definition = catalogue.of('votes')
    const reader = new ImportService({
      catalogue: () => Promise.resolve(catalogue),
      records: (of) =>
        Promise.resolve(
          Object.entries(of === 'votes' ? {} : (records[of] ?? {})).map(([id, values]) => ({
            id,
            register: of,
            values,
            order: '',
            trashed: 0 as const,
            createdAt: '2026-11-21T00:00:00.000Z',
            updatedAt: '2026-11-21T00:00:00.000Z',
          })),
        ),
    })
    const opened = await reader.open(Uint8Array.from(await file('votesCsv', 'csv')), {
      register: 'votes',
      language: 'pl',
      today,
      numbering: numberingOf(definition, emptyOffice),
      terms: emptyOffice.terms,
    })
    if (!opened.ok) throw new Error(opened.failure.code)
    const { columns, header, filled } = opened.value.layout
    await reader.plan({ header, columns, keyFields: proposedKeys(columns, definition, filled) })
    const read = (reader.nextEdits(true) ?? []).map(({ fields = {} }) => fields)
    expect(read[0]).toMatchObject({
      number: '1',
      subject: 'w sprawie planu; część I',
      type: 'open',
      majority: 'simple',
      for: 2,
    })
    expect(rollIn(read[0]?.['ballots'])).toEqual(rollIn(records['votes']?.['v1']?.['ballots']))
    expect(read[1]).toMatchObject({ number: '2', type: 'secret', majority: 'absolute', for: 2 })
    expect(read.map(({ meeting }) => linksIn(meeting)[0]?.record)).toEqual(['session', 'session'])
  })
})

const popolo = z.strictObject({
  format: z.literal('Popolo'),
  title: z.string(),
  persons: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      family_name: z.string().optional(),
      given_name: z.string().optional(),
      gender: z.enum(['female', 'male']).optional(),
    }),
  ),
  organizations: z.array(z.strictObject({ id: z.string(), name: z.string(), classification: z.string() })),
  memberships: z.array(
    z.strictObject({
      person_id: z.string(),
      organization_id: z.string(),
      role: z.string(),
      start_date: z.iso.date().optional(),
      end_date: z.iso.date().optional(),
    }),
  ),
  events: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      start_date: z.iso.date().optional(),
      organization_id: z.string(),
      location: z.string().optional(),
    }),
  ),
  motions: z.array(
    z.strictObject({
      id: z.string(),
      event_id: z.string(),
      organization_id: z.string(),
      text: z.string(),
      identifier: z.string().optional(),
      date: z.iso.date().optional(),
      classification: z.string().optional(),
      requirement: z.string(),
      result: z.enum(['pass', 'fail']).optional(),
    }),
  ),
  vote_events: z.array(
    z.strictObject({
      id: z.string(),
      identifier: z.string(),
      motion_id: z.string(),
      organization_id: z.string(),
      start_date: z.string().optional(),
      result: z.enum(['pass', 'fail']).optional(),
      counts: z.array(z.strictObject({ option: z.string(), value: z.int() })),
      votes: z.array(z.strictObject({ voter_id: z.string(), option: z.string(), group_id: z.string().optional() })),
    }),
  ),
})

describe('votes of a session as Popolo', () => {
  it('have its shape, and whoever is named in it stands among its people and organisations', async () => {
    const text = new TextDecoder().decode(await file('votesPopolo', 'json'))
    const read = popolo.parse(JSON.parse(text))
    const people = new Set(read.persons.map(({ id }) => id))
    const bodies = new Set(read.organizations.map(({ id }) => id))
    const motions = new Set(read.motions.map(({ id }) => id))
    for (const { person_id, organization_id } of read.memberships) {
      expect(people).toContain(person_id)
      expect(bodies).toContain(organization_id)
    }
    for (const { motion_id, votes } of read.vote_events) {
      expect(motions).toContain(motion_id)
      for (const { voter_id, group_id } of votes) {
        expect(people).toContain(voter_id)
        if (group_id !== undefined) expect(bodies).toContain(group_id)
      }
    }
    expect(read.vote_events).toMatchObject([
      {
        id: 'v1',
        start_date: '2026-02-26T10:05:00',
        result: 'pass',
        votes: [
          { voter_id: 'lipa', option: 'yes', group_id: 'club' },
          { voter_id: 'buk', option: 'abstain' },
          { voter_id: 'cis', option: 'absent' },
          { voter_id: 'name:Jan Nikt', option: 'yes' },
        ],
      },
      { id: 'v2', result: 'pass', votes: [] },
    ])
    expect(read.vote_events[0]?.counts).toContainEqual({ option: 'yes', value: 2 })
    expect(read.organizations).toContainEqual({ id: 'council', name: 'Rada Miasta', classification: 'legislature' })
    // A seat that ended, and who sits in a body as a guest, is no membership of that day.
    expect(read.memberships.filter(({ organization_id }) => organization_id !== 'council')).toEqual([
      { person_id: 'lipa', organization_id: 'club', role: 'chair', start_date: '2024-06-01' },
    ])
    expect(read.motions[0]).toMatchObject({ text: 'w sprawie planu; część I', identifier: '17', requirement: 'simple' })
  })

  it('have nothing private', async () => {
    const text = new TextDecoder().decode(await file('votesPopolo', 'json'))
    for (const secret of ['500600700', 'Cicha', '1970', 'higher', 'radna@', 'Gość', 'tylko dla', 'Excused'])
      expect(text).not.toContain(secret)
  })
})
