import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import type { Day } from '../../../core/values/values'
import type { Member } from '../procedure/election'
import { ownerOf } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { signatureRows } from '../../../engine/documents/officePaper'
import { LETTER_MARGIN_MM } from '../../../engine/documents/pageLayout'
import { typeset } from '../../../engine/documents/typography'
import { councilOf, dayOrBlank, orBlank, type Copy, type ElectionPrint } from './print'

/** What acts, letters and forms need of the office alone. */
type OfficePrint = Pick<ElectionPrint, 'office'>

type Block = DocumentInput['blocks'][number]

export const PROTOCOL_MARGIN_MM = 20

const words = electionProtocolsPl.act

/** Properties every paper of an election shares. */
export function paperOf(
  { office }: OfficePrint,
  title: string,
  page: { readonly marginMm: number },
): Omit<DocumentInput, 'blocks' | 'letterhead'> {
  const plain = title.replaceAll('\n', ' ')
  return {
    title: plain,
    subject: plain,
    author: ownerOf(office),
    language: 'pl-PL',
    page: { orientation: 'portrait', ...page },
    font: 'Arial',
    footer: '',
  }
}

/** A paragraph of running text. */
export function text(line: string): Block {
  return { kind: 'paragraph', text: typeset(line) }
}

/** Numbered items: „1) …”. */
export function numbered(lines: readonly string[]): Block {
  return {
    kind: 'list',
    items: lines.map((line, index) => ({ marker: words.item(index + 1), text: typeset(line) })),
  }
}

/** Items of an act end with semicolons, the last one with a full stop (papers.md B 3). */
export function actItems(lines: readonly string[]): Block {
  return numbered(lines.map((line, index) => `${line}${index === lines.length - 1 ? '.' : ';'}`))
}

/** The chair's signature; the name alone with its sign on a copy for publication. */
export function chairSignature({ office }: OfficePrint, copy: Copy): Block {
  const post = typeset(office.chairPost)
  const person =
    copy === 'public'
      ? { post, name: typeset(electionPapersPl.signed(orBlank(office.chairName))), signed: true as const }
      : { post, name: typeset(office.chairName) }
  return { kind: 'signatures', people: [person] }
}

/** Members of a team or commission, its chair first. */
export function membersOf(members: readonly Member[], chair: string): readonly string[] {
  const sorted = [...members.filter((member) => member.chair), ...members.filter((member) => !member.chair)]
  return sorted.map((member) => (member.chair ? `${member.name} – ${chair}` : member.name))
}

/** Signature lines of all members, at most three side by side. */
export function memberSignatures(
  members: readonly Member[],
  post: { chair: string; member: string },
): readonly Block[] {
  const sorted = [...members.filter((member) => member.chair), ...members.filter((member) => !member.chair)]
  return signatureRows(
    (sorted.length === 0 ? [{ name: '', chair: true }] : sorted).map(({ name, chair }) => ({
      post: chair ? post.chair : post.member,
      name,
    })),
  )
}

/** Head of an annex, top right: which annex of which act (papers.md B 7). Dots stand for what is not known yet. */
export function annexHead(
  print: OfficePrint,
  annex: { readonly number?: number; readonly act: string; readonly day: Day | undefined },
): Block {
  return {
    kind: 'paragraph',
    align: 'right',
    style: 'note',
    text: typeset(words.annex(annex.number, orBlank(annex.act), councilOf(print), dayOrBlank(annex.day))),
  }
}

/** One § of an act: its text, then its items. */
export interface Section {
  readonly text: string
  readonly items?: readonly string[]
  readonly after?: string
}

export interface ActParts {
  readonly number: string
  readonly day: Day | undefined
  readonly subject: string
  readonly basis: string
  readonly sections: readonly Section[]
  readonly copy: Copy
  /** Reasons on a page of their own after the signature (papers.md B 8). */
  readonly reasons?: readonly string[]
}

/** Builds a resolution (uchwała): title, legal basis, numbered sections, signature, reasons (papers.md B). */
export function act(print: OfficePrint, parts: ActParts): DocumentInput {
  const title = words.title(
    parts.number === '' ? '……………' : parts.number,
    councilOf(print).toLocaleUpperCase('pl'),
    dayOrBlank(parts.day),
    parts.subject,
  )
  const { reasons = [] } = parts
  return {
    ...paperOf(print, title, { marginMm: LETTER_MARGIN_MM }),
    font: 'Times New Roman',
    letterhead: { lines: [] },
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      { kind: 'paragraph', align: 'justify', text: typeset(parts.basis) },
      ...parts.sections.flatMap(({ text: line, items = [], after }, index): readonly Block[] => [
        { kind: 'paragraph', align: 'justify', lead: typeset(words.section(index + 1)), text: typeset(line) },
        ...(items.length === 0 ? [] : [actItems(items)]),
        ...(after === undefined ? [] : [{ kind: 'paragraph' as const, text: typeset(after) }]),
      ]),
      chairSignature(print, parts.copy),
      ...(reasons.length === 0
        ? []
        : [
            {
              kind: 'heading' as const,
              level: 1 as const,
              newPage: true,
              text: electionProtocolsPl.left.reasons,
            },
            ...reasons.map((line) => ({ kind: 'paragraph' as const, align: 'justify' as const, text: typeset(line) })),
          ]),
    ],
  }
}

export type { Block }
