import { formatDay, formatDayInWords, isDay } from '../../../core/calendar/days'
import type { FieldValue, Values } from '../../../core/values/values'
import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { isWithin } from '../../../engine/documents/period'
import { typeset } from '../../../engine/documents/typography'
import type { PeriodPrint } from '../../../engine/register'
import { recordName } from '../../../model/display'
import { type Block, chairSignature, councilPaper, paragraph } from '../papers/frame'
import { petitions } from './definition'
import { outcomeWords } from './letters'
import { petitionPapersPl as words } from './words.pl'

const { yearly } = words

const printed = (value: FieldValue | undefined) =>
  typeof value === 'string' && isDay(value) ? formatDay(value) : documentsPl.empty

/**
 * The yearly information on petitions (art. 14; papers.md H5). The act counts those that were considered, offices print those that
 * were filed: both stand in it. It names no petitioner.
 */
export function buildYearlyInformation({ office, entries, period, printedOn, from, to }: PeriodPrint): DocumentInput {
  const span = { from, to }
  // One filed with another body came in when that body passed it on.
  const filed = entries.filter(({ receivedOn, transferredOn }) => isWithin(transferredOn ?? receivedOn, span))
  const decided = entries.filter(
    ({ decidedDay, result }) => isWithin(decidedDay, span) && result !== 'passed' && result !== 'leftUnexamined',
  )
  const waiting = filed.filter(({ status, decidedDay }) => !isOver(status) && !isWithin(decidedDay, span))
  const passed = filed.filter(({ status }) => status === 'passed').length
  const left = filed.filter(({ status }) => status === 'leftUnexamined').length
  return councilPaper(office, { title: yearly.title, lines: [period] }, [
    {
      kind: 'paragraph',
      align: 'right',
      text: typeset(documentsPl.letters.placeAndDay(office.place, formatDayInWords(printedOn))),
    },
    paragraph(yearly.basis(words.act)),
    ...(entries.length === 0
      ? [paragraph(yearly.none)]
      : [
          {
            kind: 'facts' as const,
            facts: [
              { name: yearly.facts.filed, value: String(filed.length) },
              { name: yearly.facts.considered, value: String(decided.length) },
              ...(passed === 0 ? [] : [{ name: yearly.facts.passed, value: String(passed) }]),
              ...(left === 0 ? [] : [{ name: yearly.facts.left, value: String(left) }]),
            ],
          },
          { kind: 'heading' as const, level: 2 as const, text: yearly.list },
          decided.length === 0
            ? paragraph(yearly.noneConsidered)
            : tableOf(decided, yearly.columns.decided, yearly.columns.outcome, (values) => [
                printed(values['decidedDay']),
                typeset(outcomeWords(values['result'])),
              ]),
          ...(waiting.length === 0
            ? []
            : [
                { kind: 'heading' as const, level: 2 as const, text: yearly.waiting },
                tableOf(waiting, yearly.columns.received, yearly.columns.expected, (values) => [
                  printed(values['receivedOn']),
                  printed(values['expected']),
                ]),
              ]),
          { kind: 'paragraph' as const, style: 'note' as const, text: yearly.note },
        ]),
    chairSignature(office),
  ])
}

const isOver = (status: FieldValue | undefined) => status === 'passed' || status === 'leftUnexamined'

function tableOf(
  entries: readonly Values[],
  first: string,
  second: string,
  cells: (values: Values) => readonly [string, string],
): Block {
  return {
    kind: 'table',
    columns: [
      { heading: documentsPl.ordinal, width: 10, align: 'right' },
      { heading: yearly.columns.number, width: 22 },
      { heading: yearly.columns.subject, width: 74 },
      { heading: first, width: 24 },
      { heading: second, width: 40 },
    ],
    rows: entries.map((values, index) => {
      const { subject } = values
      return {
        kind: 'row',
        cells: [
          { text: String(index + 1), number: index + 1 },
          values['number'] === undefined ? documentsPl.empty : typeset(recordName(petitions, values)),
          typeset(typeof subject === 'string' ? subject : documentsPl.empty),
          ...cells(values),
        ],
      }
    }),
  }
}
