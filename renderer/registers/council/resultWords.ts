import type { RegisterRecord } from '#shared/core/values/record'
import { type ChamberFacts, standingOf } from '#shared/registers/council/chamber/facts'
import { majorityOf, requiredIn } from '#shared/registers/council/majority'
import type { ChamberText } from '#shared/registers/council/words/chamber.pl'

/** What came of a vote, with its sums and what it needed, in words. */
export function resultWords(facts: ChamberFacts, vote: Pick<RegisterRecord, 'values'>, text: ChamberText): string {
  const { tally, result } = standingOf(facts, vote)
  const majority = majorityOf(vote.values)
  const required = requiredIn(majority, tally, facts.size)
  const isStatutory = majority === 'absoluteStatutory' || majority === 'threeFifths'
  return text.resultWords(
    result === undefined ? text.noSize : text.results[result],
    tally.for,
    tally.against,
    tally.abstained,
    required === undefined ? '' : text.needed(required, isStatutory ? facts.size : undefined),
  )
}
