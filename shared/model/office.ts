import { z } from 'zod'

/** One term (kadencja) of the council; days as `YYYY-MM-DD`, the last one open while the term runs. */
export const termSchema = z.strictObject({
  number: z.int().min(1).max(99),
  from: z.iso.date(),
  to: z.iso.date().optional(),
})
export type Term = z.infer<typeof termSchema>

/**
 * The council's numbering pattern: text with the tokens {sesja} (roman), {sesja-arab}, {nr}, {kadencja} (roman), {rr}
 * and {rrrr}. Numbering is set by the council's statute or custom, so it is a setting (law sheet §1).
 */
export const numberingSchema = z.strictObject({
  pattern: z.string().min(1).max(80),
  /** Whether the act counter runs through the whole term or starts anew every year. */
  counter: z.enum(['term', 'year']),
  /** Whether positions, appeals and the like take their numbers from the counter of resolutions. */
  together: z.boolean().optional(),
})
export type Numbering = z.infer<typeof numberingSchema>

/** Numbering of a register that has patterns of its own: one for each kind of entry. */
export const registerNumberingSchema = z.strictObject({
  patterns: z.record(z.string(), z.string().min(1).max(80)),
  counter: z.enum(['term', 'year']),
  /** The kind whose counter each kind takes its numbers from. */
  counters: z.record(z.string(), z.string().max(80)).optional(),
})

/** What the office says with a register it publishes (act on public information, art. 8 ust. 5 and 6); asked once. */
export const publicationSettingSchema = z.strictObject({
  /** Who made the information or answers for what it says, and who puts it into the bulletin. */
  author: z.string().max(200),
  enteredBy: z.string().max(200),
  /** By what, by whom and in whose interest something is left out. */
  basis: z.string().max(1_000),
  excludedBy: z.string().max(200),
  interest: z.string().max(500),
})
export type PublicationSetting = z.infer<typeof publicationSettingSchema>

/** What the program knows of the office it serves; kept in the database because it belongs with the registers. */
export const officeSchema = z
  .object({
    /** Organ names are not derivable and are stored in the cases documents need (papers.md J). */
    councilNominative: z.string().max(200),
    councilGenitive: z.string().max(200),
    officeName: z.string().max(200),
    address: z.string().max(300),
    /** Place before the date of letters: „Lipowiec, dnia …”. */
    place: z.string().max(120),
    /** The mayor (wójt, burmistrz, prezydent) whom the chair writes to: post with its place, and name. */
    executivePost: z.string().max(120),
    executiveName: z.string().max(120),
    chairPost: z.string().max(120),
    /** The chair's post in the dative („powierza się …”); empty where the usual form does, absent where never asked. */
    chairDative: z.string().max(120).optional(),
    chairName: z.string().max(120),
    keeperPost: z.string().max(120),
    keeperName: z.string().max(120),
    logo: z
      .strictObject({ type: z.enum(['png', 'jpg']), base64: z.base64(), width: z.int(), height: z.int() })
      .optional(),
    departments: z.array(z.string().max(200)).max(500),
    /** What kind of office it is (`profiles.ts`); none for one that keeps every register. */
    profiles: z.array(z.string().max(40)).max(20),
    /** Registers switched on or off by themselves, whatever the kind of office says. */
    kept: z.record(z.string(), z.boolean()),
    terms: z.array(termSchema).max(30),
    numbering: numberingSchema,
    /** Numbering of other registers, by their id, where the office set it. */
    numberings: z.record(z.string(), registerNumberingSchema),
    /** Lengths the office set for clocks, by `register.clock`, in the clock's own unit. */
    clockLengths: z.record(z.string(), z.int().min(0).max(3_650)),
    /**
     * From how many days (of a clock of hours: hours) before its end a clock warns, by `register.clock`, where the
     * office set it.
     */
    clockWarnings: z.record(z.string(), z.int().min(0).max(3_650)),
    /**
     * Days the office itself is closed; they are pointed out and are no working days, statutory deadlines do not move
     * for them.
     */
    freeDays: z.array(z.iso.date()).max(1_000),
    /** What is said with each register that is published, by its id. */
    publications: z.record(z.string(), publicationSettingSchema).optional(),
  })
  // Settings that belong to one register, under a key that register reads by itself; kept also where it is not known.
  .catchall(z.unknown())
export type Office = z.infer<typeof officeSchema>

/** A new office: empty names, the commonest live pattern (Gdańsk, Warszawa, Sulejówek). */
export const emptyOffice: Office = {
  councilNominative: '',
  councilGenitive: '',
  officeName: '',
  address: '',
  place: '',
  executivePost: 'Burmistrz',
  executiveName: '',
  chairPost: 'Przewodniczący Rady',
  chairName: '',
  keeperPost: 'Prowadzący rejestr',
  keeperName: '',
  departments: [],
  profiles: [],
  kept: {},
  terms: [
    // Terms run from the day the one before ended, not from the first session; from memory, hence a setting.
    { number: 7, from: '2014-11-16', to: '2018-11-16' },
    { number: 8, from: '2018-11-17', to: '2024-04-30' },
    { number: 9, from: '2024-05-01' },
  ],
  numbering: { pattern: '{sesja}/{nr}/{rr}', counter: 'term' },
  numberings: {},
  clockLengths: {},
  clockWarnings: {},
  freeDays: [],
}

const chairDatives: Readonly<Record<string, string>> = {
  Przewodnicząca: 'Przewodniczącej',
  Przewodniczący: 'Przewodniczącemu',
  Wiceprzewodnicząca: 'Wiceprzewodniczącej',
  Wiceprzewodniczący: 'Wiceprzewodniczącemu',
}

/**
 * The chair's post in the dative: as the office wrote it, else that of the usual posts; what is irregular becomes a
 * plain title.
 */
export function chairDativeOf({ chairPost, chairDative }: Pick<Office, 'chairPost' | 'chairDative'>): string {
  if (chairDative !== undefined && chairDative !== '') return chairDative
  const [first = '', ...rest] = chairPost.split(' ')
  const dative = chairDatives[first]
  return dative === undefined ? 'Przewodniczącemu Rady' : [dative, ...rest].join(' ')
}

const executiveGenitives: Readonly<Record<string, string>> = {
  Wójt: 'Wójta',
  Burmistrz: 'Burmistrza',
  Prezydent: 'Prezydenta',
}

/** The executive's post in the genitive where it begins with one of the three there are; empty where it does not. */
export function executiveGenitiveOf({ executivePost }: Pick<Office, 'executivePost'>): string {
  const [first = '', ...rest] = executivePost.split(' ')
  const genitive = executiveGenitives[first]
  return genitive === undefined ? '' : [genitive, ...rest].join(' ')
}

/** What reading a clock on a day needs of the office; with the moment also clocks of hours are read to the minute. */
export function clockContext(office: Office, today: string, now?: string) {
  const { clockLengths: lengths, clockWarnings: warnings, freeDays } = office
  return { today, ...(now === undefined ? {} : { now }), lengths, warnings, officeFreeDays: new Set(freeDays) }
}
