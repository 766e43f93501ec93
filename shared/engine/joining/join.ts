import type { RegisterRecord } from '../../core/values/record'
import {
  type FieldValue,
  filesIn,
  isRoll,
  type Link,
  linksIn,
  namedOnly,
  type Roll,
  rowsIn,
  textsIn,
  type Values,
} from '../../core/values/values'
import type { RegisterDefinition } from '../../model/definition'
import type { FieldDefinition, LinksField } from '../../model/field'
import { recordName } from '../../model/display'
import { withLinks } from '../../model/relations'
import { type Edit, sameValue } from '../history/history'

/** The field that says what a record became part of; `undefined` for a register whose records are never joined. */
export function joiningField({ fields }: RegisterDefinition): LinksField | undefined {
  return fields.find((field): field is LinksField => field.type === 'links' && field.joins === true)
}

/** The fields two records are compared in before they become one: whatever is typed and either of them has. */
export function joinedFields({ fields }: RegisterDefinition, kept: Values, joined: Values): readonly FieldDefinition[] {
  return fields.filter(
    (field) =>
      field.type !== 'derived' &&
      field.type !== 'place' &&
      !(field.type === 'links' && field.joins === true) &&
      (kept[field.id] !== undefined || joined[field.id] !== undefined),
  )
}

/** Both values together, where a field can hold both: lists, and lines of long texts. `undefined` where it cannot. */
export function bothValues(field: FieldDefinition, kept: FieldValue, joined: FieldValue): FieldValue | undefined {
  switch (field.type) {
    case 'longText':
      return typeof kept === 'string' && typeof joined === 'string' && kept !== joined
        ? `${kept}\n${joined}`
        : undefined
    case 'persons':
    case 'multiChoice':
      return together(textsIn(kept), textsIn(joined))
    case 'links':
      return field.one === true ? undefined : together(linksIn(kept), linksIn(joined))
    case 'files':
      return together(filesIn(kept), filesIn(joined))
    case 'rows':
      return together(rowsIn(kept), rowsIn(joined))
    default:
      return undefined
  }
}

function together<T>(kept: readonly T[], joined: readonly T[]): readonly T[] | undefined {
  const further = joined.filter((item) => !kept.some((known) => sameValue(known, item)))
  return further.length === 0 ? undefined : [...kept, ...further]
}

/** Two records that are of one and the same. */
export interface Joining {
  readonly definition: RegisterDefinition
  /** The one that stays. */
  readonly kept: RegisterRecord
  /** The one that goes to the trash, with a note of what it became. */
  readonly joined: RegisterRecord
  /** What the one that stays says afterwards, where that is something else; `undefined` empties a field. */
  readonly fields: Readonly<Record<string, FieldValue | undefined>>
  /** Records of any register with a link to the joined one, or in whose roll it stands, those in the trash included. */
  readonly leading: readonly RegisterRecord[]
  readonly definitionOf: (register: string) => RegisterDefinition
}

/** What is to be written so that two records are one: everything that led to the joined one leads to the one that stays. */
export function joinEdits({ definition, kept, joined, fields, leading, definitionOf }: Joining): readonly Edit[] {
  const note = joiningField(definition)
  if (note === undefined) return []
  const name = recordName(definition, { ...kept.values, ...definedIn(fields) })
  const to: Link = { record: kept.id, written: name }
  const led = leading.flatMap((record): readonly Edit[] => {
    if (record.id === joined.id || record.id === kept.id) return []
    const changed = definitionOf(record.register).fields.flatMap((field) => {
      const value = ledOn(field, record.values[field.id], joined, to, recordName(definition, joined.values))
      return value === record.values[field.id] ? [] : [[field.id, value] as const]
    })
    return changed.length === 0
      ? []
      : [{ record: record.id, register: record.register, fields: Object.fromEntries(changed) }]
  })
  const register = definition.id
  return [
    ...(Object.keys(fields).length === 0 ? [] : [{ record: kept.id, register, fields }]),
    ...led,
    { record: joined.id, register, fields: { [note.id]: [to] }, presence: 'trashed' },
  ]
}

function definedIn(fields: Joining['fields']): Values {
  return Object.fromEntries(Object.entries(fields).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])))
}

/** A field with whatever leads to the joined record leading to the other one; the same value where nothing does. */
function ledOn(
  field: FieldDefinition,
  value: FieldValue | undefined,
  joined: RegisterRecord,
  to: Link,
  joinedName: string,
): FieldValue | undefined {
  if (isRoll(value)) return rollLedOn(value, joined.id, to, joinedName)
  const led = withLinks(field, value, (link) => (link.record === joined.id ? to : link))
  if (led === value || field.type !== 'links') return led
  // Who was named twice, once under each record, is one now.
  const links = linksIn(led)
  return links.filter((link, index) => links.findIndex((other) => sameRecord(other, link)) === index)
}

const sameRecord = (a: Link, b: Link) => (a.record === undefined ? a === b : a.record === b.record)

/**
 * A roll in which somebody stands under the other record. Where both stand in it with different notes, the joined one's stays
 * under the name: which of the two is right only a person can say.
 */
function rollLedOn(value: Roll, joined: string, { record: to = '' }: Link, name: string): Roll {
  const { roll, times } = value
  if (!(joined in roll)) return value
  const key = !(to in roll) || roll[to] === roll[joined] ? to : `${namedOnly}${name}`
  const renamed = (noted: Readonly<Record<string, string>>) => {
    const rest = Object.entries(noted).filter(([id]) => id !== joined)
    const mark = noted[joined]
    return Object.fromEntries(mark === undefined || (key in noted && key === to) ? rest : [...rest, [key, mark]])
  }
  return { roll: renamed(roll), ...(times === undefined ? {} : { times: renamed(times) }) }
}
