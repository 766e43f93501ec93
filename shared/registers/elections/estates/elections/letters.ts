import { formatDay } from '../../../../core/calendar/days'
import { rowsIn } from '../../../../core/values/values'
import { officePaper, placeAndDay } from '../../../../engine/documents/officePaper'
import type { Letters } from '../../../../engine/register'
import { choiceAt, dayAt, textAt } from '../../voting/values'
import { line, signatures, table } from '../papers/print'
import { precinctCommission } from '../procedure/read'
import { estatePapersPl } from '../words/papers.pl'
import { protestDecisions } from './definition'
import { unitElectionsPl } from './texts.pl'

const { protests: words, minutes, ordinal } = estatePapersPl
const decisions = unitElectionsPl.choices['protests.decision']

/** The protests of an election and what was decided about each; who filed them stands in the register alone. */
export const electionLetters: Letters = {
  protests: ({ office, today, values }) => {
    const rows = rowsIn(values['protests'])
    const day = (on: ReturnType<typeof dayAt>) => (on === undefined ? '–' : formatDay(on))
    return officePaper(office, { title: words.title, line: textAt(values, 'name') }, [
      placeAndDay(office, today),
      rows.length === 0
        ? line(words.none)
        : table(
            [
              [ordinal, 12, 'right'],
              [words.received, 24],
              [words.unit, 36],
              [words.subject, 54],
              [words.decision, 26],
              [words.decidedOn, 24],
            ],
            rows.map((row, index) => {
              const decision = choiceAt(row, 'decision', protestDecisions)
              return [
                `${index + 1}.`,
                day(dayAt(row, 'receivedOn')),
                textAt(row, 'unit'),
                textAt(row, 'subject'),
                decision === undefined ? words.open : decisions[decision],
                day(dayAt(row, 'decidedOn')),
              ]
            }),
          ),
      ...signatures(precinctCommission(values), minutes.cityPosts),
    ])
  },
}
