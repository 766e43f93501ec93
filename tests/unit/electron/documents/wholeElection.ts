import { countRows, readBallot, type Count } from '#shared/registers/elections/procedure/ballot'
import { withStanding } from '#shared/registers/elections/procedure/ballotChanges'
import {
  confirmationEdits,
  namingEdits,
  preparedBallot,
  secondBallot,
} from '#shared/registers/elections/procedure/confirm'
import { contestOfNomination, readElection, votedContests } from '#shared/registers/elections/procedure/election'
import { readNomination } from '#shared/registers/elections/procedure/nomination'
import { agreedOutcome, checkNominations, overviewOf } from '#shared/registers/elections/procedure/overview'
import { rulesOf } from '#shared/registers/elections/procedure/outcome'
import { defaultElectionSettings, type ElectionSettings } from '#shared/registers/elections/procedure/settings'
import type { ElectionPrint } from '#shared/registers/elections/papers/print'
import type { Edit } from '#shared/engine/history/history'
import type { FieldValue, Values } from '#shared/core/values/values'
import { inventedPesel, signatures } from '../../shared/registers/elections/procedure/people'
import { office } from './samples'

/** A whole invented election played by the real code: records change by the edits the program writes, nothing else. */

export const district = 'Sąd Rejonowy w Lipowcu'
export const regional = 'Sąd Okręgowy w Grabowie'

const issuedOn = '2027-06-01'
const documents = ['criminalRecord', 'proceedingsDeclaration', 'parentalDeclaration', 'medical'].map((kind) => ({
  kind,
  issuedOn,
  pages: 1,
}))

/** A candidate by number, name and court; everything else is in order unless said otherwise. */
function candidate(serial: number, surname: string, givenNames: string, court: string, change: Values = {}): Values {
  const birthDate = `19${60 + (serial % 30)}-0${1 + (serial % 8)}-1${serial % 10}`
  return {
    number: `${serial}/2027`,
    surname,
    givenNames,
    court,
    pool: 'general',
    receivedAt: `2027-06-1${serial % 10}T08:00:00.000Z`,
    nominatorKind: 'organisation',
    nominator: 'Stowarzyszenie „Lipowa Aleja”\nul. Rynkowa 3, 00-001 Lipowiec',
    pesel: inventedPesel(birthDate, 1200 + serial * 10 + (givenNames.endsWith('a') ? 0 : 1)),
    birthDate,
    birthPlace: 'Lipowiec',
    parents: 'Jan, Maria',
    sex: givenNames.endsWith('a') ? 'F' : 'M',
    address: `ul. Dębowa ${serial}, 00-001 Lipowiec`,
    polishCitizen: 'yes',
    civicRights: 'yes',
    education: 'higher',
    post: 'nobody',
    tie: 'residence',
    tieSince: '2010-01-01',
    employeeMatters: 'yes',
    police: 'nothing',
    opinion: 'positive',
    documents: [
      { kind: 'card', pages: 4 },
      ...documents,
      { kind: 'photos', pages: 1 },
      { kind: 'registerExtract', issuedOn, pages: 3 },
    ],
    ...change,
  }
}

const member = (name: string, role = 'member') => ({ name, role })

export const edition: Values = {
  name: 'Wybory ławników na kadencję 2028–2031',
  kind: 'general',
  termFrom: 2028,
  termTo: 2031,
  labour: 'fromElected',
  seats: [
    { court: district, pool: 'general', seats: 3, letterOn: '2027-05-20', resolution: 'LXI/420/27' },
    { court: district, pool: 'labour', seats: 1, letterOn: '2027-05-20' },
    { court: regional, pool: 'general', seats: 2, letterOn: '2027-05-24', resolution: 'LXI/421/27' },
  ],
  announcedOn: '2027-05-31',
  policeResolution: 'LIX/400/27',
  policeResolutionOn: '2027-08-26',
  policeAskedOn: '2027-09-01',
  teamOn: '2027-08-26',
  teamResolution: 'LIX/399/27',
  team: [member('Alicja Modrzew', 'chair'), member('Jan Dąb'), member('Bogdan Jawor')],
  meetings: [{ on: '2027-10-12', subject: 'ocena zgłoszeń' }],
  opinionOn: '2027-10-12',
  electionOn: '2027-10-28',
  session: 'LXI',
  statutory: 15,
  tellers: [member('Ewa Wrzos', 'chair'), member('Adam Cis'), member('Jerzy Topola')],
  resolution: 'LXI/420/27',
  labourOn: '2027-10-28',
  labourResolution: 'LXI/422/27',
}

