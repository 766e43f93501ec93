import { ballotsPl } from '../registers/elections/ballots/texts.pl'
import { contractsPl } from '../registers/contracts/texts.pl'
import { electionsPl } from '../registers/elections/elections/texts.pl'
import { interpellationsPl } from '../registers/interpellations/texts.pl'
import { layJudgesPl } from '../registers/elections/layJudges/texts.pl'
import { nominationsPl } from '../registers/elections/nominations/texts.pl'
import { resolutionsPl } from '../registers/resolutions/texts.pl'

/** Polish texts of the registers, by register id: one file each in `registers/`. */
export const registersPl = {
  resolutions: resolutionsPl,
  interpellations: interpellationsPl,
  contracts: contractsPl,
  elections: electionsPl,
  nominations: nominationsPl,
  ballots: ballotsPl,
  layJudges: layJudgesPl,
}
