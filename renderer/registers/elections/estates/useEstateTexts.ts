import { estateWordsEn } from '#shared/registers/elections/estates/words/screens.en'
import { estateWordsPl, type EstateWords } from '#shared/registers/elections/estates/words/screens.pl'
import { rulesEn } from '#shared/registers/elections/estates/words/rules.en'
import { rulesPl, type RuleWords } from '#shared/registers/elections/estates/words/rules.pl'
import { useTexts } from '../../../data/context'

/** Words of the screens of estate councils, by language; papers and names of their files are always Polish. */
export const estateTexts: Readonly<Record<'pl' | 'en', { readonly words: EstateWords; readonly rules: RuleWords }>> = {
  pl: { words: estateWordsPl, rules: rulesPl },
  en: { words: estateWordsEn, rules: rulesEn },
}

/** Words of the screens of estate councils in the language of the program. */
export function useEstateTexts() {
  return estateTexts[useTexts().language]
}
