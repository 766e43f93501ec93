import type { RegisterRecord } from '../../core/values/record'
import type { Values } from '../../core/values/values'
import type { Check, Oddity, RegisterState } from './check'
import { dayIn } from '../../model/dateOrder'
import { uniqueKey } from '../../model/unique'
import { silencedField } from './silenced'

type KeyOf = (record: RegisterRecord) => string | undefined

/**
 * A check of records that share what should tell them apart. `coarse` is a key that is cheap to make and the same for all
 * twins; `exact` is asked only of records that share it.
 */
function twins(
  severity: Check['severity'],
  keys: (state: RegisterState) => { readonly coarse: KeyOf; readonly exact: KeyOf } | undefined,
  isOdd: (bearers: readonly string[]) => boolean = ({ length }) => length > 1,
): Check {
  return {
    severity,
    prepare: (state) => {
      const wanted = keys(state)
      if (wanted === undefined) return undefined
      const groupOf = new Map<string, string>()
      const bearers = new Map<string, string[]>()
      for (const alike of grouped(state.records, wanted.coarse).values()) {
        if (alike.length < 2) continue
        for (const [group, twin] of grouped(alike, wanted.exact)) {
          const ids = twin.map(({ id }) => id)
          if (!isOdd(ids)) continue
          bearers.set(group, ids)
          for (const id of ids) groupOf.set(id, group)
        }
      }
      return ({ id }): Oddity | undefined => {
        const group = groupOf.get(id)
        if (group === undefined) return undefined
        const others = (bearers.get(group) ?? []).filter((other) => other !== id).slice(0, 20)
        return { group, others }
      }
    },
  }
}

function grouped(records: readonly RegisterRecord[], keyOf: KeyOf): ReadonlyMap<string, readonly RegisterRecord[]> {
  const groups = new Map<string, RegisterRecord[]>()
  for (const record of records) {
    const key = keyOf(record)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [record])
    else group.push(record)
  }
  return groups
}

/** Everything that was entered, in one text that does not hang on the order of entering. */
function whole(values: Values): string {
  const entries = Object.entries(values).filter(([id]) => id !== silencedField)
  return JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** Records with nothing but a field or two are alike by chance. */
const enough = 3

const duplicate = twins('error', () => ({
  // What records are ordered by is the same where everything is.
  coarse: ({ order }) => order,
  exact: ({ values }) => (Object.keys(values).length < enough ? undefined : whole(values)),
}))

/**
 * The same matter on the same day under two numbers: entered twice, or a title that was not changed. Three and more are a
 * series of acts, as with shares in a company.
 */
const sameMatter = twins(
  'note',
  ({ definition: { title, numberGuard: guard } }) => {
    if (guard === undefined) return undefined
    const keyOf =
      (turn: (text: string) => string): KeyOf =>
      ({ values }) => {
        const text = values[title]
        const day = dayIn(values[guard.date])
        return typeof text !== 'string' || day === undefined ? undefined : `${day} ${turn(text)}`
      }
    return {
      coarse: keyOf((text) => text.slice(-16).replace(/\s+/g, '').slice(-6).toLowerCase()),
      exact: keyOf((text) => text.replace(/\s+/g, ' ').trim().toLowerCase()),
    }
  },
  ({ length }) => length === 2,
)

/** A text one record bears as a rule that several bear; where it is so within another field, only of those that say the same there. */
const repeatedText: Check = {
  severity: 'warning',
  prepare: ({ definition, records }) => {
    const told = definition.health?.repeats ?? []
    const fields = definition.fields.filter(
      (field) => field.type === 'text' && field.unique === true && !told.includes(field.id),
    )
    if (fields.length === 0) return undefined
    const groups = fields.map((field) => grouped(records, ({ values }) => uniqueKey(field, values)))
    return ({ id, values }): Oddity | undefined => {
      for (const [at, field] of fields.entries()) {
        const key = uniqueKey(field, values)
        const others = (key === undefined ? [] : (groups[at]?.get(key) ?? [])).flatMap((one) =>
          one.id === id ? [] : [one.id],
        )
        const value = values[field.id]
        if (others.length > 0 && typeof value === 'string')
          return { field: field.id, value, group: `${field.id} ${key ?? ''}`, others: others.slice(0, 20) }
      }
      return undefined
    }
  },
}

/** Checks of what is there twice. */
export const twinChecks = {
  duplicate,
  sameMatter,
  repeatedText,
} as const satisfies Readonly<Record<string, Check>>
