import { ownScreenEn } from '#shared/registers/own/screen.en'
import { ownScreenPl, type OwnScreenText } from '#shared/registers/own/screen.pl'
import { useTexts } from '../../data/context'

export const ownTexts: Readonly<Record<'pl' | 'en', OwnScreenText>> = { pl: ownScreenPl, en: ownScreenEn }

/** Words of the screens of own registers in the language of the program. */
export function useOwnTexts(): OwnScreenText {
  return ownTexts[useTexts().language]
}
