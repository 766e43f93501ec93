import { addDays } from '#shared/core/calendar/days'
import type { Day } from '#shared/core/values/values'
import type { Random } from './random'
import type { Act, Template } from './template'

/** Council of a town of this size: 21 members. */
const members = 21

/** Roll of the vote; an open vote whose list stays with the minutes. */
export function vote(random: Random, template: Template): Act {
  const present = members - random.pick([0, 0, 1, 1, 2, 3])
  const contested = template.supervisor === 'auditChamber' ? 0.45 : 0.2
  const against = random.chance(contested) ? random.int(1, 6) : 0
  const abstained = random.chance(contested) ? random.int(1, 4) : 0
  return { votesFor: present - against - abstained, votesAgainst: against, votesAbstained: abstained }
}

/** What happened after the vote, as far as it had happened by `today`. */
export function handling(random: Random, template: Template, date: Day, today: Day): Act {
  const by = (day: Day): boolean => day <= today
  // The mayor has seven days to send an act (u.s.g. art. 90), and is sometimes late.
  const sentOn = addDays(date, random.chance(0.04) ? random.int(8, 11) : random.int(1, 7))
  const receivedOn = addDays(sentOn, random.int(0, 5))
  const bipOn = addDays(date, random.int(1, 8))
  const supervised = template.supervisor !== 'none'
  return {
    supervisor: template.supervisor,
    ...(supervised && by(sentOn) ? { sentOn } : {}),
    ...(supervised && by(receivedOn) ? { receivedOn } : {}),
    ...(by(bipOn) && !random.chance(0.03) ? { bipOn } : {}),
    ...(supervised && by(receivedOn) ? supervision(random, receivedOn, today) : {}),
    ...entry(random, template, date, receivedOn, today),
  }
}

/** About one act in forty meets with supervision; an annulment comes within 30 days of receipt (u.s.g. art. 91). */
function supervision(random: Random, receivedOn: Day, today: Day): Act {
  if (!random.chance(0.028)) return {}
  const started = addDays(receivedOn, random.int(5, 16))
  const ruled = addDays(started, random.int(4, 13))
  const sign = `NP.4131.${random.int(1, 4)}.${random.int(2, 190)}.${started.slice(0, 4)}`
  const kind = random.pick(['annulledPartly', 'annulledPartly', 'annulled', 'minorBreach', 'discontinued'] as const)
  const part = random.pick(['§ 4 ust. 2', '§ 7', 'załącznik nr 2', 'w § 3 wyrazy „oraz podmioty”', '§ 12 pkt 3'])
  if (started > today) return {}
  const opened = { kind: 'proceedings', date: started, served: addDays(started, 2), sign } as const
  if (ruled > today) return { supervisionEvents: [opened] }
  const ruling = { kind, date: ruled, served: addDays(ruled, 3), sign, ...(kind === 'annulledPartly' ? { part } : {}) }
  return { supervisionEvents: [opened, ruling] }
}

/** Journal and entry into force; an act of local law binds only after it was promulgated (law sheet §1). */
function entry(random: Random, template: Template, date: Day, receivedOn: Day, today: Day): Act {
  const local = template.kind === 'localLaw' || template.kind === 'publicOrder'
  // A position or an appeal is adopted and has no force to enter into.
  if (template.supervisor === 'none') return {}
  if (!local) return { entryRule: 'onAdoption' }
  const newYear = `${Number(date.slice(0, 4)) + 1}-01-01`
  const rule: Act =
    template.kind === 'publicOrder'
      ? { entryRule: 'onPromulgation' }
      : template.fromNewYear === true
        ? { entryRule: 'fixedDate', inForceOn: newYear }
        : { entryRule: 'afterPromulgation', vacatioDays: random.pick([14, 14, 14, 14, 30]) }
  const promulgatedOn = addDays(receivedOn, random.int(6, 40))
  // A few acts wait for the journal long after their turn: what the view of unpublished acts is for.
  if (promulgatedOn > today || random.chance(0.02)) return rule
  const journalYear = Number(promulgatedOn.slice(0, 4))
  const dayOfYear = Number(promulgatedOn.slice(5, 7)) * 30 + Number(promulgatedOn.slice(8))
  return { ...rule, journalYear, journalPosition: dayOfYear * 17 + random.int(0, 16), promulgatedOn }
}
