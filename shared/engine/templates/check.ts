import { fold } from '../../core/folding/fold'
import { isKnownFormat, positionName } from './evaluate'
import type { FoundTag, TemplatePlace } from './inspection'
import type { TemplateNames } from './scope'
import { closes, nameKey, parseTag } from './tag'

/** What is wrong in a template, and where. `near` is the name that was probably meant. */
export interface TemplateProblem {
  readonly kind:
    | 'unknownName'
    | 'unknownFormat'
    /** A loop or condition that is never closed. */
    | 'unclosed'
    /** An end without a beginning. */
    | 'unopened'
    /** Begins and ends in different tables, or inside a table and outside it. */
    | 'crosses'
    /** A brace without its other one. */
    | 'brace'
    /** Braces that name nothing. */
    | 'empty'
  readonly text: string
  readonly near?: string
  readonly place: TemplatePlace
}

export interface CheckedTemplate {
  readonly problems: readonly TemplateProblem[]
  /** Keys of all names it uses: what has to be read to fill it. */
  readonly used: ReadonlySet<string>
}

interface Open {
  readonly tag: FoundTag
  readonly path: readonly string[]
  readonly names: TemplateNames
}

const noNames: TemplateNames = { values: new Map(), lists: new Map() }
const positionKey = nameKey(positionName)

/** Checks the tags of a template against the names it may use, in the order of the text. */
export function checkTemplate(tags: readonly FoundTag[], names: TemplateNames): CheckedTemplate {
  const problems: TemplateProblem[] = []
  const used = new Set<string>()
  const open: Open[] = []
  /** The names at the end of a path: seen from the innermost list outwards, as values are looked up. */
  const reach = (found: FoundTag, path: readonly string[]): TemplateNames => {
    const levels = [names, ...open.map((one) => one.names)].toReversed()
    const [first = '', ...rest] = path
    for (const part of path) used.add(nameKey(part))
    const key = nameKey(first)
    const level = levels.find(({ values, lists }) => values.has(key) || lists.has(key))
    if (level === undefined) {
      if (key !== positionKey) problems.push(unknown(found, first, levels))
      return noNames
    }
    let here = level.lists.get(key)?.names()
    for (const part of rest) {
      const next = nameKey(part)
      if (here === undefined || (!here.values.has(next) && !here.lists.has(next))) {
        problems.push(unknown(found, part, here === undefined ? [] : [here]))
        return noNames
      }
      here = here.lists.get(next)?.names()
    }
    return here ?? noNames
  }
  for (const found of tags) {
    const { text, place } = found
    const tag = found.isBroken === true ? undefined : parseTag(text)
    if (tag === undefined) {
      problems.push({ kind: found.isBroken === true ? 'brace' : 'empty', text, place })
      continue
    }
    if (tag.kind !== 'close')
      for (const { name } of tag.formats)
        if (!isKnownFormat(name)) problems.push({ kind: 'unknownFormat', text: name, place })
    if (tag.kind === 'value') reach(found, tag.path)
    if (tag.kind === 'open') open.push({ tag: found, path: tag.path, names: reach(found, tag.path) })
    if (tag.kind !== 'close') continue
    const last = open.at(-1)
    if (last === undefined || !closes(tag.path, last.path) || !isSamePart(last.tag.place, place)) {
      problems.push({ kind: 'unopened', text, place })
      continue
    }
    open.pop()
    if (last.tag.place.table?.table !== place.table?.table) problems.push({ kind: 'crosses', text, place })
  }
  for (const { tag } of open) problems.push({ kind: 'unclosed', text: tag.text, place: tag.place })
  return { problems, used }
}

function isSamePart(one: TemplatePlace, other: TemplatePlace): boolean {
  return one.part === other.part && one.textBox === other.textBox
}

/** Names of the built-in paper that a template does not print any more, as they are shown. */
export function noLongerPrinted(builtIn: readonly FoundTag[], used: ReadonlySet<string>): readonly string[] {
  const names = new Map<string, string>()
  for (const { text } of builtIn) {
    const tag = parseTag(text)
    if (tag?.kind === 'value') for (const name of tag.path.slice(-1)) names.set(nameKey(name), name)
  }
  return [...names].flatMap(([key, name]) => (used.has(key) ? [] : [name]))
}

function unknown(found: FoundTag, name: string, levels: readonly TemplateNames[]): TemplateProblem {
  const near = nearest(
    name,
    levels.flatMap(({ values, lists }) => [...values.values(), ...[...lists.values()].map((list) => list.name)]),
  )
  return { kind: 'unknownName', text: name, place: found.place, ...(near === undefined ? {} : { near }) }
}

/** The name most like what was written; `undefined` where none is like it. */
function nearest(written: string, names: readonly string[]): string | undefined {
  const wanted = fold(written)
  const [beginning = ''] = wanted.split(' ')
  const most = (text: string) => Math.max(1, Math.floor(text.length * 0.4))
  let best: string | undefined
  let least = Infinity
  for (const name of names) {
    const candidate = fold(name)
    const whole = candidate.startsWith(wanted) && wanted.length >= 4 ? 1 : distanceOf(wanted, candidate)
    // Half remembered: „Numr uchwały” for „Numer”.
    const begun = beginning === wanted || beginning.length < 4 ? Infinity : distanceOf(beginning, candidate) + 1.5
    const distance = Math.min(
      whole <= most(wanted) ? whole : Infinity,
      begun <= most(beginning) + 1.5 ? begun : Infinity,
    )
    if (distance >= least) continue
    least = distance
    best = name
  }
  return best
}

/** Letters to be put in, left out or changed to make one word of the other (Levenshtein). */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1]
    for (let to = 0; to < other.length; to++) {
      const change = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1)
      next.push(Math.min(change, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
