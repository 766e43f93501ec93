import type { ScreenPaper } from '../../../../model/definition'

/** Kinds of papers of an election of estate councils, in the order they are needed. */
export const estatePaperKinds = [
  'notice',
  'nominationCard',
  'supportList',
  'poster',
  'candidateNotice',
  'ballot',
  'precinctForm',
  'precinctMinutes',
  'lotsMinutes',
  'contestMinutes',
  'cityMinutes',
  'results',
  'certificates',
  'ranking',
  'comparison',
] as const
export type EstatePaperKind = (typeof estatePaperKinds)[number]

/** The papers of an election of estate councils as its register names them. */
export const estateScreenPapers = estatePaperKinds.map((id): ScreenPaper & { readonly id: EstatePaperKind } =>
  // Ballots of a vote are alike and bear nothing but names and boxes, as those of lay judges (papers.md E9).
  id === 'ballot'
    ? { id, prescribed: true }
    : { id, ofRecord: true, ...(id === 'supportList' ? {} : { look: 'office' }) },
)
