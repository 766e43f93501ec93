import { addYears, format, parseISO } from 'date-fns'
import { daysBetween } from '../../../core/calendar/days'
import { dayOf, textOf } from '../../../core/values/fieldValues'
import type { Values } from '../../../core/values/values'
import {
  countOrBlank,
  dayOrBlank,
  facts,
  mayorOf,
  officePaper,
  orBlank,
  paragraphs,
  placeAndDay,
} from '../../../engine/documents/officePaper'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import type { Letters, RegisterModule } from '../../../engine/register'
import { residentsPl } from '../residents.pl'
import { volunteers } from './definition'
import { volunteersEn } from './texts.en'
import { volunteersPl } from './texts.pl'

/** An agreement of more days is in writing, one of no more is insured by the office (art. 44 ust. 1, art. 46 ust. 3). */
const shortAgreement = 30
const fullAge = 18

/** Days of an agreement, both ends included; one without an end runs on. */
function daysOf(values: Values): number | undefined {
  const [from, to] = [dayOf(values['from']), dayOf(values['to'])]
  return from === undefined || to === undefined ? undefined : daysBetween(from, to) + 1
}
const isLong = (values: Values) => (daysOf(values) ?? shortAgreement + 1) > shortAgreement

const agreementDays: Rule = (values) => {
  const days = daysOf(values)
  return days === undefined ? undefined : String(days)
}
const insureBy: Rule = (values) => (isLong(values) ? undefined : dayOf(values['from']))

const checks = {
  longNotWritten: checkOfOne('error', (values) =>
    isLong(values) && values['from'] !== undefined && values['written'] !== true ? 'written' : undefined,
  ),
  minorNoConsent: checkOfOne('error', ({ from, birthDay, guardian }) => {
    const [first, born] = [dayOf(from), dayOf(birthDay)]
    if (first === undefined || born === undefined || guardian === true) return undefined
    return format(addYears(parseISO(born), fullAge), 'yyyy-MM-dd') > first ? 'guardian' : undefined
  }),
  notTold: checkOfOne('note', ({ agreedOn, trainedOn }) =>
    agreedOn !== undefined && trainedOn === undefined ? 'trainedOn' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>

const timeOf = (values: Values) => residentsPl.volunteer.time(dayOrBlank(values['from']), dayOrBlank(values['to']))

const letters: Letters = {
  volunteerAgreement: ({ office, values, today }) => {
    const said = residentsPl.volunteer
    return officePaper(office, { title: said.title }, [
      placeAndDay(office, today),
      ...paragraphs(said.basis),
      facts([
        [said.facts.name, orBlank(values['name'])],
        [said.facts.tasks, orBlank(values['tasks'])],
        [said.facts.where, orBlank(values['where'])],
        [said.facts.time, timeOf(values)],
      ]),
      ...paragraphs(said.told, said.insurance, said.end),
      {
        kind: 'signatures',
        people: [
          { post: said.signs.user, name: office.executiveName },
          { post: said.signs.volunteer, name: textOf(values['name']) ?? '' },
        ],
      },
    ])
  },
  volunteerCertificate: ({ office, values, today }) => {
    const said = residentsPl.certificate
    return officePaper(office, { title: said.title, line: said.line }, [
      placeAndDay(office, today),
      ...paragraphs(
        said.text(orBlank(values['name']), timeOf(values), orBlank(values['tasks'])),
        ...(values['hours'] === undefined ? [] : [said.hours(countOrBlank(values['hours']))]),
        said.basis,
      ),
      { kind: 'signatures', people: [mayorOf(office)] },
    ])
  },
}

/** Volunteers of the office. */
export const volunteersRegister: RegisterModule = {
  definition: volunteers,
  texts: { pl: volunteersPl, en: volunteersEn },
  code: { rules: { agreementDays, insureBy }, checks, letters },
}
