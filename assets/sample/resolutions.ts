import { formatByPattern } from '#shared/core/actNumbers/pattern'
import { toRoman } from '#shared/core/actNumbers/roman'
import type { ActNumber, Day, Link, Values } from '#shared/core/values/values'
import { councilActs } from './actsCouncil'
import { financeActs } from './actsFinance'
import { serviceActs } from './actsServices'
import { spaceActs } from './actsSpace'
import { handling, vote } from './handling'
import { sampleOffice } from './office'
import { Random } from './random'
import { type Sitting, sittings } from './sessions'
import { type Act, Slots, type Template } from './template'
import { departments } from './town'

export interface SampleOptions {
  /** Day up to which the invented town has acted; recent acts are still on their way. */
  readonly today: Day
  /** Gives the id of the n-th record, from 0. */
  readonly id: (index: number) => string
}

/** One invented record: its id and its values. Links lead only to earlier records of the same sample. */
export interface SampleRecord {
  readonly id: string
  readonly values: Values
}

const templates: readonly Template[] = [...financeActs, ...spaceActs, ...serviceActs, ...councilActs]
/** Acts of one sitting in a town of this size; decides how many sittings a sample has. */
const actsPerSitting = 9

interface Past {
  readonly id: string
  readonly number: ActNumber
  readonly title: string
  readonly template: Template
}

/** What was passed so far that later acts can refer to. */
interface History {
  readonly amendable: Past[]
  readonly latest: Map<Template | string, Past>
}

interface Draft {
  readonly template: Template
  readonly act: Act
  readonly title: string
}

/**
 * Resolutions of an invented town over terms VIII and IX, oldest first; the same seed gives the same town. Among them,
 * on purpose, what real registers contain: a number given twice, one left out, a wrong year, a date that is none.
 */
export function* sampleResolutions(count: number, seed: number, { today, id }: SampleOptions): Generator<SampleRecord> {
  const random = new Random(seed)
  const office = sampleOffice()
  const planned = sittings(office.terms, today, Math.max(2, Math.ceil(count / actsPerSitting)))
  const history: History = { amendable: [], latest: new Map() }
  const odd = defects(count)
  let index = 0
  let ordinal = 0
  for (const [place, sitting] of planned.entries()) {
    if (sitting.number === 1) ordinal = 0
    const until = Math.floor(((place + 1) * count) / planned.length)
    for (; index < until; index++) {
      const defect = odd.get(index)
      ordinal += defect === 'gap' ? 2 : defect === 'repeat' ? 0 : 1
      const year = Number(sitting.date.slice(0, 4)) - (defect === 'year' ? 1 : 0)
      const number = numbered(office.numbering.pattern, sitting, ordinal, year)
      const draft = drafted(random, history, new Slots(random, sitting.date))
      const record = { id: id(index), number, title: draft.title, template: draft.template }
      remember(history, record, draft)
      yield { id: record.id, values: values(random, draft, number, sitting, index, today, defect) }
    }
  }
}

type Defect = 'repeat' | 'gap' | 'year' | 'date' | 'withdrawn'

/** Where the deliberate defects lie; tiny samples have none. */
function defects(count: number): ReadonlyMap<number, Defect> {
  if (count < 40) return new Map()
  const at = (share: number) => Math.floor(count * share)
  return new Map<number, Defect>([
    [at(0.31), 'repeat'],
    [at(0.47), 'gap'],
    [at(0.58), 'withdrawn'],
    [at(0.66), 'year'],
    [at(0.83), 'date'],
  ])
}

function numbered(pattern: string, sitting: Sitting, ordinal: number, year: number): ActNumber {
  const parts = { session: sitting.number, ordinal, year }
  return { written: formatByPattern(pattern, { ...parts, term: sitting.term }) ?? String(ordinal), ...parts }
}

function drafted(random: Random, history: History, slots: Slots): Draft {
  const earlier = random.chance(0.13) ? history.amendable[history.amendable.length - 1 - random.int(0, 60)] : undefined
  if (earlier !== undefined) return referring(random, earlier)
  const template = chosen(random, Number(slots.date.slice(5, 7)))
  const title = template.title(slots)
  const before = template.replaces === true ? history.latest.get(template) : undefined
  const changed = template.changes === undefined ? undefined : history.latest.get(template.changes)
  const act: Act = {
    ...(before === undefined ? {} : { repeals: [linkTo(before)] }),
    ...(changed === undefined ? {} : { amends: [linkTo(changed)] }),
  }
  return { template, title, act }
}

