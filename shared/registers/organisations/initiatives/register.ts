import { dayOf, textOf } from '../../../core/values/fieldValues'
import { rowsIn, textsIn } from '../../../core/values/values'
import {
  amountOrBlank,
  blank,
  cellText,
  dayOrBlank,
  mayorOf,
  officeLetter,
  officePaper,
  orBlank,
  paragraphs,
  part,
  placeAndDay,
  table,
} from '../../../engine/documents/officePaper'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'
import type { Letters, RegisterModule } from '../../../engine/register'
import { residentsPl } from '../residents.pl'
import { localInitiatives } from './definition'
import { localInitiativesEn } from './texts.en'
import { localInitiativesPl } from './texts.pl'

const initiativePoints: Rule = ({ scores }) => {
  const points = rowsIn(scores).flatMap((row) => (typeof row['points'] === 'number' ? [row['points']] : []))
  return points.length === 0 ? undefined : String(points.reduce((sum, each) => sum + each, 0))
}

/** The day the last thing came back; nothing while one is still out. */
const returnedOn: Rule = ({ lent }) => {
  const days = rowsIn(lent).map(({ backOn }) => (typeof backOn === 'string' ? dayOf(backOn) : undefined))
  return days.some((day) => day === undefined) ? undefined : days.toSorted().at(-1)
}

const checks = {
  grantedNoAgreement: checkOfOne('error', ({ decision, agreementOn, lent, finishedOn, cost }) => {
    const isUnderWay = rowsIn(lent).length > 0 || finishedOn !== undefined || cost !== undefined
    return decision === 'granted' && isUnderWay && agreementOn === undefined ? 'agreementOn' : undefined
  }),
  grantedNoScores: checkOfOne('warning', ({ decision, scores }) =>
    decision === 'granted' && rowsIn(scores).length === 0 ? 'scores' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>

const letters: Letters = {
  initiativeDecision: (print) => {
    const { office, values } = print
    const { subject, granted, refused, pending } = residentsPl.decision
    const { decision } = values
    const day = dayOrBlank(values['receivedOn'])
    return officeLetter(print, {
      addressee: [orBlank(values['applicants']), ...(textOf(values['address']) ?? '').split(/,\s*/u)],
      subject: subject(orBlank(values['task'])),
      paragraphs: [
        decision === 'granted' ? granted(day) : decision === 'refused' ? refused(day) : pending(day),
        ...[textOf(values['reason'])].filter((text) => text !== undefined),
      ],
      signature: mayorOf(office),
    })
  },
  initiativeAgreement: ({ office, values, today }) => {
    const said = residentsPl.agreement
    const share = textsIn(values['share']).map((one) => said.shares[one] ?? one)
    return officePaper(office, { title: said.title, line: orBlank(values['task']) }, [
      placeAndDay(office, today),
      ...paragraphs(
        said.basis,
        said.parties(orBlank(values['applicants'])),
        said.residents(share.length === 0 ? blank : share.join(', ')),
        said.municipality(amountOrBlank(values['asked'])),
      ),
      part(said.things),
      table(
        [
          [said.columns.what, 96],
          [said.columns.given, 60],
        ],
        rowsIn(values['lent']).map((row) => [cellText(row['what']), cellText(row['givenOn'])]),
      ),
      ...paragraphs(said.back(dayOrBlank(values['returnBy']))),
      {
        kind: 'signatures',
        people: [
          { post: said.signs.municipality, name: office.executiveName },
          { post: said.signs.residents, name: '' },
        ],
      },
    ])
  },
}

/** Local initiatives of residents. */
export const localInitiativesRegister: RegisterModule = {
  definition: localInitiatives,
  texts: { pl: localInitiativesPl, en: localInitiativesEn },
  code: { rules: { initiativePoints, returnedOn }, checks, letters },
}
