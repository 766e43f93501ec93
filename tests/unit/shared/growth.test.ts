import { describe, expect, it } from 'vitest'
import { readCopied } from '#renderer/features/import/read/clipboardTable'
import { readVoteReport } from '#renderer/features/import/read/voteReport'
import { readTable } from '#renderer/features/import/read/readTable'
import { endingOf } from '#shared/program/attachments/fileTypes'
import { redact, redactedReport } from '#shared/program/bugs/report'
import { readDay } from '#shared/core/calendar/readDay'
import { readTypedDay } from '#shared/core/calendar/typedDay'
import { actOfItem } from '#shared/registers/council/act'
import { isReservedName } from '#shared/registers/contracts/parties'
import { comparedName, nameWithoutForm } from '#shared/registers/contracts/partyName'
import { readPeriod } from '#shared/core/calendar/period'
import { typeset } from '#shared/engine/documents/typography'
import { mendEncoding } from '#shared/engine/health/encoding'
import { readCaseSign } from '#shared/core/identifiers/caseSign'
import { lineText } from '#shared/core/values/plainText'
import { proposePattern } from '#shared/core/actNumbers/proposePattern'
import { peselsIn } from '#shared/core/identifiers/peselsIn'
import { checkText } from '#shared/core/identifiers/checkText'
import { looksDamaged } from '#shared/engine/import/damage'
import { foldHeading } from '#shared/engine/import/foldHeading'
import { readBoolean } from '#shared/engine/import/readBoolean'
import { cellReader, trimOuter } from '#shared/engine/import/readCell'
import { isTotalsRow } from '#shared/engine/import/rowReader'
import { splitLinks } from '#shared/engine/import/splitLinks'
import { readStructured } from '#shared/engine/import/structured'
import { readGrosze } from '#shared/core/money/readGrosze'
import { actNumberKey, actNumberSortKey, parseActNumber } from '#shared/core/actNumbers/actNumber'
import { numberShapes } from '#shared/engine/numbering/numberSearch'
import { checkPattern, readNumber } from '#shared/core/actNumbers/pattern'
import { readInteger } from '#shared/core/actNumbers/readInteger'
import { fromRoman } from '#shared/core/actNumbers/roman'
import { personKey } from '#shared/core/people/personKey'
import { splitPersons } from '#shared/core/people/persons'
import { parseFilterText } from '#shared/engine/query/filterText'
import { fold } from '#shared/core/folding/fold'
import { numberWords } from '#shared/engine/query/numberParts'
import { stemsOf } from '#shared/engine/query/inflection'
import { filterAlternatives } from '#shared/engine/query/match'
import { quotedNumbers } from '#shared/engine/query/recordTexts'
import { queryDateAt } from '#shared/engine/query/queryDates'
import { queryTerms } from '#shared/engine/query/textQuery'
import { wordsOf } from '#shared/engine/query/words'
import { catalogue } from '#shared/catalogue'
import type { FieldDefinition } from '#shared/model/field'
import { importTargets } from '#shared/model/importTargets'
import { textsOf } from '#shared/text/texts'

const today = '2026-11-21'
const section = 'x'
const field = (type: 'date' | 'integer' | 'money' | 'longText'): FieldDefinition => ({
  id: 'f',
  type,
  section,
  privacy: 'public',
})

/** One cell reader of every type of field, with whatever its register adds to it. */
const cells = new Map(
  catalogue.registers.flatMap((definition) =>
    importTargets(definition).map((target) => {
      const context = {
        text: textsOf('pl', catalogue).register(definition.id),
        today,
        numbering: { patterns: { '': '{sesja}/{nr}/{rr}', z: 'Z{nr}/{rrrr}' }, counter: 'year' as const },
      }
      const kind = `${target.field.type} ${'check' in target.field ? (target.field.check ?? '') : ''}`
      return [`cell: ${kind}`, cellReader(target.field, context, target.path)] as const
    }),
  ),
)

const years = { from: 1950, to: 2028 }

