import {
  amountIn,
  amountOrBlank,
  choiceIn,
  facts,
  keeperOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  rowsPart,
  rowsTable,
  spanOf,
} from '../../../engine/documents/officePaper'
import type { Letters, RecordLetterPrint } from '../../../engine/register'
import { cooperationPl } from '../words.pl'

const people = ({ values }: RecordLetterPrint) => {
  const { people: title, person } = cooperationPl.programme
  return rowsPart(title, values['people'], [
    [person.name, 78, 'person'],
    [person.role, 78, 'role'],
  ])
}

/** Programme of a visit, and the report after it with gifts and what was agreed. */
export const delegationsLetters: Letters = {
  programme: (print) => {
    const { office, values } = print
    const { title, columns, interpreter } = cooperationPl.programme
    return officePaper(office, { title, line: `${orBlank(values['partner'])}, ${spanOf(values)}` }, [
      rowsTable(values['programme'], [
        [columns.day, 26, 'day'],
        [columns.hour, 18, 'hour'],
        [columns.point, 68, 'point'],
        [columns.with, 44, 'with'],
      ]),
      ...people(print),
      ...paragraphs(interpreter(orBlank(values['interpreter']))),
    ])
  },
  report: (print) => {
    const { office, values, today } = print
    const { title, facts: said, course, gifts, gift, directions, followUps, followUp } = cooperationPl.report
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      facts([
        [said.partner, orBlank(values['partner'])],
        [said.time, spanOf(values)],
        [said.purpose, orBlank(values['purpose'])],
        [said.cost, amountOrBlank(values['cost'])],
      ]),
      ...people(print),
      part(course),
      ...paragraphs(orBlank(values['report'])),
      ...rowsPart(gifts, values['gifts'], [
        [gift.what, 56, 'what'],
        [gift.value, 28, amountIn('value')],
        [gift.direction, 26, choiceIn('direction', directions)],
        [gift.whom, 46, 'whom'],
      ]),
      ...rowsPart(followUps, values['followUps'], [
        [followUp.task, 84, 'task'],
        [followUp.who, 44, 'who'],
        [followUp.due, 28, 'due'],
      ]),
      keeperOf(office),
    ])
  },
}
