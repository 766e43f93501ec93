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
