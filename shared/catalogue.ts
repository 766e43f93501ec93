import { assembleCatalogue } from './engine/catalogue'
import type { Register } from './engine/register'
import { agendaItemsRegister } from './registers/council/agendaItems/register'
import { assetDeclarationsRegister } from './registers/council/assetDeclarations/register'
import { bodiesRegister } from './registers/council/bodies/register'
import { chairDutiesRegister } from './registers/council/chairDuties/register'
import { complaintsRegister } from './registers/council/complaints/register'
import { councillorsRegister } from './registers/council/councillors/register'
import { meetingsRegister } from './registers/council/meetings/register'
import { membershipsRegister } from './registers/council/memberships/register'
import { petitionsRegister } from './registers/council/petitions/register'
import { votesRegister } from './registers/council/votes/register'
import { contractsRegister } from './registers/contracts/register'
import { ballotsRegister } from './registers/elections/ballots/register'
import { electionsRegister } from './registers/elections/elections/register'
import { layJudgesRegister } from './registers/elections/layJudges/register'
import { nominationsRegister } from './registers/elections/nominations/register'
import { interpellationsRegister } from './registers/interpellations/register'
import { resolutionsRegister } from './registers/resolutions/register'
import { mailInRegister } from './registers/secretariat/mailIn/register'
import { mailOutRegister } from './registers/secretariat/mailOut/register'
import { tasksRegister } from './registers/secretariat/tasks/register'
import { visitsRegister } from './registers/secretariat/visits/register'

/** Every register of the program, in the order of the navigation: the one place that knows them all. */
export const catalogue = assembleCatalogue([
  resolutionsRegister,
  interpellationsRegister,
  contractsRegister,
  meetingsRegister,
  agendaItemsRegister,
  votesRegister,
  councillorsRegister,
  bodiesRegister,
  membershipsRegister,
  complaintsRegister,
  petitionsRegister,
  assetDeclarationsRegister,
  chairDutiesRegister,
  mailInRegister,
  mailOutRegister,
  visitsRegister,
  tasksRegister,
  electionsRegister,
  nominationsRegister,
  ballotsRegister,
  layJudgesRegister,
])

export const { registers } = catalogue

/** The register with this id; throws for an id no register has. */
export function definitionOf(id: string): Register {
  const definition = catalogue.find(id)
  if (definition === undefined) throw new Error(`Unknown register: ${id}`)
  return definition
}
