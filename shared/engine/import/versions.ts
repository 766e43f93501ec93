import { readDay } from '../../core/calendar/readDay'
import { fold } from '../../core/folding/fold'

/** One object of a structured file as texts by path: `daneAdresowe.ulica`; `null` and empty lists are left out. */
export type FlatObject = ReadonlyMap<string, string>

/** An object of a file, and the key it stands under where it has one: the number or day of a version, perhaps. */
export interface Version {
  readonly object: FlatObject
  readonly key?: string
}

/** Objects under one key: the versions of one record, or different records of a year or department. */
export interface VersionGroup {
  readonly key: string
  readonly versions: readonly Version[]
  /** The newest one where that is known already. */
  readonly newest?: Version
}

/** What is to be said of versions that were passed over. */
export interface OlderVersions {
  /** How many were not read. */
  readonly older: number
  /** The records they belong to, as the file names them. */
  readonly names: readonly string[]
  /** Records whose versions bear no number or day that tells them apart: the last one in the file was taken. */
  readonly byPlace: readonly string[]
  /** Fields that stand in older versions only. */
  readonly onlyOlder: readonly string[]
}

const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i
/** Years, months, quarters and terms: what records are grouped by, never what one record is kept under. */
const year = /^(?:19|20)\d{2}(?:\s*[-/]\s*(?:19|20)?\d{2})?$/
const period =
  /^(?:(?:0?[1-9]|1[0-2])[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-](?:0[1-9]|1[0-2])|.*\b(?:q[1-4]|kw|kwartal|polrocze|rok|kadencja)\b.*)$/
/** Numbers of acts and case signs: `UM/12/2024`, `RM.0003.12.2024`. */
const actNumber = /^(?=.*\d)(?:[\p{L}\d]+[-/.])*[\p{L}\d]+[/.][\p{L}\d]+(?:[-/.][\p{L}\d]+)*$/u
/** Weaker: `12`, `C-001`, `umowa 7`; a department may be called so too. */
const plainNumber = /^\p{L}{0,12}[-_ ]?\d+$/u
const versionNumber = /^(?:v|ver|version|wersja|w|rev|revision|rewizja)?[-_. ]?(\d{1,9}(?:\.\d{1,9}){0,3})$/i

/** Longer keys are sentences. */
const longestKey = 60

/** How sure a key names one record. */
type KeyKind = 'record' | 'perhaps' | 'group'

function keyKind(key: string): KeyKind {
  const text = key.trim()
  if (text.length > longestKey) return 'group'
  if (uuid.test(text)) return 'record'
  if (year.test(text)) return 'group'
  if (period.test(fold(text))) return 'perhaps'
  if (actNumber.test(text) || /^\d{6,}$/.test(text)) return 'record'
  return plainNumber.test(text) ? 'perhaps' : 'group'
}

/** The name under which the key of a record is put among its fields. */
export function keyName(key: string, object: FlatObject): string {
  if (uuid.test(key)) return 'uuid'
  return keyKind(key) === 'record' && /[/.]/.test(key) && !object.has('numer') ? 'numer' : 'id'
}

/** Whether a key may be that of a version: a number, a day, an id. */
export const isVersionKey = (key: string): boolean =>
  versionNumber.test(key.trim()) || uuid.test(key) || readDay(key).day !== undefined

/** Whether a key of the file names a record or a span of time, so that what stands under it is no part of the file's frame. */
export const isDataKey = (key: string): boolean => keyKind(key) !== 'group' || year.test(key.trim())

const namesVersion = /wersj|version|revision|rewizj|(?:nr|numer)_?aneks/
/** Days that tell how new a version is, the surest first. */
const namesDay = [
  /modyf|modif|updated|aktualiz|zmien|zmiany|changed/,
  /valid_?from|effective|obowiazuj\w*od|wazn\w*od|od_?dnia|since/,
  /publi|wpis|created|utworz|zapis|timestamp|dodan|recorded/,
  /(?:^|\.)(?:data|date|dzien|day|stan_?na|as_?of|od|from)$/,
] as const
const namesCurrent = /aktualn|obowiazujac|current|latest|najnowsz|biezac/
const namesRecord = /(?:^|\.|_)(?:id|uuid|guid|numer|nr|number)|id$|^sygnatura|znak_?sprawy/

const folded = (name: string): string => fold(name.replaceAll(' ', ''))
const isOfVersion = (name: string): boolean =>
  namesVersion.test(folded(name)) || namesDay.some((wanted) => wanted.test(folded(name)))

/** Text that is greater for a later version, of one kind with those it can be compared with. */
interface Age {
  readonly kind: 'number' | 'time'
  readonly text: string
}

