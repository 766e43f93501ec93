import { fold } from '../../core/folding/fold'
import { type DocumentCell, textOfCell } from '../documents/model'
import { type DatumKind, type Finding, findPersonal, type Watch } from './detector'

/** What stands in a public copy where something was left out. */
export const leftOut = '[wyłączono]'

/** Where a text stands: the id of a field, or a file. */
export interface Scanned extends Watch {
  readonly where: string
}

/** A place as the clerk looks at it. */
export interface FoundPlace {
  /** Name of the entry or file. */
  readonly entry: string
  readonly before: string
  readonly text: string
  readonly after: string
}

/** One and the same text found in a field or file, once or often: it is decided on once. */
export interface Found {
  readonly key: string
  readonly kind: DatumKind
  readonly where: string
  readonly text: string
  readonly count: number
  /** The first places. */
  readonly places: readonly FoundPlace[]
}

const placesShown = 3
/** Characters shown on each side. */
const context = 60

/** What a decision is about: the same datum in the same field, however it is written there. */
function keyOf(text: string, { kind, start, end }: Finding, where: string): string {
  const said = text.slice(start, end)
  const letters = fold(said)
  return `${kind}|${where}|${kind === 'name' || kind === 'address' ? letters : letters.replace(/[^\p{L}\d@]/gu, '')}`
}

/** Collects what is found in texts, each datum once for a field or file. */
export class PersonalFound {
  readonly #found = new Map<
    string,
    {
      readonly kind: DatumKind
      readonly where: string
      readonly text: string
      count: number
      readonly places: FoundPlace[]
    }
  >()

  /** Looks through a text of an entry. */
  add(text: string, entry: string, scanned: Scanned): void {
    for (const finding of findPersonal(text, scanned)) {
      const key = keyOf(text, finding, scanned.where)
      const { start, end, kind } = finding
      const said = text.slice(start, end)
      const known = this.#found.get(key) ?? { kind, where: scanned.where, text: said, count: 0, places: [] }
      known.count += 1
      if (known.places.length < placesShown)
        known.places.push({
          entry,
          before: beginning(text.slice(Math.max(0, start - context), start), start > context),
          text: said,
          after: ending(text.slice(end, end + context), text.length > end + context),
        })
      this.#found.set(key, known)
    }
  }

  /** Looks through all that a cell says, on paper and in files for other programs. */
  addCell(cell: DocumentCell, entry: string, scanned: Scanned): void {
    if (isCounted(cell)) return
    this.add(textOfCell(cell), entry, scanned)
    if (typeof cell !== 'string' && cell.full !== undefined) this.add(cell.full, entry, scanned)
  }

  get(): readonly Found[] {
    return Array.from(this.#found, ([key, found]) => ({ key, ...found }))
  }
}

/** A day, a moment, an amount: nothing that tells of whom it is. */
function isCounted(cell: DocumentCell): boolean {
  return typeof cell !== 'string' && (cell.day !== undefined || cell.moment !== undefined || cell.grosze !== undefined)
}

const beginning = (text: string, isCut: boolean): string => (isCut ? `…${text}` : text).replace(/\s+/gu, ' ')
const ending = (text: string, isCut: boolean): string => (isCut ? `${text}…` : text).replace(/\s+/gu, ' ')

/** What is left out may bring together what stood on both its sides; more rounds than these are none of a real text. */
const mostRounds = 4

/**
 * A text with everything left out that was found in it and that nobody confirmed. What comes of it holds nothing the
 * detector finds but what is confirmed.
 */
export function withoutUnconfirmed(text: string, scanned: Scanned, confirmed: ReadonlySet<string>): string {
  let rest = text
  for (let round = 0; round < mostRounds; round++) {
    const found = findPersonal(rest, scanned).filter((finding) => !confirmed.has(keyOf(rest, finding, scanned.where)))
    if (found.length === 0) return rest
    for (const { start, end } of found.toReversed()) rest = rest.slice(0, start) + leftOut + rest.slice(end)
  }
  return leftOut
}

/** Stands for a character that is covered: neither letter, digit nor blank. */
const covered = '\u2588'

/**
 * Where a text says what nobody confirmed, in its order, for what is drawn and not written: covering it leaves the rest in its
 * place.
 */
export function unconfirmedPlaces(text: string, scanned: Scanned, confirmed: ReadonlySet<string>): readonly Finding[] {
  const places: Finding[] = []
  let rest = text
  for (let round = 0; round < mostRounds; round++) {
    const found = findPersonal(rest, scanned).filter((finding) => !confirmed.has(keyOf(rest, finding, scanned.where)))
    if (found.length === 0) return places.toSorted((a, b) => a.start - b.start)
    places.push(...found)
    for (const { start, end } of found) rest = rest.slice(0, start) + covered.repeat(end - start) + rest.slice(end)
  }
  return [{ kind: 'name', start: 0, end: text.length }]
}

/** A cell with everything left out that nobody confirmed; one nothing is left out of stays as it is, with the number or day behind it. */
export function cellWithoutUnconfirmed(
  cell: DocumentCell,
  scanned: Scanned,
  confirmed: ReadonlySet<string>,
): DocumentCell {
  if (isCounted(cell)) return cell
  const text = withoutUnconfirmed(textOfCell(cell), scanned, confirmed)
  if (typeof cell === 'string') return text
  const full = cell.full === undefined ? undefined : withoutUnconfirmed(cell.full, scanned, confirmed)
  return text === cell.text && full === cell.full ? cell : { text, ...(full === undefined ? {} : { full }) }
}
