import { checkPesel, peselBirthDay, peselSex } from '../core/identifiers/checkDigits'
import type { FieldValue, Values } from '../core/values/values'
import type { RegisterDefinition } from './definition'
import { fieldOf } from './definition'

/** What typing a value into a field fills in besides: empty fields a right PESEL says the values of. */
export function filledBy(
  definition: RegisterDefinition,
  values: Values,
  field: string,
  value: FieldValue | undefined,
): Values {
  const typed = fieldOf(definition, field)
  if (typed?.type !== 'text' || typed.fills === undefined || typeof value !== 'string') return {}
  const pesel = value.trim()
  const born = checkPesel(pesel) === undefined ? peselBirthDay(pesel) : undefined
  if (born === undefined) return {}
  const said = [
    [typed.fills.birthDay, born],
    [typed.fills.sex, peselSex(pesel)],
  ] as const
  return Object.fromEntries(said.filter(([other]) => values[other] === undefined))
}
