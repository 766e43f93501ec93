import { isRoll, type Roll } from '../../../core/values/values'
import { changeOf, type Deed } from './edits'
import { type ChamberFacts, peopleOf, phaseOf, textAt } from './facts'
import { arrived, departed } from './times'

/** The attendance with what is noted of one person. */
function withPerson({ meeting }: ChamberFacts, key: string, mark: string, times?: string): Roll {
  const value = meeting.values['attendance']
  const { roll, times: hours = {} }: Roll = isRoll(value) ? value : { roll: {} }
  const kept = Object.entries(hours).filter(([other]) => other !== key)
  const all = Object.fromEntries(times === undefined ? kept : [...kept, [key, times]])
  return { roll: { ...roll, [key]: mark }, ...(Object.keys(all).length === 0 ? {} : { times: all }) }
}

/**
 * One key for one person. Before the meeting: present, then absent. While it runs: whoever is in the room leaves, whoever is
 * not comes, each with the hour. Somebody of whom nothing was noted was there from the start.
 */
export function toggleAttendance(facts: ChamberFacts, key: string, at: string): Deed | undefined {
  const person = peopleOf(facts).find((one) => one.key === key)
  if (person === undefined) return undefined
  const note = (mark: string, times?: string) =>
    changeOf(facts.meeting, { attendance: withPerson(facts, key, mark, times) })
  if (phaseOf(facts) === 'before') return note(person.mark === 'present' ? 'absent' : 'present')
  if (person.mark === undefined) return note('present')
  return person.isIn
    ? note('present', departed(person.times, at, textAt(facts.meeting.values, 'openedAt')))
    : note('present', arrived(person.times, at))
}

/** Notes somebody who is not there as excused, or takes that back; who is in the room stays as he is. */
export function toggleExcused(facts: ChamberFacts, key: string): Deed | undefined {
  const person = peopleOf(facts).find((one) => one.key === key)
  if (person === undefined || (person.mark === 'present' && phaseOf(facts) !== 'before')) return undefined
  const mark = person.mark === 'absentExcused' ? 'absent' : 'absentExcused'
  return changeOf(facts.meeting, { attendance: withPerson(facts, key, mark) })
}

/** Notes everybody of whom nothing is noted as present; nothing where all are noted. */
export function restPresent(facts: ChamberFacts): Deed | undefined {
  const open = peopleOf(facts).filter(({ mark }) => mark === undefined)
  if (open.length === 0) return undefined
  const value = facts.meeting.values['attendance']
  const { roll, times }: Roll = isRoll(value) ? value : { roll: {} }
  const all = { ...roll, ...Object.fromEntries(open.map(({ key }) => [key, 'present'])) }
  return changeOf(facts.meeting, { attendance: { roll: all, ...(times === undefined ? {} : { times }) } })
}
