import { citizensListEn } from './citizensList'
import { formatDay, formatInstant } from '../../../core/calendar/days'
import type { CountTotal } from '../procedure/ballot'
import { unmetConditions, type Evidence } from '../procedure/eligibility'
import { signatureFaults } from '../voting/signatureLines'
import type { ListCheck } from '../voting/signatures'
import type { ElectionFindingsText } from './electionFindings.pl'
import { nominationsEn } from '../nominations/texts.en'

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`

const { choices } = nominationsEn
const documentName = (kind: keyof (typeof choices)['documents.kind']) => choices['documents.kind'][kind]

const totals: Readonly<Record<CountTotal, string>> = {
  issued: 'ballots handed out',
  notReturned: 'ballots not cast',
  inBox: 'ballots in the box',
  valid: 'valid ballots',
  invalid: 'invalid ballots',
}
const kinds = { votes: 'votes for', against: 'votes against', abstained: 'abstentions' } as const

function rejectedRows({ lines }: ListCheck): string {
  const causes = signatureFaults.flatMap((fault) => {
    const rows = lines.filter((line) => line.fault === fault).map(({ line }) => line)
    return rows.length === 0
      ? []
      : [`${electionFindingsEn.faults[fault]} – ${rows.length === 1 ? 'line' : 'lines'} ${rows.join(', ')}`]
  })
  return causes.length === 0 ? '' : `Rejected lines: ${causes.join('; ')}.`
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const documentStates = {
  fine: 'in order',
  missing: 'missing',
  undated: 'no date of issue',
  tooOld: 'older than the law allows',
  afterNomination: 'issued after the nomination; if it was completed, enter the day',
  suppliedLate: 'completed after the last day for nominations',
} as const

function evidence(found: Evidence): string {
  switch (found.why) {
    case 'noBirthDate':
      return 'neither a date of birth nor a right PESEL'
    case 'noElectionDay':
      return 'the day of the election is not set'
    case 'notAsked':
      return 'not established; a declaration or document is needed'
    case 'noDocument':
      return 'no document'
    case 'noPolice':
      return 'no information from the Police'
    case 'declared':
      return 'by the card of nomination and declarations'
    case 'police':
      return 'the Police object'
    case 'age':
      return `${count(found.age, 'year')} old on the day of the election (${formatDay(found.day)})`
    case 'tooYoung':
      return `turns 30 on ${formatDay(found.turns30)}, after the election (${formatDay(found.day)})`
    case 'tooOld':
      return `over 70: the limit passed on ${formatDay(found.since)}, election on ${formatDay(found.day)}`
    case 'document':
      return found.issuedOn === undefined
        ? documentName(found.kind)
        : `${documentName(found.kind)} of ${formatDay(found.issuedOn)}`
    case 'badDocument':
      return `${documentName(found.kind)}: ${documentStates[found.state]}`
    case 'tie':
      return `${choices.tie[found.tie]} since ${formatDay(found.since)}`
    case 'tieShort':
      return `${choices.tie[found.tie]} since ${formatDay(found.since)}; a year is full on ${formatDay(found.full)}, after ${formatDay(found.day)}`
    case 'education':
      return `${choices.education[found.education]} education`
    case 'post':
      return choices.post[found.post]
    case 'otherNominations':
      return `the same person in nomination ${found.numbers.join(', ')}`
    case 'sameName':
      return `the same name in nomination ${found.numbers.join(', ')}; check by PESEL whether it is the same person`
    case 'decided':
      return found.reason === '' ? "the office's finding" : `the office's finding: ${found.reason}`
  }
}