function numberAge(text: string): Age | undefined {
  const [, number] = versionNumber.exec(text.trim()) ?? []
  if (number === undefined) return undefined
  const parts = number.split('.').map((part) => part.padStart(10, '0'))
  return { kind: 'number', text: parts.join('.') }
}

function timeAge(text: string): Age | undefined {
  if (/^\d{10,16}$/.test(text)) return { kind: 'number', text: text.padStart(16, '0') }
  if (/^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    const moment = Date.parse(text)
    return Number.isNaN(moment) ? undefined : { kind: 'time', text: new Date(moment).toISOString() }
  }
  const { day } = readDay(text)
  if (day === undefined) return undefined
  const [, hour = '', rest = ''] = /[T ,.](\d{1,2})((?::\d{2}){1,2}(?:[.,]\d+)?)/.exec(text) ?? []
  return { kind: 'time', text: hour === '' ? day : `${day}T${hour.padStart(2, '0')}${rest}` }
}

/** The versions of the greatest age; all of them where what they say cannot be compared. One that says nothing is oldest. */
function latest(
  versions: readonly Version[],
  said: (version: Version) => string | undefined,
  read: (text: string) => Age | undefined,
): readonly Version[] {
  const ages: (Age | undefined)[] = []
  for (const version of versions) {
    const text = said(version)
    const age = text === undefined ? undefined : read(text)
    if (text !== undefined && age === undefined) return versions
    ages.push(age)
  }
  const kinds = new Set(ages.flatMap((age) => (age === undefined ? [] : [age.kind])))
  if (kinds.size !== 1) return versions
  const newest = ages.reduce((best, age) => (age !== undefined && age.text > best ? age.text : best), '')
  return versions.filter((_, index) => ages[index]?.text === newest)
}

const namesOf = (versions: readonly Version[]): readonly string[] => [
  ...new Set(versions.flatMap(({ object }) => [...object.keys()])),
]

/** What is left of the versions when those that are older by one kind of sign after another go. */
function narrowed(versions: readonly Version[], signs: readonly RegExp[]): readonly Version[] {
  const names = namesOf(versions)
  let left = versions
  const narrow = (said: (version: Version) => string | undefined, read: (text: string) => Age | undefined) => {
    if (left.length > 1) left = latest(left, said, read)
  }
  for (const name of names.filter((one) => namesVersion.test(folded(one)) && !namesDay[0].test(folded(one)))) {
    narrow(({ object }) => object.get(name), numberAge)
    narrow(({ object }) => object.get(name), timeAge)
  }
  narrow(({ key }) => key, timeAge)
  narrow(({ key }) => key, numberAge)
  for (const sign of signs)
    for (const name of names.filter((one) => sign.test(folded(one)))) narrow(({ object }) => object.get(name), timeAge)
  for (const name of names.filter((one) => namesCurrent.test(folded(one)))) {
    const current = left.filter(({ object }) => /^(?:true|tak|1)$/i.test(object.get(name) ?? ''))
    if (current.length === 1) left = current
  }
  return left
}

/** The newest of the versions of a record by what they say themselves, and whether only their place in the file tells. */
export function newestOf(versions: readonly Version[]): { readonly version: Version; readonly isByPlace: boolean } {
  const left = narrowed(versions, namesDay)
  const version = left.at(-1) ?? versions.at(-1) ?? { object: new Map<string, string>() }
  const isSame = left.every(({ object }) => areSame(object, version.object))
  return { version, isByPlace: !isSame }
}

/**
 * The versions a record keeps inside it, each whole. What the record says itself is one of them where it bears a sign of
 * its own age or agrees with none of them; else it is what they have in common.
 */
export function versionsOf(itself: FlatObject, inner: readonly Version[]): Omit<VersionGroup, 'key'> {
  const names = namesOf(inner)
  const { version: newest } = newestOf(inner)
  const shared = names.filter((name) => itself.has(name))
  const agrees = ({ object }: Version) =>
    shared.every((name) => !object.has(name) || object.get(name) === itself.get(name))
  const whole = inner.map((version) => ({ ...version, object: new Map([...itself, ...version.object]) }))
  const own: Version = { object: new Map([...newest.object, ...itself]) }
  if (shared.some((name) => isOfVersion(name))) {
    const isNewest = newestOf([...inner, { object: itself }]).version.object === itself
    if (!isNewest || agrees(newest)) return { versions: whole }
    return { versions: [...whole, own], newest: own }
  }
  return inner.some(agrees) ? { versions: whole } : { versions: [...whole, own], newest: own }
}

