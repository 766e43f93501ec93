import { linkedAt, textOf } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import {
  amountOrBlank,
  counted,
  dayOrBlank,
  facts,
  keeperOf,
  labelOf,
  mayorOf,
  officeLetter,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  rowsTable,
} from '../../../engine/documents/officePaper'
import type { Letters, PeriodPapers, RecordLetterPrint } from '../../../engine/register'
import { callWordsPl } from '../callWords.pl'

/** The organisation with the address the bank has. */
function ngoOf({ values, around }: RecordLetterPrint): readonly string[] {
  const ngo = linkedAt(values['ngo'])
  const found: Values = (ngo === undefined ? undefined : around?.find('ngos', ngo)) ?? {}
  const address = textOf(found['correspondence']) ?? textOf(found['address']) ?? ''
  return [orBlank(values['ngo']), ...address.split(/,\s*/u)]
}

/** Letters about an offer and its grant, and the sheet members of the commission assess it on. */
export const offersLetters: Letters = {
  initiativeAnswer: (print) => {
    const { office, values } = print
    const { subject, basis, outcomes } = callWordsPl.initiative
    return officeLetter(print, {
      addressee: ngoOf(print),
      subject: subject(orBlank(values['title'])),
      paragraphs: [basis(dayOrBlank(values['receivedOn'])), labelOf(outcomes, values['outcome'])],
      signature: mayorOf(office),
    })
  },
  assessment: ({ office, values }) => {
    const said = callWordsPl.assessment
    return officePaper(office, { title: said.title }, [
      facts([
        [said.facts.ngo, orBlank(values['ngo'])],
        [said.facts.task, orBlank(values['title'])],
        [said.facts.received, dayOrBlank(values['receivedOn'])],
        [said.facts.asked, amountOrBlank(values['asked'])],
        [said.facts.total, amountOrBlank(values['total'])],
        [said.facts.points, orBlank(values['pointsSum'])],
        [said.facts.proposed, amountOrBlank(values['proposed'])],
      ]),
      part(said.formal),
      rowsTable(values['formal'], [
        [said.formalColumns.criterion, 124, 'criterion'],
        [said.formalColumns.ok, 32, (row) => (row['ok'] === true ? said.yes : said.no)],
      ]),
      part(said.scores),
      rowsTable(values['scores'], [
        [said.scoreColumns.criterion, 84, 'criterion'],
        [said.scoreColumns.member, 48, 'member'],
        [said.scoreColumns.points, 24, 'points'],
      ]),
      { kind: 'signatures', people: [{ post: said.sign, name: '' }] },
    ])
  },
  reportCall: (print) => {
    const { values } = print
    const { subject, text, parts } = callWordsPl.reportCall
    return officeLetter(print, {
      addressee: ngoOf(print),
      subject: subject(orBlank(values['title'])),
      paragraphs: [text(dayOrBlank(values['to'])), parts],
    })
  },
  settlement: (print) => {
    const { values } = print
    const { subject, approved, back, closed } = callWordsPl.settlement
    const { toReturn } = values
    return officeLetter(print, {
      addressee: ngoOf(print),
      subject: subject(orBlank(values['title'])),
      paragraphs: [
        approved(dayOrBlank(values['reportOn']), amountOrBlank(values['granted']), amountOrBlank(values['spent'])),
        typeof toReturn === 'number' ? back(amountOrBlank(toReturn), dayOrBlank(values['refundDue'])) : closed,
      ],
    })
  },
}

const sumOf = (entries: readonly Values[], field: string) =>
  entries.reduce((sum, { [field]: value }) => sum + (typeof value === 'number' ? value : 0), 0)

/** What organisations asked for and got in a period. */
export const offersPeriodPapers: PeriodPapers = {
  grantTables: ({ office, entries, period, printedOn }) => {
    const said = callWordsPl.tables
    const granted = entries.filter(({ outcome }) => outcome === 'granted')
    return officePaper(office, { title: said.title, line: period }, [
      placeAndDay(office, printedOn),
      facts([
        [said.all, String(entries.length)],
        [said.granted, String(granted.length)],
        [said.asked, amountOrBlank(sumOf(entries, 'asked'))],
        [said.given, amountOrBlank(sumOf(granted, 'granted'))],
        [said.unused, amountOrBlank(sumOf(granted, 'toReturn'))],
      ]),
      ...(entries.length === 0
        ? paragraphs(said.none)
        : [
            part(said.byOutcome),
            counted(entries, 'outcome', said.outcomes, said.notSaid),
            part(said.byCall),
            counted(entries, 'call', {}, said.notSaid),
          ]),
      ...(granted.length === 0 ? [] : [part(said.byNgo), counted(granted, 'ngo', {}, said.notSaid)]),
      keeperOf(office),
    ])
  },
}
