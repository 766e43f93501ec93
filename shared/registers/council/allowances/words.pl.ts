import { formatGrosze } from '../../../core/money/money'
import type { Grosze } from '../../../core/values/values'
import type { Allowance, Attended, DeductionLine } from './person'
import type { AllowanceRole, DeductionEvent } from './rule'

/** Between a figure and its unit no line is broken. */
const NBSP = '\u00a0'
/** Hundredths of a percent: `20 %`, `2,5 %`. */
const percent = (value: number) => `${(value / 100).toLocaleString('pl')}${NBSP}%`

/** Polish words of allowances, on paper and in the records of closed months. */
export const allowanceWordsPl = {
  months: [
    'styczeń',
    'luty',
    'marzec',
    'kwiecień',
    'maj',
    'czerwiec',
    'lipiec',
    'sierpień',
    'wrzesień',
    'październik',
    'listopad',
    'grudzień',
  ],
  roles: {
    member: 'radny',
    chair: 'przewodniczący rady',
    deputyChair: 'wiceprzewodniczący rady',
    committeeChair: 'przewodniczący komisji',
    committeeDeputy: 'zastępca przewodniczącego komisji',
    committeeMember: 'członek komisji',
    twoCommittees: 'członek kilku komisji',
    adHocChair: 'przewodniczący komisji doraźnej',
    adHocMember: 'członek komisji doraźnej',
    clubChair: 'przewodniczący klubu',
    unitHead: 'sołtys (przewodniczący zarządu)',
  } satisfies Record<AllowanceRole, string>,
  /** For somebody who is owed a correction only. */
  formerly: 'korekta za wcześniejszy miesiąc',
  kinds: { session: 'sesja', extraordinary: 'sesja nadzwyczajna', committee: '' } satisfies Record<
    Attended['kind'],
    string
  >,
  events: {
    sessionAbsent: 'nieobecność',
    extraordinaryAbsent: 'nieobecność',
    committeeAbsent: 'nieobecność',
    sessionLate: 'spóźnienie lub wyjście',
    committeeLate: 'spóźnienie lub wyjście',
  } satisfies Record<DeductionEvent, string>,
  excused: 'usprawiedliwiona',
  all: 'cała dieta',
  share: (missed: number, of: number) => `opuszczono ${missed} z ${of}`,
  percent,
  amount: (amount: Grosze) => `${formatGrosze(amount)}${NBSP}zł`,
  capped: 'ograniczono do kwoty maksymalnej',
  idle: 'brak aktywności w miesiącu',
  days: (days: number) => `za ${days} dni miesiąca`,
  correction: (before: Grosze, after: Grosze) =>
    `wypłacono ${formatGrosze(before)}${NBSP}zł, należy się ${formatGrosze(after)}${NBSP}zł`,
}
export type AllowanceWords = typeof allowanceWordsPl

/** A month, `2026-10`, in words: „październik 2026”. */
export function monthInWords(month: string, { months }: Pick<AllowanceWords, 'months'>): string {
  return `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`
}

/** What somebody is, in words: „radny” where he is nothing more. */
export function rolesInWords(roles: readonly AllowanceRole[], words: AllowanceWords): string {
  const order: readonly string[] = Object.keys(words.roles)
  // What every councillor is goes without saying beside a function; a seat in a committee beside the function in one.
  const more = roles.filter((role) => role !== 'member' && role !== 'committeeMember' && role !== 'adHocMember')
  const named = more.length > 0 ? more : roles.includes('member') ? (['member'] as const) : roles
  return named
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((role) => words.roles[role])
    .join(', ')
}

/** A meeting as it is named: „sesja XII (12.10.2026)”. */
export function meetingInWords({ kind, label }: Pick<Attended, 'kind' | 'label'>, words: AllowanceWords): string {
  return [words.kinds[kind], label].filter((part) => part !== '').join(' ')
}

/** Why something was taken off: „sesja XII (12.10.2026): nieobecność, 30 %, 210,00 zł”. */
export function lineInWords(line: DeductionLine, words: AllowanceWords): string {
  const how =
    line.unit === 'amount'
      ? undefined
      : line.unit === 'all'
        ? words.all
        : line.unit === 'proportional'
          ? `${words.percent(line.value)}, ${words.share(line.missed ?? 0, line.of ?? 0)}`
          : words.percent(line.value)
  const event = line.excused ? `${words.events[line.event]} ${words.excused}` : words.events[line.event]
  const what = [event, how, words.amount(line.amount)].filter((part) => part !== undefined).join(', ')
  return line.kind === undefined ? what : `${meetingInWords({ kind: line.kind, label: line.label }, words)}: ${what}`
}

/** Everything that made an allowance other than its rate, a sentence per line. */
export function reasonsOf(allowance: Allowance, daysInMonth: number, words: AllowanceWords): readonly string[] {
  return [
    ...(allowance.days < daysInMonth ? [words.days(allowance.days)] : []),
    ...(allowance.isCapped ? [words.capped] : []),
    ...(allowance.isIdle ? [words.idle] : allowance.lines.map((line) => lineInWords(line, words))),
  ]
}
