import { type Plausible, plausibleYears, readDay } from '../../core/calendar/readDay'
import { warsawInstant } from '../../core/calendar/warsaw'
import { readCaseSign } from '../../core/identifiers/caseSign'
import { checkText } from '../../core/identifiers/checkText'
import { readGrosze } from '../../core/money/readGrosze'
import { readByPattern } from '../../core/actNumbers/pattern'
import { readNumberOf } from '../numbering/numberingOf'
import { readInteger } from '../../core/actNumbers/readInteger'
import { splitPersons } from '../../core/people/persons'
import { fold } from '../../core/folding/fold'
import type { TextCheck } from '../../core/identifiers/checkText'
import type { RegisterNumbering } from '../../model/definition'
import type { ChoiceField, FieldDefinition, RollField } from '../../model/field'
import type { RegisterText } from '../../model/registerText'
import { type Day, type FieldValue, isUnread } from '../../core/values/values'
import type { CellWarning, ReadCell } from './cellReading'
import { looksDamaged } from './damage'
import { readBoolean } from './readBoolean'
import { rowsReader } from './readRows'

/** What reading a cell depends on besides the field. */
export interface CellContext {
  readonly text: RegisterText
  /** Labels as the program's own files bear them, where they are others: files are Polish whatever language screens have. */
  readonly printed?: RegisterText
  readonly today: Day
  /** How the register numbers. */
  readonly numbering: RegisterNumbering
}

/** Yes and no as they are called on screen; any other answer is a word mapped to one of them. */
const plainAnswers: ReadonlySet<string> = new Set(['tak', 'nie', 'yes', 'no'])

const empty: ReadCell = { warnings: [] }
const plain = (value: FieldValue): ReadCell => ({ value, warnings: [] })
const unread = (text: string, warning: CellWarning): ReadCell => ({ value: { unread: text }, warnings: [warning] })

/**
 * Makes the reader of a field's cells: text in, value and warnings out. An empty cell has no value. Made once per
 * column, because a file has 50 000 of them. `path` finds the labels of a field inside a row (`replies.kind`).
 */
export function cellReader(
  field: FieldDefinition,
  context: CellContext,
  path: string = field.id,
): (text: string) => ReadCell {
  const read = typedReader(field, context, path)
  const holdsNumbers = field.type === 'actNumber' || field.type === 'caseSign' || isUnique(field)
  return (text) => {
    const trimmed = trimOuter(text)
    if (trimmed === '') return empty
    const cell = read(trimmed)
    const general: CellWarning[] = []
    if (holdsNumbers && isWholeDay(trimmed, context.numbering)) general.push({ code: 'dayForNumber' })
    if (looksDamaged(trimmed)) general.push({ code: 'damagedText' })
    if (trimmed.length !== text.length) general.push({ code: 'trimmed' })
    return general.length === 0 ? cell : { ...cell, warnings: [...cell.warnings, ...general] }
  }
}

const isUnique = (field: FieldDefinition): boolean => 'unique' in field

/** Whether a text is a day written in full and no number as the office writes them. */
function isWholeDay(text: string, { patterns }: RegisterNumbering): boolean {
  if (!/^(?:\d{1,2}[.\s/-]\d{1,2}[.\s/-]\d{4}|\d{4}-\d{2}-\d{2})(?: 0?0:00(?::00)?)?$/.test(text)) return false
  if (readDay(text).day === undefined) return false
  return !Object.values(patterns).some((pattern) => readByPattern(pattern, text) !== undefined)
}

/** Outer blanks of every kind, and the zero-width ones that come with text copied from the web. */
export function trimOuter(text: string): string {
  // From both ends by hand: a pattern anchored at the end tries every run of blanks inside a long text.
  let start = 0
  let end = text.length
  while (start < end && isOuter(text.charAt(start))) start++
  while (end > start && isOuter(text.charAt(end - 1))) end--
  return text.slice(start, end)
}

const isOuter = (character: string): boolean => character === '\u200b' || character.trim() === ''

function typedReader(field: FieldDefinition, context: CellContext, path: string): (text: string) => ReadCell {
  switch (field.type) {
    case 'text':
    case 'longText': {
      const read = field.check === undefined ? readText : checkedReader(field.check)
      const { saysNone, requiredUnless } = field
      if (saysNone === undefined || requiredUnless === undefined) return read
      return (text) =>
        saysNone.includes(fold(text))
          ? { sets: requiredUnless, none: text, warnings: [{ code: 'saysNone' }] }
          : read(text)
    }
    case 'caseSign':
      return (text) =>
        readCaseSign(text) === undefined ? { value: text, warnings: [{ code: 'caseSignShape' }] } : plain(text)
    case 'choice':
      return readChoice(field, context.text.choices[path], context.printed?.choices[path])
    case 'multiChoice':
      return readChoices(field, context.text.choices[path], context.printed?.choices[path])
    case 'persons':
      return (text) => {
        const names = splitPersons(text)
        if (names.length === 0) return { value: { unread: text }, warnings: [] }
        return { value: names, warnings: names.length > 1 ? [{ code: 'split' }] : [] }
      }
    case 'date':
      return dayReader(plausibleYears(context.today, field.yearsAhead))
    case 'instant':
      return instantReader(dayReader(plausibleYears(context.today, field.yearsAhead)))
    case 'integer':
      return (text) => {
        const value = readInteger(text)
        return value === undefined ? unread(text, { code: 'integerUnread' }) : plain(value)
      }
    case 'money':
      return (text) => {
        const amount = readGrosze(text)
        if (amount === undefined) return unread(text, { code: 'amountUnread' })
        const odd = amount.rounded === true ? 'amountRounded' : amount.noise === true ? 'amountNoise' : undefined
        return { value: amount.grosze, warnings: odd === undefined ? [] : [{ code: odd }] }
      }
    case 'boolean':
      return (text) => {
        const value = readBoolean(text)
        return value === undefined
          ? unread(text, { code: 'booleanUnread' })
          : { value, warnings: plainAnswers.has(fold(text)) ? [] : [{ code: 'mappedAnswer', written: text, value }] }
      }
    case 'actNumber':
      return (text) => {
        const value = readNumberOf(context.numbering, text)
        return { value, warnings: value.ordinal === undefined ? [{ code: 'numberShape' }] : [] }
      }
    case 'links':
      // Whole: only who knows the records can tell a name with a comma from several numbers.
      return (text) => plain([{ written: text }])
    case 'rows':
      return rowsReader(field, (column) => cellReader(column, context, `${field.id}.${column.id}`))
    case 'roll':
      return markReader(field, context, path)
    case 'files':
    case 'place':
    case 'derived':
      // Never offered as a target; a mapping kept from an older definition must still not write them.
      return () => empty
  }
}

