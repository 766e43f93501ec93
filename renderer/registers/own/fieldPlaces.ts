import type { RowValue } from '#shared/core/values/values'
import type { Register } from '#shared/engine/register'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { type RegisterText, choiceLabel } from '#shared/model/registerText'
import { choiceNames, choicesOf } from '#shared/registers/own/choices'

/** A field a rule may look at. */
export interface FieldPlace {
  readonly id: string
  readonly label: string
  readonly type: string
  readonly choices: readonly (readonly [value: string, label: string])[]
  /** The register its links lead to. */
  readonly to?: string
  /** Columns of its rows that hold numbers. */
  readonly numbers: readonly Summed[]
}

/** What can be summed. */
export interface Summed {
  readonly id: string
  readonly label: string
  readonly isMoney: boolean
}

/** Where a count or a sum may look, and what can be summed there. */
export interface OverPlace {
  readonly of: string
  readonly label: string
  readonly numbers: readonly Summed[]
}

const textOf = (value: RowValue[string] | undefined) => (typeof value === 'string' ? value : '')

/** The fields of rows of a definition. */
export function placesOfRows(rows: readonly RowValue[]): readonly FieldPlace[] {
  return rows.flatMap((row): readonly FieldPlace[] => {
    const [id, label, type] = [textOf(row['id']), textOf(row['label']), textOf(row['type'])]
    if (row['retired'] === true || row['within'] !== undefined || id === '') return []
    const isChoosing = type === 'choice' || type === 'multiChoice'
    const choices = isChoosing ? choicesOf({ choices: textOf(row['choices']) }) : []
    const names = choiceNames(choices, { choiceNames: textOf(row['choiceNames']) })
    const to = textOf(row['to'])
    return [
      {
        id,
        label,
        type,
        choices: choices.map((choice) => [choice, names.get(choice) ?? choice] as const),
        ...(type === 'links' && to !== '' ? { to } : {}),
        numbers: type === 'rows' ? numbersOfRows(rows, id) : [],
      },
    ]
  })
}

/** Columns of a field of rows that hold numbers. */
function numbersOfRows(rows: readonly RowValue[], within: string): readonly Summed[] {
  return rows.flatMap((row) =>
    row['within'] === within && row['retired'] !== true && (row['type'] === 'integer' || row['type'] === 'money')
      ? [{ id: textOf(row['id']), label: textOf(row['label']), isMoney: row['type'] === 'money' }]
      : [],
  )
}

/** The fields of a ready register that hold what was entered. */
export function placesOfRegister({ fields }: RegisterDefinition, text: RegisterText): readonly FieldPlace[] {
  return fields.flatMap((field): readonly FieldPlace[] => {
    if (field.type === 'derived' || field.type === 'place' || field.type === 'roll') return []
    if (field.type === 'rows' && field.standard === true) return []
    const choices =
      field.type === 'choice' || field.type === 'multiChoice'
        ? field.choices.map((choice) => [choice, choiceLabel(text, field.id, choice)] as const)
        : []
    return [
      {
        id: field.id,
        label: text.fields[field.id] ?? field.id,
        type: field.type,
        choices,
        ...(field.type === 'links' ? { to: field.to } : {}),
        numbers: field.type === 'rows' ? numbersIn(field.columns, text, `${field.id}.`) : [],
      },
    ]
  })
}

/** Where the records that belong together with one of this register stand: in its rows, where it leads, what leads to it. */
export function overPlaces(
  register: string,
  places: readonly FieldPlace[],
  registers: readonly Register[],
  texts: (id: string) => RegisterText,
): readonly OverPlace[] {
  const numbersOf = (id: string) => {
    const found = registers.find((one) => one.id === id)
    return found === undefined ? [] : numbersIn(found.fields, texts(id), '')
  }
  return [
    ...places.flatMap(({ id, label, type, to, numbers }): readonly OverPlace[] => {
      if (type === 'rows') return [{ of: `rows:${id}`, label, numbers }]
      return type === 'links' && to !== undefined
        ? [{ of: `links:${id}>${to}`, label: `${label} (${texts(to).name})`, numbers: numbersOf(to) }]
        : []
    }),
    ...registers.flatMap((from) =>
      from.fields.flatMap((field): readonly OverPlace[] =>
        field.type === 'links' && field.to === register
          ? [
              {
                of: `from:${from.id}.${field.id}`,
                label: `${texts(from.id).name} (${texts(from.id).fields[field.id] ?? field.id})`,
                numbers: numbersOf(from.id),
              },
            ]
          : [],
      ),
    ),
  ]
}

function numbersIn(fields: readonly FieldDefinition[], text: RegisterText, prefix: string): readonly Summed[] {
  return fields.flatMap(({ id, type }) =>
    type === 'integer' || type === 'money'
      ? [{ id, label: text.fields[`${prefix}${id}`] ?? id, isMoney: type === 'money' }]
      : [],
  )
}
