import { ballotsEn } from './registers/ballots.en'
import { contractsEn } from './registers/contracts.en'
import { electionsEn } from './registers/elections.en'
import { interpellationsEn } from './registers/interpellations.en'
import { layJudgesEn } from './registers/layJudges.en'
import { nominationsEn } from './registers/nominations.en'
import { resolutionsEn } from './registers/resolutions.en'

/** English texts of the registers, by register id: one file each in `registers/`. */
export const registersEn = {
  resolutions: resolutionsEn,
  interpellations: interpellationsEn,
  contracts: contractsEn,
  elections: electionsEn,
  nominations: nominationsEn,
  ballots: ballotsEn,
  layJudges: layJudgesEn,
}
