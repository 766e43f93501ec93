import { ballotsPl } from './registers/ballots.pl'
import { contractsPl } from './registers/contracts.pl'
import { electionsPl } from './registers/elections.pl'
import { interpellationsPl } from './registers/interpellations.pl'
import { layJudgesPl } from './registers/layJudges.pl'
import { nominationsPl } from './registers/nominations.pl'
import { resolutionsPl } from './registers/resolutions.pl'

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