const list = (count: number) =>
  signatures(count).map(({ fault, ...line }) => (fault === undefined ? line : { ...line, fault }))

/** Nominations of every fate: elected, tied, withdrawn, over 70, late, short of signatures, outside the demand. */
export const people: readonly Values[] = [
  candidate(1, 'Świerk', 'Barbara', district),
  candidate(2, 'Cis-Olszyna', 'Anna Maria', district, { pool: 'labour', familyName: 'Olszyna' }),
  candidate(3, 'Łoś', 'Leon', district),
  candidate(4, 'Żurawina', 'Iga', district),
  candidate(5, 'Mech', 'Tadeusz', district, {
    birthDate: '1950-03-02',
    pesel: inventedPesel('1950-03-02', 1251),
    opinion: 'negative',
  }),
  candidate(6, 'Jawor', 'Ewa', district, { withdrawnOn: '2027-09-15' }),
  candidate(7, 'Wrzos', 'Adam', district, {
    receivedAt: '2027-07-01T06:30:00.000Z',
    leftGround: 'late',
    leftReasons: 'Wpłynęło 01.07.2027 o godz. 08:30, po terminie (do 30.06.2027, godz. 24.00).',
    leftResolution: 'LX/411/27',
    leftOn: '2027-09-30',
  }),
  candidate(8, 'Topola', 'Ewa', district, {
    nominatorKind: 'citizens',
    nominator: 'Maria Sikora',
    documents: [
      { kind: 'card', pages: 4 },
      ...documents,
      { kind: 'photos', pages: 1 },
      { kind: 'citizensList', pages: 3 },
    ],
    signatures: [
      ...list(49),
      { ...list(1)[0], pesel: inventedPesel('1975-03-04', 99), checked: true, fault: 'outside' },
    ],
    listCheckedOn: '2027-07-05',
    leftGround: 'formal',
    leftReasons: 'Ważnych podpisów jest 49, mniej niż wymagane 50.',
    leftResolution: 'LX/412/27',
    leftOn: '2027-10-07',
  }),
  candidate(9, 'Bobrek', 'Zofia', regional),
  candidate(10, 'Drozd', 'Marek', regional),
  candidate(11, 'Grabek', 'Olga', 'Sąd Rejonowy w Innowie'),
  // Nominated to both courts; the Police are asked about a person once.
  candidate(12, 'Świerk', 'Barbara', regional, { ...pick(candidate(1, 'Świerk', 'Barbara', district)) }),
]

function pick(values: Values): Values {
  return Object.fromEntries(
    ['pesel', 'birthDate', 'sex', 'address'].flatMap((field) => {
      const value = values[field]
      return value === undefined ? [] : [[field, value]]
    }),
  )
}

type Fields = Readonly<Record<string, FieldValue | undefined>>
type Store = Map<string, { readonly register: string; readonly values: Values }>

function put(store: Store, id: string, register: string, fields: Fields): void {
  const merged = { ...store.get(id)?.values, ...fields }
  const values: Values = Object.fromEntries(
    Object.entries(merged).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const])),
  )
  store.set(id, { register, values })
}

function write(store: Store, edits: readonly Edit[]): void {
  for (const { record, register, fields } of edits) put(store, record, register, fields ?? {})
}

/** Votes by name of a ballot: as many marks, or for and against. */
function counted(
  names: readonly { readonly key: string; readonly name: string }[],
  votes: Readonly<Record<string, number>>,
  isLimited: boolean,
): Count {
  return {
    issued: 14,
    notReturned: 0,
    inBox: 14,
    valid: 14,
    invalid: 0,
    names: names.map(({ key, name }) => {
      const own = votes[name.split(' ')[0] ?? ''] ?? 0
      return { key, votes: own, against: isLimited ? undefined : 14 - own, abstained: undefined }
    }),
  }
}

export interface Played {
  readonly store: Store
  readonly print: (today: string, office?: Partial<ElectionPrint['office']>) => ElectionPrint
  readonly rounds: () => readonly { readonly id: string; readonly values: Values }[]
}

