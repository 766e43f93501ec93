import type { DayNote } from '../../core/calendar/readDay'
import type { TextProblem } from '../../core/identifiers/checkText'
import type { FieldValue } from '../../core/values/values'

/**
 * What is to be said about one cell. Codes that end in `Unread`: the text could not be read as the field's type and is
 * kept as it stands. The value is never corrected: apart from outer blanks the cell goes into the register as written.
 */
export type CellWarning =
  | { readonly code: 'dateUnread'; readonly note: DayNote }
  | { readonly code: 'unlikelyYear' | 'twoDigitYear'; readonly year: number }
  | { readonly code: 'amountUnread' | 'amountRounded' | 'integerUnread' | 'booleanUnread' | 'choiceUnread' }
  /** The text is no number of an act that could be taken apart. */
  | { readonly code: 'numberShape' }
  | { readonly code: 'caseSignShape' }
  /** A whole day where a number is meant: a spreadsheet takes `12/2024` for one. */
  | { readonly code: 'dayForNumber' }
  /** A text that must look like something does not: a wrong check digit. */
  | ({ readonly code: 'textCheck' } & TextProblem)
  /** No list of rows as a structured file has them. */
  | { readonly code: 'rowsUnread' }
  /** Names inside such a list that no column has; what they hold was not taken. */
  | { readonly code: 'namesUnknown'; readonly names: string }
  | { readonly code: 'damagedText' }
  /** Several cells of the column end at exactly this length: an export cut them. */
  | { readonly code: 'cutText'; readonly length: number }
  | { readonly code: 'allCapitals' }
  /** The text says that there is none: „brak numeru”. */
  | { readonly code: 'saysNone' }
  /** Blanks before or after the text were left out. */
  | { readonly code: 'trimmed' }
  /** The record holds a readable value and the file an unreadable one; the record's was kept. */
  | { readonly code: 'keptReadable' }
  /** No record with that number, or several. */
  | { readonly code: 'linkNotFound' | 'linkAmbiguous'; readonly written: string }
  /** A word of the file stands for a value of the field that is called otherwise. */
  | { readonly code: 'mappedWord'; readonly written: string; readonly label: string }
  | { readonly code: 'mappedAnswer'; readonly written: string; readonly value: boolean }
  /** Beside the day a time of day stood, which the field does not hold. */
  | { readonly code: 'timeLeftOut' }
  /** A moment with an offset: the day it was in Poland is another than the one written. */
  | { readonly code: 'dayInPoland' }
  /** Noise of a binary fraction (405.89999999999998) was taken for the amount it stands for. */
  | { readonly code: 'amountNoise' }
  /** One cell names several people or several links; each stands by itself now. */
  | { readonly code: 'split' }
  /** Nobody bears the name of the column's heading, several do, or who does was not in office then: kept under the name. */
  | { readonly code: 'personNotFound' | 'personAmbiguous' | 'personNotThen'; readonly written: string }
  /** A whole name stood in one cell; the given names went into their own field. */
  | { readonly code: 'nameParted'; readonly surnameFirst: boolean }
  /** The column's heading says something of every row in its cells: on which side a party stands. */
  | { readonly code: 'filledByHeading'; readonly values: string }

const interpretations: ReadonlySet<CellWarning['code']> = new Set([
  'mappedWord',
  'mappedAnswer',
  'timeLeftOut',
  'dayInPoland',
  'amountNoise',
  'split',
  'filledByHeading',
  'nameParted',
])

const notes: ReadonlySet<CellWarning['code']> = new Set([
  ...interpretations,
  'trimmed',
  'twoDigitYear',
  'allCapitals',
  'linkNotFound',
  'personNotFound',
  'saysNone',
])

/** Whether it is only worth a remark: such a cell is not counted among the warnings. */
export function isNote(warning: CellWarning): boolean {
  return notes.has(warning.code)
}

/**
 * Whether the value is sound and only not literally the file's: told once for all cells alike, since a file may say
 * "udzielono odpowiedzi" in each of its rows.
 */
export function isInterpretation(warning: CellWarning): boolean {
  return interpretations.has(warning.code)
}

/** What a cell was read as. */
export interface ReadCell {
  readonly value?: FieldValue
  /** Values of other fields that stood in the cell too. */
  readonly beside?: Readonly<Record<string, string>>
  /** Field of yes or no that the cell answers with yes. */
  readonly sets?: string
  /** The cell's own words that there is no value, which the mark stands for. */
  readonly none?: string
  readonly warnings: readonly CellWarning[]
}
