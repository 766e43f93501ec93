import { NameBook } from '#shared/engine/ties/nameBook'
import { tiedLinks } from '#shared/engine/ties/ties'
import { councillors } from '#shared/registers/council/councillors/definition'
import { interpellations } from '#shared/registers/interpellations/definition'
import type { Day, Values } from '#shared/core/values/values'
import { sampleAllowances } from './allowances'
import { sampleCouncil } from './council'
import { sampleCooperation } from './cooperation'
import { sampleCulture } from './culture'
import { sampleContracts } from './contracts'
import { sampleDuties } from './duties'
import { sampleGrants } from './grants'
import { sampleEstates } from './estates'
import { sampleInterpellations } from './interpellations'
import { sampleLayJudges } from './layJudges'
import { sampleMatters } from './matters'
import { sampleOrganisations } from './organisations'
import { sampleMedia } from './media'
import { samplePress } from './press'
import { samplePromotion } from './promotion'
import { sampleResolutions } from './resolutions'
import { sampleSecretariat } from './secretariat'
import { sampleService } from './service'
import { sampleSocial } from './social'
import type { TownRecord } from './townRecord'

/** Any number would do; the same one gives every office the same town. */
const seed = 2026

/** Everything the invented town keeps in its registers; `id` makes the id of the n-th record over all of them. */
export function sampleRecords(options: { readonly today: Day; readonly id: (index: number) => string }) {
  const records: TownRecord[] = []
  const add = (register: string, made: Iterable<{ readonly id: string; readonly values: Values }>) => {
    for (const { id, values } of made) records.push({ id, register, values })
  }
  add('resolutions', sampleResolutions(240, seed, options))
  const following = () => {
    const next = records.length
    return { ...options, id: (index: number) => options.id(next + index) }
  }
  add('interpellations', sampleInterpellations(64, seed, following()))
  add('contracts', sampleContracts(72, seed, following()))
  records.push(...sampleLayJudges(seed, following()))
  records.push(
    ...sampleCouncil(
      seed,
      following(),
      records.filter(({ register }) => register === 'resolutions'),
    ),
  )
  records.push(
    ...sampleMatters(
      following(),
      records.filter(({ register }) => register === 'bodies'),
    ),
  )
  records.push(
    ...sampleDuties(
      seed,
      following(),
      records.filter(({ register }) => register === 'councillors'),
    ),
  )
  records.push(
    ...sampleSecretariat(
      following(),
      records.filter(({ register }) => register === 'complaints'),
    ),
  )
  records.push(...sampleAllowances(seed, following(), records))
  records.push(...sampleOrganisations(following()))
  records.push(...sampleMedia(following()))
  records.push(...samplePress(following(), records))
  records.push(...sampleGrants(following(), records))
  records.push(...samplePromotion(following(), records))
  records.push(...sampleCooperation(following(), records))
  records.push(...sampleCulture(following(), records))
  records.push(...sampleSocial(following(), records))
  records.push(...sampleEstates(following()))
  records.push(...sampleService(following(), records))
  // Names are tied to the councillors they mean, as a form does it when they are typed.
  const book = new NameBook(
    councillors,
    records.filter(({ register }) => register === councillors.id).map((record) => ({ ...record, trashed: 0 })),
  )
  return records.map((record) =>
    record.register === interpellations.id
      ? { ...record, values: { ...record.values, ...tiedLinks(interpellations, record.values, () => book) } }
      : record,
  )
}
