import { z } from 'zod'
import { namedOnly, type Day, type Values } from '../../../core/values/values'
import type { OfferContext } from '../../../engine/register'
import { linkedAt, membersOn } from '../asOf'

/** Education as the form of the statistical office names it. */
export const educations = ['higher', 'postSecondary', 'secondary', 'vocational', 'lowerSecondary', 'primary'] as const
/** Groups of occupations as the form names them, and those who have none. */
export const occupationGroups = [
  'managers',
  'specialists',
  'technicians',
  'clerks',
  'services',
  'farmers',
  'craftsmen',
  'operators',
  'elementary',
  'none',
] as const
export const sexes = ['female', 'male'] as const

/** The mayor, of whom the form asks too and who is in no register. */
const mayorSchema = z.object({
  sex: z.enum(sexes).optional(),
  birthYear: z.int().min(1900).max(2100).optional(),
  education: z.enum(educations).optional(),
  occupationGroup: z.enum(occupationGroups).optional(),
})
export type Mayor = z.infer<typeof mayorSchema>

const settingsSchema = z.object({
  /** First years of the age bands, ascending; the last band is open. The form of each year says them: hence a setting. */
  bands: z.array(z.int().min(1).max(120)).min(1).max(12),
  mayor: mayorSchema,
})
export type Sg01Settings = z.infer<typeof settingsSchema>

/** Where the office keeps these settings. */
export const sg01Key = 'sg01'

/** Bands seen in published tables of councillors; to be compared with the form. */
export const defaultSg01Settings: Sg01Settings = { bands: [18, 30, 40, 50, 60], mayor: {} }

/** Age bands and the mayor as the office set them; what cannot be read is as at the beginning. */
export function sg01Settings(office: Readonly<Record<string, unknown>>): Sg01Settings {
  const stored = z.record(z.string(), z.unknown()).safeParse(office[sg01Key]).data ?? {}
  return {
    bands: settingsSchema.shape.bands.safeParse(stored['bands']).data ?? defaultSg01Settings.bands,
    mayor: mayorSchema.safeParse(stored['mayor']).data ?? defaultSg01Settings.mayor,
  }
}

/** Bands as they are typed, „18, 30, 40”: ascending and each once; `undefined` for anything else. */
export function readBands(typed: string): readonly number[] | undefined {
  const numbers = typed.split(/[,;\s]+/u).filter((part) => part !== '')
  const bands = settingsSchema.shape.bands.safeParse(numbers.map(Number)).data
  return bands !== undefined && bands.every((band, index) => index === 0 || band > (bands[index - 1] ?? band))
    ? bands
    : undefined
}

/** One line of the form: so many women, men, and of unknown sex. */
export interface Sg01Line {
  /** First year of a band, or a choice; `''` for those of whom it is not known. */
  readonly id: string
  readonly female: number
  readonly male: number
  readonly unknown: number
}

/** What the form SG-01 asks of councillors on a day. */
export interface Sg01 {
  readonly asOf: Day
  readonly total: Sg01Line
  readonly ages: readonly Sg01Line[]
  readonly education: readonly Sg01Line[]
  readonly occupations: readonly Sg01Line[]
  /** Councillors of whom something the form asks is not known, by the fields that are missing. */
  readonly missing: readonly { readonly key: string; readonly name: string; readonly fields: readonly string[] }[]
}

interface Counted {
  readonly key: string
  readonly name: string
  readonly sex: string | undefined
  readonly birthYear: number | undefined
  readonly education: string | undefined
  readonly occupationGroup: string | undefined
}

const chosen = (values: Values | undefined, field: string) => {
  const value = values?.[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The last year in which somebody of an age was born, on the last day of a year. */
export const ageIn = (year: number, birthYear: number) => year - birthYear

/** The band an age belongs to; `undefined` below the first. */
export function bandOf(age: number, bands: readonly number[]): number | undefined {
  return bands.findLast((band) => band <= age)
}

/** Counts the councillors in office on 31 December of a year as the form asks. */
export function countSg01(
  { all, terms }: Pick<OfferContext, 'all' | 'terms'>,
  year: number,
  bands: readonly number[],
): Sg01 {
  const asOf = `${year}-12-31`
  const values = new Map(
    ['councillors', 'people'].flatMap((register) => all(register).map((one) => [one.id, one.values])),
  )
  const people = membersOn(undefined, asOf, { terms, all, find: (_, id) => values.get(id) })
    .filter((key) => !key.startsWith(namedOnly))
    .map((key): Counted => {
      const own = values.get(key)
      // What the person's own entry knows, every mandate of his need not say again.
      const person = values.get(linkedAt(own?.['person']) ?? '')
      const birthOn = chosen(person, 'birthOn')
      const year = own?.['birthYear']
      return {
        key,
        name: [own?.['surname'], own?.['givenNames']].filter((part) => typeof part === 'string').join(' '),
        sex: chosen(own, 'sex') ?? chosen(person, 'sex'),
        birthYear: typeof year === 'number' ? year : birthOn === undefined ? undefined : Number(birthOn.slice(0, 4)),
        education: chosen(own, 'education'),
        occupationGroup: chosen(own, 'occupationGroup'),
      }
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'pl'))
  const line = (id: string, of: readonly Counted[]): Sg01Line => ({
    id,
    female: of.filter(({ sex }) => sex === 'female').length,
    male: of.filter(({ sex }) => sex === 'male').length,
    unknown: of.filter(({ sex }) => sex !== 'female' && sex !== 'male').length,
  })
  const lines = (ids: readonly string[], idOf: (one: Counted) => string | undefined) => {
    const rest = people.filter((one) => !ids.includes(idOf(one) ?? ''))
    return [
      ...ids.map((id) =>
        line(
          id,
          people.filter((one) => idOf(one) === id),
        ),
      ),
      ...(rest.length === 0 ? [] : [line('', rest)]),
    ]
  }
  return {
    asOf,
    total: line('', people),
    ages: lines(bands.map(String), ({ birthYear }) => {
      const band = birthYear === undefined ? undefined : bandOf(ageIn(year, birthYear), bands)
      return band === undefined ? undefined : String(band)
    }),
    education: lines(educations, (one) => one.education),
    occupations: lines(occupationGroups, (one) => one.occupationGroup),
    missing: people.flatMap(({ key, name, ...asked }) => {
      const fields = Object.entries(asked).flatMap(([field, value]) => (value === undefined ? [field] : []))
      return fields.length === 0 ? [] : [{ key, name, fields }]
    }),
  }
}

/** Heading of a band: „30–39”, the last one open. */
export function bandName(
  band: string,
  bands: readonly number[],
  words: { readonly andMore: (from: number) => string },
): string {
  const next = bands[bands.indexOf(Number(band)) + 1]
  return next === undefined ? words.andMore(Number(band)) : `${band}–${next - 1}`
}
