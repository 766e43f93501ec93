import { formatDayInWords } from '../../../../core/calendar/days'
import { warsawDay } from '../../../../core/calendar/warsaw'
import { linkedAt, nameOf } from '../../../../core/values/fieldValues'
import type { Values } from '../../../../core/values/values'
import {
  blank,
  dayOrBlank,
  officeLetter,
  officePaper,
  orBlank,
  placeAndDay,
} from '../../../../engine/documents/officePaper'
import type { Letters, RecordLetterPrint } from '../../../../engine/register'
import { choiceAt, countAt, dayAt, textAt } from '../../voting/values'
import { councilGenitive, heading, line, signatures } from '../papers/print'
import { precinctCommission } from '../procedure/read'
import { rulesIn } from '../rules/rules'
import { lastDayToCure } from '../elections/rules'
import { estatePapersPl } from '../words/papers.pl'
import { nominationDecisions } from './definition'

const { cure, decision: words, minutes } = estatePapersPl

function linked({ values, around }: RecordLetterPrint, field: string, register: string): Values | undefined {
  const id = linkedAt(values[field])
  return id === undefined ? undefined : around?.find(register, id)
}

/** The council in the genitive, as its unit has it; as it is written where nobody knows the unit. */
function councilOf(print: RecordLetterPrint): string {
  const contest = linked(print, 'contest', 'unitContests')
  const unitId = linkedAt(contest?.['unit'])
  const unit = unitId === undefined ? undefined : print.around?.find('units', unitId)
  const council = unit === undefined ? `rady: ${orBlank(print.values['contest'])}` : councilGenitive(unit)
  const constituency = textAt(contest ?? {}, 'constituency')
  return constituency === '' ? council : `${council} w okręgu nr ${constituency}`
}

/** The commission of the whole city that decides, as the election has it. */
const commissionOf = (print: RecordLetterPrint) => precinctCommission(linked(print, 'election', 'unitElections') ?? {})

const candidateOf = ({ values }: RecordLetterPrint): string =>
  `${textAt(values, 'givenNames')} ${textAt(values, 'surname')}`.trim() || blank

function receivedOn({ values }: RecordLetterPrint): string {
  const received = textAt(values, 'receivedAt')
  const day = received === '' ? undefined : warsawDay(received)
  return day === undefined ? blank : formatDayInWords(day)
}

/** Papers of one nomination: the call to cure what it lacks, and the decision about it. */
export const nominationLetters: Letters = {
  cureCall: (print) => {
    const { values } = print
    const days = countAt(values, 'cureDays') ?? 0
    const from = rulesIn(linked(print, 'election', 'unitElections') ?? {}).cureFrom
    const end = lastDayToCure(values)?.effective
    return officeLetter(print, {
      addressee: [candidateOf(print), ...textAt(values, 'address').split(/,\s*/u)],
      subject: cure.subject(orBlank(values['number'])),
      paragraphs: [
        cure.found(candidateOf(print), councilOf(print), receivedOn(print)),
        orBlank(values['defects']),
        ...(days === 0 ? [cure.never] : [cure.call(days, cure.from[from])]),
        // Counted from the day of the call; where the days run from service, nobody knows it before it was served.
        ...(days > 0 && from === 'publication' && end !== undefined ? [cure.until(formatDayInWords(end))] : []),
        ...(days === 0 ? [] : [cure.otherwise]),
      ],
      signature: {
        post: minutes.cityPosts.chair,
        name: commissionOf(print).find(({ role }) => role === 'chair')?.name ?? '',
      },
    })
  },
  nominationDecision: (print) => {
    const { office, today, values } = print
    const number = textAt(values, 'decisionNo')
    const decision = choiceAt(values, 'decision', nominationDecisions)
    const called = dayAt(values, 'calledOn')
    const cured = dayAt(values, 'curedOn')
    const defects = nameOf(values['defects'])
    return officePaper(
      office,
      { title: number === '' ? words.title : words.numbered(number), line: words.line(councilOf(print)) },
      [
        placeAndDay(office, dayAt(values, 'decidedOn') ?? today),
        line(words.about(orBlank(values['number']), candidateOf(print), receivedOn(print))),
        line(decision === undefined ? blank : words.says[decision]),
        ...(called === undefined && defects === undefined ? [] : [heading(words.reasons)]),
        ...(defects === undefined ? [] : [line(defects)]),
        ...(called === undefined ? [] : [line(words.called(dayOrBlank(called)))]),
        ...(cured === undefined
          ? called === undefined || decision === 'registered'
            ? []
            : [line(words.notCured)]
          : [line(words.cured(dayOrBlank(cured)))]),
        ...signatures(commissionOf(print), minutes.cityPosts),
      ],
    )
  },
}
