import { dayOf, linkedAt, textOf } from '../../../core/values/fieldValues'
import { linksInCell, type RowValue, rowsIn, type Values } from '../../../core/values/values'
import {
  type Block,
  cellText,
  dayOrBlank,
  facts,
  officePaper,
  orBlank,
  part,
  table,
} from '../../../engine/documents/officePaper'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import type { Letters, RecordLetterPrint, RegisterModule } from '../../../engine/register'
import { cooperationPl } from '../words.pl'
import { workshops } from './definition'
import { workshopsEn } from './texts.en'
import { workshopsPl } from './texts.pl'

const workshopEnd: Rule = ({ date, to }) => dayOf(to) ?? dayOf(date)

const cameCount: Rule = ({ attendance }) => {
  const rows = rowsIn(attendance)
  return rows.length === 0 ? undefined : String(rows.length)
}

const checks = {
  overPlaces: checkOfOne('warning', ({ attendance, places }) =>
    typeof places === 'number' && rowsIn(attendance).length > places ? 'attendance' : undefined,
  ),
  afterProject: checkOfOne('warning', ({ project, date }, { find }) => {
    const id = linkedAt(project)
    const [day, end] = [dayOf(date), dayOf(id === undefined ? undefined : find('projects', id)?.values['to'])]
    return day !== undefined && end !== undefined && day > end ? 'date' : undefined
  }),
} as const satisfies Readonly<Record<string, Check>>

/** Lines left empty for people who come without having been entered. */
const emptyLines = 6

/** Who is on the list: the participant of a project by name, where the form is at hand. */
function nameIn(row: RowValue, { around }: RecordLetterPrint): string {
  const [link] = linksInCell(row['participant'])
  const found: Values | undefined = link?.record === undefined ? undefined : around?.find('participants', link.record)
  const name = [textOf(found?.['firstName']), textOf(found?.['surname'])].filter((text) => text !== undefined).join(' ')
  return name === '' ? (textOf(cellText(row['name'])) ?? link?.written ?? '') : name
}

/** Rows high enough to sign in. */
const withRoom = (block: Block): Block => (block.kind === 'table' ? { ...block, rowMm: 9 } : block)

const letters: Letters = {
  attendanceSheet: (print) => {
    const { office, values } = print
    const said = cooperationPl.attendance
    const names = rowsIn(values['attendance']).map((row) => nameIn(row, print))
    return officePaper(office, { title: said.title, line: orBlank(values['title']) }, [
      facts([
        [said.facts.day, dayOrBlank(values['date'])],
        [said.facts.hour, orBlank(values['hour'])],
        [said.facts.place, orBlank(values['place'])],
        [said.facts.trainer, orBlank(values['trainer'])],
      ]),
      part(said.list),
      withRoom(
        table(
          [
            [said.columns.name, 84],
            [said.columns.sign, 72],
          ],
          [...names, ...Array.from({ length: emptyLines }, () => ' ')].map((name) => [name, ' ']),
        ),
      ),
      { kind: 'signatures', people: [{ post: said.facts.trainer, name: textOf(values['trainer']) ?? '' }] },
    ])
  },
}

/** Workshops and trainings. */
export const workshopsRegister: RegisterModule = {
  definition: workshops,
  texts: { pl: workshopsPl, en: workshopsEn },
  code: { rules: { workshopEnd, cameCount }, checks, letters },
}
