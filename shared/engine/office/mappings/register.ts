import type { RegisterModule } from '../../register'
import { importMappings } from './definition'
import { importMappingsEn } from './texts.en'
import { importMappingsPl } from './texts.pl'

/** Where the columns of files went. */
export const importMappingsRegister: RegisterModule = {
  definition: importMappings,
  texts: { pl: importMappingsPl, en: importMappingsEn },
}
