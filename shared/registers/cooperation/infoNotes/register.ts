import { addDays } from '../../../core/calendar/days'
import { fold } from '../../../core/folding/fold'
import { dayOf, textOf } from '../../../core/values/fieldValues'
import { type RowValue, rowsIn, type Values } from '../../../core/values/values'
import {
  cellText,
  dayOrBlank,
  facts,
  keeperOf,
  labelOf,
  officeLetter,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  rowsPart,
} from '../../../engine/documents/officePaper'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import type { Letters, RegisterModule } from '../../../engine/register'
import { cooperationPl } from '../words.pl'
import { infoNotes } from './definition'
import { infoNotesEn } from './texts.en'
import { infoNotesPl } from './texts.pl'

const dayIn = (row: RowValue, column: string) => {
  const cell = row[column]
  return typeof cell === 'string' ? dayOf(cell) : undefined
}
/** To whom it was sent. */
const sentIn = ({ sentTo }: Values) => rowsIn(sentTo).filter((row) => dayIn(row, 'date') !== undefined)
const unreadIn = (values: Values) => sentIn(values).filter((row) => dayIn(row, 'readOn') === undefined)
const namesOf = (rows: readonly RowValue[]) =>
  rows.map(({ department }) => cellText(department)).filter((name) => name !== '')
const latest = (rows: readonly RowValue[], column: string) =>
  rows
    .flatMap((row) => dayIn(row, column) ?? [])
    .toSorted()
    .at(-1)

const noteUnread: Rule = (values) => namesOf(unreadIn(values)).join(', ') || undefined
/** The last who got it have as long as the first. */
const noteSent: Rule = (values) => latest(sentIn(values), 'date')
const noteRead: Rule = (values) => (unreadIn(values).length > 0 ? undefined : latest(sentIn(values), 'readOn'))

/** So many days after it was sent silence is odd. */
const silentDays = 30

const checks = {
  sentNoSummary: checkOfOne('warning', (values) =>
    sentIn(values).length > 0 && textOf(values['summary']) === undefined ? 'summary' : undefined,
  ),
  notTranslated: checkOfOne('note', (values) => {
    const language = textOf(values['language'])
    const isForeign = language !== undefined && !fold(language).startsWith('pol')
    return isForeign && sentIn(values).length > 0 && values['translatedOn'] === undefined ? 'translatedOn' : undefined
  }),
  notRead: checkOfOne('warning', (values, { today }) =>
    unreadIn(values).some((row) => addDays(dayIn(row, 'date') ?? today, silentDays) < today)
      ? 'sentTo.readOn'
      : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>

const letters: Letters = {
  infoNote: ({ office, values, today }) => {
    const said = cooperationPl.infoNote
    return officePaper(office, { title: said.title, line: orBlank(values['subject']) }, [
      placeAndDay(office, dayOf(values['on']) ?? today),
      facts([
        [said.facts.kind, labelOf(said.kinds, values['kind'])],
        [said.facts.source, orBlank(values['source'])],
        [said.facts.language, orBlank(values['language'])],
        ...(values['url'] === undefined ? [] : [[said.facts.url, orBlank(values['url'])] as const]),
        ...(values['translatedOn'] === undefined
          ? []
          : [
              [
                said.facts.translation,
                said.translation(orBlank(values['translator']), values['certified'] === true),
              ] as const,
            ]),
        [said.facts.until, dayOrBlank(values['deadlineOn'])],
      ]),
      part(said.summary),
      ...paragraphs(orBlank(values['summary'])),
      ...rowsPart(said.passed, values['sentTo'], [
        [said.columns.department, 70, 'department'],
        [said.columns.date, 26, 'date'],
        [said.columns.readOn, 30, 'readOn'],
      ]),
      keeperOf(office),
    ])
  },
  readRequest: (print) => {
    const { values } = print
    const said = cooperationPl.readRequest
    const names = namesOf(unreadIn(values))
    return officeLetter(print, {
      addressee: names.length === 0 ? [orBlank(undefined)] : names,
      subject: said.subject(orBlank(values['subject'])),
      paragraphs: [
        said.text(orBlank(values['subject']), dayOrBlank(values['on'])),
        ...(values['deadlineOn'] === undefined ? [] : [said.until(dayOrBlank(values['deadlineOn']))]),
      ],
    })
  },
}

/** Information notes and who read them. */
export const infoNotesRegister: RegisterModule = {
  definition: infoNotes,
  texts: { pl: infoNotesPl, en: infoNotesEn },
  code: { rules: { noteUnread, noteSent, noteRead }, checks, letters },
}
