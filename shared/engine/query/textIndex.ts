import { addDays, formatDay } from '../../core/calendar/days'
import type { RegisterDefinition } from '../../model/definition'
import type { RegisterRecord } from '../../core/values/record'
import { lineText } from '../../core/values/plainText'
import { type ActNumber, isActNumber } from '../../core/values/values'
import { highlight, type Range } from './highlight'
import { hasParts } from './numberParts'
import { stemsOf } from './inflection'
import { fit, Postings } from './postings'
import { daysOf, numberSpellings, quotedNumbers, textsOf } from './recordTexts'
import { type QueryTerm, queryTerms } from './textQuery'
import { eachWord } from './words'

/** A record found, with the field that fits best. `ranges` are UTF-16 places in `text`, as it stands in the record. */
export interface Hit {
  readonly id: string
  readonly register: string
  readonly field: string
  readonly text: string
  readonly ranges: readonly Range[]
}

export interface SearchAnswer {
  readonly hits: readonly Hit[]
  /** Records found in all, of which `hits` are the best. */
  readonly total: number
  /** Whether a record is among those found. */
  readonly includes: (id: string) => boolean
}

/** An act whose own number was typed, or whose day, comes before every act that merely contains the digits. */
const numberHit = 10
/** A record on another of whose days something happened comes behind the acts of that day. */
const otherDayHit = 8

/** What the records of a register are called, folded: „uchwała budżet” means a resolution. */
export interface RegisterNames {
  readonly words: readonly string[]
  /** Words for each value of the field that says of what kind a record is; they come before `words`. */
  readonly kinds?: { readonly field: string; readonly words: Readonly<Record<string, readonly string[]>> }
}
/** Shorter words are the beginning of too many others to mean a register. */
const shortestName = 4
/** How well a day fits, beside the scores of texts: as the number of the act itself. */
const ownDay = 4 * fit.exact
const otherDay = 2 * fit.exact
/** Dead entries are swept out when there are this many and they outnumber half of the living. */
const sweepFrom = 2_000

/**
 * Search over the texts of all registers while typing: every term must occur as a word, the beginning of a word or an
 * inflected form. A sorted vocabulary with postings, because it was measured best of five engines at 100 000 records
 * (performance.md, Search: p95 1.5 ms, 37 MB; FlexSearch 7.9 ms and 131 MB, MiniSearch 38 ms). A changed record is a new
 * document and its old one is marked dead, so an update costs what one record costs.
 */
export class TextIndex {
  private readonly definitions: ReadonlyMap<string, RegisterDefinition>
  private postings = new Postings()
  private documents: (RegisterRecord | undefined)[] = []
  private documentOf = new Map<string, number>()
  private byOrdinal = new Map<number, number[]>()
  /** Documents by their own day, and by all other days that stand in them. */
  private byDay = new Map<string, number[]>()
  private byOtherDay = new Map<string, number[]>()
  private readonly names: ReadonlyMap<string, RegisterNames>

  /** Records of registers that are not given here are not searched. `names` says what the records of each are called. */
  constructor(definitions: readonly RegisterDefinition[], names: ReadonlyMap<string, RegisterNames> = new Map()) {
    this.names = names
    this.definitions = new Map(definitions.map((definition) => [definition.id, definition]))
  }

  /** Number of records that can be found. */
  get size(): number {
    return this.documentOf.size
  }

  /** Adds records or replaces those with the same id; records in the trash are taken out. */
  upsert(records: readonly RegisterRecord[]): void {
    this.remove(records.map((record) => record.id))
    for (const record of records) if (record.trashed === 0) this.add(record)
    // After a load the vocabulary is sorted here rather than under the first key typed.
    if (records.length > sweepFrom) this.settle()
  }

  /** Sorts new words in among the others, so that the next key need not; for a load in parts. */
  settle(): void {
    this.postings.settle()
  }

