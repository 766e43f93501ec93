import type { RegisterRecord } from './core/values/record'
import { assembleCatalogue, type Catalogue, type CatalogueProblem, missingIn } from './engine/catalogue'
import type { RegisterModule } from './engine/register'
import { templatesRegister } from './engine/templates/register'
import { agendaItemsRegister } from './registers/council/agendaItems/register'
import { agendaTemplatesRegister } from './registers/council/agendaTemplates/register'
import { allowanceRatesRegister } from './registers/council/allowanceRates/register'
import { allowanceRulesRegister } from './registers/council/allowanceRules/register'
import { allowanceRunsRegister } from './registers/council/allowanceRuns/register'
import { assetDeclarationsRegister } from './registers/council/assetDeclarations/register'
import { bodiesRegister } from './registers/council/bodies/register'
import { chairDutiesRegister } from './registers/council/chairDuties/register'
import { complaintsRegister } from './registers/council/complaints/register'
import { councillorsRegister } from './registers/council/councillors/register'
import { debateSpeakersRegister } from './registers/council/debateSpeakers/register'
import { meetingsRegister } from './registers/council/meetings/register'
import { membershipsRegister } from './registers/council/memberships/register'
import { notesRegister } from './registers/council/notes/register'
import { peopleRegister } from './registers/council/people/register'
import { petitionsRegister } from './registers/council/petitions/register'
import { tripsRegister } from './registers/council/trips/register'
import { votesRegister } from './registers/council/votes/register'
import { contractsRegister } from './registers/contracts/register'
import { ballotsRegister } from './registers/elections/ballots/register'
import { electionsRegister } from './registers/elections/elections/register'
import { unitContestsRegister } from './registers/elections/estates/contests/register'
import { unitElectionsRegister } from './registers/elections/estates/elections/register'
import { unitMembersRegister } from './registers/elections/estates/members/register'
import { unitMattersRegister } from './registers/elections/estates/matters/register'
import { webChangesRegister } from './registers/promotion/webChanges/register'
import { subscribersRegister } from './registers/promotion/subscribers/register'
import { adOffersRegister } from './registers/promotion/adOffers/register'
import { localInitiativesRegister } from './registers/organisations/initiatives/register'
import { volunteersRegister } from './registers/organisations/volunteers/register'
import { workshopsRegister } from './registers/cooperation/workshops/register'
import { unitNominationsRegister } from './registers/elections/estates/nominations/register'
import { unitPrecinctsRegister } from './registers/elections/estates/precincts/register'
import { unitsRegister } from './registers/elections/estates/units/register'
import { initiativesRegister } from './registers/elections/initiatives/register'
import { layJudgesRegister } from './registers/elections/layJudges/register'
import { nominationsRegister } from './registers/elections/nominations/register'
import { interpellationsRegister } from './registers/interpellations/register'
import { ngosRegister } from './registers/organisations/ngos/register'
import { smallGrantsRegister } from './registers/organisations/smallGrants/register'
import { awardsRegister } from './registers/media/awards/register'
import { critiqueRegister } from './registers/media/critique/register'
import { mediaRegister } from './registers/media/outlets/register'
import { mediaQuestionsRegister } from './registers/media/questions/register'
import { releasesRegister } from './registers/media/releases/register'
import { pressEventsRegister } from './registers/media/pressEvents/register'
import { noticesRegister } from './registers/media/notices/register'
import { honoursRegister } from './registers/promotion/honours/register'
import { prizesRegister } from './registers/promotion/prizes/register'
import { publicationsRegister } from './registers/promotion/publications/register'
import { materialOpinionsRegister } from './registers/promotion/materialOpinions/register'
import { campaignsRegister } from './registers/promotion/campaigns/register'
import { eventsRegister } from './registers/events/events/register'
import { roomsRegister } from './registers/events/rooms/register'
import { bookingsRegister } from './registers/events/bookings/register'
import { patronageRegister } from './registers/events/patronage/register'
import { affiliationsRegister } from './registers/cooperation/affiliations/register'
import { agreementsRegister } from './registers/cooperation/agreements/register'
import { partnersRegister } from './registers/cooperation/partners/register'
import { delegationsRegister } from './registers/cooperation/delegations/register'
import { fundCallsRegister } from './registers/cooperation/fundCalls/register'
import { infoNotesRegister } from './registers/cooperation/infoNotes/register'
import { projectsRegister } from './registers/cooperation/projects/register'
import { participantsRegister } from './registers/cooperation/participants/register'
import { programmesRegister } from './registers/organisations/programmes/register'
import { callsRegister } from './registers/organisations/calls/register'
import { offersRegister } from './registers/organisations/offers/register'
import { teamsRegister } from './registers/organisations/teams/register'
import { consultationsRegister } from './registers/organisations/consultations/register'
import { importMappingsRegister } from './engine/office/mappings/register'
import { officeSettingsRegister } from './engine/office/settings/register'
import { savedViewsRegister } from './engine/office/views/register'
import { changedRegister, overlayId, readOverlay, withOverlay } from './registers/own/overlay'
import { ownRegister } from './registers/own/ownRegister'
import { cultureExtractsRegister } from './registers/culture/extracts/register'
import { cultureRegister } from './registers/culture/institutions/register'
import { definitionsRegister } from './registers/own/register'
import { resolutionsRegister } from './registers/resolutions/register'
import { bulletinRegister } from './registers/secretariat/bulletin/register'
import { mailInRegister } from './registers/secretariat/mailIn/register'
import { mailOutRegister } from './registers/secretariat/mailOut/register'
import { socialApplicationsRegister } from './registers/secretariat/social/applications/register'
import { socialFundsRegister } from './registers/secretariat/social/funds/register'
import { tasksRegister } from './registers/secretariat/tasks/register'
import { visitsRegister } from './registers/secretariat/visits/register'

