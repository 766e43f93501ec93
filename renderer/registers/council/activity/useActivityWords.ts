import { activityEn } from '#shared/registers/council/activity/words.en'
import { activityPl, type ActivityWords } from '#shared/registers/council/activity/words.pl'
import { useTexts } from '../../../data/context'

/** Words of the council's work, by language. */
export const activityWords: Readonly<Record<'pl' | 'en', ActivityWords>> = { pl: activityPl, en: activityEn }

/** Words of the council's work in the language of the program. */
export function useActivityWords(): ActivityWords {
  return activityWords[useTexts().language]
}
