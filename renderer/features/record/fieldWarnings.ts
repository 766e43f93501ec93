import { formatDay } from '#shared/core/calendar/days'
import { tooEarly } from '#shared/engine/deadlines/minimumWindow'
import { checkText } from '#shared/core/identifiers/checkText'
import { readCaseSign } from '#shared/core/identifiers/caseSign'
import { wrongDays } from '#shared/model/dateOrder'
import type { RegisterDefinition } from '#shared/model/definition'
import { type FieldDefinition, isMissing } from '#shared/model/field'
import { fieldLabel } from '#shared/model/registerText'
import type { Texts } from '#shared/text/texts'
import { isUnread, type Values } from '#shared/core/values/values'

/**
 * What is odd about the values of a record, in words, by field; fields nothing is odd about are left out. It never keeps
 * the entry from being saved. `sayMissing`: also what is still to be filled in.
 */
export function fieldWarnings(
  definition: RegisterDefinition,
  values: Values,
  sayMissing: boolean,
  texts: Texts,
): ReadonlyMap<string, readonly string[]> {
  const text = texts.register(definition.id)
  return new Map(
    definition.fields.flatMap((field) => {
      const warnings = [
        ...ownWarnings(field, values, sayMissing, texts),
        ...(definition.dateOrder ?? []).flatMap((order) => {
          const { first, then } = order
          if (then.split('.')[0] !== field.id) return []
          const said = texts.checks.order(fieldLabel(text, then), fieldLabel(text, first))
          // The days of a column stand in rows: the warning names the row.
          return wrongDays(order, values).map(({ row }) =>
            then === field.id ? said : texts.checks.inRow(row + 1, said),
          )
        }),
        ...(definition.windows ?? []).flatMap((window) => {
          const early = window.field === field.id ? tooEarly(window, values) : undefined
          if (early === undefined) return []
          const { earliest, start, startField } = early
          const days = texts.deadlines.length(window.length)
          const article = text.windows?.[window.id]?.article ?? ''
          return [
            texts.checks.window(formatDay(earliest), days, formatDay(start), fieldLabel(text, startField), article),
          ]
        }),
      ]
      return warnings.length === 0 ? [] : [[field.id, warnings] as const]
    }),
  )
}

function ownWarnings(
  field: FieldDefinition,
  values: Values,
  sayMissing: boolean,
  { app, checks }: Texts,
): readonly string[] {
  const value = values[field.id]
  if (value === undefined) return isMissing(field, values) && sayMissing ? [app.form.missing] : []
  if (isUnread(value)) {
    if (field.type === 'date') return [app.form.notDay]
    if (field.type === 'money') return [app.form.notMoney]
    return field.type === 'integer' ? [app.form.notNumber] : [app.form.notChoice(value.unread)]
  }
  if (field.type === 'text' && typeof value === 'string') {
    const problem = checkText(field.check, value)
    return problem === undefined ? [] : [checks.text(problem)]
  }
  return field.type === 'caseSign' && typeof value === 'string' && readCaseSign(value) === undefined
    ? [app.form.sign]
    : []
}