/** Every register of the program, in the order of the navigation: the one place that knows them all. */
const modules: readonly RegisterModule[] = [
  resolutionsRegister,
  interpellationsRegister,
  contractsRegister,
  meetingsRegister,
  agendaItemsRegister,
  agendaTemplatesRegister,
  votesRegister,
  notesRegister,
  debateSpeakersRegister,
  councillorsRegister,
  peopleRegister,
  bodiesRegister,
  membershipsRegister,
  unitsRegister,
  unitMattersRegister,
  complaintsRegister,
  petitionsRegister,
  initiativesRegister,
  assetDeclarationsRegister,
  chairDutiesRegister,
  allowanceRunsRegister,
  allowanceRulesRegister,
  allowanceRatesRegister,
  tripsRegister,
  mailInRegister,
  mailOutRegister,
  visitsRegister,
  tasksRegister,
  socialFundsRegister,
  socialApplicationsRegister,
  bulletinRegister,
  mediaQuestionsRegister,
  critiqueRegister,
  releasesRegister,
  pressEventsRegister,
  noticesRegister,
  mediaRegister,
  awardsRegister,
  eventsRegister,
  roomsRegister,
  bookingsRegister,
  patronageRegister,
  publicationsRegister,
  materialOpinionsRegister,
  campaignsRegister,
  adOffersRegister,
  webChangesRegister,
  subscribersRegister,
  honoursRegister,
  prizesRegister,
  electionsRegister,
  nominationsRegister,
  ballotsRegister,
  layJudgesRegister,
  unitElectionsRegister,
  unitContestsRegister,
  unitNominationsRegister,
  unitPrecinctsRegister,
  unitMembersRegister,
  ngosRegister,
  programmesRegister,
  callsRegister,
  offersRegister,
  smallGrantsRegister,
  localInitiativesRegister,
  volunteersRegister,
  consultationsRegister,
  teamsRegister,
  affiliationsRegister,
  agreementsRegister,
  partnersRegister,
  delegationsRegister,
  fundCallsRegister,
  infoNotesRegister,
  projectsRegister,
  participantsRegister,
  workshopsRegister,
  cultureRegister,
  cultureExtractsRegister,
  definitionsRegister,
  templatesRegister,
  officeSettingsRegister,
  savedViewsRegister,
  importMappingsRegister,
]

/** Id of the register whose records define the office's own registers. */
export const definitionsId = definitionsRegister.definition.id

/** The registers of the program. */
export const catalogue = assembleCatalogue(modules)

/**
 * The registers of the program with what the office changed of them, and those it defined itself, from the records of its
 * definitions. One whose definition is not right is left out and told of; its entries stay. Of changes that are not right the
 * ready register is left as it is.
 */
export function catalogueOf(definitions: readonly RegisterRecord[]): Catalogue {
  const live = definitions.filter(({ trashed }) => trashed === 0)
  const own = live
    .filter(({ values }) => changedRegister(values) === undefined)
    .map(({ id, values }) => ({ id, read: ownRegister(id, values) }))
  const ofOffice = own.flatMap(({ read }) => ('module' in read ? [read.module] : []))
  const { changed, refused } = withChanges(live, ofOffice)
  const assembled = assembleCatalogue([...changed, ...ofOffice], modules)
  const problems = own.flatMap(({ id, read }) => ('module' in read ? [] : [{ register: id, missing: [] }]))
  return { ...assembled, problems: [...assembled.problems, ...problems, ...refused] }
}

/** The ready registers with the changes of the office laid over them. */
function withChanges(
  live: readonly RegisterRecord[],
  ofOffice: readonly RegisterModule[],
): {
  readonly changed: readonly RegisterModule[]
  readonly refused: readonly CatalogueProblem[]
} {
  const refused: CatalogueProblem[] = []
  const ids = new Set([...modules, ...ofOffice].map(({ definition }) => definition.id))
  const changed = modules.map((ready) => {
    const { id } = ready.definition
    const record = live.find((one) => one.id === overlayId(id))
    if (record === undefined || ready.definition.internal === true) return ready
    const read = changedRegister(record.values) === id ? readOverlay(record.values, ready.definition) : undefined
    const over = read?.ok === true ? withOverlay(ready, read.value) : undefined
    // A link that leads nowhere, or whatever else cannot work, must not take the ready register away.
    if (over !== undefined && missingIn(over, ids).length === 0) return over
    refused.push({ register: record.id, missing: [] })
    return ready
  })
  return { changed, refused }
}
