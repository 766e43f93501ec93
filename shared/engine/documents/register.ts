import { formatDay, formatDayInWords } from '../../core/calendar/days'
import { type FieldDefinition, isMoney } from '../../model/field'
import type { Office } from '../../model/office'
import { documentsPl } from './documents.pl'
import type { Day } from '../../core/values/values'
import { columnWidths, type ColumnWish } from './columnWidths'
import { letterhead, ownerOf } from './letterhead'
import type { DocumentInput } from './model'
import { CELL_PADDING_MM, MARGIN_MM, type Orientation, TABLE_POINTS, usableWidth } from './pageLayout'
import { headingOf } from './printedFields'
import { periodInWords } from './period'
import { printedColumns, type RegisterColumns } from './registerRows'
import { hardRoomFor, roomFor, SAFETY_MM } from './tableWidths'
import { textWidth } from './textWidth'
import { typeset } from './typography'

/** Everything the frame of a printed register says. Words such as filters come finished; days as `YYYY-MM-DD`. */
export interface RegisterPrint extends RegisterColumns {
  readonly office: Office
  /** Id of the title of a list of some kinds only (`titleOfList`). */
  readonly title?: string | undefined
  /** Name of the view when it is not the plain one. */
  readonly viewName?: string
  /** The view's filters in words. */
  readonly filters: readonly string[]
  readonly period?: { readonly from?: Day; readonly to?: Day }
  /** Id of the field the rows are grouped by. */
  readonly group?: string
  readonly printedOn: Day
  /** Who printed it; empty when not to be said. */
  readonly printedBy: string
  readonly numberOfRows: number
  /** Lowest and highest number in the register, as stored. */
  readonly first?: string
  readonly last?: string
  /** What the amounts come to, in words; empty where a sum would tell an amount that is withheld. */
  readonly sums?: readonly string[]
  /** The widest word of each printed column, where it is known before the rows are printed. */
  readonly contents?: readonly string[]
  /** The fingerprint of what is printed (`fingerprint.ts`), and the moment it says it of, by the clocks of Poland. */
  readonly fingerprint?: PrintedMoment
  /** Instead of the definition's orientation. */
  readonly orientation?: Orientation
}

/** A fingerprint (`fingerprint.ts`) and the moment it says it of, by the clocks of Poland. */
export interface PrintedMoment {
  readonly text: string
  readonly day: Day
  readonly time: string
}

/** The line a fingerprint is printed in. */
export function fingerprintLine({ text, day, time }: PrintedMoment): string {
  return documentsPl.fingerprint(text, formatDay(day), time)
}

type Blocks = DocumentInput['blocks']

/** A title column never gets narrower: titles of acts run to several lines (papers.md A1 gives 75 mm). */
const TITLE_LEAST_MM = 45
const PADDING_MM = 2 * CELL_PADDING_MM
/** Room for what the estimate of text widths misses. */
const ORDINAL_MM = 10
/** Sizes of table text, tried in this order. */
const POINTS = [TABLE_POINTS, 8, 7, 6.5]

const LONGEST_DAY = '00.00.0000'
const USUAL_NUMBER = 'XXXVIII/000/00'
const USUAL_INTEGER = '0000'
const USUAL_AMOUNT = '000\u00a0000,00'
const USUAL_WORD = 'Organizacji'

/** Texts a column must show without breaking a word: its labels, or values of the usual length. */
function typicalTexts(field: FieldDefinition, print: RegisterPrint): readonly string[] {
  switch (field.type) {
    case 'choice':
    case 'multiChoice':
      return Object.values(print.text.choices[field.id] ?? {})
    case 'derived':
      if (field.as === 'text') return [USUAL_WORD]
      if (field.as === 'money') return [USUAL_AMOUNT]
      if (field.as === 'number') return [USUAL_INTEGER]
      return field.as === 'date' ? [LONGEST_DAY] : Object.values(print.text.choices[field.id] ?? {})
    case 'date':
      return [LONGEST_DAY]
    case 'actNumber':
      return [print.first ?? '', print.last ?? '', USUAL_NUMBER]
    case 'integer':
      return [USUAL_INTEGER]
    case 'money':
      return [USUAL_AMOUNT]
    default:
      return [USUAL_WORD]
  }
}

function leastWidths(field: FieldDefinition, index: number, print: RegisterPrint, points: number) {
  const heading = typeset(headingOf(field.id, print.text))
  const known = print.contents?.[index]
  const words = known === undefined ? typicalTexts(field, print).map(typeset) : [known]
  const width = (room: typeof roomFor) =>
    Math.max(room(heading, points, true), ...words.map((text) => room(text, points)))
  const [least, hard] = [width(roomFor), width(hardRoomFor)]
  return field.id === print.definition.title
    ? { least: Math.max(TITLE_LEAST_MM, least), hard: Math.max(TITLE_LEAST_MM, hard) }
    : { least, hard }
}

