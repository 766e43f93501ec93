import { electionFindingsEn } from '#shared/registers/elections/words/electionFindings.en'
import { electionFindingsPl, type ElectionFindingsText } from '#shared/registers/elections/words/electionFindings.pl'
import { electionsEn } from '#shared/registers/elections/words/elections.en'
import { electionsPl, type ElectionsText } from '#shared/registers/elections/words/elections.pl'
import { useTexts } from '../../data/context'

interface ElectionTexts {
  readonly elections: ElectionsText
  readonly electionFindings: ElectionFindingsText
}

/** Words of the election's screens, by language; papers and names of their files are always Polish. */
export const electionTexts: Readonly<Record<'pl' | 'en', ElectionTexts>> = {
  pl: { elections: electionsPl, electionFindings: electionFindingsPl },
  en: { elections: electionsEn, electionFindings: electionFindingsEn },
}

/** Words of the election's screens in the language of the program. */
export function useElectionTexts(): ElectionTexts {
  return electionTexts[useTexts().language]
}
