import { isRoll, type Link, linksIn, type FieldValue, type Values } from '../../../core/values/values'
import type { PrintedRecord, RecordLetterPrint } from '../../../engine/register'
import { dayAt, isSeatOn } from '../asOf'
import { majorityOf, resultOf, tallyOf } from '../majority'

/** The committees that met: the one the meeting is of, and those it met with. */
export function committeesOf({ values }: Pick<RecordLetterPrint, 'values'>): readonly Link[] {
  return [...linksIn(values['body']), ...linksIn(values['jointWith'])]
}

/**
 * A meeting as one of the committees that met sees it, for each keeps minutes and counts votes of its own (registers.md §2.4): its
 * members alone stand in the attendance and in votes by name, and what a vote came to is counted of them. A vote of which only totals
 * are known cannot be divided and stays as it is. A meeting of one committee is that meeting.
 */
export function printOfCommittee(print: RecordLetterPrint, committee: Link): RecordLetterPrint {
  const { values, around } = print
  if (around === undefined || committeesOf(print).length < 2) return print
  const day = dayAt(values, 'date')
  const members = new Set(
    (committee.record === undefined ? [] : around.leading('memberships', 'body', committee.record)).flatMap(
      ({ values: seat }) =>
        seat['role'] === 'guest' || (day !== undefined && !isSeatOn(seat, day))
          ? []
          : linksIn(seat['person']).map(({ written }) => written),
    ),
  )
  const size = members.size
  const ofVote = (vote: PrintedRecord): PrintedRecord => {
    const ballots = among(vote.values['ballots'], members)
    if (ballots === undefined) return vote
    const own: Values = { ...withoutTotals(vote.values), ballots }
    const tally = tallyOf(own)
    const result = tally === undefined ? undefined : resultOf(majorityOf(own), tally, size)
    return { id: vote.id, values: { ...own, ...(result === undefined ? {} : { result }) } }
  }
  /** What became of an item is what this committee voted, where it voted by name. */
  const ofItem = (item: PrintedRecord): PrintedRecord => {
    const result = around
      .belonging('votes', item.id)
      .flatMap((vote) => (isRoll(vote.values['ballots']) && vote.values['type'] !== 'procedural' ? [ofVote(vote)] : []))
      .at(-1)?.values['result']
    if (result !== 'adopted' && result !== 'notAdopted') return item
    return { id: item.id, values: { ...item.values, outcome: result === 'adopted' ? 'adopted' : 'rejected' } }
  }
  const attendance = among(values['attendance'], members)
  return {
    ...print,
    values: {
      ...values,
      body: [committee],
      jointWith: committeesOf(print).filter((one) => one !== committee),
      statutorySize: size,
      ...(attendance === undefined ? {} : { attendance }),
    },
    around: {
      ...around,
      belonging: (register, to) => {
        const found = around.belonging(register, to)
        if (register === 'votes') return found.map(ofVote)
        return register === 'agendaItems' ? found.map(ofItem) : found
      },
    },
  }
}

/** Totals of all who voted say nothing of one committee. */
function withoutTotals(vote: Values): Values {
  const totals: readonly string[] = ['for', 'against', 'abstained', 'notVoting', 'absent', 'excluded']
  return Object.fromEntries(Object.entries(vote).filter(([field]) => !totals.includes(field)))
}

/** A roll with those who are named alone; `undefined` where there is none. */
function among(value: FieldValue | undefined, names: ReadonlySet<string>): FieldValue | undefined {
  if (!isRoll(value)) return undefined
  const own = (noted: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(noted).filter(([name]) => names.has(name)))
  return { roll: own(value.roll), ...(value.times === undefined ? {} : { times: own(value.times) }) }
}
