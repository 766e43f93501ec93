import { warsawDay } from '../../../core/calendar/warsaw'
import { rowsIn, type Day, type Instant, type Values } from '../../../core/values/values'
import { pools, type Contest } from './contest'
import type { PersonName } from './people'
import { listCountsIn, signaturesIn, type ListCounts, type Signature } from '../voting/signatureLines'
import { choiceAt, dayAt, linkAt, textAt } from '../voting/values'

/** Who may nominate (art. 162 § 1): court presidents, organisations except parties, at least 50 citizens. */
export const nominatorKinds = ['courtPresident', 'organisation', 'citizens'] as const
export type NominatorKind = (typeof nominatorKinds)[number]

/** How a nomination reached the office. */
export const channels = ['inPerson', 'post', 'eDelivery'] as const
export type Channel = (typeof channels)[number]

/** Documents of a nomination (art. 162 §§ 2-5 and the official card). */
export const documentKinds = [
  'card',
  'criminalRecord',
  'proceedingsDeclaration',
  'parentalDeclaration',
  'medical',
  'photos',
  'registerExtract',
  'citizensList',
] as const
export type DocumentKind = (typeof documentKinds)[number]

export const educations = ['primary', 'basicVocational', 'secondaryVocational', 'secondary', 'higher'] as const
export type Education = (typeof educations)[number]

/** What ties a candidate to the gmina for a year or more (art. 158 § 1 pkt 4): one is enough. */
export const ties = ['residence', 'employment', 'business'] as const
export type Tie = (typeof ties)[number]

/** Whom art. 159 bars; `nobody` once the candidate was asked. */
export const barringPosts = [
  'nobody',
  'courtStaff',
  'appealBody',
  'police',
  'lawyer',
  'clergy',
  'soldier',
  'prison',
  'councillor',
] as const
export type BarringPost = (typeof barringPosts)[number]

export const yesNo = ['yes', 'no'] as const
export type YesNo = (typeof yesNo)[number]

/** Conditions of art. 158 and 159, each judged by itself. */
export const conditions = [
  'age',
  'citizenship',
  'rights',
  'character',
  'tie',
  'health',
  'education',
  'employeeMatters',
  'barred',
  'oneCourt',
] as const
export type ConditionId = (typeof conditions)[number]

export const verdicts = ['met', 'notMet', 'toClarify'] as const
export type Verdict = (typeof verdicts)[number]

/** What the office decided about a condition itself, with its reason. */
export interface Decision {
  readonly condition: ConditionId
  readonly verdict: Verdict
  readonly reason: string
}

/** One document that lies with the nomination. */
export interface SuppliedDocument {
  readonly kind: DocumentKind
  readonly issuedOn: Day | undefined
  /** Day it was handed in where that was later than the nomination. */
  readonly suppliedOn?: Day | undefined
  readonly pages: number | undefined
}

/**
 * Why a nomination is left without further course: late, or formal requirements (art. 162 § 10). `conditions` is on records
 * an earlier version closed for an unmet condition of art. 158-159; nothing is closed for that any more.
 */
export const leftGrounds = ['late', 'formal', 'conditions'] as const
export type LeftGround = (typeof leftGrounds)[number]

export const opinions = ['positive', 'negative'] as const
export type Opinion = (typeof opinions)[number]

export const results = ['elected', 'notElected'] as const
export type NominationResult = (typeof results)[number]

/** A nomination, read from its record. */
export interface Nomination extends PersonName, Contest {
  readonly number: string
  /** Record of the edition. */
  readonly election: string | undefined
  readonly receivedAt: Instant | undefined
  /** Day in Poland of `receivedAt`. */
  readonly receivedOn: Day | undefined
  readonly sentOn: Day | undefined
  readonly channel: Channel | undefined
  readonly nominatorKind: NominatorKind | undefined
  readonly nominator: string
  readonly pesel: string
  readonly birthDate: Day | undefined
  readonly sex: 'F' | 'M' | undefined
  readonly familyName: string
  readonly parents: string
  readonly birthPlace: string
  readonly address: string
  readonly citizenship: string
  readonly polishCitizen: YesNo | undefined
  readonly civicRights: YesNo | undefined
  readonly education: Education | undefined
  readonly tie: Tie | undefined
  readonly tieSince: Day | undefined
  readonly post: BarringPost | undefined
  readonly employeeMatters: YesNo | undefined
  readonly documents: readonly SuppliedDocument[]
  readonly signatures: readonly Signature[]
  /** What the lines came to, kept when they were erased. */
  readonly listCounts: ListCounts | undefined
  readonly policeAskedOn: Day | undefined
  readonly policeAnsweredOn: Day | undefined
  readonly police: 'nothing' | 'objections' | undefined
  readonly opinion: Opinion | undefined
  readonly opinionGround: string
  readonly decisions: readonly Decision[]
  readonly withdrawnOn: Day | undefined
  readonly leftGround: LeftGround | undefined
  readonly leftReasons: string
  readonly leftResolution: string
  readonly leftOn: Day | undefined
  readonly listCheckedOn: Day | undefined
  /** Day the council decided not to put the candidate to the vote. */
  readonly keptOffOn: Day | undefined
  /** Day of the letter on what the nomination lacks. */
  readonly missingLetterOn: Day | undefined
  /** Whether the council named the elected for labour cases (art. 164 § 1). */
  readonly labourNamed: boolean
  readonly result: NominationResult | undefined
  readonly collectedOn: Day | undefined
  readonly destroyedOn: Day | undefined
  /** Day the personal data were erased. */
  readonly erasedOn: Day | undefined
  /** Sheets of paper the nomination has, for the protocol of destruction. */
  readonly pages: number
}

