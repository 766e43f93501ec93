import type { Maker } from '../../engine/register'
import { linkedAt } from './asOf'
import { tallyOf } from './majority'

/** How agendas begin an item that asks for an act; the act itself is „w sprawie …”. */
const asked =
  /^\s*(?:(?:podjęcie|rozpatrzenie|głosowanie(?:\s+nad)?)\s*)?(?:projektu?\s*)?uchwał[ay]?\s+(?=w\s+sprawie|zmieniając)/iu

/**
 * The act an item of the agenda led to: its title, the day and number of the session, and the last vote that adopted it.
 * The number of the act itself is the next one of the register of resolutions.
 */
export const actOfItem: Maker = (values, { record, find, belonging }) => {
  const meeting = find('meetings', linkedAt(values['meeting']) ?? '')
  const title = values['title']
  const vote = belonging('votes', record).findLast((one) => one.values['result'] === 'adopted')
  const tally = vote === undefined ? undefined : tallyOf(vote.values)
  const date = meeting?.['date']
  const session = meeting?.['number']
  const print = values['draftNo']
  return {
    ...(typeof title === 'string'
      ? { title: title.replace(asked, '').replace(/^zmieniającej(?= )/u, 'zmieniająca') }
      : {}),
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof session === 'string' ? { session } : {}),
    ...(typeof print === 'string' ? { print } : {}),
    ...(tally === undefined
      ? {}
      : { votesFor: tally.for, votesAgainst: tally.against, votesAbstained: tally.abstained }),
  }
}
