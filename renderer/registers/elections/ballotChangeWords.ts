import { formatDay } from '#shared/core/calendar/days'
import { isCounted, type Ballot } from '#shared/registers/elections/procedure/ballot'
import { ballotChanges, type BallotChange } from '#shared/registers/elections/procedure/ballotChanges'
import { sameContest } from '#shared/registers/elections/procedure/contest'
import type { ElectionsText } from '#shared/registers/elections/words/elections.pl'
import type { ElectionFacts } from './useElection'

/** What changed since the ballot of an open round was prepared, in words; nothing once its result is confirmed. */
export function ballotChangeWords(ballot: Ballot, facts: ElectionFacts, { rounds }: ElectionsText): readonly string[] {
  const contest = facts.contests.find(({ seats }) => sameContest(seats, ballot))
  if (contest === undefined || ballot.confirmedOn !== undefined) return []
  const counted = isCounted(ballot)
  return (
    ballotChanges(ballot, contest, facts.edition.data, facts.nominations, facts.settings)
      // On a ballot that was voted by, layout and day are past mending.
      .filter(({ code }) => !counted || (code !== 'form' && code !== 'day'))
      .map((change) => wordsOf(change, rounds))
  )
}

function wordsOf(change: BallotChange, { changes, who }: ElectionsText['rounds']): string {
  switch (change.code) {
    case 'form':
      return changes.form
    case 'seats':
      return changes.seats(change.was, change.now)
    case 'day':
      return changes.day(
        change.was === undefined ? '–' : formatDay(change.was),
        change.now === undefined ? '–' : formatDay(change.now),
      )
    case 'renamed':
      return changes.renamed(who(change.who.name, change.who.number), change.now)
    default:
      return changes[change.code](who(change.who.name, change.who.number))
  }
}
