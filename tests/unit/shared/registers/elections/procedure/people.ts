import { readNomination, type Nomination } from '#shared/registers/elections/procedure/nomination'
import type { Signature } from '#shared/registers/elections/voting/signatureLines'
import type { Values } from '#shared/core/values/values'

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

/** A PESEL with a right check digit for an invented person born on a day from 1900 to 2099. */
export function inventedPesel(born: string, serial: number): string {
  const [year = 0, month = 0, day = 0] = born.split('-').map(Number)
  const two = (part: number) => String(part).padStart(2, '0')
  const first = `${two(year % 100)}${two(month + (year >= 2000 ? 20 : 0))}${two(day)}${String(serial).padStart(4, '0')}`
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first[index]), 0)
  return `${first}${(10 - (sum % 10)) % 10}`
}

/** The same PESEL with another check digit. */
export function wrongPesel(pesel: string): string {
  return `${pesel.slice(0, 10)}${(Number(pesel[10]) + 1) % 10}`
}

/** Values of a nomination in which nothing is missing, received on 10 June 2027. */
export const soundNomination: Values = {
  number: '1/2027',
  surname: 'Lipska',
  givenNames: 'Anna',
  court: 'Sąd Rejonowy w Lipowcu',
  pool: 'general',
  receivedAt: '2027-06-10T08:00:00.000Z',
  nominatorKind: 'courtPresident',
  pesel: inventedPesel('1980-05-12', 1242),
  birthDate: '1980-05-12',
  sex: 'F',
  address: 'ul. Dębowa 4, Lipowiec',
  polishCitizen: 'yes',
  civicRights: 'yes',
  education: 'higher',
  post: 'nobody',
  tie: 'residence',
  tieSince: '2010-01-01',
  police: 'nothing',
  documents: [
    { kind: 'card', pages: 4 },
    { kind: 'criminalRecord', issuedOn: '2027-06-01', pages: 1 },
    { kind: 'proceedingsDeclaration', issuedOn: '2027-06-01', pages: 1 },
    { kind: 'parentalDeclaration', issuedOn: '2027-06-01', pages: 1 },
    { kind: 'medical', issuedOn: '2027-06-01', pages: 1 },
    { kind: 'photos', pages: 1 },
  ],
}

/** A sound nomination with other values. */
export function nomination(values: Values = {}): Nomination {
  return readNomination({ ...soundNomination, ...values })
}

/** A line of a citizens' list that counts. */
export function signature(serial: number, change: Partial<Signature> = {}): Signature {
  return {
    surname: `Zgłaszająca${serial}`,
    givenNames: 'Maria',
    pesel: inventedPesel('1975-03-04', serial),
    address: `ul. Polna ${serial}, Lipowiec`,
    checked: true,
    fault: undefined,
    ...change,
  }
}

/** Many lines that count, all of different people. */
export function signatures(count: number, from = 1): readonly Signature[] {
  return Array.from({ length: count }, (_, index) => signature(from + index))
}
