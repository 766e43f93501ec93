import { overruledField } from '../deadlines/clocks'
import { readCaseSign } from '../../core/identifiers/caseSign'
import { checkText } from '../../core/identifiers/checkText'
import { displayText } from './displayText'
import { fieldOf } from '../../model/definition'
import { type FieldDefinition, isMissing, type RowColumn } from '../../model/field'
import {
  type FieldValue,
  isActNumber,
  isFileRef,
  isLink,
  isRoll,
  isUnread,
  rowsIn,
  type RowValue,
  textsIn,
  type Values,
} from '../../core/values/values'
import { TextCells } from './cells'
import type { Check, Oddity } from './check'

const missingRequired: Check = {
  severity: 'error',
  prepare: ({ definition: { fields, print } }) => {
    const required = fields.filter((field) => field.required === true)
    if (required.length === 0) return undefined
    return ({ values }) => {
      // A number that was given and never used has nothing but itself.
      if (print.unused !== undefined && values[print.unused] === true) return undefined
      const empty = required.find((field) => isMissing(field, values) || isBlank(values[field.id]))
      return empty === undefined ? undefined : { field: empty.id }
    }
  },
}

/** A value with nothing in it; files of other programs leave such behind. */
function isBlank(value: FieldValue | undefined): boolean {
  return typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0
}

const unread: Check = {
  severity: 'error',
  prepare: ({ definition: { fields } }) => {
    return ({ values }) => {
      for (const { id } of fields) {
        const value = values[id]
        if (isUnread(value)) return { field: id, value: value.unread }
        for (const row of rowsIn(value))
          for (const [column, cell] of Object.entries(row))
            if (isUnread(cell)) return { field: `${id}.${column}`, value: cell.unread }
      }
      return undefined
    }
  },
}

/** Shows every field and every cell of rows to a test until one is odd. */
function valueCheck(
  severity: Check['severity'],
  wanted: (field: FieldDefinition | RowColumn) => boolean,
  isOdd: (value: FieldValue, field: FieldDefinition | RowColumn) => boolean,
): Check {
  return {
    severity,
    prepare: ({ definition }) => {
      const fields = definition.fields.filter(wanted)
      const rows = definition.fields.flatMap((field) =>
        field.type === 'rows' ? field.columns.filter(wanted).map((column) => ({ id: field.id, column })) : [],
      )
      if (fields.length + rows.length === 0) return undefined
      const oddity = (path: string, value: FieldValue): Oddity => ({ field: path, value: displayText(value) })
      return ({ values }) => {
        for (const field of fields) {
          const value = values[field.id]
          if (value !== undefined && isOdd(value, field)) return oddity(field.id, value)
        }
        for (const { id, column } of rows)
          for (const row of rowsIn(values[id])) {
            const cell = row[column.id]
            // Names that lead nowhere yet are told of by the checks of links.
            if (column.type === 'links' && typeof cell === 'string') continue
            if (cell !== undefined && isOdd(cell, column)) return oddity(`${id}.${column.id}`, cell)
          }
        return undefined
      }
    },
  }
}

const unknownChoice = valueCheck(
  'error',
  ({ type }) => type === 'choice' || type === 'multiChoice',
  (value, field) => {
    if (!('choices' in field)) return false
    const chosen = typeof value === 'string' ? [value] : textsIn(value)
    return chosen.some((choice) => !field.choices.includes(choice))
  },
)

const negative = valueCheck(
  'error',
  ({ type }) => type === 'integer' || type === 'money',
  (value) => typeof value === 'number' && value < 0,
)

const notWhole = valueCheck(
  'error',
  ({ type }) => type === 'integer' || type === 'money',
  (value) => typeof value === 'number' && !Number.isSafeInteger(value),
)

const caseSign = valueCheck(
  'note',
  ({ type }) => type === 'caseSign',
  (value) => typeof value === 'string' && readCaseSign(value) === undefined,
)

/** Numbers that are only digits: masked ones (`*****`) and foreign ones with letters are no mistake in a digit. */
const digitsOnly = (text: string) => /^(?:PL)?[\d\s-]+$/i.test(text.trim())

const checkDigits = valueCheck(
  'error',
  hasCheck,
  (value, field) => problemOf(value, field) && digitsOnly(displayText(value)),
)
const textShape = valueCheck(
  'note',
  hasCheck,
  (value, field) => problemOf(value, field) && !digitsOnly(displayText(value)),
)

