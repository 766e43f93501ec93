import { z } from 'zod'
import type { Question } from '../../../engine/register'
import { councilActivity, type CouncilActivity } from './count'
import { CouncilRecords } from './facts'
import { personPage, type PersonPage } from './person'
import { countSg01, type Sg01 } from './sg01'

const day = z.iso.date().optional()
const span = z.object({ from: day, to: day })

const activity: Question = (_, input, beside): CouncilActivity => {
  const { proposers, ...period } = span.extend({ proposers: z.record(z.string(), z.string()) }).parse(input)
  return councilActivity(new CouncilRecords(beside), period, proposers)
}

const person: Question = (_, input, beside): PersonPage | undefined => {
  const { key, ...period } = span.extend({ key: z.string() }).parse(input)
  return personPage(new CouncilRecords(beside), key, period)
}

const sg01: Question = (_, input, beside): Sg01 => {
  const { year, bands } = z.object({ year: z.int(), bands: z.array(z.int()) }).parse(input)
  return countSg01(beside, year, bands)
}

/** Questions of the screens that tell of the council's work. */
export const activityQuestions = { activity, person, sg01 } as const satisfies Readonly<Record<string, Question>>
