import { expect } from 'vitest'
import type { Ballot, Count } from '#shared/registers/elections/procedure/ballot'
import { readElection } from '#shared/registers/elections/procedure/election'
import { readNomination, type Nomination } from '#shared/registers/elections/procedure/nomination'
import { defaultElectionSettings } from '#shared/registers/elections/procedure/settings'
import type { ElectionPrint } from '#shared/registers/elections/papers/print'
import { withAddresses } from '#shared/engine/documents/journal'
import { type DocumentInput, documentModelSchema } from '#shared/engine/documents/model'
import type { Values } from '#shared/core/values/values'
import { checkedPaper } from './checkedPaper'
import { parseXml, partsOf } from './files'
import { office } from './samples'

/** An invented election, and what tests of its papers share. */

const characters: Readonly<Record<string, string>> = { 'w:br': ' ', 'w:tab': '\t' }

/** Writes the paper, checks it by the Open XML rules and answers its bytes and its text, a line per paragraph. */
export async function paper(name: string, input: DocumentInput): Promise<{ bytes: Buffer; text: string }> {
  const bytes = await checkedPaper(name, documentModelSchema.parse(withAddresses(input, office, '2026-11-21')))
  const text = [...parseXml(partsOf(bytes)('word/document.xml')).getElementsByTagName('w:p')]
    .map((paragraph) =>
      [...paragraph.querySelectorAll('*')]
        .filter(({ parentElement }) => parentElement?.nodeName === 'w:r')
        .map((element) => characters[element.nodeName] ?? (element.nodeName === 'w:t' ? element.textContent : ''))
        .join(''),
    )
    .join('\n')
    .replaceAll('\u00a0', ' ')
  // A date ends with „r.”, and a sentence after it needs no second stop.
  expect(text).not.toContain('..')
  return { bytes, text }
}

const court = 'Sąd Rejonowy w Lipowcu'
const regional = 'Sąd Okręgowy w Grabowie'

/** A nomination that lacks nothing, but for what is said otherwise. */
export function nomination(number: string, surname: string, givenNames: string, values: Values = {}): Nomination {
  const issuedOn = '2027-06-01'
  return readNomination({
    number,
    surname,
    givenNames,
    court,
    pool: 'general',
    nominatorKind: 'organisation',
    nominator: 'Stowarzyszenie Lipowa',
    receivedAt: '2027-06-14T08:30:00.000Z',
    pesel: '80010112345',
    birthDate: '1980-01-01',
    address: 'ul. Klonowa 4, 00-001 Lipowiec',
    documents: [
      { kind: 'card', pages: 4 },
      { kind: 'criminalRecord', issuedOn, pages: 1 },
      { kind: 'proceedingsDeclaration', issuedOn, pages: 1 },
      { kind: 'parentalDeclaration', issuedOn, pages: 1 },
      { kind: 'medical', issuedOn, pages: 1 },
      { kind: 'photos', pages: 1 },
      { kind: 'registerExtract', issuedOn, pages: 3 },
    ],
    ...values,
  })
}

export const count: Count = {
  issued: 13,
  notReturned: 0,
  inBox: 13,
  valid: 12,
  invalid: 1,
  names: [
    { key: '2/2027', votes: 10, against: undefined, abstained: undefined },
    { key: '3/2027', votes: 4, against: undefined, abstained: undefined },
    { key: '1/2027', votes: 8, against: undefined, abstained: undefined },
  ],
}

export const ballot: Ballot = {
  number: '1/2027',
  election: 'e',
  court,
  pool: 'general',
  round: 1,
  previous: undefined,
  form: 'limited',
  abstaining: false,
  seats: 2,
  heldOn: '2027-10-28',
  statutory: 15,
  present: 13,
  prepared: 15,
  names: [
    { key: '2/2027', number: '2/2027', name: 'Cis-Olszyna Anna Maria' },
    { key: '3/2027', number: '3/2027', name: 'Łoś Leon' },
    { key: '1/2027', number: '1/2027', name: 'Świerk Barbara' },
  ],
  first: count,
  second: count,
  drawn: [],
  confirmedOn: '2027-10-28',
  rules: undefined,
  remarks: '',
}

