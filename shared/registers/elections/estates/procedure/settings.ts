import { z } from 'zod'
import { isDay } from '../../../../core/calendar/days'
import type { Day } from '../../../../core/values/values'

/** A day on which no estate council may be elected, for the country votes (u.s.g. art. 35a). */
const electionDaySchema = z.strictObject({ day: z.string(), name: z.string().max(200) })
export type ElectionDay = z.infer<typeof electionDaySchema>

const settingsSchema = z.strictObject({
  electionDays: z.array(electionDaySchema).max(200),
})
export type EstateSettings = z.infer<typeof settingsSchema>

/** Days of elections that were; coming ones are added when they are ordered. */
const defaultSettings: EstateSettings = {
  electionDays: [
    { day: '2023-10-15', name: 'Sejm i Senat' },
    { day: '2024-04-07', name: 'wybory samorządowe' },
    { day: '2024-04-21', name: 'wybory samorządowe, druga tura' },
    { day: '2024-06-09', name: 'Parlament Europejski' },
    { day: '2025-05-18', name: 'Prezydent RP' },
    { day: '2025-06-01', name: 'Prezydent RP, druga tura' },
  ],
}

/** Where the office keeps these settings. */
export const estateSettingsKey = 'estates'

/** The settings of the office; what cannot be read is as it was at first. */
export function estateSettings(office: Readonly<Record<string, unknown>>): EstateSettings {
  return settingsSchema.safeParse(office[estateSettingsKey]).data ?? defaultSettings
}

/** The election of the country on a day, if there is one. */
export function countryElectionOn(day: Day | undefined, { electionDays }: EstateSettings): ElectionDay | undefined {
  return day === undefined || !isDay(day) ? undefined : electionDays.find((known) => known.day === day)
}
