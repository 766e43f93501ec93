import { z } from 'zod'

/** Votes that elect: more for than against, more than half of the base, or simply the most. */
export const majorities = ['simple', 'absolute', 'most'] as const
/** What an absolute majority is more than half of. */
export const majorityBases = ['valid', 'inBox', 'present', 'statutory'] as const
/** What settles a tie at the last seat. */
export const tieRules = ['secondBallot', 'lots'] as const

/** A court (sąd) councils elect lay judges to. Names are irregular, so every form a document needs is stored. */
export const courtSchema = z.strictObject({
  /** As seats, nominations and ballots name it: „Sąd Rejonowy w Lipowcu”. */
  name: z.string().max(200),
  /** „Sądu Rejonowego w Lipowcu”. */
  genitive: z.string().max(200),
  /** Who letters go to, in the nominative: „Prezes Sądu Rejonowego w Lipowcu”. */
  president: z.string().max(200),
  address: z.string().max(300),
})
export type Court = z.infer<typeof courtSchema>

/**
 * What is unsure in law about the election of lay judges, or settled by each council's own rules (law sheet §4 and C1).
 */
export const electionSettingsSchema = z.strictObject({
  /** What keeps a nomination in time: its receipt by the office, or its dispatch by post. */
  nominationRule: z.enum(['receipt', 'dispatch']),
  /** A dated document may be this many days older than the nomination. */
  documentDays: z.int().min(0).max(365),
  /** Months an extract from a register stays current. */
  extractMonths: z.int().min(0).max(60),
  /** Valid signatures a citizens' list needs. */
  minimumSignatures: z.int().min(1).max(10_000),
  /** The day by which the tie with the place must have lasted a year (art. 158 § 1 pkt 4): of the election, like age. */
  tieDay: z.enum(['election', 'nomination']).default('election'),
  /** „Nie przekroczył 70 lat”: until the 70th birthday, that day included, or as long as the 71st has not come. */
  upperAge: z.enum(['until70thBirthday', 'before71stBirthday']),
  majority: z.enum(majorities),
  majorityBase: z.enum(majorityBases),
  /** Ballots list names to mark (at most as many as seats), or ask for and against beside each name. */
  ballotForm: z.enum(['bySeats', 'limited', 'forAgainst']),
  /** Whether a ballot to vote for and against has a third column for abstaining. */
  abstaining: z.boolean(),
  /** Whether a ballot has a place for a number; most councils want none, for secrecy's sake. */
  numberedBallots: z.boolean(),
  tie: z.enum(tieRules),
  /** Whether every club should have one of the tellers. */
  tellerPerClub: z.boolean(),
  /** Whether papers of nominations left without further course are kept for collection and destroyed too. */
  destroyLeftWithout: z.boolean(),
  /** Whom of the Police the council asks (art. 162 § 9), as an addressee; proposed from the place where it is empty. */
  policeCommander: z.string().max(200).default(''),
  /** How to reach the data protection officer, for the announcement (RODO art. 13). */
  dataOfficer: z.string().max(300).default(''),
  courts: z.array(courtSchema).max(100),
})
export type ElectionSettings = z.infer<typeof electionSettingsSchema>

/** The rules a round of voting goes by; its record keeps them once its result is confirmed. */
export type VoteRules = Pick<ElectionSettings, 'majority' | 'majorityBase' | 'tie' | 'numberedBallots'>

/**
 * The defaults of the law sheet (settings of earlier versions lack the newer ones): receipt decides, a simple majority,
 * a tie goes to a second ballot.
 */
export const defaultElectionSettings: ElectionSettings = {
  nominationRule: 'receipt',
  documentDays: 30,
  extractMonths: 3,
  minimumSignatures: 50,
  tieDay: 'election',
  upperAge: 'until70thBirthday',
  majority: 'simple',
  majorityBase: 'valid',
  ballotForm: 'bySeats',
  abstaining: false,
  numberedBallots: false,
  tie: 'secondBallot',
  tellerPerClub: true,
  destroyLeftWithout: true,
  policeCommander: '',
  dataOfficer: '',
  courts: [],
}

/** Where the office keeps these settings. */
export const electionSettingsKey = 'layJudges'
const anyFields = z.record(z.string(), z.unknown())

/**
 * How this council elects lay judges, as the office set it; read field by field, so that settings of an older or newer
 * program keep what this one knows.
 */
export function electionSettings(office: Readonly<Record<string, unknown>>): ElectionSettings {
  const stored = anyFields.safeParse(office[electionSettingsKey]).data ?? {}
  const known = Object.entries(electionSettingsSchema.shape).flatMap(([field, schema]) => {
    const { data } = schema.safeParse(stored[field])
    return data === undefined ? [] : [[field, data] as const]
  })
  return electionSettingsSchema.parse({ ...defaultElectionSettings, ...Object.fromEntries(known) })
}

/**
 * The court as the settings know it; one they do not know has its genitive proposed, for „Sąd Rejonowy w …” declines
 * regularly. Irregular names are put right in the settings.
 */
export function courtNamed(name: string, courts: readonly Court[]): Court {
  return courts.find((court) => court.name === name) ?? proposedCourt(name)
}

/** Forms of a court proposed from its name, to be checked by a clerk. */
export function proposedCourt(name: string): Court {
  const genitive = name
    .replace(/^Sąd\b/u, 'Sądu')
    .replace(/^Sądu (Rejonowy|Okręgowy|Apelacyjny)/u, (_, kind: string) => `Sądu ${kind.replace(/y$/, 'ego')}`)
  return { name, genitive, president: `Prezes ${genitive}`, address: '' }
}
