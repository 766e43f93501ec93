import type { FoundFault, LineFinding } from '../../voting/signatureLines'

/** Polish words for what a clerk finds wrong with a signature of support. */
export const supportFaultsPl: Readonly<Record<FoundFault, string>> = {
  notVoter: 'brak prawa wybierania',
  outside: 'mieszka poza jednostką (okręgiem)',
  unsigned: 'brak podpisu',
  unreadable: 'dane nieczytelne',
}

/** Polish words for what came of a line of a list of support. */
export const supportFindingsPl: Readonly<Record<LineFinding, string>> = {
  valid: 'ważny',
  open: 'niesprawdzony',
  ...supportFaultsPl,
  underage: 'wiek poniżej 18 lat',
  pesel: 'błędny PESEL',
  repeated: 'podpis powtórzony',
  elsewhere: 'wcześniejszy podpis pod innym zgłoszeniem',
}

/** English words for what a clerk finds wrong with a signature of support. */
export const supportFaultsEn: Readonly<Record<FoundFault, string>> = {
  notVoter: 'no right to vote',
  outside: 'lives outside the unit (constituency)',
  unsigned: 'not signed',
  unreadable: 'unreadable',
}

/** English words for what came of a line of a list of support. */
export const supportFindingsEn: Readonly<Record<LineFinding, string>> = {
  valid: 'valid',
  open: 'not checked',
  ...supportFaultsEn,
  underage: 'under 18',
  pesel: 'wrong PESEL',
  repeated: 'repeated signature',
  elsewhere: 'signed another nomination before',
}
