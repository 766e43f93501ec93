import { formatDay } from '../../../core/calendar/days'
import { collectionEnd, destructionEnd } from '../procedure/destruction'
import { birthDayOf, sexOf } from '../procedure/eligibility'
import { isLeft, isStanding, type Nomination } from '../procedure/nomination'
import { byName, givenNamesFirst, surnameFirst } from '../procedure/people'
import { courtNamed } from '../procedure/settings'
import { electionPapersPl } from '../words/electionPapers.pl'
import { electionProtocolsPl } from '../words/electionProtocols.pl'
import type { Day } from '../../../core/values/values'
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
  commandOf,
  councilOf,
  dayOrBlank,
  orBlank,
  sessionOf,
  termOf,
  votedAs,
  yearsOf,
  type ElectionPrint,
} from './print'

const {
  police,
  courtLetter,
  candidateLetter,
  nominatorLetter,
  missingLetter: missing,
  notice,
  columns,
} = electionPapersPl

function letter(
  print: ElectionPrint,
  /** Day entered for the letter: printed again it bears the same; without one it is of today. */
  day: Day | undefined,
  parts: Omit<Parameters<typeof buildLetter>[0], 'office' | 'day' | 'sign' | 'signature'>,
) {
  const { office, today, caseSign } = print
  return buildLetter({
    office,
    day: day ?? today,
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

/**
 * Letter asking the commander of the Police about candidates (art. 162 § 9), with their list: what tells people apart in its
 * registers, everybody once however many courts they were nominated to. Office only.
 */
export function buildPoliceLetter(print: ElectionPrint): DocumentInput {
  const { nominations, election, settings } = print
  const commander = settings.policeCommander || police.addressee[commandOf(print)]
  const document = letter(print, election.policeAskedOn, {
    addressee: commander.split('\n'),
    subject: police.subject(termOf(print)),
    paragraphs: [police.ask(councilOf(print)), police.whereTo],
    attachments: 1,
  })
  return withAnnex(document, police.list, {
    kind: 'table',
    columns: [
      ordinal,
      { heading: columns.name, width: 36 },
      { heading: columns.parents, width: 25 },
      { heading: columns.pesel, width: 27 },
      { heading: columns.birth, width: 27 },
      { heading: columns.address, width: 35 },
    ],
    rows: eachOnce(nominations.filter(isStanding).toSorted(byName)).map((nomination, index) => {
      const born = birthDayOf(nomination)
      const { familyName, parents, birthPlace } = nomination
      return {
        kind: 'row',
        cells: [
          `${index + 1}.`,
          `${surnameFirst(nomination)}${familyName === '' ? '' : ` ${police.familyName(familyName)}`}`,
          parents || documentsPl.empty,
          orBlank(nomination.pesel),
          [born === undefined ? '' : formatDay(born), birthPlace].filter((part) => part !== '').join(', ') ||
            documentsPl.empty,
          oneLine(nomination.address) || documentsPl.empty,
        ],
      }
    }),
  })
}

/**
 * Nominations of different people: of one person, told by name and by PESEL or birth, the first. A PESEL alone, mistyped for
 * somebody else, must keep nobody off the list.
 */
function eachOnce(nominations: readonly Nomination[]): readonly Nomination[] {
  const known = new Map<string, Nomination>()
  for (const nomination of nominations) {
    const told = nomination.pesel || birthDayOf(nomination) || nomination.number
    const key = `${surnameFirst(nomination).toLocaleLowerCase('pl')} ${told}`
    if (!known.has(key)) known.set(key, nomination)
  }
  return [...known.values()]
}

/** Letter to a court president with the list of the elected (art. 164 § 1). Office only: it has PESEL and addresses. */
export function buildCourtLetter(print: ElectionPrint, courtName: string): DocumentInput {
  const { settings, election, nominations } = print
  const court = courtNamed(courtName, settings.courts)
  const elected = nominations
    .filter((nomination) => nomination.result === 'elected' && nomination.court === courtName)
    .toSorted(byName)
  const document = letter(print, election.sentToCourtsOn, {
    addressee: [court.president, ...court.address.split('\n')],
    subject: courtLetter.subject(termOf(print)),
    paragraphs: [courtLetter.send(courtLetter.byCouncil, dayOrBlank(election.electionOn), actsOf(print, courtName))],
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
        typeset(
          [contestName(votedAs(print, nomination)), ...(nomination.labourNamed ? [courtLetter.named] : [])].join('; '),
        ),
      ],
    })),
  })
}