  /** Takes records out; ids that are not there are passed over. */
  remove(ids: readonly string[]): void {
    for (const id of ids) {
      const document = this.documentOf.get(id)
      if (document === undefined) continue
      this.documents[document] = undefined
      this.documentOf.delete(id)
    }
    const dead = this.documents.length - this.documentOf.size
    if (dead > sweepFrom && dead > this.documentOf.size / 2) this.sweep()
  }

  /**
   * The best `limit` records, of one register where it is given, newest first among equals; nothing for a query without
   * letters or digits.
   */
  search(query: string, limit: number, register?: string): SearchAnswer {
    const terms = queryTerms(query)
    const scores = this.scores(terms)
    const best: { readonly document: number; readonly score: number; readonly order: string }[] = []
    let total = 0
    // Backwards: the newest come last, and whoever comes after the best is only counted. A single letter fits most records.
    for (let document = scores.length - 1; document >= 0; document--) {
      const score = scores[document] ?? 0
      const record = score === 0 ? undefined : this.documents[document]
      if (record === undefined || (register !== undefined && record.register !== register)) continue
      total++
      const last = best[limit - 1]
      if (last !== undefined && (score < last.score || (score === last.score && record.order <= last.order))) continue
      const entry = { document, score, order: record.order }
      let low = 0
      let high = best.length
      while (low < high) {
        const middle = (low + high) >> 1
        const other = best[middle]
        if (other !== undefined && (other.score > score || (other.score === score && other.order >= entry.order)))
          low = middle + 1
        else high = middle
      }
      best.splice(low, 0, entry)
      if (best.length > limit) best.pop()
    }
    return {
      hits: best.flatMap(({ document }) => this.hit(document, terms)),
      total,
      includes: (id) => (scores[this.documentOf.get(id) ?? -1] ?? 0) > 0,
    }
  }

  /** Ids of all records of a register that fit; for the search of its list. */
  matching(query: string, register: string): ReadonlySet<string> {
    const scores = this.scores(queryTerms(query))
    const ids = new Set<string>()
    this.documents.forEach((record, document) => {
      if (record?.register === register && (scores[document] ?? 0) > 0) ids.add(record.id)
    })
    return ids
  }

  private add(record: RegisterRecord): void {
    const definition = this.definitions.get(record.register)
    if (definition === undefined) return
    const document = this.documents.length
    this.documents.push(record)
    this.documentOf.set(record.id, document)
    const addWord = (raw: string) => {
      this.postings.add(raw, document)
    }
    for (const { day, field } of daysOf(definition, record)) {
      const days = field === definition.numberGuard?.date ? this.byDay : this.byOtherDay
      const others = days.get(day)
      if (others === undefined) days.set(day, [document])
      else others.push(document)
    }
    for (const { text, number } of textsOf(definition, record)) {
      eachWord(text, addWord)
      if (number === undefined) {
        // What shows nothing may stand inside a number too.
        for (const quote of quotedNumbers(text.includes('/') ? lineText(text) : text))
          numberSpellings(quote.number).forEach(addWord)
        continue
      }
      numberSpellings(number).forEach(addWord)
      if (number.ordinal === undefined) continue
      const others = this.byOrdinal.get(number.ordinal)
      if (others === undefined) this.byOrdinal.set(number.ordinal, [document])
      else others.push(document)
    }
  }

  private sweep(): void {
    const living = this.documents.filter((record) => record !== undefined)
    this.postings = new Postings()
    this.documents = []
    this.documentOf = new Map()
    this.byOrdinal = new Map()
    this.byDay = new Map()
    this.byOtherDay = new Map()
    for (const record of living) this.add(record)
  }

  /** Score per document, 0 where a term is missing. */
  private scores(terms: readonly QueryTerm[]): Uint8Array {
    const [first, ...others] = terms
    // Nobody else holds the fits of the first term: they become the scores, and a query of one word is copied nowhere.
    const isPhrase = others.length > 0
    const scores = first === undefined ? new Uint8Array(this.documents.length) : this.fitsOf(first, isPhrase)
    for (const term of others) {
      const fits = this.fitsOf(term, isPhrase)
      for (let document = 0; document < scores.length; document++) {
        const fitted = fits[document] ?? 0
        const before = scores[document] ?? 0
        // Clamped: a pasted page of text must not wrap a score round to "not found".
        scores[document] = fitted === 0 || before === 0 ? 0 : Math.min(255, before + fitted)
      }
    }
    return scores
  }