/** An act about an earlier act: amends, repeals in whole or part, corrects or publishes it anew. */
function referring(random: Random, earlier: Past): Draft {
  const { template } = earlier
  const of = `uchwałę nr ${earlier.number.written} ${earlier.title}`
  const link = [linkTo(earlier)]
  const drafts: readonly [Draft, ...Draft[]] = [
    { template, title: `zmieniająca ${of}`, act: { amends: link } },
    { template, title: `zmieniająca ${of}`, act: { amends: link } },
    { template, title: `zmieniająca ${of}`, act: { amends: link } },
    { template, title: `zmieniająca ${of}`, act: { amends: link } },
    {
      template,
      title: `w sprawie uchylenia uchwały nr ${earlier.number.written} ${earlier.title}`,
      act: { repeals: link },
    },
    {
      template,
      title: `w sprawie częściowego uchylenia uchwały nr ${earlier.number.written} ${earlier.title}`,
      act: { repealsPartly: link },
    },
    {
      template,
      title: `w sprawie sprostowania oczywistej omyłki pisarskiej w uchwale nr ${earlier.number.written} ${earlier.title}`,
      act: { corrects: link },
    },
    {
      template: {
        ...template,
        kind: 'consolidatedText',
        supervisor: 'none',
        unit: departments.council,
        basis: consolidation,
      },
      title: `w sprawie ogłoszenia tekstu jednolitego uchwały nr ${earlier.number.written} ${earlier.title}`,
      act: { consolidates: link },
    },
  ]
  return random.pick(drafts)
}

const consolidation =
  'art. 16 ust. 3 ustawy z dnia 20 lipca 2000 r. o ogłaszaniu aktów normatywnych i niektórych innych aktów prawnych'

function chosen(random: Random, month: number): Template {
  const fitting = byMonth[month] ?? templates
  let left = random.next() * fitting.reduce((sum, { weight }) => sum + weight, 0)
  for (const template of fitting) {
    left -= template.weight
    if (left < 0) return template
  }
  return fitting[0] ?? fallback
}

/** Templates a sitting of the month (1 to 12) can pass. */
const byMonth = Array.from({ length: 13 }, (_, month) =>
  templates.filter(({ months }) => months === undefined || months.includes(month)),
)

/** Every month has templates; the type does not know. */
const fallback: Template = {
  weight: 1,
  kind: 'resolution',
  supervisor: 'voivode',
  unit: departments.council,
  basis: '',
  title: () => 'w sprawie przyjęcia sprawozdania',
}

function remember(history: History, record: Past, draft: Draft): void {
  const { template } = draft
  // An act about another act is not amended itself: chains of „zmieniająca uchwałę zmieniającą uchwałę” are rare.
  if (
    record.title.startsWith('zmieniająca') ||
    record.title.includes(' uchwały nr ') ||
    record.title.includes(' uchwale nr ')
  )
    return
  history.latest.set(template, record)
  if (template.sort !== undefined) history.latest.set(template.sort, record)
  if (template.amendable === true) history.amendable.push(record)
}

function linkTo(past: Past): Link {
  return { record: past.id, written: past.number.written }
}

function values(
  random: Random,
  { template, act, title }: Draft,
  number: ActNumber,
  sitting: Sitting,
  index: number,
  today: Day,
  defect: Defect | undefined,
): Values {
  const common: Act = {
    number,
    date: defect === 'date' ? { unread: `31.02.${sitting.date.slice(0, 4)} r.` } : sitting.date,
    kind: template.kind,
    session: toRoman(sitting.number),
  }
  if (defect === 'withdrawn')
    return {
      ...common,
      title: 'numer niewykorzystany',
      withdrawn: true,
      remarks: 'Numer pominięty omyłkowo przy rejestracji.',
    }
  return {
    ...common,
    title,
    ...(template.basis === '' ? {} : { legalBasis: template.basis }),
    proposer: template.proposer ?? 'Burmistrz Miasta',
    print: String(index + 1 + Math.floor(index / 19)),
    ...vote(random, template),
    ...handling(random, template, sitting.date, today),
    unit: template.unit,
    ...act,
    caseSign: `BR.0007.${number.ordinal ?? index + 1}.${sitting.date.slice(0, 4)}`,
    ...(random.chance(0.03) ? { remarks: random.pick(remarks) } : {}),
  }
}

const remarks = [
  'Załącznik graficzny w osobnej teczce.',
  'Oryginał wypożyczony do Wydziału Finansowego.',
  'Przekazano także do Urzędu Skarbowego.',
  'Uwaga redakcyjna radcy prawnego uwzględniona w autopoprawce.',
] as const
