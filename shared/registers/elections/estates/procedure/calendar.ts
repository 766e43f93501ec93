import { addDays } from '../../../../core/calendar/days'
import { warsawInstant } from '../../../../core/calendar/warsaw'
import type { Day, Instant } from '../../../../core/values/values'
import type { ElectionRules } from '../rules/rules'
import type { CalendarStep } from './read'

/**
 * Days before the vote on which steps of the calendar fall: those of Bielsko-Biała for 9 February 2025 (rm.bielsko-biala.pl),
 * the one calendar that was read whole. The resolution that orders the election may set others.
 */
const daysBefore: Readonly<Record<Exclude<CalendarStep, 'extraTerm' | 'results' | 'protests'>, number>> = {
  ordered: 80,
  constituencies: 33,
  nominations: 30,
  precincts: 33,
  posters: 30,
  commissionMembers: 30,
  candidates: 20,
  commissions: 20,
  rolls: 1,
  vote: 0,
}
const firstNominations = 38

/** A day of the proposed calendar, and how it came about. */
export interface ProposedStep {
  readonly step: CalendarStep
  readonly due: Day
  readonly because:
    | { readonly kind: 'before'; readonly days: number }
    | { readonly kind: 'extra'; readonly days: number }
    | { readonly kind: 'protests'; readonly days: number }
}

/** The calendar of an election on a day, in the order of its days. */
export function proposedCalendar(
  day: Day,
  rules: Pick<ElectionRules, 'extraDays' | 'protestDays' | 'constituencies'>,
  resultsOn?: Day,
): readonly ProposedStep[] {
  const before = (step: keyof typeof daysBefore): ProposedStep => ({
    step,
    due: addDays(day, -daysBefore[step]),
    because: { kind: 'before', days: daysBefore[step] },
  })
  const steps: ProposedStep[] = [
    before('ordered'),
    ...(rules.constituencies === 'each' ? [before('constituencies')] : []),
    before('precincts'),
    before('nominations'),
    before('posters'),
    before('commissionMembers'),
    ...(rules.extraDays === 0
      ? []
      : [
          {
            step: 'extraTerm' as const,
            due: addDays(day, rules.extraDays - daysBefore.nominations),
            because: { kind: 'extra' as const, days: rules.extraDays },
          },
        ]),
    before('candidates'),
    before('commissions'),
    before('rolls'),
    before('vote'),
    ...(rules.protestDays === 0 || resultsOn === undefined
      ? []
      : [
          {
            step: 'protests' as const,
            due: addDays(resultsOn, rules.protestDays),
            because: { kind: 'protests' as const, days: rules.protestDays },
          },
        ]),
  ]
  return steps.toSorted((a, b) => a.due.localeCompare(b.due))
}

/** First day and last hour of nominations, as in that calendar: nine days, the last one until one o’clock. */
export function nominationsTerm(day: Day): { readonly from: Day; readonly until: Instant | undefined } {
  return {
    from: addDays(day, -firstNominations),
    until: warsawInstant(addDays(day, -daysBefore.nominations), '13:00'),
  }
}
