import { linkedAt, textOf } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import {
  blank,
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
  rowsTable,
} from '../../../engine/documents/officePaper'
import type { Letters, PeriodPapers, RecordLetterPrint } from '../../../engine/register'
import { cooperationPl } from '../words.pl'

function personOf({ firstName, surname }: Values): string {
  const name = [textOf(firstName), textOf(surname)].filter((text) => text !== undefined).join(' ')
  return name === '' ? blank : name
}

/** The project by its title: a link says its number, which tells a participant nothing. */
function projectOf({ values, around }: RecordLetterPrint): string {
  const project = linkedAt(values['project'])
  const found = project === undefined ? undefined : around?.find('projects', project)
  return textOf(found?.['title']) ?? orBlank(values['project'])
}

/** What came of the recruitment, and the certificate of the workshops. */
export const participantsLetters: Letters = {
  decision: (print) => {
    const { values } = print
    const { subject, form, lists } = cooperationPl.recruitment
    return officeLetter(print, {
      addressee: [personOf(values), textOf(values['address']) ?? ''],
      subject: subject(projectOf(print)),
      paragraphs: [form(orBlank(values['formNo']), dayOrBlank(values['receivedOn'])), labelOf(lists, values['list'])],
    })
  },
  certificate: (print) => {
    const { office, values, today } = print
    const { title, text, hours, activities, columns } = cooperationPl.certificate
    return officePaper(office, { title }, [
      placeAndDay(office, today),
      ...paragraphs(text(projectOf(print))),
      { kind: 'heading', level: 2, text: personOf(values) },
      ...paragraphs(hours(orBlank(values['hours']))),
      part(activities),
      rowsTable(values['attendance'], [
        [columns.date, 28, 'date'],
        [columns.activity, 104, 'activity'],
        [columns.hours, 24, 'hours'],
      ]),
      keeperOf(office),
    ])
  },
}

/** How many took part, by what reports to the funds ask for; it names nobody. */
export const participantsPeriodPapers: PeriodPapers = {
  participantTables: ({ office, entries, period, printedOn }) => {
    const { tables } = cooperationPl
    const { by } = tables
    const main = entries.filter(({ list }) => list === 'main')
    const of = (heading: string, from: readonly Values[], field: string, labels: Readonly<Record<string, string>>) =>
      from.length === 0 ? [] : [part(heading), counted(from, field, labels, tables.notSaid)]
    return officePaper(office, { title: tables.title, line: period }, [
      placeAndDay(office, printedOn),
      facts([
        [tables.all, String(entries.length)],
        [tables.main, String(main.length)],
      ]),
      ...(entries.length === 0 ? paragraphs(tables.none) : []),
      ...of(by.list, entries, 'list', tables.lists),
      ...of(by.category, entries, 'category', tables.categories),
      ...of(by.sex, main, 'sex', tables.sexes),
      ...of(by.education, main, 'education', tables.levels),
      ...of(by.work, main, 'work', tables.works),
      keeperOf(office),
    ])
  },
}
