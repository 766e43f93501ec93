import type { FoundFault, LineFinding } from '../voting/signatureLines'

/** Polish words for what a clerk finds wrong with a signature under an initiative. */
export const signerFaultsPl: Readonly<Record<FoundFault, string>> = {
  notVoter: 'brak prawa wybierania',
  outside: 'mieszka poza gminą',
  unsigned: 'brak podpisu',
  unreadable: 'dane nieczytelne',
}

/** Polish words for what came of a line of such a list. */
export const signerFindingsPl: Readonly<Record<LineFinding, string>> = {
  valid: 'ważny',
  open: 'niesprawdzony',
  ...signerFaultsPl,
  underage: 'wiek poniżej 18 lat',
  pesel: 'błędny PESEL',
  repeated: 'podpis powtórzony',
  elsewhere: 'wcześniejszy podpis na innej liście',
}

/** English words for what a clerk finds wrong with a signature under an initiative. */
export const signerFaultsEn: Readonly<Record<FoundFault, string>> = {
  notVoter: 'no right to vote',
  outside: 'lives outside the municipality',
  unsigned: 'not signed',
  unreadable: 'unreadable',
}

/** English words for what came of a line of such a list. */
export const signerFindingsEn: Readonly<Record<LineFinding, string>> = {
  valid: 'valid',
  open: 'not checked',
  ...signerFaultsEn,
  underage: 'under 18',
  pesel: 'wrong PESEL',
  repeated: 'repeated signature',
  elsewhere: 'signed another list before',
}

/** Polish words of the destruction of a list of signatures under an initiative. */
export const destructionPl = {
  destroy: 'Zniszcz listę podpisów',
  destroyTitle: 'Zniszczyć listę podpisów?',
  destroyText:
    'Podpisy pod inicjatywą znikną z wpisu i z historii na zawsze. Zostaje, ile było ważnych i dlaczego odrzucono pozostałe. Tego nie można cofnąć.',
  destroyReason: 'Zniszczenie listy podpisów po rozpatrzeniu inicjatywy',
}

/** English words of the same. */
export const destructionEn: typeof destructionPl = {
  destroy: 'Destroy the list of signatures',
  destroyTitle: 'Destroy the list of signatures?',
  destroyText:
    'The signatures under the initiative go from the entry and from its history for good. How many were valid and why others were not stays. This cannot be undone.',
  destroyReason: 'List of signatures destroyed after the initiative was settled',
}
