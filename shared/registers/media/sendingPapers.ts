import { dayOf, textOf } from '../../core/values/fieldValues'
import { textsIn } from '../../core/values/values'
import {
  amountOrBlank,
  dayOrBlank,
  facts,
  keeperOf,
  officeLetter,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
} from '../../engine/documents/officePaper'
import type { Letters } from '../../engine/register'
import { outletAddress } from './addressee'
import { sendingPapersPl as words } from './words.pl'

/** A release as it goes to the media. */
export const releasesLetters: Letters = {
  release: ({ office, values, today }) =>
    officePaper(office, { title: words.release.titles[textOf(values['kind']) ?? ''] ?? words.release.title }, [
      placeAndDay(office, dayOf(values['date']) ?? today),
      { kind: 'paragraph', style: 'strong', text: orBlank(values['title']) },
      ...paragraphs(orBlank(values['text'])),
      ...(values['kind'] === 'crisis' ? paragraphs(words.release.crisis) : []),
      keeperOf(office),
    ]),
}

/** Invitation of the media to a conference; it names none of them, for it goes to all. */
export const pressEventsLetters: Letters = {
  invitation: (print) => {
    const { values } = print
    const { addressee, subject, text, day, hour, place, speakers } = words.invitation
    return officeLetter(print, {
      addressee: [addressee],
      subject: subject(orBlank(values['topic'])),
      paragraphs: [
        text,
        day(dayOrBlank(values['date'])),
        hour(orBlank(values['hour'])),
        place(orBlank(values['place'])),
        ...(textsIn(values['speakers']).length === 0 ? [] : [speakers(textsIn(values['speakers']).join(', '))]),
      ],
    })
  },
}

/** Order of a paid notice. */
export const noticesLetters: Letters = {
  noticeOrder: (print) => {
    const { office, values, today } = print
    const { title, text, facts: said } = words.order
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      {
        kind: 'paragraph',
        style: 'strong',
        indentMm: 90,
        text: outletAddress(print)
          .filter((line) => line !== '')
          .join('\n'),
      },
      ...paragraphs(text),
      facts([
        [said.about, orBlank(values['title'])],
        [said.basis, orBlank(values['legalBasis'])],
        [said.day, dayOrBlank(values['issueOn'])],
        [said.size, orBlank(values['size'])],
        [said.until, dayOrBlank(values['standUntil'])],
        [said.contract, orBlank(values['contract'])],
        [said.cost, amountOrBlank(values['cost'])],
      ]),
      ...paragraphs(words.order.proof),
      keeperOf(office),
    ])
  },
}
