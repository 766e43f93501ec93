import { useRef, useState } from 'react'
import {
  type BallotMark,
  type ChamberFacts,
  nextWaiting,
  runningVote,
  type Voter,
  votersOf,
} from '#shared/registers/council/chamber/facts'
import { castException, castVote, restVote } from '#shared/registers/council/chamber/voteEdits'
import type { Plan } from './useChamber'

/** The roll call as it is entered; what changes something is a plan for the queue. */
export interface Voting {
  /** Whose vote the next letter is. */
  readonly at: string | undefined
  /** In this vote all voted alike, and the keys of persons are exceptions; otherwise letters are votes, person by person. */
  readonly isExceptions: (vote: string) => boolean
  readonly inOrder: () => void
  readonly goTo: (person: string) => void
  readonly move: (by: 1 | -1) => Plan
  /** Notes the vote of the current person, or of the one given, and goes on to the next who waits. */
  readonly cast: (mark: BallotMark, person?: string) => Plan
  readonly except: (person: string, mark: BallotMark) => Plan
  readonly clear: () => Plan
  readonly rest: (mark: BallotMark) => Plan
}

/** Enters the votes of a roll call. What a key means is decided when its turn has come, on what is stored then. */
export function useVoting(facts: ChamberFacts): Voting {
  // Both stand beside the state too, for keys come faster than the screen is drawn.
  const pointer = useRef<string>(undefined)
  const exceptional = useRef<string>(undefined)
  const [shown, setShown] = useState<string>()
  const [, setExceptional] = useState<string>()
  const point = (person: string | undefined) => {
    pointer.current = person
    setShown(person)
  }
  const except = (vote: string | undefined) => {
    exceptional.current = vote
    setExceptional(vote)
  }
  const currentOf = (all: readonly Voter[]) =>
    all.some(({ key }) => key === pointer.current) ? pointer.current : nextWaiting(all, undefined)
  const onVote =
    (
      plan: (
        vote: NonNullable<ReturnType<typeof runningVote>>,
        voters: readonly Voter[],
        stored: ChamberFacts,
      ) => ReturnType<Plan>,
    ): Plan =>
    (stored) => {
      const vote = runningVote(stored)
      return vote === undefined ? undefined : plan(vote, votersOf(stored, vote), stored)
    }
  const running = runningVote(facts)
  const voters = running === undefined ? [] : votersOf(facts, running)
  return {
    at: voters.some(({ key }) => key === shown) ? shown : nextWaiting(voters, undefined),
    isExceptions: (vote) => exceptional.current === vote,
    inOrder: () => except(undefined),
    goTo: (person) => {
      except(undefined)
      point(person)
    },
    move: (by) =>
      onVote((_, all) => {
        const there = all.filter(({ isIn, ballot }) => isIn || ballot !== undefined)
        const place = there.findIndex(({ key }) => key === currentOf(all))
        point(there[place === -1 ? 0 : (place + by + there.length) % there.length]?.key)
        return undefined
      }),
    cast: (mark, person) =>
      onVote((vote, all) => {
        const key = person ?? currentOf(all)
        const voter = all.find((one) => one.key === key)
        // Whoever is not in the room has no vote.
        if (voter === undefined || (!voter.isIn && voter.ballot === undefined)) return undefined
        const left = all.map((one) => (one.key === key ? { ...one, isWaiting: false } : one))
        point(nextWaiting(left, voter.key))
        return castVote(vote, voter.key, mark)
      }),
    except: (person, mark) =>
      onVote((vote, all) =>
        all.some(({ key, isIn }) => key === person && isIn) ? castException(vote, person, mark) : undefined,
      ),
    clear: () =>
      onVote((vote, all) => {
        const place = all.findIndex(({ key }) => key === currentOf(all))
        const before = all.slice(0, place === -1 ? undefined : place)
        // As in a text: the vote under the hand, or the one before it.
        const voted =
          all[place]?.ballot === undefined ? before.findLast(({ ballot }) => ballot !== undefined) : all[place]
        if (voted === undefined) return undefined
        point(voted.key)
        return castVote(vote, voted.key, undefined)
      }),
    rest: (mark) =>
      onVote((vote, _, stored) => {
        except(vote.id)
        return restVote(stored, vote, mark)
      }),
  }
}
