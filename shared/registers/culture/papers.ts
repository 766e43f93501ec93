import { formatDay } from '../../core/calendar/days'
import { dayOf, textOf } from '../../core/values/fieldValues'
import { type Day, type RowValue, rowsIn, type Values } from '../../core/values/values'
import type { DocumentCell } from '../../engine/documents/model'
import {
  type Block,
  cellText,
  keeperOf,
  labelOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  typesetCell,
} from '../../engine/documents/officePaper'
import type { RegisterCode } from '../../engine/register'
import { entryDays, historyOf, type Rubric, type Wording } from './rubrics'
import { culturePapersPl, rubricsPl } from './words.pl'

const { register, book } = culturePapersPl

const dayText = (day: Day | undefined) => (day === undefined ? '' : formatDay(day))
/** „[04.11.2024] Miejska Biblioteka Publiczna”: the day only where there was more than one entry. */
const dated = ({ text, since }: Wording) => (since === undefined ? text : `[${formatDay(since)}] ${text}`)

/** A rubric with all it ever said: what was struck out through a line, above what stands. */
function historyCell(values: Values, rubric: Rubric): DocumentCell {
  const { struck, current } = historyOf(values, rubric)
  if (struck.length === 0) return current?.text ?? ''
  return { text: current === undefined ? '' : dated(current), struck: struck.map(dated).join('\n') }
}

function wholeOrStruck(values: Values, text: string): DocumentCell {
  return dayOf(values['struckOn']) === undefined || text === '' ? text : { text: '', struck: text }
}

const daysText = (values: Values) =>
  [textOf(values['datesTold']), ...entryDays(values).map(formatDay)].filter((text) => text !== undefined).join('\n')

const nineRubrics = ['name', 'short', 'seat', 'organiser', 'coOrganiser', 'foundingAct', 'statuteAct'] as const

/** Widths in mm of the nine rubrics on a page that lies (papers.md I1). */
const widths = {
  number: 15,
  days: 22,
  name: 44,
  short: 20,
  seat: 34,
  organiser: 28,
  coOrganiser: 28,
  foundingAct: 33,
  statuteAct: 33,
}

const byNumber = (a: Values, b: Values) =>
  orBlank(a['number']).localeCompare(orBlank(b['number']), 'pl', { numeric: true })

function registerTable(entries: readonly Values[]): Block {
  const { columns } = register
  return {
    kind: 'table',
    points: 8,
    columns: [
      { heading: columns.number, width: widths.number },
      { heading: columns.days, width: widths.days },
      ...nineRubrics.map((rubric) => ({ heading: columns[rubric], width: widths[rubric] })),
    ],
    rows: entries.toSorted(byNumber).map((values) => ({
      kind: 'row',
      cells: [
        wholeOrStruck(values, orBlank(values['number'])),
        struckNote(values),
        ...nineRubrics.map((rubric) => historyCell(values, rubric)),
      ].map(typesetCell),
    })),
  }
}

/** The days of entries; of an institution that was struck out also when and why. */
function struckNote(values: Values): DocumentCell {
  const struckOn = dayOf(values['struckOn'])
  if (struckOn === undefined) return daysText(values)
  const why = textOf(values['struckBasis'])
  return { text: register.struck(formatDay(struckOn), why === undefined ? '' : `: ${why}`), struck: daysText(values) }
}

/** Rubrics and what they say, side by side. */
function rubricTable(rows: readonly (readonly [name: string, cell: DocumentCell])[]): Block {
  return {
    kind: 'table',
    columns: [
      { heading: book.rubric, width: 50 },
      { heading: book.wording, width: 120 },
    ],
    rows: rows.map(([name, cell]) => ({ kind: 'row', cells: [name, typesetCell(cell)] })),
  }
}

const histories = (values: Values, of: readonly Rubric[]) =>
  of.map((rubric) => [rubricsPl[rubric], historyCell(values, rubric)] as const)

