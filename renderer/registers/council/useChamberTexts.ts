import { chamberEn } from '#shared/registers/council/words/chamber.en'
import { chamberPl, type ChamberText } from '#shared/registers/council/words/chamber.pl'
import { useTexts } from '../../data/context'

/** Words of the chamber, by language. */
export const chamberTexts: Readonly<Record<'pl' | 'en', ChamberText>> = { pl: chamberPl, en: chamberEn }

/** Words of the chamber in the language of the program. */
export function useChamberTexts(): ChamberText {
  return chamberTexts[useTexts().language]
}