/** Everything that reads text somebody typed, pasted or imported. A new parser is added here. */
const parsers: Readonly<Record<string, (text: string) => unknown>> = {
  'readTable: a text file': (text) => readTable(Uint8Array.from(new TextEncoder().encode(text))),
  'readTable: a text file with rows': (text) =>
    readTable(Uint8Array.from(new TextEncoder().encode(`Numer;Data;W sprawie\nI/1/24;${text}\nI/2/24;;x`))),
  readVoteReport,
  'readVoteReport: votes in sentences': (text) =>
    readVoteReport(`1. Głosowanie w sprawie ${text} wyniki: ZA: 1 Wyniki imienne: ${text}`),
  'readVoteReport: the sheet of one vote': (text) =>
    readVoteReport(`Głosowanie ${text} Typ głosowania Uprawnieni do głosowania 1. A${text}`),
  'readCopied: text': (text) => readCopied({ html: '', text }),
  readDay: (text) => readDay(text),
  readTypedDay: (text) => readTypedDay(text, today),
  readGrosze,
  readInteger,
  readBoolean,
  readCaseSign,
  readPeriod,
  peselsIn,
  parseActNumber,
  actNumberKey: (text) => actNumberKey({ written: text }),
  actNumberSortKey: (text) => actNumberSortKey({ written: text }),
  readNumber: (text) => readNumber(['{nr}/{rr}', 'Z{nr}/{rrrr}', 'RM.0003.{nr}.{rrrr}'], text),
  checkPattern,
  numberShapes,
  numberWords,
  quotedNumbers,
  fromRoman,
  splitPersons,
  personKey,
  splitLinks,
  actOfItem: (title) =>
    actOfItem(
      { title },
      { record: 'a', find: () => undefined, stored: () => undefined, belonging: () => [], leading: () => [] },
    ),
  comparedName,
  nameWithoutForm,
  isReservedName,
  readStructured,
  'readStructured: objects in objects': ({ length }) =>
    readStructured(`[${'{"a":'.repeat(length / 8)}1${'}'.repeat(length / 8)}]`),
  'readStructured: keys that may be numbers': (text) =>
    readStructured(JSON.stringify({ [text]: [{ a: 1 }, { a: 2 }] })),
  'readStructured: versions in a list': ({ length }) =>
    readStructured(
      JSON.stringify(
        Array.from({ length: length / 64 }, (_, index) => ({ id: `${index >> 2}`, wersja: index % 4, nazwa: 'a' })),
      ),
    ),
  looksDamaged,
  trimOuter,
  foldHeading,
  isTotalsRow: (text) => isTotalsRow([text, text]),
  fold,
  wordsOf,
  filterAlternatives,
  stemsOf,
  mendEncoding,
  typeset,
  endingOf,
  queryTerms,
  queryDateAt: (text) => queryDateAt(text.split(' '), 0),
  lineText,
  proposePattern: (text) =>
    proposePattern(
      Array.from({ length: 5 }, (_, at) => `${text}${at}`),
      new Set([9]),
      years,
    ),
  redact,
  redactedReport: (text) => redactedReport(new Error(text)),
  ...Object.fromEntries(
    (['nip', 'regon', 'krs', 'pesel', 'period', 'eDelivery'] as const).map((check) => [
      `checkText ${check}`,
      (text: string) => checkText(check, text),
    ]),
  ),
  ...Object.fromEntries(
    (['date', 'integer', 'money', 'longText'] as const).map((type) => [
      `filter: ${type}`,
      (text: string) => parseFilterText(field(type), text, today),
    ]),
  ),
  ...Object.fromEntries(cells),
}

/** Pieces that repeat in texts patterns stumble over: what they skip, what they repeat, what they end at. */
const pieces: readonly string[] = [
  ...' \u00a0\t\n\raZ1.-/,;:_"„(<[{@\\\u200bł'.split(''),
  'a ',
  '1 ',
  'a.',
  '1.',
  '1,',
  'I/',
  '1/',
  'X ',
  ' i ',
  ', ',
  'nr ',
  'od ',
  'do ',
  ' od 1 do ',
  'Uchwala.Nr.',
  'A1.',
  'prof. ',
  '1 000 ',
  '0,0',
  '9.9',
  '/a',
  'C:\\a',
  'http://a/',
  'a@a.',
  "'a",
  '12345678901',
  'brak ',
  '[] ',
  'nr 1/',
  'I/1/24, ',
]
const endings: readonly string[] = ['', '!', ' x1']

const grown = (piece: string, length: number, ending: string) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + ending

/**
 * Milliseconds of processor time one reading takes, the shortest of several: what else the machine does takes none of it,
 * and what disturbs it (garbage, a cold cache) only adds.
 */
function shortest(parse: (text: string) => unknown, text: string, runs: number): number {
  let best = Infinity
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage()
    parse(text)
    const { user, system } = process.cpuUsage(start)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

/** Texts that grow by a half or more each time, so that what grows exponentially is caught before it takes for ever. */
const rungs: readonly number[] = [16, 24, 32, 40, 48, 64, 96, 128, 256, 512, 4096, 32_768]
/** How often a suspicion is looked at again before it is one; what takes long was disturbed the less. */
const rounds = (milliseconds: number) => (milliseconds > 200 ? 2 : 12)
/** Below this nothing can be told from the noise of a clock; it is no limit, only where looking closer begins. */
const measurable = 6
/** Halfway (of the exponent) between what grows linearly and what grows by the square; short steps get more room. */
const allowed = (factor: number) => Math.max(4, factor ** 1.5)

/** Where a text that is longer takes out of proportion longer to read; `undefined` where reading grows as it should. */
function growth(parse: (text: string) => unknown, piece: string, ending: string): string | undefined {
  for (const [index, length] of rungs.entries()) {
    const long = grown(piece, length, ending)
    let slow = shortest(parse, long, 1)
    if (slow < measurable) continue
    const before = rungs[index - 1] ?? 1
    const short = grown(piece, before, ending)
    let quick = Infinity
    let suspect = true
    for (let round = rounds(slow); suspect && round > 0; round -= 1) {
      quick = Math.min(quick, shortest(parse, short, 5))
      slow = Math.min(slow, shortest(parse, long, 1))
      suspect = slow >= measurable && slow / Math.max(quick, 0.01) > allowed(length / before)
    }
    if (suspect)
      return `${before} -> ${length} characters of ${JSON.stringify(piece)}: ${(slow / quick).toFixed(0)} times as long`
  }
  return undefined
}

describe('reading takes no more than in proportion to the length of the text', () => {
  it.each(Object.entries(parsers))('%s', (_, parse) => {
    const found = pieces.flatMap((piece) => endings.flatMap((ending) => growth(parse, piece, ending) ?? []))
    expect(found).toEqual([])
  })

  it('and a parser that grows faster is caught', () => {
    const quadratic = (text: string) => /a+$/.test(text)
    const exponential = (text: string) => /^(?:a+)+b$/.test(text)
    expect(growth(quadratic, 'a', '!')).toBeDefined()
    expect(growth(exponential, 'a', '!')).toBeDefined()
  })
})
