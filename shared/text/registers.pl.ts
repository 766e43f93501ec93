import { resolutionsPl } from './registers/resolutions.pl'

/** Polish texts of the registers, by register id: one file each in `registers/`. */
export const registersPl = { resolutions: resolutionsPl }
