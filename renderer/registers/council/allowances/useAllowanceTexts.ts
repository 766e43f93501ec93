import { allowanceScreenEn } from '#shared/registers/council/allowances/screen.en'
import { allowanceScreenPl, type AllowanceScreenText } from '#shared/registers/council/allowances/screen.pl'
import { allowanceWordsEn } from '#shared/registers/council/allowances/words.en'
import { type AllowanceWords, allowanceWordsPl } from '#shared/registers/council/allowances/words.pl'
import { useTexts } from '../../../data/context'

interface AllowanceTexts {
  readonly screen: AllowanceScreenText
  readonly words: AllowanceWords
}

/** Words of the screen of allowances, by language. */
export const allowanceTexts: Readonly<Record<'pl' | 'en', AllowanceTexts>> = {
  pl: { screen: allowanceScreenPl, words: allowanceWordsPl },
  en: { screen: allowanceScreenEn, words: allowanceWordsEn },
}

/** Words of the screen of allowances in the language of the program. */
export function useAllowanceTexts(): AllowanceTexts {
  return allowanceTexts[useTexts().language]
}