  private fitsOf(term: QueryTerm, isPhrase: boolean): Uint8Array {
    let fits = new Uint8Array(0)
    term.words.forEach((word, index) => {
      const found = new Uint8Array(this.documents.length)
      this.postings.find(word, found)
      // A term of several words (`12/123/2`) fits as well as its worst word.
      fits = index === 0 ? found : found.map((value, document) => Math.min(value, fits[document] ?? 0))
    })
    for (const reading of term.readings) {
      for (const document of this.byOrdinal.get(reading.ordinal ?? NaN) ?? []) {
        if (this.numbersOf(document).some((number) => hasParts(number, reading))) fits[document] = numberHit
      }
    }
    if (isPhrase) this.raiseNamed(term, fits)
    if (term.days === undefined) return fits
    for (let day = term.days.from; day <= term.days.to; day = addDays(day, 1)) {
      for (const document of this.byOtherDay.get(day) ?? []) fits[document] = Math.max(fits[document] ?? 0, otherDayHit)
      for (const document of this.byDay.get(day) ?? []) fits[document] = numberHit
    }
    return fits
  }

  /** Beside other words the name of a register fits all its records, less than any word that stands in them. */
  private raiseNamed({ words: [word = '', ...more] }: QueryTerm, fits: Uint8Array): void {
    if (more.length > 0 || word.length < shortestName) return
    const stems = stemsOf(word)
    const isNamed = (name: string) => name.startsWith(word) || stemsOf(name).some((stem) => stems.includes(stem))
    const named = [...this.names].flatMap(([register, { words, kinds }]) => {
      const byKind = Object.entries(kinds?.words ?? {}).flatMap(([kind, of]) => (of.some(isNamed) ? [kind] : []))
      const isWhole = words.some(isNamed)
      return isWhole || byKind.length > 0
        ? [[register, { isWhole, byKind: new Set(byKind), field: kinds?.field }] as const]
        : []
    })
    if (named.length === 0) return
    const byRegister = new Map(named)
    this.documents.forEach((record, document) => {
      const of = record === undefined ? undefined : byRegister.get(record.register)
      if (record === undefined || of === undefined || (fits[document] ?? 0) > 0) return
      const kind = of.field === undefined ? undefined : record.values[of.field]
      if (
        typeof kind === 'string' && kind !== ''
          ? of.byKind.has(kind) || (of.byKind.size === 0 && of.isWhole)
          : of.isWhole
      )
        fits[document] = fit.inflected
    })
  }

  private numbersOf(document: number): readonly ActNumber[] {
    const record = this.documents[document]
    return record === undefined ? [] : Object.values(record.values).filter((value) => isActNumber(value))
  }

  private hit(document: number, terms: readonly QueryTerm[]): readonly Hit[] {
    const record = this.documents[document]
    const definition = record === undefined ? undefined : this.definitions.get(record.register)
    if (record === undefined || definition === undefined) return []
    let best: { readonly hit: Hit; readonly score: number } | undefined
    for (const text of textsOf(definition, record)) {
      const { ranges, score } = highlight(text, terms)
      if (best !== undefined && score <= best.score) continue
      best = { hit: { id: record.id, register: record.register, field: text.field, text: text.text, ranges }, score }
    }
    for (const { day, field } of daysOf(definition, record)) {
      if (!terms.some(({ days }) => days !== undefined && days.from <= day && day <= days.to)) continue
      const score = field === definition.numberGuard?.date ? ownDay : otherDay
      if (best !== undefined && score <= best.score) continue
      const text = formatDay(day)
      const ranges = [{ start: 0, end: text.length }]
      best = { hit: { id: record.id, register: record.register, field, text, ranges }, score }
    }
    return best === undefined ? [] : [best.hit]
  }
}
