import { amountInWords } from '../../../core/money/amountInWords'
import { formatGrosze } from '../../../core/money/money'
import { type RowCell, type FieldValue, rowsIn, type RowValue, type Values } from '../../../core/values/values'
import { documentsPl } from '../../../engine/documents/documents.pl'
import type { DocumentCell, DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { GroupPrint, NamedPaper, RecordLetterPrint } from '../../../engine/register'
import type { Office } from '../../../model/office'
import { totalOf } from '../allowances/run'
import { divided } from '../allowances/share'
import { allowanceWordsPl, monthInWords } from '../allowances/words.pl'
import { type Block, chairSignature, councilPaper, namesOf, paragraph, textOr } from '../papers/frame'
import { runPapersPl as words } from './words.pl'
import { yearlySums } from './yearly'

const amount = (value: RowCell | undefined): number => (typeof value === 'number' ? value : 0)
const text = (value: RowCell | undefined): string => (typeof value === 'string' ? typeset(value) : '')
const money = (grosze: number): DocumentCell => ({ text: formatGrosze(grosze), grosze })
const count = (value: number): DocumentCell => ({ text: String(value), number: value })
const share = (row: RowValue, of: 'sessions' | 'committees') =>
  `${amount(row[`${of}Present`])} / ${amount(row[`${of}Held`])}`

/** Hundredths of a percent of the allowance that were taken off: `30`, `7,14`. */
function percentTaken({ deducted, base }: RowValue): string {
  const whole = amount(base)
  if (whole <= 0) return documentsPl.empty
  return (divided(amount(deducted) * 10_000, whole, 'halfUp') / 100).toLocaleString('pl')
}

const inWords = (of: number): Block => paragraph(words.list.inWords(amountInWords(of)))
const basisOf = ({ basis, rule }: Values): readonly Block[] => {
  const name = textOr(basis, namesOf(rule))
  return name === '' ? [] : [paragraph(words.list.basis(name))]
}
const heading = (title: string, { name }: Values) => ({ title, lines: [words.list.month(textOr(name, words.blank))] })

/** A wide table on a page that lies. */
function lying(office: Office, title: ReturnType<typeof heading>, blocks: readonly Block[]): DocumentInput {
  const paper = councilPaper(office, title, blocks)
  return { ...paper, page: { ...paper.page, orientation: 'landscape' } }
}

/** The list by which allowances are paid (papers.md F6): no bank data, no reasons of absences. */
export function payList({ office, values }: RecordLetterPrint): DocumentInput {
  const { list } = words
  const { columns } = list
  const rows = rowsIn(values['people'])
  const total = totalOf(values)
  const sum = (field: string) => money(rows.reduce((all, row) => all + amount(row[field]), 0))
  const corrections = rowsIn(values['corrections'])
  const { cap, checkedBy } = values
  return lying(office, heading(list.title, values), [
    ...basisOf(values),
    ...(typeof cap === 'number' ? [paragraph(list.cap(formatGrosze(cap)))] : []),
    {
      kind: 'table',
      columns: [
        { heading: documentsPl.ordinal, width: 9, align: 'right' },
        { heading: columns.name, width: 44 },
        { heading: columns.functions, width: 47 },
        { heading: columns.rate, width: 20, align: 'right' },
        { heading: columns.extra, width: 18, align: 'right' },
        { heading: columns.sessions, width: 14, align: 'center' },
        { heading: columns.committees, width: 17, align: 'center' },
        { heading: columns.late, width: 14, align: 'right' },
        { heading: columns.percent, width: 14, align: 'right' },
        { heading: columns.deducted, width: 19, align: 'right' },
        { heading: columns.corrected, width: 18, align: 'right' },
        { heading: columns.toPay, width: 22, align: 'right' },
      ],
      points: 9,
      rows: [
        ...rows.map((row, index) => ({
          kind: 'row' as const,
          cells: [
            count(index + 1),
            text(row['person']),
            text(row['functions']),
            money(amount(row['rate'])),
            money(amount(row['extra'])),
            share(row, 'sessions'),
            share(row, 'committees'),
            count(amount(row['late'])),
            percentTaken(row),
            money(amount(row['deducted'])),
            money(amount(row['corrected'])),
            money(amount(row['toPay'])),
          ],
        })),
        {
          kind: 'row' as const,
          cells: [
            '',
            list.total,
            '',
            sum('rate'),
            sum('extra'),
            '',
            '',
            '',
            '',
            sum('deducted'),
            sum('corrected'),
            money(total),
          ],
        },
      ],
    },
    { kind: 'paragraph', style: 'note', text: typeset(list.legend) },
    inWords(total),
    ...(corrections.length === 0 ? [] : [{ kind: 'heading' as const, level: 2 as const, text: list.corrections }]),
    ...corrections.map((row) =>
      paragraph(
        list.correction(
          text(row['person']),
          monthInWords(text(row['month']), allowanceWordsPl),
          text(row['reason']),
          formatGrosze(amount(row['amount'])),
        ),
      ),
    ),
    {
      kind: 'signatures',
      people: [
        { post: list.made, name: typeset(office.keeperName) },
        { post: list.checked, name: typeset(textOr(checkedBy, '')) },
        { post: list.approved, name: '' },
      ],
    },
  ])
}

/** What everybody may know: who gets how much in which function. */
export function publicList({ office, values }: RecordLetterPrint): DocumentInput {
  const { columns, total } = words.list
  const rows = rowsIn(values['people'])
  return councilPaper(office, heading(words.publicList.title, values), [
    ...basisOf(values),
    {
      kind: 'table',
      columns: [
        { heading: documentsPl.ordinal, width: 10, align: 'right' },
        { heading: columns.name, width: 65 },
        { heading: columns.functions, width: 65 },
        { heading: words.publicList.toPay, width: 30, align: 'right' },
      ],
      rows: [
        ...rows.map((row, index) => ({
          kind: 'row' as const,
          cells: [count(index + 1), text(row['person']), text(row['functions']), money(amount(row['toPay']))],
        })),
        { kind: 'row' as const, cells: ['', total, '', money(totalOf(values))] },
      ],
    },
    chairSignature(office),
  ])
}

/** What each councillor is told of his allowance, a page for each. */
export function statements({ office, values }: RecordLetterPrint): DocumentInput {
  const { title, facts, reasons, none, inWords: say } = words.statements
  const month = textOr(values['name'], words.blank)
  return councilPaper(
    office,
    heading(title, values),
    rowsIn(values['people']).flatMap((row, index): readonly Block[] => {
      const figure = (name: string, field: string) => ({ name, value: `${formatGrosze(amount(row[field]))} zł` })
      const why = row['reasons']
      return [
        { kind: 'heading', level: 2, text: text(row['person']), newPage: index > 0 },
        {
          kind: 'facts',
          facts: [
            { name: facts.month, value: month },
            { name: facts.functions, value: text(row['functions']) },
            figure(facts.rate, 'rate'),
            figure(facts.extra, 'extra'),
            figure(facts.base, 'base'),
            { name: facts.sessions, value: share(row, 'sessions') },
            { name: facts.committees, value: share(row, 'committees') },
            figure(facts.deducted, 'deducted'),
            figure(facts.due, 'due'),
            figure(facts.corrected, 'corrected'),
            figure(facts.toPay, 'toPay'),
          ],
        },
        { kind: 'paragraph', style: 'strong', text: reasons },
        ...(typeof why === 'string' ? why.split('\n') : [none]).map(paragraph),
        ...correctionsOf(values['corrections'], row['key']).map(paragraph),
        paragraph(say(amountInWords(amount(row['toPay'])))),
      ]
    }),
  )
}

function correctionsOf(value: FieldValue | undefined, key: RowCell | undefined): readonly string[] {
  return rowsIn(value)
    .filter((row) => row['key'] === key)
    .map((row) =>
      words.list.correction(
        words.list.corrections,
        monthInWords(text(row['month']), allowanceWordsPl),
        text(row['reason']),
        formatGrosze(amount(row['amount'])),
      ),
    )
}

/** What each was paid in a year, for the tax return: free of tax month of payment by month of payment. */
export function yearlySumsPaper({ office, entries }: GroupPrint): NamedPaper {
  const { title, line, columns, note, file } = words.year
  const [first] = entries
  const year = textOr(first?.['payYear'], words.blank)
  const sums = yearlySums(entries)
  const total = (of: (sum: (typeof sums)[number]) => number) => sums.reduce((all, sum) => all + of(sum), 0)
  const document = councilPaper(office, { title, lines: [line(year)] }, [
    {
      kind: 'table',
      columns: [
        { heading: documentsPl.ordinal, width: 10, align: 'right' },
        { heading: columns.name, width: 64 },
        { heading: columns.count, width: 18, align: 'right' },
        { heading: columns.sum, width: 26, align: 'right' },
        { heading: columns.free, width: 26, align: 'right' },
        { heading: columns.taxed, width: 26, align: 'right' },
      ],
      rows: [
        ...sums.map(({ name, payments, sum, free, taxed }, index) => ({
          kind: 'row' as const,
          cells: [count(index + 1), typeset(name), count(payments), money(sum), money(free), money(taxed)],
        })),
        {
          kind: 'row' as const,
          cells: [
            '',
            words.list.total,
            '',
            money(total(({ sum }) => sum)),
            money(total(({ free }) => free)),
            money(total(({ taxed }) => taxed)),
          ],
        },
      ],
    },
    inWords(total(({ sum }) => sum)),
    { kind: 'paragraph', style: 'note', text: typeset(note) },
    { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
  ])
  return { name: file(year), document }
}
