import type { RegisterModule } from '../../../engine/register'
import { declarationChecks } from './checks'
import { assetDeclarations } from './definition'
import { buildInformation, callLetter, confirmation, taxOfficeList } from './papers'
import { declarationRules } from './rules'
import { assetDeclarationsEn } from './texts.en'
import { assetDeclarationsPl } from './texts.pl'

/** Asset declarations of councillors: that they were filed, never what they say. */
export const assetDeclarationsRegister: RegisterModule = {
  definition: assetDeclarations,
  texts: { pl: assetDeclarationsPl, en: assetDeclarationsEn },
  code: {
    rules: declarationRules,
    checks: declarationChecks,
    letters: { confirmation, call: callLetter },
    groupPapers: { taxOfficeList },
    periodPapers: { information: buildInformation },
  },
}
