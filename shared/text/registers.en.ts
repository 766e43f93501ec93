import { resolutionsEn } from './registers/resolutions.en'

/** English texts of the registers, by register id: one file each in `registers/`. */
export const registersEn = { resolutions: resolutionsEn }
