import type { RegisterModule } from '../../../engine/register'
import { agendaTemplates } from './definition'
import { agendaTemplatesEn } from './texts.en'
import { agendaTemplatesPl } from './texts.pl'

/** Agendas meetings begin with. */
export const agendaTemplatesRegister: RegisterModule = {
  definition: agendaTemplates,
  texts: { pl: agendaTemplatesPl, en: agendaTemplatesEn },
}
