import type { Day } from '../../core/values/values'
import { plausibleYears, type ReadDay, readDay } from '../../core/calendar/readDay'
import { fold } from '../../core/folding/fold'
import { readGrosze } from '../../core/money/readGrosze'
import { namesByLook } from '../publication/names'

/** What a column of a file nobody knows seems to hold. */
export interface GuessedField {
  readonly column: number
  readonly heading: string
  readonly type: 'text' | 'longText' | 'date' | 'integer' | 'money' | 'boolean' | 'choice'
  /** Whether it seems to tell of a person. */
  readonly isPersonal: boolean
  /** Whether every row has a value, and no two the same. */
  readonly isKey: boolean
  readonly choices: readonly string[]
  /** The first values that differ. */
  readonly examples: readonly string[]
}

/** Values looked at; of a column of 50 000 the first ones say what it is, and what they do not say stays text. */
const looked = 2_000
const mostChoices = 12
const longestChoice = 40
const longText = 120
const topRows = 12

/** Words of headings under which lists keep what is about a person. */
const personal =
  /\b(imi|nazwisk|pesel|telefon|tel|adres|mail|e-mail|zamieszk|urodz|konto|rachun|osob|wnioskodaw|najemc|odbiorc)/u

/**
 * What the columns of a table seem to hold, by all that stands in them: a kind is proposed only where every value can be read
 * as one, so that nothing is lost by it. Columns without heading and values are left out.
 */
export function guessFields(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  today: Day,
): readonly GuessedField[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), headings.length)
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const heading = (headings[column] ?? '').replaceAll(/\s+/gu, ' ').trim()
    const all = rows.map((row) => (row[column] ?? '').trim())
    const values = all.filter((value) => value !== '')
    if (heading === '' && values.length === 0) return []
    const distinct = [...new Set(values)]
    const arePeople = namePeople(distinct)
    const kind = kindOf(values, distinct, today)
    // People are no list to choose from, however often the same ones come.
    const type = kind === 'choice' && arePeople ? 'text' : kind
    return [
      {
        column,
        heading,
        type,
        isPersonal: arePeople || personal.test(fold(heading)),
        isKey: values.length > 0 && values.length === all.length && distinct.length === values.length,
        choices: type === 'choice' ? distinct : [],
        examples: distinct.slice(0, 3),
      },
    ]
  })
}

/** So many different values tell whether they are people. */
const asked = 100

/** Whether most of the values are names of people and little else. */
function namePeople(distinct: readonly string[]): boolean {
  const some = distinct.slice(0, asked).filter((value) => value.length <= longText)
  const names = some.filter((value) => {
    const covered = namesByLook(value).reduce((sum, { start, end }) => sum + end - start, 0)
    return covered >= value.length * 0.7
  })
  return names.length > 0 && names.length * 2 > distinct.slice(0, asked).length
}

/** The row that seems to hold the headings: the first of the top ones that is nearly as full as the fullest. */
export function likelyHeader(rows: readonly (readonly string[])[]): number | undefined {
  const filled = rows.slice(0, topRows).map((row) => row.filter((cell) => cell.trim() !== '').length)
  const most = Math.max(0, ...filled)
  const found = filled.findIndex((count) => count > 0 && count >= most * 0.7)
  return found < 0 ? undefined : found
}

/** A day and nothing else: no time, no doubt. */
const isPlainDay = ({ day, note, left }: ReadDay) => day !== undefined && note === undefined && left === undefined

function kindOf(values: readonly string[], distinct: readonly string[], today: Day): GuessedField['type'] {
  if (values.length === 0) return 'text'
  const some = values.slice(0, looked)
  // Every single value must fit; a later one that does not would be lost to its kind.
  const every = (fits: (value: string) => boolean) => some.every(fits) && values.every(fits)
  const years = plausibleYears(today)
  if (every((value) => isPlainDay(readDay(value, years)))) return 'date'
  if (every((value) => /^(tak|nie)$/iu.test(value))) return 'boolean'
  if (every((value) => /^(0|[1-9]\d{0,8})$/u.test(value))) return 'integer'
  if (every((value) => /\d[.,]\d\d(\s|$)|zł/iu.test(value) && readGrosze(value) !== undefined)) return 'money'
  if (values.some((value) => value.length > longText || value.includes('\n'))) return 'longText'
  const isChoice =
    distinct.length > 1 &&
    distinct.length <= mostChoices &&
    values.length >= distinct.length * 3 &&
    distinct.every((value) => value.length <= longestChoice && !/\d{3}/u.test(value))
  return isChoice ? 'choice' : 'text'
}
