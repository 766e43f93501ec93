import { formatDay, formatInstant } from '../../../core/calendar/days'
import { checkFormally, type FormalCheck } from '../procedure/formal'
import { erasedDay, type Nomination } from '../procedure/nomination'
import { signatureFaults } from '../voting/signatureLines'
import { givenNamesFirst } from '../procedure/people'
import type { ListCheck } from '../voting/signatures'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { formalCheckPl as words } from '../words/formalCheck.pl'
import { letterhead } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { type Block, paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { contestOf, orBlank, votedAs, type ElectionPrint } from './print'

/**
 * Protocol of the formal check of one nomination (papers.md E4): its documents, its time, and of a citizens' list the
 * counts and the rows that do not count, by number and reason. For the office only; signers are not named.
 */
export function buildFormalProtocol(print: ElectionPrint, nomination: Nomination): DocumentInput {
  const { office } = print
  const check = formalCheckOf(print, nomination)
  const { nominatorKind, receivedAt } = nomination
  const erasedOn = erasedDay(nomination)
  const facts = [
    [words.number, nomination.number],
    [
      words.candidate,
      erasedOn === undefined ? givenNamesFirst(nomination) : electionPapersPl.erased(formatDay(erasedOn)),
    ],
    [words.court, contestOf(print, votedAs(print, nomination))],
    [words.nominator, nominatorKind === undefined ? '' : words.nominators[nominatorKind]],
    [words.received, receivedAt === undefined ? '' : formatInstant(receivedAt)],
    [words.time, timeOf(check)],
  ] as const
  return {
    ...paperOf(print, words.title, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: letterhead(office),
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'facts', facts: facts.map(([name, value]) => ({ name, value: typeset(orBlank(value)) })) },
      { kind: 'heading', level: 2, text: words.documents },
      {
        kind: 'table',
        columns: [
          { heading: words.columns.document, width: 74 },
          { heading: words.columns.issued, width: 34 },
          { heading: words.columns.state, width: 62 },
        ],
        rows: check.documents.map(({ kind, state, issuedOn }) => ({
          kind: 'row',
          cells: [
            typeset(words.documentNames[kind]),
            issuedOn === undefined ? documentsPl.empty : formatDay(issuedOn),
            words.states[state],
          ],
        })),
      },
      ...listBlocks(check),
      { kind: 'heading', level: 2, text: words.conclusion },
      text(conclusionOf(check)),
      ...(check.state === 'open'
        ? [{ kind: 'paragraph' as const, style: 'note' as const, text: typeset(words.basis) }]
        : []),
      { kind: 'signatures', people: [{ post: words.checker, name: '' }] },
    ],
  }
}

/** The formal check of a nomination among the others of its edition. */
export function formalCheckOf({ settings, election, nominations }: ElectionPrint, nomination: Nomination): FormalCheck {
  const others = nominations
    .filter((other) => other.number !== nomination.number && other.nominatorKind === 'citizens')
    .map(({ number, signatures }) => ({ nomination: number, signatures }))
  return checkFormally(nomination, election.nominationsEnd, others, settings)
}

function timeOf({ timeliness }: FormalCheck): string {
  if (timeliness.state === 'unknown') return words.timeliness.unknown
  const { state, decides, day, end } = timeliness
  return words.timeliness[state](words.timeliness[decides], formatDay(day), formatDay(end))
}

function listBlocks({ list }: FormalCheck): readonly Block[] {
  if (list === undefined) return []
  const { counts } = words
  const rejected = list.lines.flatMap(({ line, fault }) => (fault === undefined ? [] : [{ line, fault }]))
  return [
    { kind: 'heading', level: 2, text: words.list },
    {
      kind: 'facts',
      facts: (['filed', 'rejected', 'open', 'valid', 'minimum'] as const).map((name) => ({
        name: counts[name],
        value: String(list[name]),
      })),
    },
    { kind: 'paragraph', style: 'strong', text: counts.rejected },
    list.rejected === 0
      ? text(words.noRejected)
      : rejected.length === 0
        ? faultsTable(list)
        : {
            kind: 'table',
            columns: [
              { heading: words.row, width: 24, align: 'right' },
              { heading: words.reason, width: 90 },
            ],
            rows: rejected.map(({ line, fault }) => ({ kind: 'row', cells: [String(line), words.faults[fault]] })),
          },
  ]
}

/** Rejected lines by reason, where the lines themselves were erased. */
function faultsTable({ faults }: ListCheck): Block {
  return {
    kind: 'table',
    columns: [
      { heading: words.reason, width: 90 },
      { heading: words.rejectedLines, width: 34, align: 'right' },
    ],
    rows: signatureFaults.flatMap((fault) => {
      const count = faults[fault]
      return count === undefined ? [] : [{ kind: 'row', cells: [words.faults[fault], String(count)] }]
    }),
  }
}

function conclusionOf({ state, grounds }: FormalCheck): string {
  if (state !== 'defective') return words.conclusions[state]
  const { left } = electionProtocolsPl
  return words.conclusions.defective(grounds.map((ground) => left.grounds[ground]).join(left.and))
}
