import { rowsIn } from '../../../core/values/values'
import {
  counted,
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
  table,
} from '../../../engine/documents/officePaper'
import type { Letters, PeriodPapers } from '../../../engine/register'
import { callWordsPl } from '../callWords.pl'
import { remarkTable } from '../remarkTable'

/** So many empty rows has a form for remarks. */
const rowsOfForm = 6

/** Request for an opinion, the form for remarks, and the report on a consultation. */
export const consultationsLetters: Letters = {
  request: (print) => {
    const { values } = print
    const { subject, text, silence, until } = callWordsPl.request
    const hasFourteenDays = values['kind'] === 'programme' || values['kind'] === 'strategy'
    return officeLetter(print, {
      addressee: [orBlank(values['body'])],
      subject: subject(orBlank(values['draft'])),
      paragraphs: [text, hasFourteenDays ? silence : until(dayOrBlank(values['dueOn']))],
    })
  },
  remarkForm: ({ office, values }) => {
    const { title, line, columns, who, until } = callWordsPl.form
    return officePaper(office, { title, line: line(orBlank(values['draft'])) }, [
      ...paragraphs(`${who} ${orBlank(undefined)}`),
      table(
        [
          [columns.passage, 52],
          [columns.text, 52],
          [columns.why, 52],
        ],
        Array.from({ length: rowsOfForm }, () => [' ', ' ', ' ']),
      ),
      ...paragraphs(until(dayOrBlank(values['openTo']))),
    ])
  },
  consultationReport: ({ office, values, today }) => {
    const { title, facts: said, opinion, opinions } = callWordsPl.report
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      facts([
        [said.draft, orBlank(values['draft'])],
        [said.from, dayOrBlank(values['openFrom'])],
        [said.to, dayOrBlank(values['openTo'])],
        [said.count, String(rowsIn(values['comments']).length)],
      ]),
      ...(values['opinion'] === undefined
        ? []
        : paragraphs(opinion(labelOf(opinions, values['opinion']), dayOrBlank(values['opinionOn'])))),
      part(callWordsPl.remarks.title),
      ...remarkTable(values),
      keeperOf(office),
    ])
  },
}

/** How many drafts a period had, and what was said of them. */
export const consultationsPeriodPapers: PeriodPapers = {
  opinionTables: ({ office, entries, period, printedOn }) => {
    const said = callWordsPl.opinionTables
    return officePaper(office, { title: said.title, line: period }, [
      placeAndDay(office, printedOn),
      facts([[said.all, String(entries.length)]]),
      ...(entries.length === 0
        ? paragraphs(said.none)
        : [
            part(said.byKind),
            counted(entries, 'kind', said.kinds, said.notSaid),
            part(said.byOpinion),
            counted(entries, 'opinion', callWordsPl.report.opinions, said.notSaid),
          ]),
      keeperOf(office),
    ])
  },
}
