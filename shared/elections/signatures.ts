import { checkPesel } from '../identifiers/checkDigits'
import type { Signature, SignatureFault } from './nomination'

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
  readonly lines: readonly SignatureCheck[]
  readonly filed: number
  readonly valid: number
  readonly rejected: number
  readonly open: number
  readonly minimum: number
  /** `enough` and `tooFew` are sure: lines that wait cannot change them. */
  readonly state: 'enough' | 'tooFew' | 'open'
}

/** Another list of the same edition, for signers who stand on both. */
export interface OtherList {
  readonly nomination: string
  readonly signatures: readonly Signature[]
}

/**
 * Checks the lines of a citizens' list (art. 162 § 5). A PESEL that cannot be right and a signer repeated in the list
 * take a line out by themselves; of a repeated signer the first good line counts. Who signed several lists is only pointed
 * out, for no rule forbids it. A line counts once the clerk has checked it and found nothing wrong.
 */
export function checkSignatures(
  signatures: readonly Signature[],
  others: readonly OtherList[],
  minimum: number,
): ListCheck {
  const elsewhere = linesByPesel(others)
  const firstLine = new Map<string, number>()
  const lines = signatures.map((signature, index): SignatureCheck => {
    const line = index + 1
    const { pesel } = signature
    const before = pesel === '' ? undefined : firstLine.get(pesel)
    if (pesel !== '' && before === undefined && signature.fault === undefined) firstLine.set(pesel, line)
    const fault = faultOf(signature, before !== undefined)
    return {
      line,
      fault,
      repeats: [...(before === undefined ? [] : [{ line: before }]), ...(elsewhere.get(pesel) ?? [])],
      open: fault === undefined && !signature.checked,
    }
  })
  const rejected = lines.filter(({ fault }) => fault !== undefined).length
  const open = lines.filter((line) => line.open).length
  const valid = lines.length - rejected - open
  return {
    lines,
    filed: lines.length,
    valid,
    rejected,
    open,
    minimum,
    state: valid >= minimum ? 'enough' : valid + open < minimum ? 'tooFew' : 'open',
  }
}

function faultOf({ fault, pesel }: Signature, repeated: boolean): SignatureFault | undefined {
  // What the clerk found on paper says more than what the number alone shows.
  if (fault !== undefined) return fault
  if (checkPesel(pesel) !== undefined) return 'pesel'
  return repeated ? 'repeated' : undefined
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
