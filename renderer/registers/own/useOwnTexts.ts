import { typeScreenEn } from '#shared/registers/own/typeScreen.en'
import { typeScreenPl, type TypeScreenText } from '#shared/registers/own/typeScreen.pl'
import { ruleScreenEn } from '#shared/registers/own/ruleScreen.en'
import { ruleScreenPl, type RuleScreenText } from '#shared/registers/own/ruleScreen.pl'
import { overlayScreenEn } from '#shared/registers/own/overlayScreen.en'
import { overlayScreenPl, type OverlayScreenText } from '#shared/registers/own/overlayScreen.pl'
import { ownScreenEn } from '#shared/registers/own/screen.en'
import { ownScreenPl, type OwnScreenText } from '#shared/registers/own/screen.pl'
import { useTexts } from '../../data/context'

export const ownTexts: Readonly<Record<'pl' | 'en', OwnScreenText>> = { pl: ownScreenPl, en: ownScreenEn }

/** Words of the screens of own registers in the language of the program. */
export function useOwnTexts(): OwnScreenText {
  return ownTexts[useTexts().language]
}

const overlayTexts: Readonly<Record<'pl' | 'en', OverlayScreenText>> = { pl: overlayScreenPl, en: overlayScreenEn }

/** Words of the screens on which ready registers are changed. */
export function useOverlayTexts(): OverlayScreenText {
  return overlayTexts[useTexts().language]
}

const ruleTexts: Readonly<Record<'pl' | 'en', RuleScreenText>> = { pl: ruleScreenPl, en: ruleScreenEn }

/** Words of the editor of rules. */
export function useRuleTexts(): RuleScreenText {
  return ruleTexts[useTexts().language]
}

const typeTexts: Readonly<Record<'pl' | 'en', TypeScreenText>> = { pl: typeScreenPl, en: typeScreenEn }

/** Words of the dialog that changes the kind of a field. */
export function useTypeTexts(): TypeScreenText {
  return typeTexts[useTexts().language]
}
