import { nameOf } from '../../../core/values/fieldValues'
import { isActNumber, type Values } from '../../../core/values/values'
import {
  amountOrBlank,
  blank,
  choiceIn,
  countOrBlank,
  dayOrBlank,
  facts,
  labelOf,
  mayorOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  rowsTable,
  table,
} from '../../../engine/documents/officePaper'
import type { Letters, RecordLetterPrint } from '../../../engine/register'
import { callWordsPl } from '../callWords.pl'

/** Offers of a call in their order. */
const offersOf = ({ around }: RecordLetterPrint): readonly Values[] =>
  around === undefined ? [] : around.leading('offers', 'call', around.record).map(({ values }) => values)

const numberOf = ({ number }: Values) => (isActNumber(number) ? number.written : blank)
const amountOf = (value: Values[string] | undefined) => (typeof value === 'number' ? amountOrBlank(value) : '')

/** Papers of a call: its notice, the results in three places, and the protocol of the commission. */
export const callsLetters: Letters = {
  notice: ({ office, values, today }) => {
    const { title, line, basis, facts: said, forms, share, parts } = callWordsPl.notice
    return officePaper(office, { title, line }, [
      placeAndDay(office, today),
      ...paragraphs(basis),
      facts([
        [said.number, numberOf(values)],
        [said.task, orBlank(values['title'])],
        [said.area, orBlank(values['area'])],
        [said.form, labelOf(forms, values['form'])],
        [said.money, amountOrBlank(values['amount'])],
        [said.most, amountOrBlank(values['maxGrant'])],
        [said.own, share(countOrBlank(values['ownShare']))],
        [said.until, dayOrBlank(values['closesOn'])],
        [said.choose, dayOrBlank(values['chooseBy'])],
        [said.department, orBlank(values['department'])],
      ]),
      ...paragraphs(...parts),
      { kind: 'signatures', people: [mayorOf(office)] },
    ])
  },
  resultsNotice: (print) => {
    const { office, values, today } = print
    const { title, line, basis, columns, none, reasons } = callWordsPl.results
    const granted = offersOf(print).filter(({ outcome }) => outcome === 'granted')
    return officePaper(office, { title, line }, [
      placeAndDay(office, today),
      ...paragraphs(basis, `${numberOf(values)}: ${orBlank(values['title'])}`),
      ...(granted.length === 0
        ? paragraphs(none)
        : [
            table(
              [
                [columns.ngo, 60],
                [columns.task, 64],
                [columns.amount, 32],
              ],
              granted.map((offer) => [
                nameOf(offer['ngo']) ?? '',
                nameOf(offer['title']) ?? '',
                amountOf(offer['granted']),
              ]),
            ),
          ]),
      ...paragraphs(reasons),
      { kind: 'signatures', people: [mayorOf(office)] },
    ])
  },
  protocol: (print) => {
    const { office, values } = print
    const { title, members, member, sides, offers, columns, sign } = callWordsPl.protocol
    return officePaper(office, { title, line: `${numberOf(values)}, ${dayOrBlank(values['metOn'])}` }, [
      part(members),
      rowsTable(values['commission'], [
        [member.person, 60, 'person'],
        [member.side, 48, choiceIn('side', sides)],
        [member.declared, 48, 'declaredOn'],
      ]),
      part(offers),
      table(
        [
          [columns.ngo, 42],
          [columns.task, 42],
          [columns.asked, 28],
          [columns.points, 16],
          [columns.proposed, 28],
        ],
        offersOf(print).map((offer) => [
          nameOf(offer['ngo']) ?? '',
          nameOf(offer['title']) ?? '',
          amountOf(offer['asked']),
          nameOf(offer['pointsSum']) ?? '',
          amountOf(offer['proposed']),
        ]),
      ),
      { kind: 'signatures', people: [{ post: sign, name: '' }] },
    ])
  },
}
