import type { RegisterModule } from '../../register'
import { officeSettings } from './definition'
import { officeSettingsEn } from './texts.en'
import { officeSettingsPl } from './texts.pl'

/** The office's settings. */
export const officeSettingsRegister: RegisterModule = {
  definition: officeSettings,
  texts: { pl: officeSettingsPl, en: officeSettingsEn },
}
