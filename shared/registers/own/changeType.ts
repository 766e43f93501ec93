import type { RegisterRecord } from '../../core/values/record'
import { type Day, type FieldValue, isUnread, textsIn } from '../../core/values/values'
import { cellReader } from '../../engine/import/readCell'
import { sameValue } from '../../engine/history/history'
import { displayValue, type DisplayWords } from '../../model/display'
import type { FieldDefinition } from '../../model/field'
import type { RegisterText } from '../../model/registerText'
import { choiceNames, choicesGone, choicesOf } from './choices'
import { ownFieldTypes, type OwnFieldType } from './definition'
import { fieldOf, isChoice, isEntered, type OwnField } from './ownField'

/** More different values no list to choose from can offer. */
const mostChoices = 200
const longestChoice = 200

/** What has no values of its own, leads to what is no text, or holds several things in each row. */
const unchangeable: ReadonlySet<OwnFieldType> = new Set(['links', 'files', 'rows', 'computed'])

/** The kinds a field with data may become, by way of a preview; none for links, attachments, rows and computed fields. */
export function kindsAfter(type: OwnFieldType): readonly OwnFieldType[] {
  return unchangeable.has(type) ? [] : ownFieldTypes.filter((kind) => kind !== type && !unchangeable.has(kind))
}

/** What becomes of one value, and of how many entries. */
export interface ChangedValue {
  readonly before: string
  readonly after: string
  /** `same` says the same as before; `unread` stays as the text it is, to be mended in its entry. */
  readonly outcome: 'same' | 'other' | 'unread'
  readonly count: number
}

export interface TypeChange {
  /** The field of its new kind. */
  readonly field: OwnField
  /** Each value once, those that cannot be read first. */
  readonly values: readonly ChangedValue[]
  /** What is written into which record. */
  readonly edits: readonly { readonly record: string; readonly value: FieldValue }[]
}

interface Context {
  readonly text: RegisterText
  readonly words: DisplayWords
  readonly today: Day
}

/**
 * What a field with data becomes as one of another kind. Each value is read as a cell of a file is: what cannot be read stays
 * as its text, so nothing is lost. `tooMany` where there are more values than a list to choose from can have.
 */
export function changedType(
  own: OwnField,
  type: OwnFieldType,
  records: readonly Pick<RegisterRecord, 'id' | 'values'>[],
  context: Context,
): TypeChange | 'tooMany' {
  const before = fieldFrom(own)
  const names = isChoice(own) ? choiceNames(choicesOf(own), own) : new Map<string, string>()
  const named = (choice: string) => names.get(choice) ?? choice
  // What a choice is called is what was meant, and all another kind can say.
  const called = (value: FieldValue): FieldValue =>
    typeof value === 'string' ? named(value) : textsIn(value).length > 0 ? textsIn(value).map(named) : value
  const held = records.flatMap(({ id, values: { [own.id]: value } }) => (value === undefined ? [] : [{ id, value }]))
  const shown = (field: FieldDefinition, value: FieldValue) => displayValue(field, value, context.text, context.words)
  const isList = type === 'choice' || type === 'multiChoice'
  const found = isList
    ? choicesIn(
        isChoice(own) ? choicesOf(own).map(named) : [],
        held.map(({ value }) => called(value)),
        (value) => shown(before, value),
      )
    : []
  if (found.length > mostChoices || found.some((choice) => choice.length > longestChoice || choice.includes('\n')))
    return 'tooMany'
  const gone = isList && isChoice(own) ? choicesGone(choicesOf(own), own).map(named).join('\n') : ''
  const field: OwnField = { ...own, type, choices: found.join('\n'), choiceNames: '', choicesOff: gone }
  const after = fieldFrom(field)
  const read = readerOf(type, after, context)
  const groups = new Map<string, ChangedValue>()
  const edits: { record: string; value: FieldValue }[] = []
  for (const { id, value } of held) {
    const text = shown(before, value)
    const becomes = keeps(own.type, type, value) ? called(value) : read(text, called(value))
    const then = shown(after, becomes)
    const outcome = isUnread(becomes) ? 'unread' : then === text ? 'same' : 'other'
    if (!sameValue(value, becomes)) edits.push({ record: id, value: becomes })
    const key = `${text}\u0000${then}\u0000${outcome}`
    groups.set(key, { before: text, after: then, outcome, count: (groups.get(key)?.count ?? 0) + 1 })
  }
  const rank = { unread: 0, other: 1, same: 2 }
  return {
    field,
    values: [...groups.values()].toSorted((a, b) => rank[a.outcome] - rank[b.outcome] || b.count - a.count),
    edits,
  }
}

function fieldFrom(own: OwnField): FieldDefinition {
  return isEntered(own) ? fieldOf(own) : { id: own.id, type: 'text', section: '', privacy: own.privacy }
}

/** Whether a value may stand as it is in a field of the kind. */
function keeps(from: OwnFieldType, to: OwnFieldType, value: FieldValue): boolean {
  return !isUnread(value) && alike.some((kinds) => kinds.has(from) && kinds.has(to))
}

/** Kinds whose values are kept alike. */
const alike: readonly ReadonlySet<OwnFieldType>[] = [
  new Set(['text', 'longText', 'caseSign', 'choice']),
  new Set(['persons', 'multiChoice']),
]

/** The values a list to choose from offers then: each text, or each of several. */
function choicesIn(
  known: readonly string[],
  values: readonly FieldValue[],
  shown: (value: FieldValue) => string,
): readonly string[] {
  const texts = values.flatMap((value) =>
    textsIn(value).length > 0 && !isUnread(value) ? textsIn(value) : [shown(value)],
  )
  return [...new Set([...known, ...texts].map((text) => text.trim()).filter((text) => text !== ''))]
}

function readerOf(type: OwnFieldType, after: FieldDefinition, { text, today }: Context) {
  const cell = cellReader(after, { text, today, numbering: { patterns: {}, counter: 'year' } })
  return (shown: string, value: FieldValue): FieldValue => {
    // Figures stand in groups on screen; a text keeps plain blanks.
    const written = shown.replaceAll('\u00a0', ' ')
    if (type === 'text' || type === 'longText' || type === 'caseSign' || type === 'choice') return written
    if (type === 'multiChoice') return textsIn(value).length > 0 ? textsIn(value) : [written]
    if (type === 'number') return { written }
    return cell(written).value ?? { unread: written }
  }
}
