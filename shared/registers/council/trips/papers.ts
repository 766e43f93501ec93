import { formatDay, formatInstant, isDay } from '../../../core/calendar/days'
import { amountInWords } from '../../../core/money/amountInWords'
import { formatGrosze } from '../../../core/money/money'
import { isActNumber, type FieldValue, type Values } from '../../../core/values/values'
import type { DocumentInput } from '../../../engine/documents/model'
import { typeset } from '../../../engine/documents/typography'
import type { RecordLetterPrint, Surroundings } from '../../../engine/register'
import { type Block, councilPaper, dayOr, namesOf, paragraph, textOr } from '../papers/frame'
import { halvesOf, type TripCosts, tripTotal } from './costs'
import { costsOfTrip, ratesOfTrip } from './rules'
import { tripPapersPl as words } from './words.pl'

const momentOr = (value: FieldValue | undefined) =>
  typeof value === 'string' && value !== '' ? formatInstant(value) : words.blank
const numberOf = ({ number }: Values) => (isActNumber(number) ? number.written : textOr(number, words.blank))
const amount = (value: FieldValue | undefined) => (typeof value === 'number' ? value : 0)

function transportOf({ transport }: Values): string {
  const known: Readonly<Record<string, string>> = words.transport
  return typeof transport === 'string' ? (known[transport] ?? words.blank) : words.blank
}

/** The order by which a councillor travels (regulation of 31 VII 2000, § 2). */
export function tripOrder({ office, values }: RecordLetterPrint): DocumentInput {
  const { title, number, basis, facts, signed, namedDeputy } = words.order
  const { consentOn, advance, orderedBy } = values
  const isByDeputy = values['orderedAs'] === 'namedDeputy'
  return councilPaper(office, { title, lines: [number(numberOf(values), dayOr(values, 'orderedOn'))] }, [
    paragraph(basis),
    {
      kind: 'facts',
      facts: [
        { name: facts.person, value: typeset(namesOf(values['person']) || words.blank) },
        { name: facts.task, value: typeset(textOr(values['task'], words.blank)) },
        { name: facts.place, value: typeset(textOr(values['place'], words.blank)) },
        { name: facts.startPlace, value: typeset(textOr(values['startPlace'], words.blank)) },
        { name: facts.from, value: momentOr(values['from']) },
        { name: facts.to, value: momentOr(values['to']) },
        { name: facts.transport, value: transportOf(values) },
        ...(values['transport'] === 'ownCar'
          ? [
              {
                name: facts.consent,
                value: typeof consentOn === 'string' && isDay(consentOn) ? formatDay(consentOn) : words.blank,
              },
            ]
          : []),
        ...(typeof advance === 'number' ? [{ name: facts.advance, value: `${formatGrosze(advance)} zł` }] : []),
      ],
    },
    {
      kind: 'signatures',
      people: [
        {
          post: typeset(isByDeputy ? namedDeputy : office.chairPost || signed),
          name: typeset(textOr(orderedBy, isByDeputy ? '' : office.chairName)),
        },
      ],
    },
  ])
}

/** How each cost came about; empty where the amount itself is the document's. */
function howOf(values: Values, around: Surroundings | undefined): Readonly<Partial<Record<keyof TripCosts, string>>> {
  const { settlement } = words
  const { perDiem, km } = ratesOfTrip(values, around?.find)
  const { from, to } = values
  const halves = typeof from === 'string' && typeof to === 'string' ? halvesOf(from, to) : 0
  return {
    perDiem:
      values['freeBoard'] === true
        ? settlement.freeBoard
        : settlement.halves((halves / 2).toLocaleString('pl'), formatGrosze(perDiem ?? 0)),
    km: settlement.km(textOr(values['km'], '0'), formatGrosze(km ?? 0)),
    nightsFlat: settlement.flat(textOr(values['nightsFlat'], '0'), '150 %'),
    localFlat: settlement.flat(textOr(values['localFlat'], '0'), '20 %'),
  }
}

/** What a journey cost, less the advance; to be signed by who travelled, checked and approved. */
export function tripSettlement({ office, values, around }: RecordLetterPrint): DocumentInput {
  const { title, number, columns, names, total, advance: taken, toPay, toReturn, ...say } = words.settlement
  const costs = costsOfTrip(values, around?.find)
  const how = howOf(values, around)
  const sum = tripTotal(costs)
  const advance = amount(values['advance'])
  const left = sum - advance
  const kinds: readonly (keyof TripCosts)[] = [
    'perDiem',
    'km',
    'fares',
    'nights',
    'nightsFlat',
    'local',
    'localFlat',
    'other',
  ]
  const money = (grosze: number) => ({ text: formatGrosze(grosze), grosze })
  const result: Block = paragraph(
    (left < 0 ? toReturn : toPay)(formatGrosze(Math.abs(left)), amountInWords(Math.abs(left))),
  )
  return councilPaper(office, { title, lines: [number(numberOf(values), dayOr(values, 'orderedOn'))] }, [
    {
      kind: 'facts',
      facts: [
        { name: words.order.facts.person, value: typeset(namesOf(values['person']) || words.blank) },
        { name: words.order.facts.task, value: typeset(textOr(values['task'], words.blank)) },
        { name: words.order.facts.place, value: typeset(textOr(values['place'], words.blank)) },
        { name: words.order.facts.from, value: momentOr(values['from']) },
        { name: words.order.facts.to, value: momentOr(values['to']) },
        { name: words.order.facts.transport, value: transportOf(values) },
      ],
    },
    // Word would make one table of two that touch.
    { kind: 'heading', level: 2, text: say.costs },
    {
      kind: 'table',
      columns: [
        { heading: columns.name, width: 70 },
        { heading: columns.how, width: 70 },
        { heading: columns.amount, width: 30, align: 'right' },
      ],
      rows: [
        ...kinds
          // A daily allowance of nothing is said all the same: it says why.
          .filter((kind) => costs[kind] !== 0 || kind === 'perDiem')
          .map((kind) => ({
            kind: 'row' as const,
            cells: [names[kind], typeset(how[kind] ?? ''), money(costs[kind])],
          })),
        { kind: 'row' as const, cells: [total, '', money(sum)] },
      ],
    },
    ...(advance === 0 ? [] : [paragraph(taken(formatGrosze(advance)))]),
    result,
    { kind: 'paragraph', style: 'note', text: say.receipts },
    {
      kind: 'signatures',
      people: [
        { post: say.traveller, name: typeset(namesOf(values['person'])) },
        { post: say.checked, name: '' },
        { post: say.approved, name: '' },
      ],
    },
  ])
}
