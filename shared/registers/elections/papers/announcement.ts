import { electionPapersPl } from '../words/electionPapers.pl'
import { letterhead, ownerOf } from '../../../engine/documents/letterhead'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import { actItems, type Block, chairSignature, paperOf, PROTOCOL_MARGIN_MM, text } from './frame'
import { contestOf, councilOf, dayOrBlank, orBlank, termOf, type ElectionPrint } from './print'

const words = electionPapersPl.announcement

const head = (line: string): Block => ({ kind: 'heading', level: 2, text: typeset(line) })

/** Announcement of the nominations (ogłoszenie, papers.md E1): every date comes from the edition, never from an old text. */
export function buildAnnouncement(print: ElectionPrint): DocumentInput {
  const { office, settings, election } = print
  const title = words.title(councilOf(print).toLocaleUpperCase('pl'), termOf(print), election.kind === 'supplementary')
  const hasLabour = election.seats.some(({ pool }) => pool === 'labour')
  return {
    ...paperOf(print, title, { marginMm: PROTOCOL_MARGIN_MM }),
    letterhead: letterhead(office),
    blocks: [
      { kind: 'heading', level: 1, text: typeset(title) },
      text(words.basis(orBlank(office.councilNominative))),
      head(words.seats),
      actItems(election.seats.map((seats) => words.seat(contestOf(print, seats), seats.seats))),
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
      text(words.organisation),
      text(words.citizens),
      head(words.whenHead),
      text(
        words.when(dayOrBlank(election.nominationsEnd), office.officeName || words.anOffice, oneLine(office.address)),
      ),
      text(words.decides[settings.nominationRule]),
      text(words.left),
      head(words.afterHead),
      text(words.after),
      head(words.dataHead),
      text(words.data(orBlank(ownerOf(office)))),
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