/** English words for what the program finds. */
export const electionFindingsEn: ElectionFindingsText = {
  conditions: {
    age: 'Age: 30 completed, 70 not exceeded',
    citizenship: 'Polish citizenship',
    rights: 'Full civil and civic rights',
    character: 'Unblemished character',
    tie: 'Work, business or residence for a year at least',
    health: 'Health',
    education: 'Secondary or secondary vocational education at least',
    employeeMatters: 'Knowledge of employee matters',
    barred: 'Nothing in the way by art. 159',
    oneCourt: 'One court and one nomination',
  },
  verdicts: { met: 'met', notMet: 'not met', toClarify: 'to be clarified' },
  evidence,
  doubts: {
    peselShape: 'The PESEL does not have 11 digits.',
    peselCheckDigit: 'The check digit of the PESEL is wrong.',
    peselBirthDate: 'The PESEL states a day of birth that does not exist.',
    birthDateDiffers: 'The date of birth is not that of the PESEL.',
    sexDiffers: 'The sex is not that of the PESEL.',
  },
  timeliness(found) {
    if (found.state === 'unknown')
      return 'Cannot be judged: no date of receipt or no last day for nominations. Fill it in.'
    const event = found.decides === 'receipt' ? 'Received' : 'Posted'
    return found.state === 'inTime'
      ? `${event} on ${formatDay(found.day)}, in time (until ${formatDay(found.end)}).`
      : `${event} on ${found.at === undefined ? formatDay(found.day) : formatInstant(found.at)}, late (until ${formatDay(found.end)}).`
  },
  document({ state, issuedOn, suppliedOn, goodUntil, days }) {
    const supplied = suppliedOn === undefined ? '' : `, completed on ${formatDay(suppliedOn)}`
    if (issuedOn === undefined) return `${documentStates[state]}${supplied}`
    const issued = `of ${formatDay(issuedOn)}`
    if (state === 'tooOld')
      return `${issued}, ${days === undefined ? '' : `${count(days, 'day')} before the nomination; `}good for nominations until ${goodUntil === undefined ? '' : formatDay(goodUntil)}`
    if (state === 'afterNomination') return `${issued}, ${documentStates.afterNomination}`
    return state === 'suppliedLate' ? `${issued}${supplied}, after the last day` : `${issued}${supplied}`
  },
  faults: citizensListEn.findings,
  repeat: ({ nomination, line }) =>
    nomination === undefined
      ? `the same person in line ${line}`
      : `also signed the list of nomination ${nomination}, line ${line}`,
  list({ filed, valid, rejected, open, minimum, state }) {
    const sum = `${count(filed, 'signature')} filed: ${valid} valid, ${rejected} rejected, ${open} not checked.`
    if (state === 'enough') return `${sum} The ${minimum} valid signatures needed are there.`
    if (filed === 0) return state === 'tooFew' ? `${sum} The list has no lines.` : 'The list is not typed in yet.'
    if (state === 'tooFew') return `${sum} Fewer than the ${minimum} needed are valid.`
    return `${sum} ${minimum} valid ones are needed; check the other lines.`
  },
  leftReasons(formal, documentNames) {
    const missing = formal.documents.filter(({ state }) => state !== 'fine')
    const reasons = [
      ...(formal.timeliness.state === 'late' ? [electionFindingsEn.timeliness(formal.timeliness)] : []),
      ...missing.map((check) => `${capital(documentNames(check.kind))}: ${electionFindingsEn.document(check)}.`),
      ...(formal.list?.state === 'tooFew' ? [electionFindingsEn.list(formal.list), rejectedRows(formal.list)] : []),
    ]
    return reasons.filter((reason) => reason !== '').join(' ')
  },
  conditionReasons(eligibility) {
    return unmetConditions(eligibility)
      .map(({ condition, evidence: found }) => {
        const named = `Condition not met – ${electionFindingsEn.conditions[condition].toLowerCase()}`
        // What the Police wrote has no place in an act.
        return found.why === 'police' || found.why === 'declared' ? `${named}.` : `${named}: ${evidence(found)}.`
      })
      .join(' ')
  },
  totals,
  figure: (figure, name) => ('total' in figure ? totals[figure.total] : `${name}: ${kinds[figure.kind]}`),
  tally(problem, name) {
    switch (problem.code) {
      case 'missing':
        return 'total' in problem.figure
          ? `No figure: ${totals[problem.figure.total]}.`
          : `No figure: ${name(problem.figure.key)}, ${kinds[problem.figure.kind]}.`
      case 'notWhole':
        return 'total' in problem.figure
          ? `${totals[problem.figure.total]}: ${problem.value} is no number of ballots.`
          : `${name(problem.figure.key)}: ${problem.value} is no number of votes.`
      case 'issuedSum': {
        const sum = problem.inBox + problem.notReturned
        return `${count(problem.issued, 'ballot')} handed out, but ${problem.inBox} in the box and ${problem.notReturned} not cast make ${sum}. Difference: ${Math.abs(problem.issued - sum)}.`
      }
      case 'boxSum': {
        const sum = problem.valid + problem.invalid
        return `${count(problem.inBox, 'ballot')} in the box, but ${problem.valid} valid and ${problem.invalid} invalid make ${sum}. Difference: ${Math.abs(problem.inBox - sum)}.`
      }
      case 'issuedAbovePresent':
        return `${count(problem.issued, 'ballot')} handed out, but ${problem.present} present.`
      case 'issuedAbovePrepared':
        return `${count(problem.issued, 'ballot')} handed out, but ${problem.prepared} prepared.`
      case 'presentAboveStatutory':
        return `${problem.present} present are more than the statutory membership (${problem.statutory}).`
      case 'noQuorum':
        return `${problem.present} of ${problem.statutory} present: no quorum, ${problem.needed} at least are needed.`
      case 'marksAboveSeats':
        return `Sum of marks: ${problem.marks}, but ${count(problem.valid, 'valid ballot')} and ${count(problem.seats, 'seat')} allow ${problem.most} at most.`
      case 'marksBelowValid':
        return `Sum of marks: ${problem.marks}, but there are ${count(problem.valid, 'valid ballot')}; a ballot without a mark is invalid, so marks cannot be fewer than valid ballots.`
      case 'aboveValid':
        return `${name(problem.key)}: ${count(problem.votes, 'vote')}, but there are ${count(problem.valid, 'valid ballot')}.`
      case 'nameSum':
        return `${name(problem.key)}: ${count(problem.sum, 'vote')} together, but there are ${count(problem.valid, 'valid ballot')}.`
    }
  },
}
