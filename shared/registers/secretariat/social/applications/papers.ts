import { addMonths, format, parseISO } from 'date-fns'
import { formatDay, formatDayInWords } from '../../../../core/calendar/days'
import { dayOf, nameOf, textOf } from '../../../../core/values/fieldValues'
import { type Grosze, isActNumber, rowsIn, type Values } from '../../../../core/values/values'
import {
  amountOrBlank,
  blank,
  cellText,
  counted,
  countOrBlank,
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
  table,
} from '../../../../engine/documents/officePaper'
import type { RegisterCode } from '../../../../engine/register'
import { benefitsPl, socialPl } from '../words.pl'

const numberOf = ({ number }: Values) => (isActNumber(number) ? number.written : blank)
const kindOf = ({ kind }: Values) => labelOf(benefitsPl, textOf(kind))
const amountOf = (value: unknown): Grosze => (typeof value === 'number' ? value : 0)
const cellAmount = (value: unknown) => (typeof value === 'number' ? amountOrBlank(value) : '')

/** Equal instalments by months; the last one takes what is left of the division. */
function schedule({ granted, instalments, firstInstalment }: Values): readonly (readonly string[])[] {
  const first = dayOf(firstInstalment)
  // Lines to write on, where the days are not known yet.
  if (typeof granted !== 'number' || typeof instalments !== 'number' || instalments < 1 || first === undefined)
    return Array.from({ length: 6 }, () => [orBlank(undefined), orBlank(undefined)])
  const each = Math.floor(granted / instalments)
  return Array.from({ length: Math.min(instalments, 600) }, (_, index) => [
    formatDay(format(addMonths(parseISO(first), index), 'yyyy-MM-dd')),
    amountOrBlank(index === instalments - 1 ? granted - each * (instalments - 1) : each),
  ])
}

/** Letters about an application, papers of a sitting and of a day of payment, and what a period came to. */
export const socialApplicationsPapers: Pick<RegisterCode, 'letters' | 'groupPapers' | 'periodPapers'> = {
  letters: {
    form: ({ office, values, today }) => {
      const said = socialPl.form
      return officePaper(office, { title: said.title }, [
        placeAndDay(office, today),
        facts([
          [said.facts.number, numberOf(values)],
          [said.facts.employee, orBlank(values['employee'])],
          [said.facts.kind, kindOf(values)],
          [said.facts.day, dayOrBlank(values['receivedOn'])],
        ]),
        part(said.household),
        table(
          [
            [said.columns.relation, 96],
            [said.columns.year, 60],
          ],
          rowsIn(values['household']).map((row) => [
            cellText(row['relation']),
            typeof row['birthYear'] === 'number' ? String(row['birthYear']) : '',
          ]),
        ),
        ...paragraphs(said.statement(amountOrBlank(values['incomePerHead'])), said.proof),
        { kind: 'signatures', people: [{ post: said.sign, name: '' }] },
      ])
    },
    notice: (print) => {
      const { office, values } = print
      const { subject, granted, refused, pending } = socialPl.notice
      const { decision } = values
      return officeLetter(print, {
        addressee: [orBlank(values['employee'])],
        subject: subject(kindOf(values)),
        paragraphs: [
          decision === 'granted'
            ? granted(numberOf(values), amountOrBlank(values['granted']))
            : decision === 'refused'
              ? refused(numberOf(values), textOf(values['refusal']) ?? '')
              : pending(numberOf(values)),
        ],
        signature: mayorOf(office),
      })
    },
    loanAgreement: ({ office, values, today }) => {
      const said = socialPl.loan
      return officePaper(office, { title: said.title, line: said.line }, [
        ...paragraphs(
          said.parties(orBlank(values['employee']), formatDayInWords(today)),
          said.sum(amountOrBlank(values['granted']), orBlank(values['interest'])),
          said.instalments(countOrBlank(values['instalments'])),
          said.guarantors(orBlank(values['guarantors'])),
        ),
        part(said.schedule),
        table(
          [
            [said.columns.due, 78],
            [said.columns.amount, 78],
          ],
          schedule(values),
        ),
        {
          kind: 'signatures',
          people: [
            { post: said.signs.employer, name: office.executiveName },
            { post: said.signs.borrower, name: '' },
          ],
        },
      ])
    },
  },
  groupPapers: {
    commissionProtocol: ({ office, entries, today }) => {
      const said = socialPl.commission
      return {
        name: said.title,
        document: officePaper(
          office,
          { title: said.title, line: said.line(dayOrBlank(entries[0]?.['commissionOn'])) },
          [
            placeAndDay(office, today),
            ...paragraphs(said.numbers),
            table(
              [
                [said.columns.number, 34],
                [said.columns.kind, 46],
                [said.columns.band, 18],
                [said.columns.proposed, 30],
                [said.columns.decision, 28],
              ],
              entries.map((values) => [
                numberOf(values),
                kindOf(values),
                nameOf(values['band']) ?? '',
                cellAmount(values['proposed']),
                labelOf(said.decisions, textOf(values['decision'])),
              ]),
            ),
            { kind: 'signatures', people: [{ post: said.sign, name: '' }] },
          ],
        ),
      }
    },
    paymentList: ({ office, entries, today }) => {
      const said = socialPl.payments
      const sum = entries.reduce((all, { granted }) => all + amountOf(granted), 0)
      return {
        name: said.title,
        document: officePaper(office, { title: said.title, line: said.line(dayOrBlank(entries[0]?.['paidOn'])) }, [
          placeAndDay(office, today),
          table(
            [
              [said.columns.employee, 56],
              [said.columns.kind, 42],
              [said.columns.amount, 30],
              [said.columns.tax, 28],
            ],
            entries.map((values) => [
              orBlank(values['employee']),
              kindOf(values),
              cellAmount(values['granted']),
              values['tax'] === undefined ? '' : labelOf(said.tax, textOf(values['tax'])),
            ]),
          ),
          ...paragraphs(said.sum(amountOrBlank(sum))),
          keeperOf(office),
        ]),
      }
    },
  },
  periodPapers: {
    benefitTables: ({ office, entries, period, printedOn }) => {
      const said = socialPl.tables
      const granted = entries.filter(({ decision }) => decision === 'granted')
      const sum = granted.reduce((all, values) => all + amountOf(values['granted']), 0)
      return officePaper(office, { title: said.title, line: period }, [
        placeAndDay(office, printedOn),
        facts([
          [said.all, String(entries.length)],
          [said.granted, String(granted.length)],
          [said.sum, amountOrBlank(sum)],
          [said.average, granted.length === 0 ? blank : amountOrBlank(Math.round(sum / granted.length))],
        ]),
        ...(entries.length === 0
          ? paragraphs(said.none)
          : [part(said.byKind), counted(entries, 'kind', benefitsPl, said.notSaid)]),
        ...(granted.length === 0 ? [] : [part(said.byBand), counted(granted, 'band', {}, said.notSaid)]),
        keeperOf(office),
      ])
    },
  },
}