/** Reads a nomination from the values of its record. */
export function readNomination(values: Values): Nomination {
  const received = textAt(values, 'receivedAt')
  const documents = documentsIn(values)
  return {
    number: textAt(values, 'number'),
    election: linkAt(values, 'election'),
    surname: textAt(values, 'surname'),
    givenNames: textAt(values, 'givenNames'),
    court: textAt(values, 'court'),
    pool: choiceAt(values, 'pool', pools) ?? 'general',
    receivedAt: received === '' ? undefined : received,
    receivedOn: received === '' ? undefined : warsawDay(received),
    sentOn: dayAt(values, 'sentOn'),
    channel: choiceAt(values, 'channel', channels),
    nominatorKind: choiceAt(values, 'nominatorKind', nominatorKinds),
    nominator: textAt(values, 'nominator'),
    pesel: textAt(values, 'pesel'),
    birthDate: dayAt(values, 'birthDate'),
    sex: choiceAt(values, 'sex', ['F', 'M']),
    familyName: textAt(values, 'familyName'),
    parents: textAt(values, 'parents'),
    birthPlace: textAt(values, 'birthPlace'),
    address: textAt(values, 'address'),
    citizenship: textAt(values, 'citizenship'),
    polishCitizen: choiceAt(values, 'polishCitizen', yesNo),
    civicRights: choiceAt(values, 'civicRights', yesNo),
    education: choiceAt(values, 'education', educations),
    tie: choiceAt(values, 'tie', ties),
    tieSince: dayAt(values, 'tieSince'),
    post: choiceAt(values, 'post', barringPosts),
    employeeMatters: choiceAt(values, 'employeeMatters', yesNo),
    documents,
    signatures: signaturesIn(values),
    listCounts: listCountsIn(values),
    policeAskedOn: dayAt(values, 'policeAskedOn'),
    policeAnsweredOn: dayAt(values, 'policeAnsweredOn'),
    police: choiceAt(values, 'police', ['nothing', 'objections']),
    opinion: choiceAt(values, 'opinion', opinions),
    opinionGround: textAt(values, 'opinionGround'),
    decisions: decisionsIn(values),
    withdrawnOn: dayAt(values, 'withdrawnOn'),
    leftGround: choiceAt(values, 'leftGround', leftGrounds),
    leftReasons: textAt(values, 'leftReasons'),
    leftResolution: textAt(values, 'leftResolution'),
    leftOn: dayAt(values, 'leftOn'),
    listCheckedOn: dayAt(values, 'listCheckedOn'),
    keptOffOn: dayAt(values, 'keptOffOn'),
    missingLetterOn: dayAt(values, 'missingLetterOn'),
    labourNamed: values['labourNamed'] === true,
    result: choiceAt(values, 'result', results),
    collectedOn: dayAt(values, 'collectedOn'),
    destroyedOn: dayAt(values, 'destroyedOn'),
    erasedOn: dayAt(values, 'erasedOn'),
    pages: documents.reduce((sum, { pages }) => sum + (pages ?? 0), 0),
  }
}

function documentsIn(values: Values): readonly SuppliedDocument[] {
  return rowsIn(values['documents']).flatMap((row) => {
    const kind = choiceAt(row, 'kind', documentKinds)
    const pages = row['pages']
    if (kind === undefined) return []
    const suppliedOn = dayAt(row, 'suppliedOn')
    return [
      { kind, issuedOn: dayAt(row, 'issuedOn'), suppliedOn, pages: typeof pages === 'number' ? pages : undefined },
    ]
  })
}

function decisionsIn(values: Values): readonly Decision[] {
  return rowsIn(values['decisions']).flatMap((row) => {
    const condition = choiceAt(row, 'condition', conditions)
    const verdict = choiceAt(row, 'verdict', verdicts)
    return condition === undefined || verdict === undefined
      ? []
      : [{ condition, verdict, reason: textAt(row, 'reason') }]
  })
}

const naturalOrder = new Intl.Collator('pl', { numeric: true })

/** Order of nominations by their numbers: 9/2027 before 10/2027. */
export function byNominationNumber(a: Pick<Nomination, 'number'>, b: Pick<Nomination, 'number'>): number {
  return naturalOrder.compare(a.number, b.number)
}

/**
 * Whether the nomination still takes part and is voted on: neither withdrawn, nor left without further course, nor kept off
 * by the council. An unmet condition of art. 158-159 takes nobody off: the council votes on it (art. 163 § 2).
 */
export function isStanding(nomination: Nomination): boolean {
  return nomination.withdrawnOn === undefined && !isLeft(nomination) && nomination.keptOffOn === undefined
}

/** Whether the council left it without further course (art. 162 § 10). */
export function isLeft({ leftOn, leftResolution }: Pick<Nomination, 'leftOn' | 'leftResolution'>): boolean {
  return leftOn !== undefined || leftResolution !== ''
}

/**
 * Day on which the personal data of the nomination were erased; `undefined` while they are there. The day of destruction
 * speaks for records that have no day of their own.
 */
export function erasedDay(
  nomination: Pick<Nomination, 'surname' | 'givenNames' | 'erasedOn' | 'destroyedOn'>,
): Day | undefined {
  if (nomination.surname !== '' || nomination.givenNames !== '') return undefined
  return nomination.erasedOn ?? nomination.destroyedOn
}
