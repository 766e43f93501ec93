import type { RegisterRecord } from '../../../core/values/record'
import { type Edit, sameValue } from '../../history/history'
import { emptyOffice, type Office, officeSchema } from '../../../model/office'
import { officeSettings } from './definition'

/** Settings that are many by their nature: each of them is a record of its own. */
const inParts: ReadonlySet<string> = new Set([
  'numberings',
  'clockLengths',
  'clockWarnings',
  'publications',
  'kept',
  'journal',
])

interface Setting {
  readonly setting: string
  readonly part?: string
  readonly value: unknown
}

/**
 * The office's settings as their records hold them; those of a new office until they are entered. Read one by one, so that
 * settings of an older or a newer program keep what this one knows, and one bad value does not keep the whole program from
 * opening. What is none by its name is left out: the records may have come from anybody.
 */
export function officeOf(records: readonly Pick<RegisterRecord, 'values'>[]): Office {
  const stored = new Map<string, unknown>()
  const parts = new Map<string, [string, unknown][]>()
  for (const { values } of records) {
    const { setting, part, value: text } = values
    if (typeof setting !== 'string' || typeof text !== 'string' || Reflect.has(Object.prototype, setting)) continue
    const value = parsed(text)
    if (value === undefined) continue
    if (!inParts.has(setting)) stored.set(setting, value)
    else if (typeof part === 'string' && !Reflect.has(Object.prototype, part))
      parts.set(setting, [...(parts.get(setting) ?? []), [part, value]])
  }
  for (const [setting, values] of parts) stored.set(setting, Object.fromEntries(values))
  return knownOffice(Object.fromEntries(stored))
}

/** Settings as an older program kept them, in one object; read as tolerantly. */
export function knownOffice(stored: Readonly<Record<string, unknown>>): Office {
  const known = Object.entries(officeSchema.shape).flatMap(([field, schema]) => {
    const { data } = schema.safeParse(stored[field])
    return data === undefined ? [] : [[field, data] as const]
  })
  const ofRegisters = Object.entries(stored).filter(([field]) => !Object.hasOwn(officeSchema.shape, field))
  return officeSchema.parse({ ...emptyOffice, ...Object.fromEntries([...ofRegisters, ...known]) })
}

/**
 * What makes the settings of `before` those of `after`, for a command like any other. A setting bears the same id at every
 * workstation, so that two that set it set the same one.
 * @throws ZodError when `after` is no office.
 */
export function settingEdits(before: Office, after: Office): readonly Edit[] {
  const [old, wanted] = [settingsOf(before), settingsOf(officeSchema.parse(after))]
  const ids = [...new Set([...old.keys(), ...wanted.keys()])]
  return ids.flatMap((id): readonly Edit[] => {
    const [was, is] = [old.get(id), wanted.get(id)]
    if (sameValue(was?.value ?? null, is?.value ?? null)) return []
    const { setting, part } = is ?? was ?? {}
    const value = is === undefined ? undefined : JSON.stringify(is.value)
    return [
      {
        record: id,
        register: officeSettings.id,
        fields: { setting, value, ...(part === undefined ? {} : { part }) },
        presence: 'live',
      },
    ]
  })
}

function settingsOf(office: Office): ReadonlyMap<string, Setting> {
  const found = new Map<string, Setting>()
  for (const [setting, value] of Object.entries(office)) {
    if (value === undefined) continue
    if (!inParts.has(setting)) found.set(`setting:${setting}`, { setting, value })
    else
      for (const [part, one] of Object.entries(value ?? {}))
        found.set(`setting:${setting}/${part}`, { setting, part, value: one })
  }
  return found
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
