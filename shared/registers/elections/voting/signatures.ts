import { checkPesel, peselBirthDay } from '../../../core/identifiers/checkDigits'
import { rowsIn, type Day, type RowValue, type Values } from '../../../core/values/values'
import { ageOn } from './age'
import { lineFindings, signatureFaults, type ListCounts, type Signature, type SignatureFault } from './signatureLines'

/** Where a signer stands a second time: a line of this list, or another list. */
export interface Repeat {
  /** Number of the nomination whose list has the line; missing for this list. */
  readonly nomination?: string
  /** Line, from 1. */
  readonly line: number
}

/** One line of a citizens' list after the check. */
export interface SignatureCheck {
  readonly line: number
  /** The first reason it does not count; `undefined` for one that counts or waits. */
  readonly fault: SignatureFault | undefined
  /** Earlier lines with the same PESEL, in this list and in others. */
  readonly repeats: readonly Repeat[]
  /** Whether the line still waits for the clerk. */
  readonly open: boolean
}

/** A citizens' list after the check: every line, and what counts. */
export interface ListCheck {
  /** Empty where only the counts of the lines were kept. */
  readonly lines: readonly SignatureCheck[]
  readonly filed: number
  readonly valid: number
  readonly rejected: number
  /** How many lines are out for each reason. */
  readonly faults: Readonly<Partial<Record<SignatureFault, number>>>
  readonly open: number
  readonly minimum: number
  /** `enough` is sure whatever waits; `tooFew` only once every line typed in was looked at, for more may be typed in. */
  readonly state: 'enough' | 'tooFew' | 'open'
}

/** Another list of the same edition, for signers who stand on both. */
export interface OtherList {
  readonly nomination: string
  readonly signatures: readonly Signature[]
  /** Came in before this one where nobody may sign twice: who stands there does not count here. */
  readonly first?: true
}

/**
 * Checks the lines of a citizens' list (art. 162 § 4). A PESEL that cannot be right or is of somebody under 18 on the day
 * of the nomination (`on`) and a signer repeated in the list take a line out by themselves; of a repeated signer the first
 * good line counts. Who signed several lists is only pointed out, unless rules forbid it (`first`). A line counts once the clerk has
 * checked it and found nothing wrong. A list nobody has typed in is open, not short; `closed` says that it was checked whole.
 */
export function checkSignatures(
  signatures: readonly Signature[],
  others: readonly OtherList[],
  minimum: number,
  on?: Day,
  closed = false,
): ListCheck {
  const elsewhere = linesByPesel(others)
  // A line that was crossed out there takes nobody from this list.
  const taken = linesByPesel(
    others.flatMap((other) =>
      other.first === true
        ? [{ ...other, signatures: other.signatures.filter(({ fault }) => fault === undefined) }]
        : [],
    ),
  )
  const firstLine = new Map<string, number>()
  const lines = signatures.map((signature, index): SignatureCheck => {
    const line = index + 1
    const { pesel } = signature
    const before = pesel === '' ? undefined : firstLine.get(pesel)
    if (pesel !== '' && before === undefined && signature.fault === undefined) firstLine.set(pesel, line)
    const fault = faultOf(signature, before !== undefined, taken.has(pesel), on)
    return {
      line,
      fault,
      repeats: [...(before === undefined ? [] : [{ line: before }]), ...(elsewhere.get(pesel) ?? [])],
      open: fault === undefined && !signature.checked,
    }
  })
  const summary = summaryOf(countsOf(lines), minimum)
  const isShort = summary.state === 'tooFew' && !closed && (lines.length === 0 || summary.open > 0)
  return { lines, ...summary, ...(isShort ? { state: 'open' as const } : {}) }
}

/** The check of a list whose lines were erased, from the counts that were kept. */
export function listFromCounts(counts: ListCounts, minimum: number): ListCheck {
  const summary = summaryOf(counts, minimum)
  return { lines: [], ...summary, ...(summary.state === 'tooFew' && summary.open > 0 ? { state: 'open' } : {}) }
}

/** The rows that keep what a list came to once its lines are erased. */
export function listCountRows({ valid, open, faults }: ListCheck): readonly RowValue[] {
  const counts: ListCounts = { valid, open, ...faults }
  return lineFindings.flatMap((finding) => {
    const count = counts[finding] ?? 0
    // A list without any line has counts too.
    return count === 0 && finding !== 'valid' ? [] : [{ finding, count }]
  })
}

/**
 * The rows of a list with every line taken as checked that waits and has nothing pointed out; a line with a doubt waits for
 * somebody to look at it.
 */
export function acceptUndoubted(values: Values, { lines }: ListCheck): readonly RowValue[] {
  return rowsIn(values['signatures']).map((row, index) => {
    const line = lines[index]
    return line?.open === true && line.repeats.length === 0 ? { ...row, checked: true } : row
  })
}

function countsOf(lines: readonly SignatureCheck[]): ListCounts {
  const counts: Partial<Record<(typeof lineFindings)[number], number>> = {}
  for (const { fault, open } of lines) {
    const finding = fault ?? (open ? 'open' : 'valid')
    counts[finding] = (counts[finding] ?? 0) + 1
  }
  return counts
}

function summaryOf(counts: ListCounts, minimum: number): Omit<ListCheck, 'lines'> {
  const { valid = 0, open = 0 } = counts
  const faults = Object.fromEntries(
    signatureFaults.flatMap((fault) => (counts[fault] === undefined ? [] : [[fault, counts[fault]] as const])),
  )
  const rejected = signatureFaults.reduce((sum, fault) => sum + (counts[fault] ?? 0), 0)
  return {
    filed: valid + open + rejected,
    valid,
    rejected,
    faults,
    open,
    minimum,
    state: valid >= minimum ? 'enough' : valid + open < minimum ? 'tooFew' : 'open',
  }
}

function faultOf(
  { fault, pesel }: Signature,
  repeated: boolean,
  isTaken: boolean,
  on: Day | undefined,
): SignatureFault | undefined {
  // What the clerk found on paper says more than what the number alone shows.
  if (fault !== undefined) return fault
  if (checkPesel(pesel) !== undefined) return 'pesel'
  const born = peselBirthDay(pesel)
  // Who is 18 on the day itself may vote (k.wyb. art. 10 § 1).
  if (born !== undefined && on !== undefined && ageOn(born, on) < 18) return 'underage'
  if (repeated) return 'repeated'
  return isTaken ? 'elsewhere' : undefined
}

function linesByPesel(others: readonly OtherList[]): ReadonlyMap<string, readonly Repeat[]> {
  const found = new Map<string, Repeat[]>()
  for (const { nomination, signatures } of others)
    signatures.forEach(({ pesel }, index) => {
      if (pesel === '') return
      const known = found.get(pesel)
      const repeat = { nomination, line: index + 1 }
      if (known === undefined) found.set(pesel, [repeat])
      else known.push(repeat)
    })
  return found
}
