import { type Link, linksIn } from '../../../core/values/values'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { RecordLetterPrint } from '../../../engine/register'
import { quorumOf } from '../majority'
import { type Block, councilPaper, dayOr, paragraph, textOr } from './frame'
import { meetingOfLetter, presenceOf } from './meetings'
import { minutesCourse } from './minutesCourse'
import { agendaBlocks, chairedBy, itemBlocks, minutesSignatures } from './minutesParts'
import { councilPapersPl } from './words.pl'

const { minutes, committeeMinutes: words } = councilPapersPl

/**
 * Draft of the minutes of a committee in its own skeleton (registers.md §2.4): who was there, with four annexes; the agenda; the course;
 * what the committee moved.
 */
export function committeeMinutes(print: RecordLetterPrint, committee: Link): DocumentInput {
  const { office, values, around } = print
  const meeting = meetingOfLetter(print)
  const number = textOr(values['number'])
  const date = values['date']
  const all = around?.belonging('agendaItems', around.record) ?? []
  const course = minutesCourse(values, all, around)
  const told = all.filter((item) => item.values['change'] !== 'removed' || course.ofItem(item.id).length > 0)
  const others = linksIn(values['jointWith']).map(({ written }) => written)
  const motions = (around?.belonging('notes', around.record) ?? []).filter(
    ({ values: note }) => note['kind'] === 'motion' || note['kind'] === 'formalMotion',
  )
  return councilPaper(
    office,
    {
      title: minutes.title(number, typeof date === 'string' ? date.slice(0, 4) : councilPapersPl.blank),
      lines: [words.of(committee.written), minutes.heldOn(dayOr(values, 'date'), textOr(values['place'], ''))],
    },
    [
      ...(others.length === 0 ? [] : [paragraph(words.jointWith(others.join(', ')))]),
      heading(words.presence),
      ...presence(print),
      paragraph(minutes.opened(textOr(values['openedAt'], textOr(values['time'])))),
      paragraph(minutes.chaired(chairedBy(print))),
      heading(words.agenda),
      ...agendaBlocks(meeting.items, all),
      heading(words.course),
      ...course.before,
      ...told.flatMap((item) => itemBlocks(item, course, office)),
      ...course.loose,
      heading(words.motions),
      ...(motions.length === 0
        ? [paragraph(words.noMotions)]
        : motions.map(({ values: note }) => paragraph(textOr(note['text'])))),
      paragraph(minutes.closed(textOr(values['closedAt']))),
      minutesSignatures(values),
    ],
  )
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text: typeset(text) })

function presence({ values }: RecordLetterPrint): readonly Block[] {
  const { present, excused, absent, part } = presenceOf(values)
  const noted = present.length + excused.length + absent.length
  const size = values['statutorySize']
  const all = typeof size === 'number' ? size : noted
  const names = (of: readonly string[], say: (names: string) => string) =>
    of.length === 0 ? [] : [paragraph(say(of.join(', ')))]
  const guests = values['guests']
  return [
    ...(noted === 0
      ? []
      : [
          {
            kind: 'facts' as const,
            facts: [
              { name: words.members, value: String(all) },
              { name: words.present, value: String(present.length) },
              { name: words.absent, value: String(Math.max(0, all - present.length)) },
            ],
          },
          paragraph(present.length >= quorumOf(all) ? words.quorum : words.noQuorum),
        ]),
    ...names(excused, minutes.excused),
    ...names(absent, minutes.absent),
    ...names(part, minutes.times),
    ...(typeof guests === 'string' ? [paragraph(minutes.guests(guests))] : []),
    paragraph(words.annexes),
  ]
}
