import { formatDay } from '../../../core/calendar/days'
import { collectionEnd, destructionEnd } from '../procedure/destruction'
import { birthDayOf, sexOf } from '../procedure/eligibility'
import { isStanding, type Nomination } from '../procedure/nomination'
import { byName, givenNamesFirst, surnameFirst } from '../procedure/people'
import { courtNamed } from '../procedure/settings'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import { documentsPl } from '../../../engine/documents/documents.pl'
import { formalCheckPl } from '../words/formalCheck.pl'
import { buildLetter } from '../../../engine/documents/letter'
import { letterhead, ownerOf } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { oneLine } from './announcement'
import { formalCheckOf } from './formalProtocol'
import { type Block, chairSignature, numbered, paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import {
  contestName,
  contestOf,
  councilOf,
  dayOrBlank,
  orBlank,
  sessionOf,
  termOf,
  yearsOf,
  type ElectionPrint,
} from './print'

const { police, courtLetter, candidateLetter, missingLetter: missing, notice, columns } = electionPapersPl

function letter(
  print: ElectionPrint,
  parts: Omit<Parameters<typeof buildLetter>[0], 'office' | 'day' | 'sign' | 'signature'>,
) {
  const { office, today, caseSign } = print
  return buildLetter({
    office,
    day: today,
    sign: caseSign === '' ? undefined : caseSign,
    signature: { post: office.chairPost, name: office.chairName },
    ...parts,
  })
}

/** Adds an annex on pages of its own to a letter. */
function withAnnex(document: DocumentInput, heading: string, table: Block): DocumentInput {
  return {
    ...document,
    blocks: [...document.blocks, { kind: 'heading', level: 2, newPage: true, text: typeset(heading) }, table],
  }
}

// Portrait with the margins of letters, 160 mm.
const ordinal = { heading: electionProtocolsPl.ballot.ordinal, width: 10, align: 'right' as const }

/** Letter asking the provincial commander of the Police about candidates (art. 162 § 9), with their list. Office only. */
export function buildPoliceLetter(print: ElectionPrint): DocumentInput {
  const { nominations } = print
  const document = letter(print, {
    addressee: police.addressee,
    subject: police.subject(termOf(print)),
    paragraphs: [police.ask(councilOf(print)), police.whereTo],
    attachments: 1,
  })
  return withAnnex(document, police.list, {
    kind: 'table',
    columns: [
      ordinal,
      { heading: columns.name, width: 50 },
      { heading: columns.pesel, width: 26 },
      { heading: columns.birth, width: 24 },
      { heading: columns.address, width: 50 },
    ],
    rows: nominations
      .filter(isStanding)
      .toSorted(byName)
      .map((nomination, index) => {
        const born = birthDayOf(nomination)
        return {
          kind: 'row',
          cells: [
            `${index + 1}.`,
            surnameFirst(nomination),
            orBlank(nomination.pesel),
            born === undefined ? documentsPl.empty : formatDay(born),
            oneLine(nomination.address) || documentsPl.empty,
          ],
        }
      }),
  })
}

/** Letter to a court president with the list of the elected (art. 164 § 1). Office only: it has PESEL and addresses. */
export function buildCourtLetter(print: ElectionPrint, courtName: string): DocumentInput {
  const { settings, election, nominations } = print
  const court = courtNamed(courtName, settings.courts)
  const elected = nominations
    .filter((nomination) => nomination.result === 'elected' && nomination.court === courtName)
    .toSorted(byName)
  const document = letter(print, {
    addressee: [court.president, ...court.address.split('\n')],
    subject: courtLetter.subject(termOf(print)),
    paragraphs: [courtLetter.send(courtLetter.byCouncil, dayOrBlank(election.electionOn), election.resolution)],
    // The list, and the card with its documents of everyone on it.
    attachments: 1 + elected.length,
  })
  return withAnnex(document, `${courtLetter.list} – ${court.name}`, {
    kind: 'table',
    columns: [
      ordinal,
      { heading: columns.name, width: 46 },
      { heading: columns.pesel, width: 26 },
      { heading: courtLetter.address, width: 44 },
      { heading: columns.court, width: 34 },
    ],
    rows: elected.map((nomination, index) => ({
      kind: 'row',
      cells: [
        `${index + 1}.`,
        surnameFirst(nomination),
        orBlank(nomination.pesel),
        oneLine(nomination.address) || documentsPl.empty,
        typeset(contestName(nomination)),
      ],
    })),
  })
}

/**
 * Letter to whoever made a nomination on what it lacks (papers.md E, art. 162): each document that is missing, too old or
 * undated, too few signatures, and the day until which it can be completed. For the office only.
 */
export function buildMissingLetter(print: ElectionPrint, nomination: Nomination): DocumentInput {
  const { election, settings, today } = print
  const { nominationsEnd } = election
  const { documents, list } = formalCheckOf(print, nomination)
  const lacks = documents.flatMap(({ kind, state, issuedOn }) => {
    if (state === 'fine') return []
    const words = formalCheckPl.states[state]
    const said = issuedOn === undefined ? words : missing.issued(words, formatDay(issuedOn))
    return `${formalCheckPl.documentNames[kind]} – ${said}`
  })
  if (list?.state === 'tooFew') lacks.push(missing.signatures(list.valid, list.minimum))
  const person = sexOf(nomination) ?? 'unknown'
  const nominator = nomination.nominator.split('\n').filter((line) => line.trim() !== '')
  return letter(print, {
    addressee:
      nominator.length > 0
        ? nominator
        : [candidateLetter.salutation[person], givenNamesFirst(nomination), ...nomination.address.split('\n')],
    subject: missing.subject(nomination.number),
    paragraphs: [
      missing.found(givenNamesFirst(nomination), contestOf(print, nomination)),
      ...lacks.map((lack, index) => `${index + 1}) ${lack}${index === lacks.length - 1 ? '.' : ';'}`),
      ...(nominationsEnd !== undefined && today > nominationsEnd
        ? [missing.tooLate(dayOrBlank(nominationsEnd))]
        : [missing.until(dayOrBlank(nominationsEnd)), missing.fresh(settings.documentDays)]),
    ],
    receipt: true,
  })
}

/** Letter to a candidate on how the election came out, and where the papers lie (papers.md E13). */
export function buildCandidateLetter(print: ElectionPrint, nomination: Nomination): DocumentInput {
  const { election, settings } = print
  const court = contestOf(print, nomination)
  const person = sexOf(nomination) ?? 'unknown'
  const elected = nomination.result === 'elected'
  return letter(print, {
    addressee: [candidateLetter.salutation[person], givenNamesFirst(nomination), ...nomination.address.split('\n')],
    subject: candidateLetter.subject(court, termOf(print)),
    paragraphs: elected
      ? [
          candidateLetter.elected(
            candidateLetter.accusative[person],
            dayOrBlank(election.electionOn),
            sessionOf(print),
            councilOf(print),
          ),
          candidateLetter.electedWhere(contestName(nomination), yearsOf(print)),
          candidateLetter.electedNext,
        ]
      : [
          outcomeWords(print, nomination, court),
          // The papers of those left or withdrawn lie with the office only where it keeps them for collection.
          ...(nomination.result === 'notElected' || settings.destroyLeftWithout ? collecting(print) : []),
        ],
    receipt: true,
  })
}

function outcomeWords({ election }: ElectionPrint, nomination: Nomination, court: string): string {
  if (nomination.withdrawnOn !== undefined) return candidateLetter.withdrawn(court)
  if (!isStanding(nomination)) return candidateLetter.left(court, nomination.leftResolution)
  return candidateLetter.notElected(court, dayOrBlank(election.electionOn))
}

function collecting({ office, election }: ElectionPrint): readonly string[] {
  const { electionOn } = election
  return [
    candidateLetter.collect(dayOrBlank(electionOn && collectionEnd(electionOn))),
    candidateLetter.where(orBlank(ownerOf(office)), oneLine(office.address)),
    candidateLetter.destroy,
  ]
}

/** Information for everybody on collecting papers within 60 days (papers.md E13): it names nobody. */
export function buildCollectionNotice(print: ElectionPrint): DocumentInput {
  const { office, election } = print
  const { electionOn } = election
  const place = [ownerOf(office), oneLine(office.address)].filter((part) => part !== '').join(', ')
  return {
    ...paperOf(print, `${notice.title} ${notice.subtitle(termOf(print))}`, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: letterhead(office),
    blocks: [
      { kind: 'heading', level: 1, text: notice.title },
      { kind: 'paragraph', style: 'subtitle', align: 'center', text: typeset(notice.subtitle(termOf(print))) },
      text(notice.basis),
      numbered(
        notice.items(
          dayOrBlank(electionOn),
          dayOrBlank(electionOn && collectionEnd(electionOn)),
          dayOrBlank(electionOn && destructionEnd(electionOn)),
          orBlank(place),
        ),
      ),
      chairSignature(print, 'public'),
    ],
  }
}
