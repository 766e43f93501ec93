import type { RegisterModule } from '../../../engine/register'
import { itemChecks } from '../checks'
import { actOfItem } from '../act'
import { itemExtract } from '../papers/itemExtract'
import { councilRules } from '../rules'
import { agendaItems } from './definition'
import { agendaItemsEn } from './texts.en'
import { agendaItemsPl } from './texts.pl'

/** Items of the agenda of meetings. */
export const agendaItemsRegister: RegisterModule = {
  definition: agendaItems,
  texts: { pl: agendaItemsPl, en: agendaItemsEn },
  code: { rules: councilRules, checks: itemChecks, makers: { act: actOfItem }, letters: { itemExtract } },
}
