import { compareActNumbers, parseActNumber } from '../../core/actNumbers/actNumber'
import { dayIn } from '../../model/dateOrder'
import { isMoney } from '../../model/field'
import { lineText } from '../../core/values/plainText'
import type { FieldValue } from '../../core/values/values'
import { isActNumber } from '../../core/values/values'
import { isDateField, isEmptyValue } from './cell'
import type { Column } from './column'
import { fold } from '../../core/folding/fold'
import { hasParts, numberWords } from './numberParts'
import type { FixedFilter } from './relativeDays'

/** Answers whether the record in a slot fits. */
export type Match = (slot: number) => boolean

/** A condition on one column; flags are answered by the table, because they hang on other records. */
export type ColumnFilter = Exclude<FixedFilter, { readonly kind: 'flag' }>

/**
 * Makes the test of a filter on its column. An impossible range (a number that is none) matches nothing. What either of
 * several conditions asks is looked up by its field; one on a field that is gone is passed over.
 */
export function matchOf(filter: ColumnFilter, column: Column, columnOf: (field: string) => Column | undefined): Match {
  switch (filter.kind) {
    case 'text':
      return textMatch(filter.text, column)
    case 'oneOf': {
      const wanted = new Set(filter.values.map(lineText))
      // '' stands for "without a value", so that a drop-down can offer it beside the others.
      const empty = wanted.has('')
      return (slot) => {
        const keys = column.keys(slot)
        return keys.length === 0 ? empty : keys.some((key) => wanted.has(key))
      }
    }
    case 'range':
      return rangeMatch(filter.from, filter.to, column)
    case 'anyOf': {
      const matches = filter.of.flatMap((one) => {
        const asked = columnOf(one.field)
        return asked === undefined ? [] : [matchOf(one, asked, columnOf)]
      })
      return (slot) => matches.some((match) => match(slot))
    }
    case 'empty':
      return (slot) => isEmptyValue(column.value(slot))
    case 'notEmpty':
      return (slot) => !isEmptyValue(column.value(slot))
  }
}

/** A part of a text filter: a word or a phrase in quotation marks that must occur, or, after a minus, must not. */
export interface FilterWord {
  readonly text: string
  readonly not: boolean
}

/** Words that join what either of may occur, folded, in both languages at once. In quotation marks they are words. */
const orWords: ReadonlySet<string> = new Set(['lub', 'or'])

/** What a text filter asks for: parts that must all fit, or, after „lub”, others that must. */
export function filterAlternatives(text: string): readonly (readonly FilterWord[])[] {
  const alternatives: FilterWord[][] = [[]]
  for (const { groups } of text.matchAll(
    /(?<minus>-(?=["„”\p{L}\p{N}]))?(?:["„”](?<phrase>[^"„”]*)["„”]?|(?<word>[^\s"„”]+))/gu,
  )) {
    const written = fold(groups?.['phrase'] ?? groups?.['word'] ?? '')
    const not = groups?.['minus'] !== undefined
    if (groups?.['word'] !== undefined && !not && orWords.has(written)) alternatives.push([])
    else if (written !== '') alternatives.at(-1)?.push({ text: written, not })
  }
  const said = alternatives.filter((words) => words.length > 0)
  // „lub” alone, or at an end while the other word is still to be typed, asks for nothing more.
  return said.length === 0 ? [[]] : said
}

function textMatch(text: string, column: Column): Match {
  const { type } = column.field
  if (type === 'actNumber') return numberMatch(text, column)
  // Printed dates have dots; clerks also type slashes.
  const alternatives = filterAlternatives(isDateField(column.field) ? text.replaceAll('/', '.') : text)
  return (slot) => {
    const cell = column.text(slot)
    return alternatives.some((words) => words.every((word) => cell.includes(word.text) !== word.not))
  }
}

function numberMatch(text: string, column: Column): Match {
  const either = text.split(/\s(?:lub|or)\s/iu)
  if (either.length > 1) {
    const matches = either.filter((part) => part.trim() !== '').map((part) => numberMatch(part, column))
    return (slot) => matches.some((match) => match(slot))
  }
  const readings = numberWords(text).flatMap((word) => word.readings)
  const written = fold(text).replace(/ ?([/\\_.–-]) ?/g, '$1')
  return (slot) => {
    if (column.text(slot).includes(written)) return true
    const value = column.value(slot)
    return isActNumber(value) && readings.some((reading) => hasParts(value, reading))
  }
}

function rangeMatch(from: string | undefined, to: string | undefined, column: Column): Match {
  const { field } = column
  if (field.type === 'actNumber') {
    const low = from === undefined ? undefined : parseActNumber(from)
    const high = to === undefined ? undefined : parseActNumber(to)
    return (slot) => {
      const value = column.value(slot)
      return (
        isActNumber(value) &&
        (low === undefined || compareActNumbers(value, low) >= 0) &&
        (high === undefined || compareActNumbers(value, high) <= 0)
      )
    }
  }
  if (field.type === 'integer' || isMoney(field)) {
    const low = from === undefined ? -Infinity : Number(from)
    const high = to === undefined ? Infinity : Number(to)
    return (slot) => {
      const value = column.value(slot)
      return typeof value === 'number' && value >= low && value <= high
    }
  }
  const read = isDateField(field) ? dayIn : (_value: FieldValue | undefined, slot: number) => column.text(slot)
  const low = from === undefined || isDateField(field) ? from : fold(from)
  const high = to === undefined || isDateField(field) ? to : fold(to)
  return (slot) => {
    const value = read(column.value(slot), slot)
    return (
      value !== undefined &&
      value !== '' &&
      (low === undefined || value >= low) &&
      (high === undefined || value <= high)
    )
  }
}
