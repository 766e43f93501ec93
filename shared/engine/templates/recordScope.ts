import type { FieldDefinition } from '../../model/field'
import type { DisplayWords } from '../../model/display'
import { isMoney } from '../../model/field'
import { warsawDay } from '../../core/calendar/warsaw'
import { isDay } from '../../core/calendar/days'
import { type FieldValue, isRoll, linksIn, rowsIn, type Values } from '../../core/values/values'
import { type DocumentCell, textOfCell } from '../documents/model'
import { printedValue, rollByChoice } from '../documents/printedFields'
import { paperValues } from '../documents/printRules'
import type { PrintedRecord } from '../register'
import {
  namedColumns,
  namedFields,
  namedReverses,
  type PolishTexts,
  rollNames,
  sectionName,
  type KnownRegisters,
} from './recordNames'
import type { TemplateScope } from './scope'
import { nameKey } from './tag'

/** Whom a paper is for: `public` says what may be published and nothing else. */
export type PaperCopy = 'public' | 'office'

/** What a record is filled into a template from. */
export interface TemplateSource {
  readonly catalogue: KnownRegisters
  /** Texts of the registers: papers are always Polish. */
  readonly texts: PolishTexts
  readonly words: DisplayWords
  readonly copy: PaperCopy
  /** Keys of the names the template uses: nothing else is read, for a session leads to all its votes. */
  readonly wanted: ReadonlySet<string>
  /** Values of a record outside the trash, derived ones included. */
  readonly find: (register: string, id: string) => Values | undefined
  /** Records outside the trash that lead to a record by a field, in their order. */
  readonly leading: (register: string, field: string, to: string) => readonly PrintedRecord[]
}

/** From a record to what it leads to, and once more: an item of the session, the votes on it. */
const furthest = 2

/** Whether a copy may say a field at all. */
export function isOnCopy({ privacy }: Pick<FieldDefinition, 'privacy'>, copy: PaperCopy): boolean {
  return copy === 'office' || privacy === 'public'
}

function cellOf(field: FieldDefinition, value: FieldValue | undefined, text: string): DocumentCell {
  if (typeof value === 'number') return isMoney(field) ? { text, grosze: value } : { text, number: value }
  if (typeof value !== 'string') return text
  const day = field.type === 'instant' ? warsawDay(value) : value
  const isDate = field.type === 'date' || field.type === 'instant' || (field.type === 'derived' && field.as === 'date')
  return isDate && day !== undefined && isDay(day) ? { text, day } : text
}

/** The record of a register as a template is filled with it, as far as the template asks and the copy may say. */
export function recordScope(
  source: TemplateSource,
  register: string,
  { id, values: stored }: PrintedRecord,
  depth = furthest,
): TemplateScope {
  const { catalogue, copy, wanted } = source
  const definition = catalogue.of(register)
  const text = source.texts(register)
  const print = { definition, text, words: source.words }
  const values = paperValues(definition, stored, copy === 'office')
  const shown: Record<string, DocumentCell> = {}
  const lists: Record<string, readonly TemplateScope[]> = {}
  const fields = namedFields(definition, text)
  for (const { field, name } of fields) {
    const key = nameKey(name)
    if (!wanted.has(key) || !isOnCopy(field, copy)) continue
    const value = values[field.id]
    if (field.type === 'rows') {
      const columns = namedColumns(field, text).filter((column) => isOnCopy(column.field, copy))
      const rows = rowsIn(value)
      lists[key] = rows.map((row) => ({
        values: Object.fromEntries(
          columns.map((column) => {
            const cell = row[column.field.id]
            const path = `${field.id}.${column.field.id}`
            return [nameKey(column.name), cellOf(column.field, cell, printedValue(column.field, cell, print, path))]
          }),
        ),
        lists: {},
      }))
      shown[key] = printedValue(
        { ...field, columns: columns.flatMap((one) => columnIn(field, one.field.id)) },
        value,
        print,
      )
      continue
    }
    shown[key] = cellOf(field, value, printedValue(field, value, print))
    if (field.type === 'roll' && isRoll(value))
      lists[key] = rollByChoice(field, value, print).map(({ choice, names }) => ({
        values: {
          [nameKey(rollNames.choice)]: choice,
          [nameKey(rollNames.count)]: { text: String(names.length), number: names.length },
          [nameKey(rollNames.people)]: names.join(', '),
        },
        lists: {},
      }))
    if (field.type === 'links' && depth > 0)
      lists[key] = linksIn(value).flatMap(({ record }) => {
        const found = record === undefined ? undefined : source.find(field.to, record)
        return found === undefined || record === undefined
          ? []
          : [recordScope(source, field.to, { id: record, values: found }, depth - 1)]
      })
  }
  for (const section of definition.sections) {
    const key = nameKey(sectionName(text.sections[section] ?? section))
    const isSaid = (name: string) => textOfCell(shown[nameKey(name)] ?? '') !== ''
    if (wanted.has(key))
      shown[key] = fields.some(({ field, name }) => field.section === section && isSaid(name)) ? 'tak' : 'nie'
  }
  if (depth > 0)
    for (const { register: from, field, name } of namedReverses(register, catalogue, source.texts)) {
      const key = nameKey(name)
      const link = catalogue.of(from).fields.find((one) => one.id === field)
      if (!wanted.has(key) || link === undefined || !isOnCopy(link, copy)) continue
      lists[key] = source.leading(from, field, id).map((record) => recordScope(source, from, record, depth - 1))
    }
  return { values: shown, lists: Object.fromEntries(Object.entries(lists).map(([key, list]) => [key, [...list]])) }
}

function columnIn(field: FieldDefinition & { readonly type: 'rows' }, id: string) {
  return field.columns.filter((column) => column.id === id)
}
