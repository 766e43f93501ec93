import { ballotsEn } from '../registers/elections/ballots/texts.en'
import { contractsEn } from '../registers/contracts/texts.en'
import { electionsEn } from '../registers/elections/elections/texts.en'
import { interpellationsEn } from '../registers/interpellations/texts.en'
import { layJudgesEn } from '../registers/elections/layJudges/texts.en'
import { nominationsEn } from '../registers/elections/nominations/texts.en'
import { resolutionsEn } from '../registers/resolutions/texts.en'

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
