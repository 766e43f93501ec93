import { nameOf, textOf } from '../../../../core/values/fieldValues'
import { type Grosze, rowsIn, type Values } from '../../../../core/values/values'
import {
  amountOrBlank,
  cellText,
  countOrBlank,
  dayOrBlank,
  facts,
  keeperOf,
  labelOf,
  mayorOf,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  table,
} from '../../../../engine/documents/officePaper'
import type { Letters, RecordLetterPrint } from '../../../../engine/register'
import { benefits } from '../allotment'
import { benefitsPl, socialPl } from '../words.pl'

const amountOf = (value: unknown): Grosze => (typeof value === 'number' ? value : 0)
const cellAmount = (value: unknown) => (typeof value === 'number' ? amountOrBlank(value) : '')

/** Applications that got something from the fund. */
function grantedOf({ around }: RecordLetterPrint): readonly Values[] {
  if (around === undefined) return []
  return around
    .leading('socialApplications', 'fund', around.record)
    .flatMap(({ values }) => (values['decision'] === 'granted' ? [values] : []))
}

/** What each benefit came to beside its plan; a benefit that was neither planned nor given has no row. */
function benefitRows(values: Values, granted: readonly Values[]): readonly (readonly string[])[] {
  return benefits.flatMap((kind) => {
    const planned = rowsIn(values['benefits'])
      .filter((row) => row['kind'] === kind)
      .reduce((sum, row) => sum + amountOf(row['planned']), 0)
    const given = granted.filter((one) => one['kind'] === kind)
    if (planned === 0 && given.length === 0) return []
    const sum = given.reduce((all, one) => all + amountOf(one['granted']), 0)
    return [[benefitsPl[kind], amountOrBlank(planned), amountOrBlank(sum), String(given.length)]]
  })
}

/** Plan with what came of it, protocol of the yearly review, and the table of what the rules give. */
export const socialFundsLetters: Letters = {
  planReport: (print) => {
    const { office, values, today } = print
    const said = socialPl.plan
    const others = rowsIn(values['otherIncome'])
    return officePaper(office, { title: said.title, line: orBlank(values['name']) }, [
      placeAndDay(office, today),
      facts([
        [said.facts.opening, amountOrBlank(values['opening'])],
        [said.facts.allotment, amountOrBlank(values['allotment'])],
        [said.facts.income, amountOrBlank(values['income'])],
        [said.facts.spent, amountOrBlank(values['spent'])],
        [said.facts.balance, amountOrBlank(values['balance'])],
      ]),
      ...(others.length === 0
        ? []
        : [
            part(said.other),
            table(
              [
                [said.source, 116],
                [said.amount, 40],
              ],
              others.map((row) => [cellText(row['source']), cellAmount(row['amount'])]),
            ),
          ]),
      part(said.table),
      table(
        [
          [said.columns.kind, 66],
          [said.columns.planned, 36],
          [said.columns.granted, 36],
          [said.columns.count, 20],
        ],
        benefitRows(values, grantedOf(print)),
      ),
      ...paragraphs(said.passes),
      { kind: 'signatures', people: [mayorOf(office)] },
    ])
  },
  reviewProtocol: ({ office, values, today }) => {
    const said = socialPl.review
    const { year } = values
    return officePaper(office, { title: said.title }, [
      placeAndDay(office, today),
      ...paragraphs(said.basis(typeof year === 'number' ? String(year) : orBlank(year))),
      facts([
        [said.facts.day, dayOrBlank(values['reviewedOn'])],
        [said.facts.reviewed, countOrBlank(values['reviewed'])],
        [said.facts.deleted, countOrBlank(values['deleted'])],
      ]),
      part(said.scope),
      ...paragraphs(orBlank(values['scope']), said.end),
      {
        kind: 'signatures',
        people: [
          { post: said.sign, name: '' },
          { post: said.approve, name: office.executiveName },
        ],
      },
    ])
  },
  benefitTable: ({ office, values, today }) => {
    const said = socialPl.table
    const bands = rowsIn(values['bands'])
    const rows = rowsIn(values['benefits']).flatMap((benefit) =>
      bands.map((band) => {
        const { percent } = band
        const { amount, kind } = benefit
        const isKnown = typeof amount === 'number' && typeof percent === 'number'
        return [
          labelOf(benefitsPl, typeof kind === 'string' ? kind : undefined),
          cellText(band['band']),
          typeof band['upTo'] === 'number' ? amountOrBlank(band['upTo']) : said.above,
          typeof percent === 'number' ? said.percent(String(percent)) : '',
          isKnown ? amountOrBlank(Math.floor((amount * percent) / 100 + 0.5)) : '',
        ]
      }),
    )
    const months = values['incomeMonths']
    return officePaper(office, { title: said.title, line: orBlank(values['name']) }, [
      placeAndDay(office, today),
      ...paragraphs(said.income(labelOf(said.of, textOf(values['incomeOf'])), countOrBlank(months))),
      table(
        [
          [said.columns.kind, 52],
          [said.columns.band, 18],
          [said.columns.upTo, 34],
          [said.columns.percent, 20],
          [said.columns.amount, 34],
        ],
        rows,
      ),
      ...paragraphs(
        said.agreed(nameOf(values['rulesAgreedWith']) ?? orBlank(undefined), dayOrBlank(values['rulesAgreedOn'])),
      ),
      keeperOf(office),
    ])
  },
}