/** A ballot with so many invented names. */
export function ballotOf(names: number, seats: number): Ballot {
  const surnames = ['Bobrek', 'Cis', 'Drozd-Kalinka', 'Grabek', 'Jodełko', 'Łoś', 'Olszyna', 'Świerk', 'Żurawina']
  return {
    ...ballot,
    form: names > seats ? 'limited' : 'forAgainst',
    seats,
    names: Array.from({ length: names }, (_, index) => ({
      key: `${index + 1}/2027`,
      number: `${index + 1}/2027`,
      name: `${surnames[Math.floor((index * surnames.length) / names)] ?? ''} Maria Anna`,
    })),
  }
}

const member = (name: string, role = 'member') => ({ name, role })

export const electionValues: Values = {
  name: 'Wybory ławników 2027',
  kind: 'general',
  termFrom: 2028,
  termTo: 2031,
  seats: [
    { court, pool: 'general', seats: 2 },
    { court, pool: 'labour', seats: 1 },
    { court: regional, pool: 'general', seats: 1 },
  ],
  announcedOn: '2027-05-31',
  teamOn: '2027-09-30',
  teamResolution: 'LX/410/27',
  team: [member('Jan Dąb'), member('Alicja Modrzew', 'chair'), member('Bogdan Jawor')],
  meetings: [{ on: '2027-10-12', subject: 'ocena zgłoszeń' }],
  opinionOn: '2027-10-12',
  electionOn: '2027-10-28',
  session: 'LXI',
  statutory: 15,
  tellers: [member('Ewa Wrzos', 'chair'), member('Adam Cis'), member('Jerzy Topola')],
  resolution: 'LXI/420/27',
  commissionOn: '2027-12-16',
  commissionResolution: 'LXIII/433/27',
  commission: [member('Ewa Wrzos', 'chair'), member('Adam Cis')],
  destroyedOn: '2028-01-10',
}

const signatures = Array.from({ length: 57 }, (_, index) => ({
  surname: 'Sikora',
  givenNames: 'Maria',
  pesel: String(44051401359),
  address: 'Lipowiec',
  checked: true,
  ...(index < 8 ? { fault: index % 2 === 0 ? 'outside' : 'unsigned' } : {}),
}))

export const print: ElectionPrint = {
  office: { ...office, place: 'Lipowiec', councilGenitive: 'Rady Miejskiej w Lipowcu' },
  settings: defaultElectionSettings,
  today: '2027-11-02',
  caseSign: 'BRM.0511.1.2027',
  election: readElection(electionValues),
  nominations: [
    nomination('1/2027', 'Świerk', 'Barbara', { result: 'elected', sex: 'F', opinion: 'positive' }),
    nomination('2/2027', 'Cis-Olszyna', 'Anna Maria', { result: 'elected', opinion: 'positive' }),
    nomination('3/2027', 'Łoś', 'Leon', {
      result: 'notElected',
      sex: 'M',
      opinion: 'negative',
      opinionGround: 'art. 158 § 1 pkt 4',
    }),
    nomination('4/2027', 'Topola', 'Ewa', {
      nominatorKind: 'citizens',
      nominator: 'Maria Sikora i inni',
      documents: [
        { kind: 'card', pages: 4 },
        { kind: 'citizensList', pages: 3 },
      ],
      signatures,
      leftGround: 'formal',
      leftReasons: 'lista zawiera mniej niż 50 ważnych podpisów.',
      leftResolution: 'LX/411/27',
      leftOn: '2027-09-30',
    }),
    nomination('5/2027', 'Wrzos', 'Adam', {
      receivedAt: '2027-07-01T07:00:00.000Z',
      leftGround: 'late',
      leftReasons: 'zgłoszenie wpłynęło 1 lipca 2027 r., po upływie terminu.',
      leftResolution: 'LX/412/27',
      leftOn: '2027-10-07',
    }),
  ],
  ballots: [ballot],
}