function readText(text: string): ReadCell {
  const shouted = text.length > 30 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text)
  return { value: text, warnings: shouted ? [{ code: 'allCapitals' }] : [] }
}

function checkedReader(check: TextCheck): (text: string) => ReadCell {
  return (text) => {
    const problem = checkText(check, text)
    return { value: text, warnings: problem === undefined ? [] : [{ code: 'textCheck', ...problem }] }
  }
}

function dayReader(plausible: Plausible): (text: string) => ReadCell {
  return (text) => {
    const { day, note, left } = readDay(text, plausible)
    if (day === undefined) return unread(text, { code: 'dateUnread', note: note ?? { code: 'notADate' } })
    const warnings: CellWarning[] = []
    if (note !== undefined && 'year' in note) warnings.push({ code: note.code, year: note.year })
    if (left !== undefined) warnings.push({ code: left === 'time' ? 'timeLeftOut' : 'dayInPoland' })
    return { value: day, warnings }
  }
}

/** A day with a time behind it is a moment, by the clocks of Poland; a time with its offset is one by itself. */
function instantReader(read: (text: string) => ReadCell): (text: string) => ReadCell {
  return (text) => {
    const cell = read(text)
    if (typeof cell.value !== 'string') return cell
    const [, hour, rest, offset] =
      /[T\s,](\d{1,2})(:\d{2}(?::\d{2})?)(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?$/.exec(text) ?? []
    if (hour === undefined || rest === undefined) return cell
    const value =
      offset === undefined ? warsawInstant(cell.value, hour.padStart(2, '0') + rest) : momentWithOffset(text)
    if (value === undefined) return cell
    // What is said of days with a time is not so here: the time is kept.
    const warnings = cell.warnings.filter(({ code }) => code !== 'timeLeftOut' && code !== 'dayInPoland')
    return { value, warnings }
  }
}

function momentWithOffset(text: string): string | undefined {
  const moment = Date.parse(text)
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString()
}

type Labels = RegisterText['choices'][string] | undefined

/** Spellings of a choice, folded: its id, its label in the catalogue, and what files are known to say. */
function spellings(field: ChoiceField | RollField, labels: Labels, printed: Labels): ReadonlyMap<string, string> {
  const known = new Map<string, string>()
  for (const [spelling, choice] of Object.entries(field.spellings ?? {})) known.set(fold(spelling), choice)
  for (const choice of field.choices) known.set(fold(choice), choice)
  // A label an office gave may be the id of another one: what is read is meant as it is shown.
  for (const choice of field.choices) {
    for (const label of [printed?.[choice], labels?.[choice]]) if (label !== undefined) known.set(fold(label), choice)
  }
  return known
}

/** A remark where the word of the file is none the value goes by. */
function mapped(written: string, choice: string, labels: Labels, printed: Labels): readonly CellWarning[] {
  const label = labels?.[choice] ?? choice
  const isOwn = [label, printed?.[choice] ?? label].some((own) => fold(own) === fold(written))
  return isOwn ? [] : [{ code: 'mappedWord', written: written.trim(), label }]
}

function readChoice(field: ChoiceField | RollField, labels: Labels, printed: Labels): (text: string) => ReadCell {
  const known = spellings(field, labels, printed)
  return (written) => {
    const choice = known.get(fold(written))
    return choice === undefined
      ? unread(written, { code: 'choiceUnread' })
      : { value: choice, warnings: mapped(written, choice, labels, printed) }
  }
}

/** What is noted of one person of a roll; what is no mark is noted as it stands, for a roll holds words. */
function markReader(field: RollField, { text, printed }: CellContext, path: string): (text: string) => ReadCell {
  const read = readChoice(field, text.choices[path], printed?.choices[path])
  return (written) => {
    const cell = read(written)
    return isUnread(cell.value) ? { ...cell, value: cell.value.unread } : cell
  }
}

function readChoices(field: ChoiceField, labels: Labels, printed: Labels): (text: string) => ReadCell {
  const known = spellings(field, labels, printed)
  return (written) => {
    const parts = written.split(/[;,\n]/).filter((part) => part.trim() !== '')
    const choices = parts.flatMap((part) => known.get(fold(part)) ?? [])
    if (choices.length !== parts.length || parts.length === 0) return unread(written, { code: 'choiceUnread' })
    const warnings = choices.flatMap((choice, index) => mapped(parts[index] ?? '', choice, labels, printed))
    return { value: [...new Set(choices)], warnings }
  }
}