const areSame = (a: FlatObject, b: FlatObject): boolean =>
  a.size === b.size && [...a].every(([name, value]) => b.get(name) === value)

/** Fields that older versions have and the newest has not. */
export function onlyOlder(versions: readonly Version[], newest: FlatObject): readonly string[] {
  return namesOf(versions).filter((name) => !newest.has(name))
}

/**
 * Whether each group holds the versions of one record. Its key names a record (or stands in its objects), and nothing
 * speaks for different records: no number of theirs differs. A key that may name anything needs versions that say so.
 */
export function areVersions(groups: readonly VersionGroup[]): boolean {
  if (groups.every(({ key }) => uuid.test(key)) || haveOwnId(groups)) return true
  const several = groups.filter(({ versions }) => versions.length > 1)
  if (several.length === 0 || groups.some(({ key }) => year.test(key.trim()))) return false
  if (several.some(({ versions }) => differsInNumber(versions) && !bearSigns(versions, []))) return false
  const kinds = new Set(groups.map(({ key }) => keyKind(key)))
  if (kinds.size === 1 && kinds.has('record')) return true
  if (!several.every(({ versions }) => areAlike(versions))) return false
  return !kinds.has('group') || (groups.length > 1 && several.every(({ versions }) => bearSigns(versions, [])))
}

/** Whether the key of each group stands in its objects, or one of their fields is the same within a group and nowhere else. */
function haveOwnId(groups: readonly VersionGroup[]): boolean {
  const holdsKey = ({ key, versions }: VersionGroup) =>
    versions.every(({ object }) => [...object.values()].includes(key)) && !year.test(key)
  if (groups.every(holdsKey)) return true
  if (groups.length < 2 || groups.every(({ versions }) => versions.length === 1)) return false
  return namesOf(groups[0]?.versions ?? []).some((name) => {
    if (!isRecordName(name)) return false
    const values = groups.map(({ versions }) => new Set(versions.map(({ object }) => object.get(name) ?? '')))
    const single = values.flatMap((set) => (set.size === 1 ? [...set] : []))
    return single.length === groups.length && new Set(single).size === groups.length
  })
}

const isRecordName = (name: string): boolean => namesRecord.test(folded(name)) && !namesVersion.test(folded(name))

/** Whether a field that numbers records is there and says something else in each of the objects. */
function differsInNumber(versions: readonly Version[]): boolean {
  return namesOf(versions).some(
    (name) =>
      isRecordName(name) &&
      !name.includes('.') &&
      new Set(versions.map(({ object }) => object.get(name) ?? '')).size === versions.length,
  )
}

/** Whether objects say of themselves which is newer, and of what is no sign of a version at least half is the same. */
function areAlike(versions: readonly Version[]): boolean {
  const names = namesOf(versions).filter((name) => !isOfVersion(name))
  const same = names.filter((name) => new Set(versions.map(({ object }) => object.get(name) ?? '')).size === 1)
  return same.length > 0 && same.length * 2 >= names.length
}

/**
 * Objects of one list that are versions of one record: one id in several of them, which bear different version numbers
 * or were changed on different days. A number alone is no id, for offices give numbers twice: there versions must be numbered.
 */
export function sameRecords(list: readonly Version[]): readonly (readonly Version[])[] | undefined {
  const names = namesOf(list.slice(0, 50)).filter((name) => isRecordName(name) && !name.includes('.'))
  for (const name of names) {
    const groups = new Map<string, Version[]>()
    for (const [index, version] of list.entries()) {
      const id = version.object.get(name)
      const of = id === undefined ? `\u0000${index}` : id
      const group = groups.get(of)
      if (group === undefined) groups.set(of, [version])
      else group.push(version)
    }
    const several = [...groups.values()].filter((group) => group.length > 1)
    if (several.length === 0) continue
    const isId = /id$|^id|uuid|guid/.test(folded(name))
    const signs = isId ? namesDay.slice(0, 2) : []
    if (several.every((group) => bearSigns(group, signs))) return [...groups.values()]
  }
  return undefined
}

/** Whether each of the versions has a place of its own by version number, key or day. */
function bearSigns(versions: readonly Version[], signs: readonly RegExp[]): boolean {
  const differ = (said: (version: Version) => string | undefined) => {
    const all = versions.map(said)
    return !all.includes(undefined) && new Set(all).size === all.length
  }
  if (differ(({ key }) => key)) return true
  return namesOf(versions).some((name) => {
    const plain = folded(name)
    const isSign = namesVersion.test(plain) || signs.some((sign) => sign.test(plain))
    return isSign && differ(({ object }) => object.get(name))
  })
}
