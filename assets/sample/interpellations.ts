import { addDays } from '#shared/core/calendar/days'
import type { Day, RowValue, Values } from '#shared/core/values/values'
import { sampleCouncillors } from './councillors'
import { Random } from './random'
import type { SampleOptions, SampleRecord } from './resolutions'
import { departments, districts, streets } from './town'

/** Councillors of the invented town who ask; its chair asks nothing. */
const councillors = nonEmpty(
  sampleCouncillors.slice(1, 13).map(({ givenNames, surname }) => `${givenNames} ${surname}`),
)

function nonEmpty(names: readonly string[]): readonly [string, ...string[]] {
  const [first = '', ...others] = names
  return [first, ...others]
}

type Fill = (street: string, district: string) => string

const subjects: readonly [readonly [Fill, string], ...(readonly [Fill, string])[]] = [
  [(street) => `w sprawie remontu chodnika przy ul. ${street}`, departments.roads],
  [(street) => `w sprawie oświetlenia ul. ${street}`, departments.roads],
  [(_, district) => `w sprawie placu zabaw na osiedlu ${district}`, departments.environment],
  [(street) => `w sprawie bezpieczeństwa na przejściu dla pieszych przy ul. ${street}`, departments.roads],
  [(_, district) => `w sprawie częstotliwości odbioru odpadów na osiedlu ${district}`, departments.environment],
  [() => 'w sprawie kosztów utrzymania obiektów sportowych', departments.finance],
  [(_, district) => `w sprawie miejsc parkingowych na osiedlu ${district}`, departments.roads],
  [() => 'w sprawie wolnych miejsc w przedszkolach miejskich', departments.education],
  [(street) => `w sprawie wycinki drzew przy ul. ${street}`, departments.environment],
  [() => 'w sprawie dostępności urzędu dla osób z niepełnosprawnościami', departments.organisation],
]

const replierOf: readonly [string, ...string[]] = ['Burmistrz', 'Zastępca Burmistrza', 'Sekretarz Miasta']

/**
 * Interpellations, queries and motions of the invented town over the last fourteen months, oldest first: most answered
 * in time, some late, some still open, one received only days ago, so that the desk has something to say.
 */
export function* sampleInterpellations(
  count: number,
  seed: number,
  { today, id }: SampleOptions,
): Generator<SampleRecord> {
  const random = new Random(seed)
  const span = 425
  const ordinals = new Map<string, number>()
  for (let index = 0; index < count; index++) {
    const age = Math.round(span * (1 - index / Math.max(1, count - 1)) ** 1.15)
    const filedOn = addDays(today, -age)
    const roll = random.next()
    const kind = roll < 0.68 ? 'interpellation' : roll < 0.9 ? 'query' : 'motion'
    const year = Number(filedOn.slice(0, 4))
    const letter = { interpellation: '', query: 'Z', motion: 'W' }[kind]
    const ordinal = (ordinals.get(`${letter}${year}`) ?? 0) + 1
    ordinals.set(`${letter}${year}`, ordinal)
    const [subject, department] = random.pick(subjects)
    const number = {
      written: `${letter}${ordinal}/${year}`,
      ordinal,
      year,
      ...(letter === '' ? {} : { series: letter.toLowerCase() }),
    }
    yield {
      id: id(index),
      values: {
        number,
        kind,
        councillors: random.several(councillors, random.chance(0.12) ? 2 : 1),
        subject: subject(random.pick(streets).genitive, random.pick(districts)),
        filedHow: random.pick(['paper', 'electronic', 'session']),
        filedOn,
        ...course(random, { filedOn, today, department, isMotion: kind === 'motion' }),
      },
    }
  }
}

interface Matter {
  readonly filedOn: Day
  readonly today: Day
  readonly department: string
  readonly isMotion: boolean
}

/** What has happened to a matter by today; nothing lies in the future. */
function course(random: Random, { filedOn, today, department, isMotion }: Matter): Values {
  const forwardedOn = addDays(filedOn, random.int(0, 3))
  const receivedOn = addDays(forwardedOn, random.int(0, 2))
  const isSlow = random.chance(0.22)
  const repliedOn = addDays(receivedOn, isSlow ? random.int(16, 40) : random.int(5, 14))
  const interimOn = addDays(receivedOn, random.int(7, 13))
  const publishedOn = addDays(repliedOn, random.int(1, 6))
  const signedBy = random.pick(replierOf)
  const isForgotten = random.chance(0.03)
  if (forwardedOn > today) return {}
  if (receivedOn > today) return { forwardedOn }
  const replies: RowValue[] = []
  if (isSlow && !isMotion && interimOn <= today) replies.push({ kind: 'interim', date: interimOn, signedBy })
  if (repliedOn <= today && !isForgotten)
    replies.push({
      kind: 'final',
      date: repliedOn,
      signedBy,
      ...(publishedOn <= today && !isMotion ? { publishedOn } : {}),
    })
  return {
    forwardedOn,
    receivedOn,
    department,
    ...(replies.length === 0 ? {} : { replies }),
    ...(isMotion || addDays(filedOn, 4) > today
      ? {}
      : { questionPublishedOn: addDays(filedOn, 4), publicVersion: true }),
    fullVersion: true,
  }
}
