import { checkPesel, peselBirthDay, peselSex } from '../../../core/identifiers/checkDigits'
import type { Day } from '../../../core/values/values'
import { ageOn, birthdayOf } from '../voting/age'
import type { DocumentState } from './documents'
import {
  conditions,
  isStanding,
  type BarringPost,
  type ConditionId,
  type DocumentKind,
  type Education,
  type Nomination,
  type Tie,
  type Verdict,
} from './nomination'
import { surnameFirst } from './people'
import type { ElectionSettings } from './settings'

/** What a verdict rests on, as data; the texts turn it into a sentence for the screen and the resolution. */
export type Evidence =
  | { readonly why: 'noBirthDate' | 'noElectionDay' | 'notAsked' | 'noDocument' | 'noPolice' | 'declared' | 'police' }
  | { readonly why: 'age'; readonly age: number; readonly day: Day }
  | { readonly why: 'tooYoung'; readonly turns30: Day; readonly day: Day }
  | { readonly why: 'tooOld'; readonly since: Day; readonly day: Day }
  | { readonly why: 'document'; readonly kind: DocumentKind; readonly issuedOn?: Day }
  | { readonly why: 'badDocument'; readonly kind: DocumentKind; readonly state: DocumentState }
  | { readonly why: 'tie'; readonly tie: Tie; readonly since: Day }
  | { readonly why: 'tieShort'; readonly tie: Tie; readonly since: Day; readonly full: Day; readonly day: Day }
  | { readonly why: 'education'; readonly education: Education }
  | { readonly why: 'post'; readonly post: BarringPost }
  | { readonly why: 'otherNominations' | 'sameName'; readonly numbers: readonly string[] }
  | { readonly why: 'decided'; readonly reason: string }

/** One condition of art. 158 or 159 and how the candidate stands to it. */
export interface ConditionCheck {
  readonly condition: ConditionId
  readonly verdict: Verdict
  readonly evidence: Evidence
  /** What the program found before the office decided otherwise. */
  readonly found?: { readonly verdict: Verdict; readonly evidence: Evidence }
}

/** Identifiers that do not fit together; each is a question for the candidate, none decides by itself. */
export type IdentityDoubt = 'peselShape' | 'peselCheckDigit' | 'peselBirthDate' | 'birthDateDiffers' | 'sexDiffers'

/** Whether somebody may be elected: all conditions, and the whole of them. */
export interface Eligibility {
  readonly result: 'eligible' | 'notEligible' | 'toClarify'
  readonly conditions: readonly ConditionCheck[]
  readonly doubts: readonly IdentityDoubt[]
}

export interface EligibilityContext {
  /** Day of the election, or the last possible one while it is not set. */
  readonly electionOn: Day | undefined
  /** How the documents stand (`checkDocuments`). */
  readonly documents: ReadonlyMap<DocumentKind, { readonly state: DocumentState; readonly issuedOn?: Day }>
  /** Nominations of the same edition, this very object among them or not; numbers may repeat. */
  readonly others: readonly Nomination[]
  readonly settings: Pick<ElectionSettings, 'upperAge' | 'tieDay'>
}

/** Judges a candidate by art. 158 and 159; what the office decided itself wins and keeps what the program found. */
export function checkEligibility(nomination: Nomination, context: EligibilityContext): Eligibility {
  const checks = conditions
    .filter((condition) => condition !== 'employeeMatters' || nomination.pool === 'labour')
    .map((condition): ConditionCheck => {
      const found = judges[condition](nomination, context)
      const decision = nomination.decisions.findLast((own) => own.condition === condition)
      if (decision === undefined) return { condition, ...found }
      return { condition, verdict: decision.verdict, evidence: { why: 'decided', reason: decision.reason }, found }
    })
  return {
    result: checks.some(({ verdict }) => verdict === 'notMet')
      ? 'notEligible'
      : checks.some(({ verdict }) => verdict === 'toClarify')
        ? 'toClarify'
        : 'eligible',
    conditions: checks,
    doubts: identityDoubts(nomination),
  }
}

