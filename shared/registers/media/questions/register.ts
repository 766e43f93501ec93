import type { RegisterModule } from '../../../engine/register'
import { mediaQuestions } from './definition'
import { answerLetter, extensionLetter, questionCounts } from './papers'
import { questionChecks, questionRules } from './rules'
import { mediaQuestionsEn } from './texts.en'
import { mediaQuestionsPl } from './texts.pl'

/** Questions of media. */
export const mediaQuestionsRegister: RegisterModule = {
  definition: mediaQuestions,
  texts: { pl: mediaQuestionsPl, en: mediaQuestionsEn },
  code: {
    rules: questionRules,
    checks: questionChecks,
    letters: { answer: answerLetter, extension: extensionLetter },
    periodPapers: { questionCounts },
  },
}
