import type { FoundFault, LineFinding } from '../voting/signatureLines'

/** Words of a list of signatures: labels of its fields, and what may be found of a line. */
export interface SignatureWords {
  readonly labels: typeof labelsPl
  readonly faults: Readonly<Record<FoundFault, string>>
  readonly findings: Readonly<Record<LineFinding, string>>
}

const labelsPl = {
  signatures: 'Podpisy',
  'signatures.surname': 'Nazwisko',
  'signatures.givenNames': 'Imię (imiona)',
  'signatures.pesel': 'PESEL',
  'signatures.address': 'Adres',
  'signatures.checked': 'Sprawdzono',
  'signatures.fault': 'Przyczyna odrzucenia',
  listCounts: 'Ocena podpisów po zniszczeniu listy',
  'listCounts.finding': 'Ocena',
  'listCounts.count': 'Liczba',
}

const labelsEn: typeof labelsPl = {
  signatures: 'Signatures',
  'signatures.surname': 'Surname',
  'signatures.givenNames': 'Given names',
  'signatures.pesel': 'PESEL',
  'signatures.address': 'Address',
  'signatures.checked': 'Checked',
  'signatures.fault': 'Reason for rejection',
  listCounts: 'Findings kept after the list was destroyed',
  'listCounts.finding': 'Finding',
  'listCounts.count': 'Count',
}

/** What differs from list to list: where a signer must not live, what he must not have signed before, how old he is. */
interface OfList {
  readonly outside: string
  readonly underage?: string
  readonly elsewhere: string
}

/** The Polish words of a list. */
export function signatureWordsPl({ outside, elsewhere, underage = 'wiek poniżej 18 lat' }: OfList): SignatureWords {
  const faults = {
    notVoter: 'brak prawa wybierania',
    outside,
    unsigned: 'brak podpisu',
    unreadable: 'dane nieczytelne',
  }
  return {
    labels: labelsPl,
    faults,
    findings: {
      valid: 'ważny',
      open: 'niesprawdzony',
      ...faults,
      underage,
      pesel: 'błędny PESEL',
      repeated: 'podpis powtórzony',
      elsewhere,
    },
  }
}

/** The English words of a list. */
export function signatureWordsEn({ outside, elsewhere, underage = 'under 18' }: OfList): SignatureWords {
  const faults = { notVoter: 'no right to vote', outside, unsigned: 'not signed', unreadable: 'unreadable' }
  return {
    labels: labelsEn,
    faults,
    findings: {
      valid: 'valid',
      open: 'not checked',
      ...faults,
      underage,
      pesel: 'wrong PESEL',
      repeated: 'repeated signature',
      elsewhere,
    },
  }
}
