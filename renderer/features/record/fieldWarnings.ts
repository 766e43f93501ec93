import { checkText } from '#shared/identifiers/checkText'
import { readCaseSign } from '#shared/identifiers/caseSign'
import { wrongOrder } from '#shared/registers/dateOrder'
import { type FieldDefinition, isMissing, type RegisterDefinition } from '#shared/registers/definition'
import { fieldLabel, type Texts } from '#shared/text/texts'
import { isUnread, type Values } from '#shared/values/values'

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
  const order = wrongOrder(definition, values)
  return new Map(
    definition.fields.flatMap((field) => {
      const warnings = [
        ...ownWarnings(field, values, sayMissing, texts),
        ...order.flatMap(({ first, then }) =>
          then === field.id ? [texts.checks.order(fieldLabel(text, then), fieldLabel(text, first))] : [],
        ),
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