/** Numbers of the resolutions a letter to a court speaks of. */
function actsOf({ election }: ElectionPrint, court: string): string {
  if (election.acts === 'one') return election.resolution
  return election.seats
    .flatMap((seats) => (seats.court === court && seats.resolution !== undefined ? [seats.resolution] : []))
    .join(', ')
}

/**
 * Letter to whoever made a nomination on what it lacks (papers.md E, art. 162): each document that is missing, too old or
 * undated, too few signatures, and the day until which it can be completed. For the office only.
 */
export function buildMissingLetter(print: ElectionPrint, nomination: Nomination): DocumentInput {
  const { election, settings } = print
  const today = nomination.missingLetterOn ?? print.today
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
  return letter(print, nomination.missingLetterOn, {
    addressee:
      nominator.length > 0
        ? nominator
        : [candidateLetter.salutation[person], givenNamesFirst(nomination), ...nomination.address.split('\n')],
    subject: missing.subject(nomination.number),
    paragraphs: [
      missing.found(givenNamesFirst(nomination), contestOf(print, votedAs(print, nomination))),
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
  const own = votedAs(print, nomination)
  const court = contestOf(print, own)
  const person = sexOf(nomination) ?? 'unknown'
  const elected = nomination.result === 'elected'
  return letter(print, election.lettersOn, {
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
          candidateLetter.electedWhere(contestName(own), yearsOf(print)),
          ...(nomination.labourNamed ? [candidateLetter.named(candidateLetter.accusative[person])] : []),
          candidateLetter.electedNext,
        ]
      : [
          outcomeWords(print, nomination, court),
          // The papers of those left or withdrawn lie with the office only where it keeps them for collection.
          ...(isKept(nomination, settings) ? collecting(print) : []),
        ],
    receipt: true,
  })
}

/** Letter to whoever made the nomination on how it came out, and where the papers lie. Office only. */
export function buildNominatorLetter(print: ElectionPrint, nomination: Nomination): DocumentInput {
  const { election, settings } = print
  const own = votedAs(print, nomination)
  const elected = nomination.result === 'elected'
  return letter(print, election.lettersOn, {
    addressee: nomination.nominator.split('\n').filter((line) => line.trim() !== ''),
    subject: nominatorLetter.subject(nomination.number, termOf(print)),
    paragraphs: [
      nominatorLetter.candidate(givenNamesFirst(nomination), contestName(own)),
      elected
        ? nominatorLetter.elected(dayOrBlank(election.electionOn), sessionOf(print), councilOf(print))
        : outcomeWords(print, nomination, contestOf(print, own)),
      ...(!elected && isKept(nomination, settings) ? collecting(print) : []),
    ],
    receipt: true,
  })
}

/** Whether papers of somebody not elected lie with the office for collection. */
function isKept(nomination: Nomination, { destroyLeftWithout }: ElectionPrint['settings']): boolean {
  return destroyLeftWithout || (nomination.withdrawnOn === undefined && !isLeft(nomination))
}

function outcomeWords({ election }: ElectionPrint, nomination: Nomination, court: string): string {
  if (nomination.withdrawnOn !== undefined) return candidateLetter.withdrawn(court)
  if (isLeft(nomination)) return candidateLetter.left(court, nomination.leftResolution)
  // Kept off by the council, or passed over by the vote: not voted on.
  if (nomination.result === undefined) return candidateLetter.keptOff(court)
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
