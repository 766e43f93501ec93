import { peselsIn } from '../../core/identifiers/peselsIn'
import { looksDamaged } from '../import/damage'
import { cuts } from '../import/rowReader'
import { TextCells, type TextPlace } from './cells'
import type { Check, RegisterState, Severity } from './check'
import { mendEncoding } from './encoding'

type IsOdd = (text: string, place: TextPlace) => boolean

/** A check of every text by itself. `mend` makes the text right, or leaves it alone where that is not certain. */
function textCheck(
  severity: Severity,
  isOdd: IsOdd,
  mend?: (text: string, place: TextPlace) => string,
  wanted: (place: TextPlace, state: RegisterState) => boolean = () => true,
): Check {
  const cellsOf = (state: RegisterState) => new TextCells(state.definition, (place) => wanted(place, state))
  return {
    severity,
    prepare: (state) => {
      const cells = cellsOf(state)
      if (cells.isEmpty) return undefined
      return ({ values }) =>
        cells.first(values, (text, place) => (isOdd(text, place) ? { field: place.path, value: text } : undefined))
    },
    ...(mend === undefined
      ? {}
      : {
          repair: (state: RegisterState) => {
            const cells = cellsOf(state)
            return ({ values }) =>
              cells.change(values, (text, place) => (isOdd(text, place) ? mend(text, place) : text))
          },
        }),
  }
}

const isTitle = ({ path }: TextPlace, { definition }: RegisterState) => path === definition.title
const isProse = (place: TextPlace, state: RegisterState) => place.field.type === 'longText' || isTitle(place, state)

/** Any blank but the plain space; the line break of long texts apart. */
const oddBlank = /^\s|\s$|[^\S \ufeff]|[ ]{2}/u
const oddBlankOfLines = /^\s|\s$|[^\S \n\ufeff]|[ ]{2}|[ ]\n|\n[ ]|\n{3}/u

const blanks = textCheck(
  'note',
  (text, { manyLines }) => (manyLines ? oddBlankOfLines : oddBlank).test(text),
  (text, { manyLines }) =>
    manyLines
      ? text
          .replace(/\r\n?/g, '\n')
          .replace(/[^\S\n\ufeff]+/gu, ' ')
          .replace(/ ?\n ?/g, '\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim()
      : text.replace(/[^\S\ufeff]+/gu, ' ').trim(),
)

/** Characters that show nothing: zero-width blanks, soft hyphens, marks of direction. C1 controls are damage, not this. */
const unseen = /(?![\t\n\r\v\f\u0080-\u009f])[\p{Cc}\p{Cf}]/gu
const invisible = textCheck(
  'warning',
  (text) => text.search(unseen) >= 0,
  (text) => text.replace(unseen, ''),
)

const decomposed = textCheck(
  'note',
  (text) => /\p{M}/u.test(text) && text !== text.normalize('NFC'),
  (text) => text.normalize('NFC'),
)

const damaged = textCheck('error', looksDamaged, (text) => mendEncoding(text) ?? text)

const allCapitals = textCheck(
  'note',
  (text) => text.length > 30 && text === text.toUpperCase() && /\p{Lu}{4}/u.test(text),
  undefined,
  isTitle,
)

/** What stands where nothing is known. Capital X are left alone: XX is a session. */
const placeholder = textCheck('note', (text) =>
  /^(?:[-–—.?*_\s]+|x{2,}|[Bb]rak(?: danych)?|n\/d|nd\.?|[Nn]ie dotyczy|[Dd]o uzupełnienia|[Dd]o ustalenia|jw\.?|j\.w\.)$/u.test(
    text,
  ),
)

/**
 * A comma, colon or full stop left at the end of a title. Short words and those with a capital may be abbreviations that
 * keep their stop (`r.`, `S.A.`).
 */
const looseEnd = /(?:[,;:]|(?<=(?:^|[^\p{L}.])\p{Ll}{5,})\.)$/u
const trailing = textCheck(
  'note',
  (text) => looseEnd.test(text),
  (text) => text.replace(looseEnd, ''),
  isTitle,
)

/** A word written twice in a row (`w w sprawie`). Numerals and initials may rightly stand twice. */
const doubled = /(?<![\p{L}\d.-])(\p{Ll}+)\s+\1(?![\p{L}\d.-])/u
const doubledWord = textCheck('note', (text) => doubled.test(text), undefined, isProse)

/** PESEL in a text that is not made for one: it would go out with the public copy of the register. */
const personalNumber = textCheck(
  'error',
  (text) => peselsIn(text).length > 0,
  undefined,
  ({ field }) => (field.privacy === 'public' || field.privacy === 'office') && !('check' in field),
)

/** Texts of one field that end at one length are no longer chance from this many on. */
const manyCut = 5

/**
 * Text that a form or an export cut: it ends with an ellipsis, or at a length programs cut at and more texts of the field
 * do than around that length; and no longer text where it is the longest (data of real registers: 35, 200).
 */
const cutText: Check = {
  severity: 'warning',
  prepare: ({ definition, records }) => {
    const cells = new TextCells(definition, ({ field }) => field.type === 'longText' || field.type === 'text')
    if (cells.isEmpty) return undefined
    const lengths = new Map<string, Map<number, number>>()
    for (const { values } of records)
      cells.first(values, (text, { path }) => {
        const counts = lengths.get(path) ?? new Map<number, number>()
        if (counts.size === 0) lengths.set(path, counts)
        counts.set(text.length, (counts.get(text.length) ?? 0) + 1)
        return undefined
      })
    const cutAt = new Map([...lengths].map(([path, counts]) => [path, cutLengths(counts)]))
    return ({ values }) =>
      cells.first(values, (text, { path }) =>
        /(?:\.{3}|…)$/.test(text) || (cutAt.get(path)?.has(text.length) === true && !/[.!?)”"]$/.test(text))
          ? { field: path, value: text }
          : undefined,
      )
  },
}

function cutLengths(counts: ReadonlyMap<number, number>): ReadonlySet<number> {
  const longest = Math.max(...counts.keys())
  const found = new Set<number>()
  for (const length of cuts) {
    const here = counts.get(length) ?? 0
    const around = [-3, -2, -1, 1, 2, 3].map((step) => counts.get(length + step) ?? 0)
    if ((length === longest && here > 1) || (here >= manyCut && here > 3 * Math.max(...around))) found.add(length)
  }
  return found
}

/** Checks of how texts are written. */
export const textChecks = {
  damaged,
  personalNumber,
  invisible,
  cutText,
  blanks,
  decomposed,
  allCapitals,
  trailing,
  doubledWord,
  placeholder,
} as const satisfies Readonly<Record<string, Check>>
