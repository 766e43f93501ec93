import { type ScopeLevel, valueOfTag } from '#shared/engine/templates/evaluate'
import type { TemplateScope } from '#shared/engine/templates/scope'
import type { Tag } from '#shared/engine/templates/tag'
import { randomUUID } from 'node:crypto'
import { escapeXml } from '../documents/xmlText'

type ValueTag = Tag & { readonly kind: 'value' }

/** Entries from which on a list is repeated here: the library takes ten times as long for each row. */
const longFrom = 4

interface Repeat {
  readonly list: readonly TemplateScope[]
  /** What the list stands in. */
  readonly around: readonly ScopeLevel[]
  /** What each entry prints, in the order of the tokens. */
  readonly tags: ValueTag[]
}

interface Token {
  readonly repeat: number
  readonly tag: number
  /** The second of the two entries the library was given. */
  readonly isSecond: boolean
  /** The text behind it, up to the next token. */
  readonly then: string
}

/**
 * Long lists of plain entries, repeated by hand: the library is given two entries that print tokens, and what stands from the
 * first token of the one to the first token of the other is what each entry prints. A list whose entries hold conditions or
 * lists of their own is left to the library: `isPlain` is false then, and the paper is to be made without.
 */
export function startLongLists() {
  const mark = randomUUID().replaceAll('-', '')
  const repeats: Repeat[] = []
  const stood = new Map<TemplateScope, { readonly repeat: number; readonly isSecond: boolean }>()
  let isPlain = true
  const standsFor = (levels: readonly ScopeLevel[]) => {
    const last = levels.at(-1)
    return last === undefined ? undefined : stood.get(last.scope)
  }
  return {
    isPlain: () => isPlain,

    /** The entries of a list for the library: of a long one two that stand for all. */
    entries(list: readonly TemplateScope[], around: readonly ScopeLevel[]): readonly TemplateScope[] {
      if (list.length < longFrom) return list
      const repeat = repeats.length
      repeats.push({ list, around, tags: [] })
      return [false, true].map((isSecond) => {
        const scope: TemplateScope = { values: {}, lists: {} }
        stood.set(scope, { repeat, isSecond })
        return scope
      })
    },

    /** Whether a loop or condition stands inside an entry that stands for others. */
    holdsBack(levels: readonly ScopeLevel[]): boolean {
      const isInside = standsFor(levels) !== undefined
      if (isInside) isPlain = false
      return isInside
    },

    /** The token a tag prints inside such an entry; `undefined` elsewhere. */
    token(tag: ValueTag, levels: readonly ScopeLevel[]): string | undefined {
      const inside = standsFor(levels)
      if (inside === undefined) return undefined
      const tags = repeats[inside.repeat]?.tags ?? []
      const known = tags.indexOf(tag)
      const index = known < 0 ? tags.push(tag) - 1 : known
      return `${mark}:${inside.repeat}:${index}:${inside.isSecond ? 1 : 0};`
    },

    /** A part with all entries in place of the two; `undefined` where that cannot be told from its tokens. */
    expand(xml: string): string | undefined {
      const [before = '', ...pieces] = xml.split(`${mark}:`)
      const tokens = pieces.flatMap((piece): readonly Token[] => {
        const read = /^(\d+):(\d+):([01]);/u.exec(piece)
        if (read === null) return []
        const [whole, repeat, tag, second] = read
        return [{ repeat: Number(repeat), tag: Number(tag), isSecond: second === '1', then: piece.slice(whole.length) }]
      })
      if (tokens.length !== pieces.length) return undefined
      const parts = [before]
      for (let at = 0; at < tokens.length;) {
        const run = runAt(tokens, at)
        const repeat = repeats[tokens[at]?.repeat ?? -1]
        if (run === undefined || repeat === undefined) return undefined
        const last = repeat.list.length - 1
        repeat.list.forEach((scope, index) => {
          const levels = [...repeat.around, { scope, position: index + 1 }]
          for (const { tag, then } of index === last ? run.second : run.first) {
            const wanted = repeat.tags[tag]
            parts.push(wanted === undefined ? '' : xmlLines(valueOfTag(wanted, levels)), then)
          }
        })
        at += run.first.length + run.second.length
      }
      return parts.join('')
    },

    /** Whether every list that was held back stands somewhere. */
    isWhole: (parts: readonly string[]): boolean =>
      repeats.every((_, repeat) => parts.some((part) => part.includes(`${mark}:${repeat}:`))),
  }
}

/** The tokens of the two entries that begin here; `undefined` where they do not say the same, or stand for pictures. */
function runAt(tokens: readonly Token[], at: number) {
  const repeat = tokens[at]?.repeat
  const end = tokens.findIndex((token, index) => index > at && token.repeat !== repeat)
  const own = tokens.slice(at, end < 0 ? tokens.length : end)
  const from = own.findIndex(({ isSecond }) => isSecond)
  const [first, second] = [own.slice(0, from), own.slice(from)]
  const isAlike =
    from > 0 &&
    first.length === second.length &&
    first.every(
      (token, index) => !token.isSecond && second[index]?.isSecond === true && second[index].tag === token.tag,
    )
  // Pictures and bookmarks have numbers of their own, which the library gives.
  if (!isAlike || first.some(({ then }) => /docPr|bookmarkStart/u.test(then))) return undefined
  return { first, second }
}

/** Text inside a run, its line breaks as Word has them. */
function xmlLines(text: string): string {
  const escaped = escapeXml(text)
  return escaped.includes('\n') ? escaped.replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">') : escaped
}
