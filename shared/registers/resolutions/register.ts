import type { RegisterModule } from '../../engine/register'
import { resolutionChecks } from './checks'
import { resolutions } from './definition'
import { sittingHeading } from './groupHeading'
import {
  amendedOn,
  consolidatedOn,
  dispatchFrom,
  entryIntoForce,
  entryIntoForceReason,
  promulgation,
  resolutionStatus,
  sitting,
} from './rules'
import { sessionList } from './sessionList'
import { resolutionsEn } from './texts.en'
import { resolutionsPl } from './texts.pl'

/** Resolutions and other acts of the council (uchwały). */
export const resolutionsRegister: RegisterModule = {
  definition: resolutions,
  texts: { pl: resolutionsPl, en: resolutionsEn },
  code: {
    rules: { resolutionStatus, dispatchFrom, entryIntoForce, sitting, promulgation, amendedOn, consolidatedOn },
    reasons: { entryIntoForce: entryIntoForceReason },
    checks: resolutionChecks,
    groupHeadings: { sitting: sittingHeading },
    groupPapers: { sessionList },
  },
}