/** People with what is said of them; whose time is over, or all of an institution struck out, through a line. */
function peopleCell(values: Values, field: string, said: string, today: Day): DocumentCell {
  const isStruck = dayOf(values['struckOn']) !== undefined
  const line = (row: RowValue) => {
    const [from, to] = [cellText(row['from']), cellText(row['to'])]
    const time = [from === '' ? '' : book.since(from), to === '' ? '' : book.until(to)].filter((text) => text !== '')
    return [cellText(row['person']), cellText(row[said]), time.join(' ')].filter((text) => text !== '').join(', ')
  }
  const isOver = ({ to }: RowValue) => typeof to === 'string' && to < today
  const rows = rowsIn(values[field])
  const over = rows.filter((row) => isStruck || isOver(row)).map(line)
  const text = rows
    .filter((row) => !isStruck && !isOver(row))
    .map(line)
    .join('\n')
  return over.length === 0 ? text : { text, struck: over.join('\n') }
}

/** The whole book of an institution in its four parts: every entry, with what was struck out. */
export function bookBlocks(values: Values, today: Day): readonly Block[] {
  const statements = rowsIn(values['statements']).map((row) =>
    typeof row['note'] === 'string' ? row['note'] : book.statement(cellText(row['year']), cellText(row['filedOn'])),
  )
  const authors = [textOf(values['enteredBy']), ...rowsIn(values['entries']).map(({ by }) => cellText(by))]
  const changes = rowsIn(values['entries'])
  return [
    part(book.parts.designation),
    rubricTable([
      [book.number1, wholeOrStruck(values, orBlank(values['number']))],
      [book.days, struckNote(values)],
      ...histories(values, [...nineRubrics, 'activity', 'regon']),
      [book.enteredBy, [...new Set(authors)].filter((text) => text !== undefined && text !== '').join(', ')],
    ]),
    part(book.parts.organisation),
    rubricTable([
      [book.directors, peopleCell(values, 'directors', 'post', today)],
      [book.attorneys, peopleCell(values, 'attorneys', 'scope', today)],
      ...histories(values, ['units']),
    ]),
    part(book.parts.property),
    rubricTable([
      ...histories(values, ['equipment']),
      [book.statements, wholeOrStruck(values, statements.join('\n'))],
      ...histories(values, ['rights']),
    ]),
    part(book.parts.fate),
    rubricTable([
      ...histories({ ...values, struckOn: '' }, ['fate']),
      [book.liquidator, textOf(values['liquidator']) ?? ''],
      [
        book.struckOn,
        [dayText(dayOf(values['struckOn'])), textOf(values['struckBasis']) ?? '']
          .filter((text) => text !== '')
          .join(', '),
      ],
    ]),
    ...(changes.length === 0
      ? []
      : [
          part(book.changes),
          {
            kind: 'table',
            columns: [
              { heading: book.change.on, width: 26 },
              { heading: book.change.rubric, width: 50 },
              { heading: book.change.basis, width: 54 },
              { heading: book.change.by, width: 40 },
            ],
            rows: changes.map((row) => ({
              kind: 'row',
              cells: [
                cellText(row['on']),
                labelOf(rubricsPl, typeof row['rubric'] === 'string' ? row['rubric'] : undefined),
                cellText(row['basis']),
                cellText(row['by']),
              ].map(typesetCell),
            })),
          } satisfies Block,
        ]),
  ]
}

/** The entries of the register that stand: what a short extract has (§ 11). */
export function currentBlocks(values: Values): readonly Block[] {
  return [
    rubricTable([
      [register.columns.number, orBlank(values['number'])],
      [register.columns.days, struckNote(values)],
      ...nineRubrics.map(
        (rubric) => [register.columns[rubric], historyOf(values, rubric).current?.text ?? ''] as const,
      ),
    ]),
  ]
}

/** Papers of the register: the nine rubrics of all institutions of an organiser, and the book of one. */
export const culturePapers: Pick<RegisterCode, 'letters' | 'groupPapers'> = {
  letters: {
    book: ({ office, values, today }) =>
      officePaper(office, { title: book.title, line: book.number(orBlank(values['number'])) }, [
        placeAndDay(office, today),
        ...bookBlocks(values, today),
        keeperOf(office),
      ]),
  },
  groupPapers: {
    printedRegister: ({ office, entries, today }) => ({
      name: register.title,
      document: officePaper(
        office,
        {
          title: register.title,
          line: register.line(orBlank(entries[0]?.['organiser'])),
          orientation: 'landscape',
        },
        [...paragraphs(register.basis), placeAndDay(office, today), registerTable(entries), keeperOf(office)],
      ),
    }),
  },
}
