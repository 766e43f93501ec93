import type { RegisterModule } from '../../../engine/register'
import { debateSpeakers } from './definition'
import { speakerChecks, speakerRules } from './rules'
import { debateSpeakersEn } from './texts.en'
import { debateSpeakersPl } from './texts.pl'

/** Who speaks in the debate on the report on the state of the commune. */
export const debateSpeakersRegister: RegisterModule = {
  definition: debateSpeakers,
  texts: { pl: debateSpeakersPl, en: debateSpeakersEn },
  code: { rules: speakerRules, checks: speakerChecks },
}