/** What does not fit between PESEL, date of birth and sex. */
export function identityDoubts({
  pesel,
  birthDate,
  sex,
}: Pick<Nomination, 'pesel' | 'birthDate' | 'sex'>): readonly IdentityDoubt[] {
  if (pesel === '') return []
  const problem = checkPesel(pesel)
  if (problem === 'shape') return ['peselShape']
  if (problem === 'birthDate') return ['peselBirthDate']
  const doubts: IdentityDoubt[] = problem === undefined ? [] : ['peselCheckDigit']
  if (birthDate !== undefined && birthDate !== peselBirthDay(pesel)) doubts.push('birthDateDiffers')
  if (sex !== undefined && sex !== peselSex(pesel)) doubts.push('sexDiffers')
  return doubts
}

/** Date of birth entered, or else what a right PESEL says. */
export function birthDayOf({ pesel, birthDate }: Pick<Nomination, 'pesel' | 'birthDate'>): Day | undefined {
  return birthDate ?? (checkPesel(pesel) === undefined ? peselBirthDay(pesel) : undefined)
}

/** Sex entered, or else what a right PESEL says. */
export function sexOf({ pesel, sex }: Pick<Nomination, 'pesel' | 'sex'>): 'F' | 'M' | undefined {
  return sex ?? (checkPesel(pesel) === undefined ? peselSex(pesel) : undefined)
}

/** Conditions the candidate does not meet: the team's opinion speaks of them, the council decides (art. 163 § 2). */
export function unmetConditions({ conditions: checks }: Eligibility): readonly ConditionCheck[] {
  return checks.filter(({ verdict }) => verdict === 'notMet')
}

interface Finding {
  readonly verdict: Verdict
  readonly evidence: Evidence
}
type Judge = (nomination: Nomination, context: EligibilityContext) => Finding

const met = (evidence: Evidence): Finding => ({ verdict: 'met', evidence })
const notMet = (evidence: Evidence): Finding => ({ verdict: 'notMet', evidence })
const toClarify = (evidence: Evidence): Finding => ({ verdict: 'toClarify', evidence })

