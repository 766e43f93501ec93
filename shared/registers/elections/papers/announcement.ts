import type { Seats } from '../procedure/contest'
import { namedSeats, votedContests } from '../procedure/election'
import { electionPapersPl } from '../words/electionPapers.pl'
import { letterhead, ownerOf } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { actItems, type Block, chairSignature, paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { contestOf, councilOf, dayOrBlank, orBlank, termOf, type ElectionPrint } from './print'

const words = electionPapersPl.announcement

/** The statute says three months in a word (art. 162 § 5); another length the office set is a number. */
const months = (count: number) => (count === 3 ? 'trzy miesiące' : `miesiące: ${count}`)

const head = (line: string): Block => ({ kind: 'heading', level: 2, text: typeset(line) })

/** Announcement of the nominations (ogłoszenie, papers.md E1): every date comes from the edition, never from an old text. */
export function buildAnnouncement(print: ElectionPrint): DocumentInput {
  const { office, settings, election } = print
  const contests = votedContests(election)
  const title = words.title(councilOf(print).toLocaleUpperCase('pl'), termOf(print), election.kind === 'supplementary')
  const hasLabour = election.seats.some(({ pool }) => pool === 'labour')
  const named = namedSeats(election)
  const seatWords = (seats: Seats) => {
    // Labour judges named from among the elected are said with the first pool of their court.
    const first = contests.find(({ court }) => court === seats.court) === seats
    const labour = first ? named.filter(({ court }) => court === seats.court) : []
    const sum = labour.reduce((total, row) => total + row.seats, 0)
    return `${words.seat(contestOf(print, seats), seats.seats)}${sum === 0 ? '' : words.named(sum)}`
  }
  return {
    ...paperOf(print, title, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: letterhead(office),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      text(words.basis(orBlank(office.councilNominative))),
      head(words.seats),
      actItems(contests.map(seatWords)),
      head(words.conditionsHead),
      text(words.conditionsLead),
      actItems(words.conditions),
      ...(hasLabour ? [text(words.labour)] : []),
      text(words.barredLead),
      actItems(words.barred),
      text(words.oneCourt),
      head(words.whoHead),
      actItems(words.who(settings.minimumSignatures)),
      head(words.documentsHead),
      text(words.documentsLead),
      actItems(words.documents),
      text(words.fresh(settings.documentDays)),
      text(words.organisation(months(settings.extractMonths))),
      text(words.citizens),
      text(words.costs),
      head(words.whenHead),
      text(
        words.when(dayOrBlank(election.nominationsEnd), office.officeName || words.anOffice, oneLine(office.address)),
      ),
      text(words.decides[settings.nominationRule]),
      text(words.left),
      head(words.afterHead),
      text(words.after),
      head(words.dataHead),
      actItems(words.data(orBlank(ownerOf(office)), oneLine(office.address), orBlank(settings.dataOfficer))),
      chairSignature(print, 'public'),
    ],
  }
}

/** An address in one line of running text. */
export function oneLine(address: string): string {
  return address
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(', ')
}
