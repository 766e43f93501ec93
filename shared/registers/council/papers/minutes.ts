import type { DocumentInput } from '../../../engine/documents/model'
import type { RecordLetterPrint } from '../../../engine/register'
import { quorumOf } from '../majority'
import { committeeMinutes } from './committeeMinutes'
import { councilPaper, dayOr, paragraph, textOr } from './frame'
import { committeesOf, printOfCommittee } from './joint'
import { meetingOfLetter, presenceOf } from './meetings'
import { minutesCourse, presentAtOpening } from './minutesCourse'
import { agendaBlocks, chairedBy, itemBlocks, minutesSignatures } from './minutesParts'
import { councilPapersPl } from './words.pl'

const words = councilPapersPl.minutes

/** Draft of the minutes: of a session, or of each committee that met, for one that met with others keeps minutes of its own. */
export function minutesDraft(print: RecordLetterPrint): DocumentInput {
  if (meetingOfLetter(print).isSession) return sessionMinutes(print)
  const [first, ...others] = committeesOf(print).map((one) => committeeMinutes(printOfCommittee(print, one), one))
  return first === undefined
    ? sessionMinutes(print)
    : { ...first, blocks: [...first.blocks, ...others.flatMap(fromNewPage)] }
}

/** Minutes of their own, after those of another committee: their title heads a page. */
function fromNewPage({ blocks }: DocumentInput): DocumentInput['blocks'] {
  return blocks.map((block) => (block.kind === 'heading' && block.level === 1 ? { ...block, newPage: true } : block))
}

/**
 * Draft of the minutes of a session from what was noted (papers.md F4): opening, quorum, absentees, agenda, the course of each item with
 * its opinions and votes, the acts, the end. The clerk writes on in Word.
 */
function sessionMinutes(print: RecordLetterPrint): DocumentInput {
  const { office, values, around } = print
  const meeting = meetingOfLetter(print)
  const number = textOr(values['number'])
  const date = values['date']
  const year = typeof date === 'string' ? date.slice(0, 4) : councilPapersPl.blank
  const all = around?.belonging('agendaItems', around.record) ?? []
  const course = minutesCourse(values, all, around)
  // What was taken off the agenda is told of only where something happened on it.
  const told = all.filter((item) => item.values['change'] !== 'removed' || course.ofItem(item.id).length > 0)
  const { present, excused, absent, part } = presenceOf(values)
  const noted = present.length + excused.length + absent.length
  const size = values['statutorySize']
  const list = (names: readonly string[], say: (names: string) => string) =>
    names.length === 0 ? [] : [paragraph(say(names.join(', ')))]
  const guests = values['guests']
  return councilPaper(
    office,
    {
      title: words.title(number, year),
      lines: [
        words.ofSession(number, office.councilGenitive),
        words.heldOn(dayOr(values, 'date'), textOr(values['place'], '')),
      ],
    },
    [
      paragraph(words.opened(textOr(values['openedAt'], textOr(values['time'])))),
      paragraph(words.chaired(chairedBy(print))),
      ...(noted === 0 ? [] : [paragraph(quorumLine(presentAtOpening(values), noted, size))]),
      ...list(excused, words.excused),
      ...list(absent, words.absent),
      ...list(part, words.times),
      paragraph(words.list),
      ...(typeof guests === 'string' ? [paragraph(words.guests(guests))] : []),
      { kind: 'heading', level: 2, text: words.agenda },
      ...agendaBlocks(meeting.items, all),
      { kind: 'heading', level: 2, text: words.course },
      ...course.before,
      ...told.flatMap((item) => itemBlocks(item, course, office)),
      ...course.loose,
      paragraph(words.closed(textOr(values['closedAt']))),
      minutesSignatures(values),
    ],
  )
}

function quorumLine(present: number, all: number, size: unknown): string {
  if (typeof size !== 'number') return words.present(present, all)
  return (present >= quorumOf(size) ? words.quorum : words.noQuorum)(String(size), present)
}
