import { type ChamberFacts, isByTotals, phaseOf, runningVote } from '#shared/registers/council/chamber/facts'
import type { NewNote } from '#shared/registers/council/chamber/edits'
import { type FixedKey, type PlainKey, useChamberKeys } from './chamberKeys'
import type { Chamber, Plan } from './useChamber'
import type { ChamberPlans } from './useChamberPlans'
import { useChamberTexts } from './useChamberTexts'
import type { Voting } from './useVoting'

/** What keys may do besides planning a command: they only change what is shown. */
export interface DeskMoves {
  readonly isAttendance: () => boolean
  readonly setAttendance: (on: boolean) => void
  /** Starts a vote on the item that is dealt with, or asks who stands for election. */
  readonly voteOnItem: () => Plan
  readonly askVote: (facts: ChamberFacts) => void
  readonly note: (kind: NewNote['kind'] | undefined) => void
  readonly find: () => void
  readonly end: () => void
  readonly chair: () => void
}

interface Desk {
  readonly facts: ChamberFacts
  readonly chamber: Chamber
  readonly plans: ChamberPlans
  readonly voting: Voting
  /** Person by the key of that person. */
  readonly personOf: ReadonlyMap<string, string>
  readonly moves: DeskMoves
}

const marks = ['for', 'against', 'abstained', 'notVoting', 'excluded'] as const
const commandIds = ['vote', 'other', 'repeat', 'act', 'motion', 'statement', 'open', 'end', 'chair'] as const

/**
 * What each key means. It is decided when its turn in the queue has come: whoever presses three keys of a vote at once must
 * not have the second one read as if the vote had not begun.
 */
export function useDeskKeys({ facts, chamber, plans, voting, personOf, moves }: Desk): void {
  const text = useChamberTexts()
  const { act, isBusy } = chamber

  const onAttendance = ({ key, withShift }: PlainKey): Plan | undefined => {
    const person = personOf.get(key)
    if (key === 'escape') moves.setAttendance(false)
    else if (key === 'enter') return plans.restPresent()
    else if (person !== undefined) return withShift ? plans.excuse(person) : plans.attend(person)
    return undefined
  }
  const onExceptions = ({ key, withShift }: PlainKey): Plan | undefined => {
    const person = personOf.get(key)
    if (key === 'escape') voting.inOrder()
    return person === undefined ? undefined : voting.except(person, withShift ? 'abstained' : 'against')
  }
  const onVoice = ({ key }: PlainKey): Plan | undefined => {
    const mark = marks.find((one) => text.keys[one].toLowerCase() === key)
    if (mark !== undefined) return voting.cast(mark)
    if (key === text.keys.rest.toLowerCase()) return voting.rest('for')
    if (key === 'backspace' || key === 'delete') return voting.clear()
    if (key === 'arrowdown' || key === 'arrowup') return voting.move(key === 'arrowdown' ? 1 : -1)
    if (key === '/') moves.find()
    return undefined
  }
  const onAgenda = ({ key, item }: PlainKey, stored: ChamberFacts): Plan | undefined => {
    if (key === 'enter') return item === undefined ? undefined : plans.takeUp(item)
    const phase = phaseOf(stored)
    const command = commandIds.find((id) => text.commandKeys[id].toLowerCase() === key)
    if (command === undefined || phase === 'closed') return undefined
    // Who will chair is known before the meeting is opened.
    if (command !== 'chair' && (command === 'open') !== (phase === 'before')) return undefined
    switch (command) {
      case 'vote':
        return moves.voteOnItem()
      case 'other':
        moves.askVote(stored)
        return undefined
      case 'repeat':
        return plans.repeat()
      case 'act':
        return plans.makeAct()
      case 'open':
        return plans.open()
      case 'end':
        moves.end()
        return undefined
      case 'chair':
        moves.chair()
        return undefined
      case 'motion':
      case 'statement':
        moves.note(command)
        return undefined
    }
  }
  const meaningOf = (pressed: PlainKey, stored: ChamberFacts): Plan | undefined => {
    if (moves.isAttendance()) return onAttendance(pressed)
    const vote = runningVote(stored)
    if (vote === undefined) return onAgenda(pressed, stored)
    if (pressed.key === 'enter') return plans.closeVote()
    if (isByTotals(vote)) return undefined
    return voting.isExceptions(vote.id) ? onExceptions(pressed) : onVoice(pressed)
  }
  const onKey = (pressed: PlainKey): boolean => {
    const { key } = pressed
    const isArrow = key.startsWith('arrow')
    // Arrows belong to the agenda and to what scrolls, except in a vote.
    if (
      isArrow
        ? runningVote(facts) === undefined || moves.isAttendance()
        : !/^(.|enter|escape|backspace|delete)$/u.test(key)
    )
      return false
    const inTurn = (stored: ChamberFacts, at: string): ReturnType<Plan> => meaningOf(pressed, stored)?.(stored, at)
    // What only moves the focus must not wait: the next letters are already the text.
    if (isBusy()) act(inTurn)
    else {
      const plan = meaningOf(pressed, facts)
      if (plan !== undefined) act(plan)
    }
    return true
  }
  const onFixed = (key: FixedKey) => {
    const inTurn = (move: () => void) =>
      act(() => {
        move()
        return undefined
      })
    switch (key) {
      case 'attendance':
        if (isBusy()) inTurn(() => moves.setAttendance(!moves.isAttendance()))
        else moves.setAttendance(!moves.isAttendance())
        return
      case 'break':
        act(plans.pause())
        return
      case 'note':
        moves.note(undefined)
        return
      case 'close':
        act(plans.closeVote())
        return
      case 'next':
      case 'previous':
        act(plans.step(key === 'next' ? 1 : -1))
    }
  }
  useChamberKeys({ onFixed, onKey })
}
