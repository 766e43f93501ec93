import { formatDay, isDay } from '../../../core/calendar/days'
import type { FieldValue, Values } from '../../../core/values/values'
import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { PeriodPrint } from '../../../engine/register'
import { recordName } from '../../../model/display'
import { chairSignature, councilPaper, paragraph, type Block } from '../papers/frame'
import { complaints } from './definition'
import { complaintPapersPl as words } from './words.pl'

const { yearly } = words

const printed = (value: FieldValue | undefined) =>
  typeof value === 'string' && isDay(value) ? formatDay(value) : documentsPl.empty

/** How often each value of a field stands in the entries, by its label, most often first. */
function counted(entries: readonly Values[], field: string, labels: Readonly<Record<string, string>>): Block {
  const counts = new Map<string, number>()
  for (const { [field]: value } of entries) {
    const label = typeof value === 'string' ? (labels[value] ?? value) : yearly.notSaid
    counts.set(label, (counts.get(label) ?? 0) + 1)
  }
  return {
    kind: 'facts',
    facts: [...counts]
      .sort(([, a], [, b]) => b - a)
      .map(([name, count]) => ({ name: typeset(name), value: String(count) })),
  }
}

/** Information for the council on complaints and motions of a period: counts, timeliness, and a list that names nobody. */
export function buildYearlyReport({ office, entries, period, timeliness }: PeriodPrint): DocumentInput {
  const { total } = timeliness
  const count = (test: (values: Values) => boolean) => entries.filter(test).length
  const elsewhere = count(
    ({ status, outcome }) => status === 'passed' || outcome === 'leftUnexamined' || outcome === 'annotated',
  )
  const extended = count(({ extendedTo, settledDay }) => extendedTo !== undefined && settledDay !== undefined)
  const rest = entries.length - elsewhere - extended - total.inTime - total.metLate - total.undated
  const facts = [
    [yearly.facts.all, entries.length],
    [yearly.facts.complaints, count(({ kind }) => kind === 'complaint')],
    [yearly.facts.motions, count(({ kind }) => kind === 'motion')],
    [yearly.facts.unclear, count(({ kind }) => kind === 'unclear' || kind === undefined)],
    [yearly.facts.inTime, total.inTime],
    [yearly.facts.extended, extended],
    [yearly.facts.metLate, total.metLate],
    [yearly.facts.undated, total.undated],
    [yearly.facts.elsewhere, elsewhere],
    [yearly.facts.open, Math.max(0, rest)],
  ] as const
  const outcomes: Readonly<Record<string, string>> = words.outcomes
  return councilPaper(office, { title: yearly.title, lines: [period] }, [
    {
      kind: 'facts',
      facts: facts
        .filter(([, value], index) => index === 0 || value > 0)
        .map(([name, value]) => ({ name, value: String(value) })),
    },
    ...(entries.length === 0
      ? [paragraph(yearly.none)]
      : [
          { kind: 'heading' as const, level: 2 as const, text: yearly.byAgainst },
          counted(entries, 'against', yearly.against),
          { kind: 'heading' as const, level: 2 as const, text: yearly.byOutcome },
          counted(
            entries.filter(({ outcome }) => outcome !== undefined),
            'outcome',
            outcomes,
          ),
          { kind: 'heading' as const, level: 2 as const, text: yearly.list },
          listOf(entries, outcomes),
          { kind: 'paragraph' as const, style: 'note' as const, text: typeset(yearly.note) },
        ]),
    chairSignature(office),
  ])
}

function listOf(entries: readonly Values[], outcomes: Readonly<Record<string, string>>): Block {
  const { columns } = yearly
  return {
    kind: 'table',
    columns: [
      { heading: documentsPl.ordinal, width: 10, align: 'right' },
      { heading: columns.number, width: 24 },
      { heading: columns.received, width: 22 },
      { heading: columns.subject, width: 60 },
      { heading: columns.outcome, width: 32 },
      { heading: columns.settled, width: 22 },
    ],
    rows: entries.map((values, index) => {
      const { outcome, subject } = values
      return {
        kind: 'row',
        cells: [
          { text: String(index + 1), number: index + 1 },
          values['number'] === undefined ? documentsPl.empty : typeset(recordName(complaints, values)),
          printed(values['receivedOn']),
          typeset(typeof subject === 'string' ? subject : documentsPl.empty),
          typeset(typeof outcome === 'string' ? (outcomes[outcome] ?? outcome) : documentsPl.empty),
          printed(values['settledDay']),
        ],
      }
    }),
  }
}
