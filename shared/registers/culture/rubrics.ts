import { dayOf, textOf } from '../../core/values/fieldValues'
import { type Day, rowsIn, type Values } from '../../core/values/values'

/**
 * What an entry in the register of cultural institutions may change: rubrics 3 to 9 (regulation of 26 January 2012 § 3),
 * and the texts of the book. Each is a field that holds the wording of today.
 */
export const rubrics = [
  'name',
  'short',
  'seat',
  'organiser',
  'coOrganiser',
  'foundingAct',
  'statuteAct',
  'activity',
  'regon',
  'units',
  'equipment',
  'rights',
  'fate',
] as const
export type Rubric = (typeof rubrics)[number]

/** A wording of a rubric and the day it was entered, where that is known. */
export interface Wording {
  readonly text: string
  readonly since: Day | undefined
}

/** All a rubric ever said: what later entries struck out, oldest first, and what stands. */
export interface History {
  readonly struck: readonly Wording[]
  readonly current: Wording | undefined
}

/** The history of a rubric. Of an institution that was struck out nothing stands any more (§ 7). */
export function historyOf(values: Values, rubric: Rubric): History {
  const struck: Wording[] = []
  let since = dayOf(values['enteredOn'])
  const changes = rowsIn(values['entries']).filter((row) => row['rubric'] === rubric)
  for (const { on, struck: text } of changes.toSorted((a, b) => dayKey(a['on']).localeCompare(dayKey(b['on'])))) {
    if (typeof text === 'string' && text.trim() !== '') struck.push({ text: text.trim(), since })
    since = dayOf(typeof on === 'string' ? on : undefined) ?? since
  }
  const text = textOf(values[rubric])
  const standing = text === undefined ? undefined : { text, since }
  if (standing === undefined || dayOf(values['struckOn']) === undefined) return { struck, current: standing }
  return { struck: [...struck, standing], current: undefined }
}

const dayKey = (value: unknown) => (typeof value === 'string' ? value : '')

/** Days of all entries, each once: the first, those that changed something, and the one that struck the institution out. */
export function entryDays(values: Values): readonly Day[] {
  const changed = rowsIn(values['entries']).flatMap(({ on }) => (typeof on === 'string' ? (dayOf(on) ?? []) : []))
  const outer = [values['enteredOn'], values['struckOn']].flatMap((value) => dayOf(value) ?? [])
  return [...new Set([...outer, ...changed])].toSorted()
}
