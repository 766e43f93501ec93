import type { RegisterModule } from '../../../engine/register'
import { petitionChecks } from './checks'
import { petitions } from './definition'
import { askThirdLetter, callLetter, delayLetter, jointNotice, noticeLetter, passingLetter } from './letters'
import { actOfPetition } from './maker'
import { petitionRules } from './rules'
import { petitionsEn } from './texts.en'
import { petitionsPl } from './texts.pl'
import { buildYearlyInformation } from './yearlyInformation'

/** Petitions (petycje, act of 11 VII 2014). */
export const petitionsRegister: RegisterModule = {
  definition: petitions,
  texts: { pl: petitionsPl, en: petitionsEn },
  code: {
    rules: petitionRules,
    checks: petitionChecks,
    makers: { act: actOfPetition },
    letters: {
      call: callLetter,
      passing: passingLetter,
      askThird: askThirdLetter,
      jointNotice,
      delay: delayLetter,
      notice: noticeLetter,
    },
    periodPapers: { yearlyInformation: buildYearlyInformation },
  },
}
