import { z } from 'zod'
import type { RowValue, Values } from '../../../../core/values/values'
import { rowsIn } from '../../../../core/values/values'

/** Ready sets of rules, by the city whose rules they are; `own` is any other. */
export const setIds = ['gdansk', 'poznan', 'bielsko', 'szczecin', 'gdynia', 'wroclaw', 'own'] as const
export type SetId = (typeof setIds)[number]

/** A rule that is one of several choices. */
export const choiceRules = {
  /** Whether a unit elects by constituencies (okręgi) with seats of their own. */
  constituencies: ['none', 'each'],
  nomination: ['person', 'list'],
  /** Whom seats fall to: the persons with the most votes, or lists by their quotients and within them persons by votes. */
  allocation: ['votes', 'dHondt'],
  supportersPer: ['candidate', 'listAverage'],
  /** Whether one inhabitant may support several nominations. */
  supportTwice: ['allowed', 'firstCounts'],
  cureFrom: ['service', 'publication'],
  /** What happens with as many candidates as seats, and with fewer. */
  equal: ['vote', 'automatic', 'noElection'],
  fewer: ['vote', 'automatic', 'noCouncil', 'noElection'],
  /** How many marks a ballot may bear. */
  marks: ['seats', 'absoluteMajority'],
  /** On which side of a name the box to mark stands. */
  box: ['left', 'right'],
  /** What the turnout is counted from: ballots handed out, or those taken out of the box. */
  turnoutFrom: ['issued', 'takenOut'],
  tie: ['lots', 'morePrecincts', 'age'],
  /** Whether a precinct's protocol is entered once, or twice independently. */
  entries: ['one', 'two'],
  order: ['alphabetical', 'drawn', 'received'],
  /** Below how many members the council is dissolved. */
  dissolved: ['never', 'belowHalf'],
} as const
export type ChoiceRule = keyof typeof choiceRules

/** A rule that is a number, with the least and the most it can be. */
export const numberRules = {
  seats: [1, 60],
  seatsLarge: [1, 60],
  /** Inhabitants above which a unit has the larger number of seats; 0 where all have the same. */
  largeAbove: [0, 1_000_000],
  supporters: [0, 10_000],
  /** Days to cure a defect; 0 where it cannot be cured. */
  cureDays: [0, 60],
  /** Days of the extra term of nominations; 0 where there is none. */
  extraDays: [0, 60],
  /** Per cent of the voters who must vote for the election to be valid; 0 for no threshold. */
  turnout: [0, 100],
  /** Per cent of the members who make a quorum of the council. */
  quorum: [0, 100],
  /** Days to protest; 0 where the rules know no protest. */
  protestDays: [0, 60],
  /** Per cent of the inhabitants on whose motion an election is held later; 0 for none. */
  motion: [0, 100],
} as const
export type NumberRule = keyof typeof numberRules

const choiceIds = Object.keys(choiceRules).filter((id): id is ChoiceRule => Object.hasOwn(choiceRules, id))
const numberIds = Object.keys(numberRules).filter((id): id is NumberRule => Object.hasOwn(numberRules, id))

/** Every rule, in the order of an election. */
export const ruleIds = [
  'seats',
  'seatsLarge',
  'largeAbove',
  'constituencies',
  'nomination',
  'supporters',
  'supportersPer',
  'supportTwice',
  'cureDays',
  'cureFrom',
  'extraDays',
  'equal',
  'fewer',
  'motion',
  'order',
  'marks',
  'box',
  'allocation',
  'entries',
  'turnout',
  'turnoutFrom',
  'tie',
  'protestDays',
  'quorum',
  'dissolved',
] as const satisfies readonly (ChoiceRule | NumberRule)[]
export type RuleId = (typeof ruleIds)[number]

/**
 * The rules of one election. No code of the whole country sets them, so they are copied into the election when it is ordered
 * and stand there: what the office changes for the next election changes nothing of this one.
 */
export type ElectionRules = { readonly [R in ChoiceRule]: (typeof choiceRules)[R][number] } & {
  readonly [R in NumberRule]: number
} & { readonly set: SetId }

/** What stands where a city's rules say nothing that is known: the plainest reading, to be set right by the office. */
export const plainRules: ElectionRules = {
  set: 'own',
  seats: 15,
  seatsLarge: 21,
  largeAbove: 0,
  constituencies: 'none',
  nomination: 'person',
  allocation: 'votes',
  supporters: 0,
  supportersPer: 'candidate',
  supportTwice: 'allowed',
  cureDays: 0,
  cureFrom: 'service',
  extraDays: 0,
  equal: 'vote',
  fewer: 'vote',
  motion: 0,
  order: 'alphabetical',
  marks: 'seats',
  // As on the ballots of the country’s own elections.
  box: 'left',
  entries: 'one',
  turnout: 0,
  turnoutFrom: 'issued',
  tie: 'lots',
  protestDays: 0,
  quorum: 50,
  dissolved: 'never',
}

const choiceSchemas = {
  constituencies: z.enum(choiceRules.constituencies),
  nomination: z.enum(choiceRules.nomination),
  allocation: z.enum(choiceRules.allocation),
  supportersPer: z.enum(choiceRules.supportersPer),
  supportTwice: z.enum(choiceRules.supportTwice),
  cureFrom: z.enum(choiceRules.cureFrom),
  equal: z.enum(choiceRules.equal),
  fewer: z.enum(choiceRules.fewer),
  marks: z.enum(choiceRules.marks),
  box: z.enum(choiceRules.box),
  turnoutFrom: z.enum(choiceRules.turnoutFrom),
  tie: z.enum(choiceRules.tie),
  entries: z.enum(choiceRules.entries),
  order: z.enum(choiceRules.order),
  dissolved: z.enum(choiceRules.dissolved),
}
const count = (rule: NumberRule) => z.coerce.number().int().min(numberRules[rule][0]).max(numberRules[rule][1])
const rulesSchema = z.object({
  set: z.enum(setIds),
  ...choiceSchemas,
  seats: count('seats'),
  seatsLarge: count('seatsLarge'),
  largeAbove: count('largeAbove'),
  supporters: count('supporters'),
  cureDays: count('cureDays'),
  extraDays: count('extraDays'),
  turnout: count('turnout'),
  quorum: count('quorum'),
  protestDays: count('protestDays'),
  motion: count('motion'),
})

/** Whether a rule is a number. */
export function isNumberRule(rule: RuleId): rule is Extract<RuleId, NumberRule> {
  return numberIds.some((id) => id === rule)
}

/** The rules an election keeps; what a file or an older program left out is as plain as it can be. */
export function rulesIn(values: Values): ElectionRules {
  const stored = new Map(
    rowsIn(values['rules']).flatMap(({ rule, value }) =>
      typeof rule === 'string' && typeof value === 'string' ? [[rule, value] as const] : [],
    ),
  )
  return withRules(plainRules, Object.fromEntries(stored))
}

/** Rules with others in the place of some; what cannot be one is passed over. */
export function withRules(rules: ElectionRules, change: Readonly<Record<string, unknown>>): ElectionRules {
  const known = Object.entries(rulesSchema.shape).flatMap(([rule, schema]) => {
    if (!(rule in change)) return []
    const { data } = schema.safeParse(change[rule])
    return data === undefined ? [] : [[rule, data] as const]
  })
  return rulesSchema.parse({ ...rules, ...Object.fromEntries(known) })
}

/** The rows an election keeps its rules in. */
export function ruleRows(rules: ElectionRules): readonly RowValue[] {
  return (['set', ...numberIds, ...choiceIds] as const).map((rule) => ({ rule, value: String(rules[rule]) }))
}
