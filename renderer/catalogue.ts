import { activityPages } from './registers/council/activity/pages'
import { allowancePages } from './registers/council/allowances/pages'
import { chamberPages } from './registers/council/pages'
import { contractorPages } from './registers/contracts/pages'
import { electionPages } from './registers/elections/pages'
import { estatePages } from './registers/elections/estates/pages'
import { ownPages } from './registers/own/pages'
import type { RegisterPages } from './registers/pages'

/** Screens of registers' own, in the order of the navigation; the registers themselves stand in `shared/catalogue.ts`. */
export const registerPages: readonly RegisterPages[] = [
  chamberPages,
  activityPages,
  allowancePages,
  contractorPages,
  electionPages,
  estatePages,
  ownPages,
]
