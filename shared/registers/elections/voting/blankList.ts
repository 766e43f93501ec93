import type { Block } from '../../../engine/documents/officePaper'
import type { DocumentInput } from '../../../engine/documents/model'
import { officePaper } from '../../../engine/documents/officePaper'
import { letterhead, ownerOf } from '../../../engine/documents/letterhead'
import { usableWidth } from '../../../engine/documents/pageLayout'
import { typeset } from '../../../engine/documents/typography'
import type { Office } from '../../../model/office'
import { electionSettings } from '../procedure/settings'
import { blankListPl as words } from '../words/blankList.pl'

/** Signatures on one sheet: what heads it, and this many lines, fill a page. */
const linesOfSheet = 16
const columns = [
  [words.ordinal, 12],
  [words.columns.name, 46],
  [words.columns.address, 46],
  [words.columns.pesel, 28],
  [words.columns.signature, 38],
] as const
/** An empty cell would print a dash, which is not for writing on. */
const blankCell = '\u00a0'

/** What a blank list of signatures says. */
export interface BlankList {
  readonly title: string
  readonly subtitle: string
  /** What is supported, each with its name: dots are written on. */
  readonly supported: readonly { readonly name: string; readonly value: string }[]
  /** How many signatures are needed; of a list, for each of its candidates on average. */
  readonly needed: number
  readonly perCandidate?: boolean
  /** One sheet to be copied as often as needed, where hundreds are asked for. */
  readonly toCopy?: true
  /** What the data are for: „przeprowadzeniu tych wyborów”. */
  readonly purpose: string
}

/**
 * A list of signatures to be filled in by hand, with more lines than are needed, because some turn out not to count. Never printed
 * filled: it would spread what the signers gave for this alone. Every sheet says what it supports, for a sheet with signatures only
 * is void (registers.md §5.2, Gdynia).
 */
export function buildBlankList(
  office: Office,
  { title, subtitle, supported, needed, purpose, perCandidate = false, toCopy }: BlankList,
): DocumentInput {
  const sheets = toCopy === true ? 1 : Math.max(1, Math.ceil((needed * 1.4) / linesOfSheet))
  const sheet = (at: number): readonly Block[] => [
    ...(at === 0 ? [] : titleAgain(title, subtitle, true)),
    {
      kind: 'paragraph',
      align: 'right',
      style: 'note',
      text: typeset(toCopy === true ? words.anySheet : words.sheet(at + 1, sheets)),
    },
    { kind: 'facts', facts: supported.map(({ name, value }) => ({ name, value: typeset(value) })) },
    ...(needed === 0 ? [] : [{ kind: 'paragraph' as const, text: typeset(words.needed(needed, perCandidate)) }]),
    signatureTable(at * linesOfSheet),
    dataNote(office, purpose),
  ]
  return {
    ...officePaper(office, { title, line: subtitle }, Array.from({ length: sheets }, (_, at) => sheet(at)).flat()),
    letterhead: letterhead(office),
  }
}

function signatureTable(before: number): Block {
  const scale = usableWidth('portrait') / columns.reduce((sum, [, width]) => sum + width, 0)
  return {
    kind: 'table',
    rowMm: 9,
    columns: columns.map(([heading, width], at) => ({
      heading,
      width: Math.round(width * scale * 10) / 10,
      align: at === 0 ? 'right' : 'left',
    })),
    rows: Array.from({ length: linesOfSheet }, (_, index) => ({
      kind: 'row',
      cells: [`${before + index + 1}.`, ...columns.slice(1).map(() => blankCell)],
    })),
  }
}

/** The title of a paper once more. */
export function titleAgain(title: string, subtitle: string, newPage = false): readonly Block[] {
  return [
    { kind: 'heading', level: 1, newPage, text: typeset(title) },
    { kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(subtitle) },
  ]
}

/** Who keeps the data a form asks for, what for, and where the rest is told. */
export function dataNote(office: Office, purpose: string): Block {
  const officer = electionSettings(office).dataOfficer || words.dots
  return { kind: 'paragraph', style: 'note', text: typeset(words.data(ownerOf(office), purpose, officer)) }
}
