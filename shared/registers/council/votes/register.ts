import type { RegisterModule } from '../../../engine/register'
import { voteChecks } from '../checks'
import { rollCallSheet } from '../papers/votes'
import { councilRules, votersThen } from '../rules'
import { votes } from './definition'
import { votesEn } from './texts.en'
import { votesPl } from './texts.pl'

/** Votes at meetings. */
export const votesRegister: RegisterModule = {
  definition: votes,
  texts: { pl: votesPl, en: votesEn },
  code: { rules: councilRules, checks: voteChecks, offers: { votersThen }, letters: { rollCallSheet } },
}
