import { rowsIn } from '../../../core/values/values'
import {
  amountOrBlank,
  cellText,
  dayOrBlank,
  facts,
  keeperOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  table,
} from '../../../engine/documents/officePaper'
import type { Letters, RecordLetterPrint } from '../../../engine/register'
import { cooperationPl } from '../words.pl'

const people = ({ values }: RecordLetterPrint) => {
  const { people: title, person } = cooperationPl.programme
  const rows = rowsIn(values['people'])
  return rows.length === 0
    ? []
    : [
        part(title),
        table(
          [
            [person.name, 78],
            [person.role, 78],
          ],
          rows.map((row) => [cellText(row['person']), cellText(row['role'])]),
        ),
      ]
}

/** Programme of a visit, and the report after it with gifts and what was agreed. */
export const delegationsLetters: Letters = {
  programme: (print) => {
    const { office, values } = print
    const { title, columns, interpreter } = cooperationPl.programme
    const line = `${orBlank(values['partner'])}, ${dayOrBlank(values['from'])} – ${dayOrBlank(values['to'])}`
    return officePaper(office, { title, line }, [
      table(
        [
          [columns.day, 26],
          [columns.hour, 18],
          [columns.point, 68],
          [columns.with, 44],
        ],
        rowsIn(values['programme']).map((row) => [
          cellText(row['day']),
          cellText(row['hour']),
          cellText(row['point']),
          cellText(row['with']),
        ]),
      ),
      ...people(print),
      ...paragraphs(interpreter(orBlank(values['interpreter']))),
    ])
  },
  report: (print) => {
    const { office, values, today } = print
    const { title, facts: said, course, gifts, gift, directions, followUps, followUp, time } = cooperationPl.report
    const given = rowsIn(values['gifts'])
    const agreed = rowsIn(values['followUps'])
    const labels: Readonly<Record<string, string>> = directions
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      facts([
        [said.partner, orBlank(values['partner'])],
        [said.time, time(dayOrBlank(values['from']), dayOrBlank(values['to']))],
        [said.purpose, orBlank(values['purpose'])],
        [said.cost, amountOrBlank(values['cost'])],
      ]),
      ...people(print),
      part(course),
      ...paragraphs(orBlank(values['report'])),
      ...(given.length === 0
        ? []
        : [
            part(gifts),
            table(
              [
                [gift.what, 56],
                [gift.value, 28],
                [gift.direction, 26],
                [gift.whom, 46],
              ],
              given.map((row) => [
                cellText(row['what']),
                typeof row['value'] === 'number' ? amountOrBlank(row['value']) : '',
                labels[cellText(row['direction'])] ?? '',
                cellText(row['whom']),
              ]),
            ),
          ]),
      ...(agreed.length === 0
        ? []
        : [
            part(followUps),
            table(
              [
                [followUp.task, 84],
                [followUp.who, 44],
                [followUp.due, 28],
              ],
              agreed.map((row) => [cellText(row['task']), cellText(row['who']), cellText(row['due'])]),
            ),
          ]),
      keeperOf(office),
    ])
  },
}
