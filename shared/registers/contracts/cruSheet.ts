import { formatDay, formatDayInWords, isDay } from '../../core/calendar/days'
import { isTermChanged } from './cru'
import { cellText, partiesField } from './parties'
import { formatGrosze } from '../../core/money/money'
import { cruSheetPl } from './cruSheet.pl'
import { cruSince, cruStanding } from './rules'
import { contractsPl } from './texts.pl'
import { type Day, type FieldValue, isUnread, type RowValue, rowsIn, type Values } from '../../core/values/values'
import { letterhead, ownerOf } from '../../engine/documents/letterhead'
import type { DocumentInput } from '../../engine/documents/model'
import { MARGIN_MM } from '../../engine/documents/pageLayout'
import type { RecordLetterPrint } from '../../engine/register'
import { typeset } from '../../engine/documents/typography'

type Blocks = DocumentInput['blocks']
type Facts = readonly (readonly [name: string, value: string])[]

/**
 * Sheet from which a contract is copied into the portal of the central register (papers.md G3): its fields in the order
 * of the portal, with codes, days as DD.MM.RRRR, amounts as „1 353,00”, flags in words, and empty fields said to be
 * empty. It is the office's own paper, so parties are named. Of a contract the portal does not take it says so first.
 */
export function buildCruSheet({ office, today, values, end }: RecordLetterPrint): DocumentInput {
  const words = cruSheetPl
  const number = written(values['contractNumber'])
  const isUnnumbered = values['contractNumber'] === undefined && values['noNumber'] === true
  const title = `${words.title} ${number === words.none ? '' : number}`.trim()
  const blocks: Blocks = [
    { kind: 'heading', level: 1, text: typeset(words.title) },
    { kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(written(values['subject'])) },
    { kind: 'paragraph', style: 'strong', text: typeset(scope(values, end)) },
    ...section(words.sections.basic, [
      [words.number, values['contractNumber'] !== undefined ? number : isUnnumbered ? words.notGiven : words.toFill],
      [words.noNumber, yesNo(isUnnumbered)],
      [words.concluded, written(values['concludedOn'])],
      [words.end, written(values['currentEnd'])],
      [words.indefinite, yesNo(values['termKind'] === 'indefinite')],
      [
        words.duration,
        isTermChanged(values) ? words.durationChanged(written(values['duration'])) : written(values['duration']),
      ],
    ]),
    ...section(words.sections.details, [
      [words.subject, written(values['subject'])],
      [words.subjectReserved, reservation(values, 'SC03')],
      [words.value, amount(values['currentValue'])],
      [words.valueNote, written(values['valueNote'])],
      [words.valueReserved, reservation(values, 'SC04')],
      [words.foreignFunds, yesNo(values['foreignFunds'] === true)],
    ]),
    ...rowsIn(values[partiesField]).flatMap((row, index) => party(row, index + 1, values)),
    ...rowsIn(values['changes']).flatMap((row, index) =>
      section(words.change(index + 1), [
        [words.changeKind, coded('changes.kind', row['kind'])],
        [words.changeDate, written(row['date'])],
        [words.comment, written(row['description'])],
      ]),
    ),
    ...section(words.sections.entry, [
      [words.id, values['cruId'] === undefined ? words.slot : written(values['cruId'])],
      [words.entered, words.tick],
    ]),
  ]
  return {
    title,
    subject: contractsPl.name,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office, 'office'),
    footer: typeset(words.footer(formatDayInWords(today))),
    blocks,
  }
}

/** What the sheet says before anything else: that the contract is not for the portal, or by when it is to be there. */
function scope(values: Values, end: Day | undefined): string {
  const words = cruSheetPl
  switch (cruStanding(values)) {
    case 'outside': {
      const choices: Readonly<Record<string, string>> = contractsPl.choices.cru
      const { cru, cruReason } = values
      const why = typeof cru === 'string' ? (choices[cru] ?? cru) : ''
      return words.outside([why.replace(/^nie: /, ''), typeof cruReason === 'string' ? cruReason : ''].filter(Boolean))
    }
    case 'before':
      return words.before(formatDay(cruSince))
    case 'undecided':
      return words.undecided
    case 'undated':
      return words.undated
    case 'subject':
      return end === undefined ? entered(values) : words.deadline(formatDay(end))
  }
}

/** Why no deadline runs: all is entered, or the day of the entry could not be read. */
function entered({ cruEnteredOn }: Values): string {
  const isKnown = typeof cruEnteredOn === 'string' && isDay(cruEnteredOn)
  return isKnown ? cruSheetPl.done(formatDay(cruEnteredOn)) : cruSheetPl.noDeadline
}

function section(heading: string, facts: Facts): Blocks {
  return [
    { kind: 'heading', level: 2, text: typeset(heading) },
    { kind: 'facts', facts: facts.map(([name, value]) => ({ name: typeset(name), value: typeset(value) })) },
  ]
}

function party(row: RowValue, number: number, values: Values): Blocks {
  const words = cruSheetPl
  const isPerson = row['kind'] === 'SU02'
  const of = (cell: string) => written(row[cell])
  return section(words.party(number, cellText(row['side']) === 'unit'), [
    [words.kind, coded('parties.kind', row['kind'])],
    [words.country, of('country')],
    ...(isPerson
      ? ([
          [words.firstName, of('firstName')],
          [words.lastName, of('lastName')],
        ] as const)
      : ([[words.name, of('name')]] as const)),
    [words.nip, of('nip')],
    [words.regon, of('regon')],
    ...(['street', 'house', 'flat', 'voivodeship', 'county', 'commune', 'town', 'postcode'] as const).map(
      (cell) => [contractsPl.fields[`parties.${cell}`], of(cell)] as const,
    ),
    [words.consortium, yesNo(row['consortium'] === true)],
    ...(row['side'] === 'unit' ? [] : ([[words.partyReserved, reservation(values, 'SC02')]] as const)),
  ])
}

/** „SU01 – przedsiębiorca”: the code beside its name, as the portal lists them. */
function coded(path: 'parties.kind' | 'changes.kind', value: RowValue[string] | undefined): string {
  if (typeof value !== 'string') return written(value)
  const names: Readonly<Record<string, string>> = contractsPl.choices[path]
  return value === 'other' ? (names[value] ?? value) : `${value} – ${names[value] ?? ''}`
}

function reservation(values: Values, scope: string): string {
  const rows = rowsIn(values['confidentiality']).filter((row) => row['scope'] === scope)
  if (rows.length === 0) return cruSheetPl.no
  return rows
    .map((row) =>
      [scope, ...['basis', 'body', 'comment'].map((cell) => cellText(row[cell]))].filter(Boolean).join('; '),
    )
    .join('\n')
}

function yesNo(value: boolean): string {
  return value ? cruSheetPl.yes : cruSheetPl.no
}

function amount(value: FieldValue | undefined): string {
  return typeof value === 'number' ? formatGrosze(value) : written(value)
}

function written(value: FieldValue | undefined): string {
  if (value === undefined) return cruSheetPl.none
  if (isUnread(value)) return value.unread
  if (typeof value === 'string') return isDay(value) ? formatDay(value) : value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : cruSheetPl.none
}
