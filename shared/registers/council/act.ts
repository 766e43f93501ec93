import type { Maker } from '../../engine/register'
import { linkedAt } from './asOf'
import { tallyOf } from './majority'

/** How agendas begin an item that asks for an act; the act itself is „w sprawie …”. */
const asked =
  /^\s*(?:(?:podjęcie|rozpatrzenie|głosowanie(?:\s+nad)?)\s*)?(?:projektu?\s*)?uchwał[ay]?\s+(?=w\s+sprawie|zmieniając)/iu

/** What an item of the agenda is about, as the act itself is called. */
export function subjectOf(title: string): string {
  return title.replace(asked, '').replace(/^zmieniającej(?= )/u, 'zmieniająca')
}

/**
 * The act an item of the agenda led to: its title, the day and number of the session, and the last vote that adopted it.
 * The number of the act itself is the next one of the register of resolutions.
 */
export const actOfItem: Maker = (values, { record, find, belonging }) => {
  const meeting = find('meetings', linkedAt(values['meeting']) ?? '')
  const title = values['title']
  const votes = belonging('votes', record)
  // What was repeated counts no more.
  const repeated = new Set(votes.flatMap((one) => linkedAt(one.values['repeats']) ?? []))
  const vote = votes.findLast((one) => one.values['result'] === 'adopted' && !repeated.has(one.id))
  const tally = vote === undefined ? undefined : tallyOf(vote.values)
  const date = meeting?.['date']
  const session = meeting?.['number']
  const print = values['draftNo']
  return {
    ...(typeof title === 'string' ? { title: subjectOf(title) } : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof session === 'string' ? { session } : {}),
    ...(typeof print === 'string' ? { print } : {}),
    ...(tally === undefined
      ? {}
      : { votesFor: tally.for, votesAgainst: tally.against, votesAbstained: tally.abstained }),
  }
}
