import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { RecordLetterPrint } from '../../../engine/register'
import { linkedAt } from '../asOf'
import { chairSignature, councilPaper, dayOr, namesOf, paragraph, textOr } from './frame'
import { bodyName, meetingOfLetter } from './meetings'
import { minutesCourse } from './minutesCourse'
import { itemBlocks } from './minutesParts'
import { councilPapersPl } from './words.pl'

const { extract: words, minutes } = councilPapersPl

/** One item out of the minutes, with its course and votes, for whoever it concerns (papers.md F5); what is left out is marked. */
export function itemExtract(print: RecordLetterPrint): DocumentInput {
  const { office, values, around } = print
  const id = linkedAt(values['meeting'])
  const found = id === undefined ? undefined : around?.find('meetings', id)
  // The course of the item is told as the minutes of the meeting tell it.
  const ofMeeting = around === undefined || id === undefined ? undefined : { ...around, record: id }
  const meeting = meetingOfLetter({ values: found ?? {}, ...(ofMeeting === undefined ? {} : { around: ofMeeting }) })
  const all = ofMeeting?.belonging('agendaItems', ofMeeting.record) ?? []
  const course = minutesCourse(meeting.values, all, ofMeeting)
  const number = textOr(meeting.values['number'])
  const date = meeting.values['date']
  const year = typeof date === 'string' ? date.slice(0, 4) : councilPapersPl.blank
  const recorder = namesOf(meeting.values['recorder'])
  return councilPaper(
    office,
    {
      title: words.title,
      lines: [
        meeting.isSession
          ? words.ofSession(number, year, office.councilGenitive)
          : words.ofMeeting(number, year, bodyName(meeting)),
        minutes.heldOn(dayOr(meeting.values, 'date'), textOr(meeting.values['place'], '')),
      ],
    },
    [
      paragraph(words.left),
      ...itemBlocks({ id: around?.record ?? '', values }, course, office),
      paragraph(words.left),
      paragraph(words.certified),
      recorder === ''
        ? chairSignature(office)
        : { kind: 'signatures', people: [{ post: typeset(minutes.recorder), name: typeset(recorder) }] },
    ],
  )
}
