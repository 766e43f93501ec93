import { z } from 'zod'
import { rowsIn, type Values } from '../../../core/values/values'

/** What somebody is paid for. Each stands for itself: who chairs a committee is a councillor and its member besides. */
export const allowanceRoles = [
  'member',
  'chair',
  'deputyChair',
  'committeeChair',
  'committeeDeputy',
  'committeeMember',
  'twoCommittees',
  'adHocChair',
  'adHocMember',
  'clubChair',
  'unitHead',
] as const

/** What a rate is measured in: złote, hundredths of the most the law allows, or of the base amount of the Budget Act. */
export const rateUnits = ['amount', 'percentOfCap', 'percentOfBase'] as const

/** For what is deducted. A session called extraordinarily counts as any other one unless the rule says otherwise. */
export const deductionEvents = [
  'sessionAbsent',
  'sessionLate',
  'extraordinaryAbsent',
  'committeeAbsent',
  'committeeLate',
] as const

/**
 * How much a deduction is: hundredths of the whole allowance, of the rate without additions, złote, hundredths of the allowance
 * times the share of the meetings missed, or all of it.
 */
export const deductionUnits = ['percent', 'percentOfRate', 'amount', 'proportional', 'all'] as const
/** Councillors, or heads of auxiliary units who are none. */
export const deductionTargets = ['councillors', 'unitHeads'] as const

export const combinations = ['highest', 'sum'] as const
export const presences = ['mark', 'half', 'whole'] as const
export const partMonths = ['days', 'thirty', 'whole'] as const
export const idleMonths = ['paid', 'noMeetings', 'absentFromAll'] as const
export const roundings = ['halfUp', 'down', 'zloty'] as const

/** Amounts in grosze, percentages in hundredths of a percent: 20 % is 2 000. */
const figure = z.int().min(0)
const rateSchema = z.object({
  role: z.enum(allowanceRoles),
  value: figure,
  unit: z.enum(rateUnits).catch('amount'),
  /** Paid to councillors beside the main rate. */
  extra: z.boolean().catch(false),
})
const deductionSchema = z.object({
  event: z.enum(deductionEvents),
  value: figure.catch(0),
  unit: z.enum(deductionUnits).catch('percent'),
  unexcusedOnly: z.boolean().catch(false),
  who: z.enum(deductionTargets).catch('councillors'),
})

/** A council's rule of allowances, as the computation reads it; a setting left empty is the commonest. */
export const allowanceRuleSchema = z.object({
  rates: z.array(rateSchema),
  deductions: z.array(deductionSchema),
  combination: z.enum(combinations).catch('highest'),
  additions: z.enum(combinations).catch('sum'),
  presence: z.enum(presences).catch('mark'),
  /** Minutes somebody may be away before it counts. */
  lateMinutes: z.int().min(0).catch(0),
  onceADay: z.boolean().catch(false),
  jointOnce: z.boolean().catch(false),
  travelExcuses: z.boolean().catch(false),
  /** Most that is deducted in a month, in hundredths of a percent of the allowance. */
  mostDeducted: figure.catch(10_000),
  partMonth: z.enum(partMonths).catch('days'),
  idleMonth: z.enum(idleMonths).catch('absentFromAll'),
  rounding: z.enum(roundings).catch('halfUp'),
})
export type AllowanceRule = z.infer<typeof allowanceRuleSchema>
export type AllowanceRole = AllowanceRule['rates'][number]['role']
export type DeductionEvent = AllowanceRule['deductions'][number]['event']
export type Deduction = AllowanceRule['deductions'][number]

/** What percentages are of, on the first day of the month. */
export const allowanceCapsSchema = z.object({
  /** Most a councillor of this municipality may get in a month; `undefined` where the population is not known. */
  cap: figure.optional(),
  /** The base amount (kwota bazowa). */
  base: figure.optional(),
})
export type AllowanceCaps = z.infer<typeof allowanceCapsSchema>

/** Reads a rule from the values of its record. Rows that say too little to be meant are left out. */
export function readAllowanceRule(values: Values): AllowanceRule {
  return allowanceRuleSchema.parse({
    ...values,
    rates: rowsIn(values['rates']).flatMap((row) => rateSchema.safeParse(row).data ?? []),
    deductions: rowsIn(values['deductions']).flatMap((row) => deductionSchema.safeParse(row).data ?? []),
  })
}
