import { dayOf, linkedAt } from '../../../core/values/fieldValues'
import { textsIn } from '../../../core/values/values'
import type { Check } from '../../../engine/health/check'
import { checkOfOne } from '../../../engine/health/checkOfOne'
import type { Rule } from '../../../engine/present/rule'

/** 30 November of the year before the programme begins (act on public benefit activity art. 5a ust. 1). */
const adoptBy: Rule = ({ firstDay }) => {
  const day = dayOf(firstDay)
  return day === undefined ? undefined : `${Number(day.slice(0, 4)) - 1}-11-30`
}

/** Rules of the register of programmes. */
export const programmesRules = { adoptBy } as const satisfies Readonly<Record<string, Rule>>

/** A yearly programme has so many parts (art. 5a ust. 4). */
const partsOfProgramme = 11

/** Checks only the register of programmes needs. */
export const programmesChecks = {
  contentMissing: checkOfOne('warning', ({ span, adoptedOn, content }) =>
    span !== 'longer' && adoptedOn !== undefined && textsIn(content).length < partsOfProgramme ? 'content' : undefined,
  ),
  noOpinion: checkOfOne('note', ({ adoptedOn, opinion }) =>
    adoptedOn !== undefined && linkedAt(opinion) === undefined ? 'opinion' : undefined,
  ),
  reportNotPublished: checkOfOne('warning', ({ reportOn, publishedOn }) =>
    reportOn !== undefined && publishedOn === undefined ? 'publishedOn' : undefined,
  ),
} as const satisfies Readonly<Record<string, Check>>