function layOut(print: RegisterPrint, page: number, points: number) {
  const fields = printedColumns(print)
  const ordinal = textWidth(String(print.numberOfRows), points) + PADDING_MM + SAFETY_MM
  const ordinalWidth = Math.max(
    points < TABLE_POINTS ? 0 : ORDINAL_MM,
    textWidth(documentsPl.ordinal, points, true) + PADDING_MM + SAFETY_MM,
    ordinal,
  )
  const wishes = fields.map((field, index): ColumnWish => {
    const width = print.definition.print.widths[field.id]
    return {
      ...(width === undefined ? {} : { width }),
      ...leastWidths(field, index, print, points),
      grows: field.type === 'longText',
    }
  })
  // The ordinal's width is set beforehand: no page gains from a wide Lp.
  const widths = columnWidths(wishes, page - (fields.length === 0 ? 0 : ordinalWidth))
  const columns = fields.map((field, index) => ({
    heading: typeset(headingOf(field.id, print.text)),
    width: widths[index] ?? TITLE_LEAST_MM,
    align: field.type === 'integer' || isMoney(field) ? ('right' as const) : ('left' as const),
    field: field.id,
    ...(field.type === 'derived' || field.type === 'rows' || field.type === 'roll' ? { computed: true as const } : {}),
  }))
  const width = fields.length === 0 ? page : ordinalWidth
  const least = wishes.reduce((sum, wish) => sum + wish.least, ordinalWidth)
  return { columns: [{ heading: documentsPl.ordinal, width, align: 'right' as const }, ...columns], least, points }
}

/** The columns in the largest text in which they fit; beyond the smallest one words have to be broken. */
function columnsOf(print: RegisterPrint, page: number) {
  const layouts = POINTS.map((points) => layOut(print, page, points))
  const { columns, points } =
    layouts.find(({ least }) => least <= page) ?? layouts.at(-1) ?? layOut(print, page, TABLE_POINTS)
  return { columns, points }
}

const plural = new Intl.PluralRules('pl')

/** „Rejestr zawiera 60 pozycji, od nr … do nr …” with the Polish form of the noun (papers.md A1, J). */
function contents(print: RegisterPrint): string {
  const { closing, oneNumber } = documentsPl
  if (print.numberOfRows === 0) return closing.none
  const form = plural.select(print.numberOfRows)
  const noun = form === 'one' || form === 'few' ? closing.positions[form] : closing.positions.many
  const { first, last } = print
  const numbers =
    first === undefined || last === undefined
      ? ''
      : `, ${first === last ? oneNumber(first) : closing.numbers(first, last)}`
  const sums = (print.sums ?? []).map((sum) => ` ${sum}.`).join('')
  return `${closing.contains} ${print.numberOfRows} ${noun}${numbers}.${typeset(sums)}`
}

function subtitles(print: RegisterPrint): Blocks {
  const { viewName, filters } = print
  const period = periodInWords(print.period ?? {})
  return [
    ...(viewName === undefined || viewName === '' ? [] : [viewName]),
    ...(period === '' ? [] : [period]),
    ...(filters.length === 0 ? [] : [documentsPl.filters(filters)]),
    documentsPl.asOf(formatDayInWords(print.printedOn)),
  ].map((text) => ({ kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(text) }))
}

/**
 * Builds the printed register of a view (papers.md A1): letterhead, title, period, the place of the streamed rows with
 * columns in mm, closing line and signatures. Its rows come from `startRegisterRows` with the same columns.
 */
export function buildRegister(print: RegisterPrint): DocumentInput {
  const { office, text, definition } = print
  const orientation = print.orientation ?? definition.print.orientation
  const isOffices = definition.print.keeper === 'office'
  const ofKind = print.title === undefined ? undefined : text.printTitles?.[print.title]?.register
  const plainTitle = ofKind ?? text.printTitle
  const title = isOffices ? plainTitle : `${plainTitle} ${office.councilGenitive.toLocaleUpperCase('pl')}`.trim()
  const today = formatDayInWords(print.printedOn)
  const groupHeading = print.group === undefined ? undefined : headingOf(print.group, text)
  return {
    title: title + (print.viewName === undefined || print.viewName === '' ? '' : ` – ${print.viewName}`),
    subject: text.name,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation, marginMm: MARGIN_MM },
    font: 'Arial',
    letterhead: letterhead(office, definition.print.keeper),
    footer: typeset(documentsPl.footer(title, today)),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      // The name of an office is not declined (papers.md J): it stands under the title as it is.
      ...(isOffices && office.officeName !== ''
        ? [
            {
              kind: 'paragraph' as const,
              style: 'subtitle' as const,
              align: 'center' as const,
              text: typeset(office.officeName),
            },
          ]
        : []),
      ...subtitles(print),
      {
        kind: 'register',
        ...columnsOf(print, usableWidth(orientation)),
        ...(groupHeading === undefined ? {} : { groupHeading }),
      },
      { kind: 'paragraph', text: typeset(`${contents(print)} ${documentsPl.printed(today, print.printedBy)}`) },
      ...(print.fingerprint === undefined
        ? []
        : [{ kind: 'paragraph' as const, style: 'note' as const, text: fingerprintLine(print.fingerprint) }]),
      {
        kind: 'signatures',
        people: [
          { post: typeset(office.keeperPost), name: typeset(office.keeperName) },
          isOffices
            ? { post: typeset(office.executivePost), name: typeset(office.executiveName) }
            : { post: typeset(office.chairPost), name: typeset(office.chairName) },
        ],
      },
    ],
  }
}