/** Plays the vote of an edition: every contest, with lots or second ballots where there is a tie, and the naming. */
export function played(
  change: Values = {},
  ownSettings: Partial<ElectionSettings> = {},
  votes: Readonly<Record<string, number>> = {
    Świerk: 12,
    'Cis-Olszyna': 11,
    Łoś: 7,
    Żurawina: 7,
    Mech: 3,
    Bobrek: 8,
    Drozd: 8,
  },
  second: Readonly<Record<string, number>> = { Łoś: 9, Żurawina: 5, Bobrek: 9, Drozd: 5 },
): Played {
  const settings: ElectionSettings = { ...defaultElectionSettings, ...ownSettings }
  const store: Store = new Map()
  const values = { ...edition, ...change }
  put(store, 'e', 'elections', values)
  people.forEach((person, at) => put(store, `n${at + 1}`, 'nominations', person))
  const of = (register: string) =>
    [...store].flatMap(([id, one]) => (one.register === register ? [{ id, values: one.values }] : []))
  const election = { id: 'e', data: readElection(values) }
  const facts = () => {
    const read = of('nominations').map(({ id, values: own }) => ({ id, data: readNomination(own) }))
    const rounds = of('ballots').map(({ id, values: own }) => ({ id, data: withStanding(readBallot(own), read) }))
    return {
      read,
      rounds,
      contests: overviewOf(election.data, checkNominations(election.data, read, settings), rounds, settings),
    }
  }
  let serial = 0
  const next = (prefix: string) => `${prefix}${(serial += 1)}`
  const hold = (id: string, own: Readonly<Record<string, number>>) => {
    const round = facts().rounds.find((one) => one.id === id)
    if (round === undefined) throw new Error('no round')
    const count = counted(round.data.names, own, round.data.form === 'limited')
    const rows = countRows(count, round.data.names)
    put(store, id, 'ballots', { first: rows, second: rows, present: 14, prepared: 15, statutory: 15 })
    const filled = facts().rounds.find((one) => one.id === id)
    if (filled === undefined) throw new Error('no round')
    const tie = agreedOutcome(filled.data, settings)?.tie
    // By lots the names first in the alphabet, as many as there are seats.
    const drawn = settings.tie === 'lots' && tie !== undefined ? tie.keys.slice(0, tie.seats) : []
    const settled = { ...filled, data: { ...filled.data, drawn } }
    const outcome = agreedOutcome(settled.data, settings)
    if (outcome === undefined) throw new Error('the count does not agree')
    write(
      store,
      confirmationEdits({
        edition: election,
        ballot: settled,
        outcome,
        rules: rulesOf(settled.data, settings),
        nominations: of('nominations'),
        day: '2027-10-28',
        judges: of('layJudges').length,
        newId: () => next('j'),
      }),
    )
    return outcome.tie !== undefined
  }
  for (const { court, pool } of votedContests(election.data)) {
    const contest = () => facts().contests.find(({ seats }) => seats.court === court && seats.pool === pool)
    const first = contest()
    if (first === undefined || first.standing.length === 0) continue
    const id = next('b')
    put(store, id, 'ballots', preparedBallot(election, first, `${serial}/2027`, settings))
    if (!hold(id, votes)) continue
    const previous = facts().rounds.find((one) => one.id === id)
    const again = contest()
    const fields = previous && again && secondBallot(election, again, previous, `${serial + 1}/2027`, settings)
    if (fields === undefined) throw new Error('no second ballot')
    const other = next('b')
    put(store, other, 'ballots', fields)
    hold(other, second)
  }
  if (election.data.labour === 'fromElected') {
    const named = of('nominations').find(({ values: own }) => own['pool'] === 'labour' && own['result'] === 'elected')
    if (named !== undefined) {
      const pool = contestOfNomination(election.data, readNomination(named.values))?.pool ?? 'general'
      write(store, namingEdits(named.id, true, pool, of('layJudges')))
    }
  }
  return {
    store,
    rounds: () => of('ballots'),
    print: (today, ownOffice = {}) => ({
      office: { ...office, place: 'Lipowiec', councilGenitive: 'Rady Miejskiej w Lipowcu', ...ownOffice },
      settings,
      today,
      caseSign: 'BRM.0511.1.2027',
      election: readElection(store.get('e')?.values ?? {}),
      nominations: facts().read.map(({ data }) => data),
      ballots: facts().rounds.map(({ data }) => data),
    }),
  }
}
