import { formatDay, formatDayInWords, isDay } from '../../../core/calendar/days'
import type { FieldValue, Values } from '../../../core/values/values'
import { sentence } from '../../../core/words/sentence'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { buildLetter } from '../../../engine/documents/letter'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { GroupPrint, NamedPaper, PeriodPrint, RecordLetterPrint } from '../../../engine/register'
import { type Block, chairSignature, councilPaper, namesOf, paragraph } from '../papers/frame'
import { declarationPapersPl as words } from './words.pl'

const textOf = (value: FieldValue | undefined) =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
const inWords = (value: FieldValue | undefined) =>
  typeof value === 'string' && isDay(value) ? formatDayInWords(value) : words.blank
const printed = (value: FieldValue | undefined) =>
  typeof value === 'string' && isDay(value) ? formatDay(value) : documentsPl.empty
const nameOf = ({ person }: Values) => namesOf(person) || words.blank

function kindOf({ kind }: Values): string {
  const known: Readonly<Record<string, string>> = words.kinds
  return typeof kind === 'string' ? (known[kind] ?? words.blank) : words.blank
}

/** Confirmation that a declaration was filed; it says nothing of what stands in it. */
export function confirmation({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { title, text, facts, yes, no, note } = words.confirmation
  const { copies } = values
  return councilPaper(office, { title, lines: [] }, [
    {
      kind: 'paragraph',
      align: 'right',
      text: typeset(documentsPl.letters.placeAndDay(office.place, formatDayInWords(today))),
    },
    paragraph(sentence(text(kindOf(values), inWords(values['stateOn']), inWords(values['filedOn'])))),
    {
      kind: 'facts',
      facts: [
        { name: facts.name, value: typeset(nameOf(values)) },
        { name: facts.due, value: typeset(printed(values['dueOn'])) },
        { name: facts.copies, value: typeof copies === 'number' ? String(copies) : documentsPl.empty },
        { name: facts.pit, value: values['pitCopy'] === true ? yes : no },
      ],
    },
    { kind: 'paragraph', style: 'note', text: note },
    { kind: 'signatures', people: [{ post: typeset(office.keeperPost), name: typeset(office.keeperName) }] },
  ])
}

/** Call to file within the further 14 days, with a slot for its service, from which they run (u.s.g. art. 24h ust. 5a). */
export function callLetter({ office, values, today }: RecordLetterPrint): DocumentInput {
  const { call } = words
  return buildLetter({
    office,
    day: today,
    addressee: [nameOf(values)],
    subject: call.subject,
    paragraphs: [
      sentence(call.text(kindOf(values), inWords(values['stateOn']), inWords(values['dueOn']))),
      call.extra,
      call.copies,
      call.consequence,
    ],
    signature: { post: office.chairPost, name: office.chairName },
    receipt: true,
  })
}

/** List of the declarations one tax office is to get: those that were filed and not sent yet. */
export function taxOfficeList({ office, entries, today }: GroupPrint): NamedPaper {
  const { title, text, none, file } = words.taxOffice
  const sent = entries.filter(({ filedOn, toTaxOfficeOn }) => filedOn !== undefined && toTaxOfficeOn === undefined)
  const [first] = entries
  const document = councilPaper(office, { title, lines: [] }, [
    {
      kind: 'paragraph',
      align: 'right',
      text: typeset(documentsPl.letters.placeAndDay(office.place, formatDayInWords(today))),
    },
    paragraph(text(textOf(first?.['taxOffice']) ?? words.blank)),
    sent.length === 0
      ? paragraph(none)
      : {
          kind: 'table',
          columns: [
            { heading: documentsPl.ordinal, width: 10, align: 'right' },
            { heading: words.columns.name, width: 80 },
            { heading: words.columns.kind, width: 35 },
            { heading: words.columns.state, width: 45 },
          ],
          rows: sent.map((values, index) => ({
            kind: 'row',
            cells: [
              { text: String(index + 1), number: index + 1 },
              typeset(nameOf(values)),
              kindOf(values),
              printed(values['stateOn']),
            ],
          })),
        },
    chairSignature(office),
  ])
  return { name: file, document }
}

const isMissing = ({ status }: Values) => status === 'late' || status === 'called' || status === 'lapsed'

/** Information of whoever analysed them, for the council by 30 October (u.s.g. art. 24h ust. 12): its three parts. */
export function buildInformation({ office, entries, period, printedOn }: PeriodPrint): DocumentInput {
  const { information } = words
  const late = entries.filter((values) => isMissing(values) || values['status'] === 'filedLate')
  const found = entries.filter(({ findings }) => textOf(findings) !== undefined)
  const acted = entries.filter(({ actions }) => textOf(actions) !== undefined)
  const counts = [
    [information.counts.all, entries.length],
    [
      information.counts.inTime,
      entries.filter(({ status, kind }) => status === 'filed' && kind !== 'correction').length,
    ],
    [information.counts.late, entries.filter(({ status }) => status === 'filedLate').length],
    [information.counts.missing, entries.filter(isMissing).length],
    [information.counts.called, entries.filter(({ calledOn }) => calledOn !== undefined).length],
    [information.counts.corrections, entries.filter(({ kind }) => kind === 'correction').length],
  ] as const
  return councilPaper(office, { title: information.title, lines: [period] }, [
    {
      kind: 'paragraph',
      align: 'right',
      text: typeset(documentsPl.letters.placeAndDay(office.place, formatDayInWords(printedOn))),
    },
    paragraph(information.basis),
    { kind: 'facts', facts: counts.map(([name, count]) => ({ name, value: String(count) })) },
    { kind: 'heading', level: 2, text: information.late },
    late.length === 0 ? paragraph(information.noneLate) : lateTable(late),
    { kind: 'heading', level: 2, text: information.findings },
    ...(found.length === 0
      ? [paragraph(information.noFindings)]
      : found.map((values) => paragraph(information.finding(nameOf(values), textOf(values['findings']) ?? '')))),
    { kind: 'heading', level: 2, text: information.actions },
    ...(acted.length === 0
      ? [paragraph(information.noActions)]
      : acted.map((values) => paragraph(information.finding(nameOf(values), textOf(values['actions']) ?? '')))),
    chairSignature(office),
  ])
}

function lateTable(entries: readonly Values[]): Block {
  return {
    kind: 'table',
    columns: [
      { heading: documentsPl.ordinal, width: 9, align: 'right' },
      { heading: words.columns.name, width: 42 },
      { heading: words.columns.kind, width: 22 },
      { heading: words.columns.due, width: 23 },
      { heading: words.columns.filed, width: 23 },
      { heading: words.columns.remarks, width: 27 },
      { heading: words.columns.explanation, width: 24 },
    ],
    rows: entries.map((values, index) => ({
      kind: 'row',
      cells: [
        { text: String(index + 1), number: index + 1 },
        typeset(nameOf(values)),
        kindOf(values),
        printed(values['dueOn']),
        printed(values['filedOn']),
        values['calledOn'] === undefined
          ? documentsPl.empty
          : typeset(words.information.called(printed(values['calledOn']))),
        printed(values['explanationOn']),
      ],
    })),
  }
}
