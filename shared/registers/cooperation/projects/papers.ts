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
  placeAndDay,
  table,
} from '../../../engine/documents/officePaper'
import type { Letters } from '../../../engine/register'
import { cooperationPl } from '../words.pl'

/** Note on a call for the departments, and the indicators of a project with what was reached. */
export const projectsLetters: Letters = {
  note: ({ office, values, today }) => {
    const { title, facts: said } = cooperationPl.note
    return officePaper(office, { title, line: orBlank(values['title']) }, [
      placeAndDay(office, today),
      facts([
        [said.programme, orBlank(values['programme'])],
        [said.institution, orBlank(values['institution'])],
        [said.call, orBlank(values['call'])],
        [said.until, dayOrBlank(values['closesOn'])],
        [said.value, amountOrBlank(values['value'])],
        [said.grant, amountOrBlank(values['grant'])],
        [said.own, amountOrBlank(values['own'])],
        [said.url, orBlank(values['url'])],
      ]),
      ...paragraphs(orBlank(values['note'])),
      keeperOf(office),
    ])
  },
  indicators: ({ office, values, today }) => {
    const { title, columns } = cooperationPl.indicators
    return officePaper(office, { title, line: orBlank(values['title']) }, [
      placeAndDay(office, today),
      table(
        [
          [columns.name, 60],
          [columns.unit, 16],
          [columns.target, 16],
          [columns.women, 14],
          [columns.men, 14],
          [columns.achieved, 18],
          [columns.share, 18],
        ],
        rowsIn(values['indicators']).map((row) => {
          const { target, achieved } = row
          const share =
            typeof target === 'number' && typeof achieved === 'number' && target > 0 ? achieved / target : undefined
          return [
            ...['name', 'unit', 'target', 'women', 'men', 'achieved'].map((column) => cellText(row[column])),
            share === undefined ? '' : share.toLocaleString('pl', { style: 'percent' }),
          ]
        }),
      ),
      keeperOf(office),
    ])
  },
}
