import { z } from 'zod'
import type { Question } from '../../../engine/register'
import { isSeatOn, linkedAt } from '../asOf'

const asked = z.object({ body: z.string().optional(), day: z.string() })
const roles = ['chair', 'deputyChair']

/** Who chairs a body on a day, the chair before the deputies; of the council where no body is named. */
const usualChairs: Question = (_, input, { all }): readonly string[] => {
  const { body, day } = asked.parse(input)
  const councils = new Set(all('bodies').flatMap(({ id, values }) => (values['kind'] === 'council' ? [id] : [])))
  return all('memberships')
    .flatMap(({ values }) => {
      const of = linkedAt(values['body'])
      const person = linkedAt(values['person'])
      const role = typeof values['role'] === 'string' ? roles.indexOf(values['role']) : -1
      const isThere = of !== undefined && (body === undefined ? councils.has(of) : of === body)
      return isThere && role >= 0 && person !== undefined && isSeatOn(values, day) ? [{ person, role }] : []
    })
    .sort((a, b) => a.role - b.role)
    .map(({ person }) => person)
}

/** Questions of the chamber. */
export const chamberQuestions = { usualChairs } as const satisfies Readonly<Record<string, Question>>