function hasCheck(field: FieldDefinition | RowColumn): boolean {
  return 'check' in field
}

function problemOf(value: FieldValue, field: FieldDefinition | RowColumn): boolean {
  return 'check' in field && typeof value === 'string' && checkText(field.check, value) !== undefined
}

/** What kind of value each type of field stores. */
function fitsType({ type }: FieldDefinition | RowColumn, value: FieldValue): boolean {
  if (isUnread(value)) return true
  switch (type) {
    case 'text':
    case 'longText':
    case 'caseSign':
    case 'choice':
    case 'date':
    case 'instant':
    case 'place':
      return typeof value === 'string'
    case 'integer':
    case 'money':
      return typeof value === 'number'
    case 'boolean':
      return typeof value === 'boolean'
    case 'actNumber':
      return isActNumber(value)
    case 'persons':
    case 'multiChoice':
      return Array.isArray(value) && textsIn(value).length === value.length
    case 'links':
      return isListOf(value, (item) => isLink(item))
    case 'files':
      return isListOf(value, (item) => isFileRef(item))
    case 'rows':
      return Array.isArray(value)
    case 'roll':
      return isRoll(value)
    case 'derived':
      return false
  }
}

function isListOf(value: FieldValue, fits: (item: Parameters<typeof isLink>[0]) => boolean): boolean {
  if (typeof value !== 'object' || isUnread(value) || isActNumber(value) || isRoll(value)) return false
  return value.every((item) => typeof item !== 'string' && fits(item))
}

/** A value in a field the register does not have, or of another kind than the field holds: it is shown nowhere. */
const foreignValue: Check = {
  severity: 'warning',
  prepare: ({ definition }) => {
    const fields = new Map(definition.fields.map((field) => [field.id, field]))
    return ({ values }) => {
      for (const [id, value] of Object.entries(values)) {
        const field = fields.get(id)
        if (field === undefined || !fitsType(field, value)) return { field: id, value: displayText(value) }
      }
      return undefined
    }
  },
}

const emptyRow: Check = {
  severity: 'note',
  prepare: ({ definition: { fields } }) => {
    const rows = fields.filter(({ type }) => type === 'rows')
    if (rows.length === 0) return undefined
    return ({ values }) => {
      const field = rows.find(({ id }) => rowsIn(values[id]).some(isBlankRow))
      return field === undefined ? undefined : { field: field.id }
    }
  },
  repair:
    ({ definition: { fields } }) =>
    ({ values }) => {
      const changed = fields.flatMap(({ id, type }) => {
        const rows = type === 'rows' ? rowsIn(values[id]) : []
        return rows.some(isBlankRow) ? [[id, rows.filter((row) => !isBlankRow(row))] as const] : []
      })
      return changed.length === 0 ? undefined : Object.fromEntries(changed)
    },
}

function isBlankRow(row: RowValue): boolean {
  return Object.values(row).every((cell) => typeof cell === 'string' && cell.trim() === '')
}

/** A day set by hand instead of the computed one must say why: an inspection asks. */
const noReason: Check = {
  severity: 'warning',
  prepare: ({ definition }) => {
    if (fieldOf(definition, overruledField) === undefined) return undefined
    return ({ values }) => {
      const row = rowsIn(values[overruledField]).find(
        ({ reason }) => typeof reason !== 'string' || reason.trim() === '',
      )
      return row === undefined ? undefined : { field: overruledField }
    }
  },
}

/** The same value in two fields of the text of one record, e.g. a title pasted into the remarks. */
const pastedTwice: Check = {
  severity: 'note',
  prepare: ({ definition }) => {
    const cells = new TextCells(definition, ({ field }) => field.type === 'longText')
    if (cells.isEmpty) return undefined
    return ({ values }: { readonly values: Values }) => {
      const seen = new Set<string>()
      return cells.first(values, (text, { path }) => {
        const key = text.trim()
        if (key.length < 20) return undefined
        if (seen.has(key)) return { field: path, value: text }
        seen.add(key)
        return undefined
      })
    }
  },
}

/** Checks of what fields hold. */
export const valueChecks = {
  missingRequired,
  unread,
  unknownChoice,
  checkDigits,
  textShape,
  negative,
  notWhole,
  foreignValue,
  noReason,
  caseSign,
  emptyRow,
  pastedTwice,
} as const satisfies Readonly<Record<string, Check>>