const judges: Readonly<Record<ConditionId, Judge>> = {
  // Art. 158 § 1 pkt 3 and 5: 30 completed and 70 not exceeded, on the day of the election.
  age: (nomination, { electionOn, settings }) => {
    const born = birthDayOf(nomination)
    if (born === undefined) return toClarify({ why: 'noBirthDate' })
    if (electionOn === undefined) return toClarify({ why: 'noElectionDay' })
    const turns30 = birthdayOf(born, 30)
    if (electionOn < turns30) return notMet({ why: 'tooYoung', turns30, day: electionOn })
    const until70 = settings.upperAge === 'until70thBirthday'
    const last = birthdayOf(born, until70 ? 70 : 71)
    if (until70 ? electionOn > last : electionOn >= last) return notMet({ why: 'tooOld', since: last, day: electionOn })
    return met({ why: 'age', age: ageOn(born, electionOn), day: electionOn })
  },
  // Art. 158 § 1 pkt 1.
  citizenship: ({ polishCitizen }) => declared(polishCitizen),
  rights: ({ civicRights }) => declared(civicRights),
  // Art. 158 § 1 pkt 2: what the criminal register, the declarations and the Police say.
  character: ({ police }, { documents }) => {
    if (police === 'objections') return notMet({ why: 'police' })
    for (const kind of ['criminalRecord', 'proceedingsDeclaration', 'parentalDeclaration'] as const) {
      const bad = badDocument(kind, documents)
      if (bad !== undefined) return bad
    }
    return police === undefined ? toClarify({ why: 'noPolice' }) : documentFinding('criminalRecord', documents)
  },
  // Art. 158 § 1 pkt 4: at least a year by the day of the election, for who „may be elected” is judged then, like age.
  tie: ({ tie, tieSince, receivedOn }, { electionOn, settings }) => {
    const day = settings.tieDay === 'election' ? (electionOn ?? receivedOn) : (receivedOn ?? electionOn)
    if (tie === undefined || tieSince === undefined || day === undefined) return toClarify({ why: 'notAsked' })
    const full = birthdayOf(tieSince, 1)
    return full <= day
      ? met({ why: 'tie', tie, since: tieSince })
      : notMet({ why: 'tieShort', tie, since: tieSince, full, day })
  },
  // Art. 158 § 1 pkt 6: the certificate of a general practitioner.
  health: (_, { documents }) => badDocument('medical', documents) ?? documentFinding('medical', documents),
  // Art. 158 § 1 pkt 7: secondary, or secondary vocational (średnie branżowe).
  education: ({ education }) => {
    if (education === undefined) return toClarify({ why: 'notAsked' })
    const enough = education !== 'primary' && education !== 'basicVocational'
    return enough ? met({ why: 'education', education }) : notMet({ why: 'education', education })
  },
  // Art. 158 § 3: for the labour panel special knowledge of employee matters is wished for, never a bar.
  employeeMatters: ({ employeeMatters }) =>
    employeeMatters === 'yes' ? met({ why: 'declared' }) : toClarify({ why: 'notAsked' }),
  // Art. 159 § 1.
  barred: ({ post }) => {
    if (post === undefined) return toClarify({ why: 'notAsked' })
    return post === 'nobody' ? met({ why: 'declared' }) : notMet({ why: 'post', post })
  },
  // Art. 159 § 2: one court only, and one nomination across courts and pools.
  oneCourt: (nomination, { others }) => {
    const { pesel } = nomination
    const standing = others.filter((other) => other !== nomination && isStanding(other))
    const again = standing.filter((other) => pesel !== '' && other.pesel === pesel)
    if (again.length > 0) return toClarify({ why: 'otherNominations', numbers: again.map(({ number }) => number) })
    const namesakes = standing.filter((other) => mayBeSamePerson(nomination, other))
    if (namesakes.length > 0) return toClarify({ why: 'sameName', numbers: namesakes.map(({ number }) => number) })
    return pesel === '' ? toClarify({ why: 'notAsked' }) : met({ why: 'declared' })
  },
}

/** Whether two nominations of one name may be of one person: nothing known of both tells them apart. */
function mayBeSamePerson(a: Nomination, b: Nomination): boolean {
  if (a.pesel !== '' && b.pesel !== '') return false
  const born = [birthDayOf(a), birthDayOf(b)] as const
  if (born[0] !== undefined && born[1] !== undefined && born[0] !== born[1]) return false
  const name = nameKey(a)
  return name !== '' && name === nameKey(b)
}

function nameKey(person: Nomination): string {
  return surnameFirst(person).toLocaleLowerCase('pl').replace(/\s+/gu, ' ')
}

function declared(answer: 'yes' | 'no' | undefined): Finding {
  if (answer === undefined) return toClarify({ why: 'notAsked' })
  return answer === 'yes' ? met({ why: 'declared' }) : notMet({ why: 'declared' })
}

function badDocument(kind: DocumentKind, documents: EligibilityContext['documents']): Finding | undefined {
  const document = documents.get(kind)
  return document === undefined || document.state === 'fine'
    ? undefined
    : toClarify({ why: 'badDocument', kind, state: document.state })
}

function documentFinding(kind: DocumentKind, documents: EligibilityContext['documents']): Finding {
  const document = documents.get(kind)
  if (document === undefined) return toClarify({ why: 'noDocument' })
  return met({ why: 'document', kind, ...(document.issuedOn === undefined ? {} : { issuedOn: document.issuedOn }) })
}
