import { formatInstant } from '../../../core/calendar/days'
import { textOf } from '../../../core/values/fieldValues'
import type { FieldValue } from '../../../core/values/values'
import { sentence } from '../../../core/words/sentence'
import {
  amountOrBlank,
  dayOrBlank,
  facts,
  officeLetter,
  officePaper,
  orBlank,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { eventsPl } from '../words.pl'

const momentOrBlank = (value: FieldValue | undefined) => {
  const moment = textOf(value)
  return moment === undefined ? orBlank(undefined) : formatInstant(moment)
}

/** Consent to use a hall, or the refusal, and the protocol when keys change hands. */
export const bookingsLetters: Letters = {
  bookingAnswer: (print) => {
    const { values } = print
    const { subject, granted, refused, reason, fee, free, keys } = eventsPl.booking
    const isRefused = values['decision'] === 'refused'
    const said = (isRefused ? refused : granted)(
      orBlank(values['event']),
      momentOrBlank(values['from']),
      momentOrBlank(values['to']),
    )
    const basis = textOf(values['freeBasis'])
    return officeLetter(print, {
      addressee: [orBlank(values['applicant']), textOf(values['contact']) ?? ''],
      subject: subject(orBlank(values['room'])),
      paragraphs: isRefused
        ? [said, sentence(reason(orBlank(values['reason'])))]
        : [said, basis === undefined ? fee(amountOrBlank(values['fee'])) : free(basis), keys],
    })
  },
  handover: ({ office, values, today }) => {
    const { title, facts: said, gives, takes } = eventsPl.handover
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      facts([
        [said.room, orBlank(values['room'])],
        [said.event, orBlank(values['event'])],
        [said.from, momentOrBlank(values['from'])],
        [said.to, momentOrBlank(values['to'])],
        [said.out, dayOrBlank(values['keysOut'])],
        [said.in, dayOrBlank(values['keysIn'])],
        [said.damage, orBlank(values['damage'])],
      ]),
      {
        kind: 'signatures',
        people: [
          { post: gives, name: '' },
          { post: takes, name: '' },
        ],
      },
    ])
  },
}
