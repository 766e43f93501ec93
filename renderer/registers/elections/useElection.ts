import { useMemo } from 'react'
import { readBallot, type Ballot } from '#shared/registers/elections/procedure/ballot'
import { withStanding } from '#shared/registers/elections/procedure/ballotChanges'
import { readElection, type Election } from '#shared/registers/elections/procedure/election'
import { readNomination } from '#shared/registers/elections/procedure/nomination'
import {
  checkNominations,
  overviewOf,
  type CheckedNomination,
  type ContestOverview,
} from '#shared/registers/elections/procedure/overview'
import type { Read } from '#shared/registers/elections/voting/read'
import { electionSettings, type ElectionSettings } from '#shared/registers/elections/procedure/settings'
import { stepsOf, type Step } from '#shared/registers/elections/procedure/steps'
import type { RegisterRecord } from '#shared/core/values/record'
import { useWorkspaceValue } from '../../data/context'
import type { Draft } from '../../data/database'
import { editions as allEditions } from './editions'
import { useFound, useLinked } from './useFound'

/** An edition with everything that belongs to it, checked. */
export interface ElectionFacts {
  readonly edition: Read<Election>
  /** All editions, this one among them. */
  readonly editions: readonly Read<Election>[]
  readonly nominations: readonly CheckedNomination[]
  readonly nominationRecords: readonly RegisterRecord[]
  readonly ballots: readonly Read<Ballot>[]
  readonly contests: readonly ContestOverview[]
  readonly steps: readonly Step[]
  readonly settings: ElectionSettings
}

/**
 * An edition by the id of its record: `undefined` while it is read, `null` where there is none. A draft of a nomination
 * counts as typed, so that its check follows the form.
 */
export function useElection(id: string, draftOf?: string): ElectionFacts | undefined | null {
  const elections = useFound(allEditions)
  const nominations = useLinked('nominations', id)
  const ballots = useLinked('ballots', id)
  const drafts = useWorkspaceValue('drafts')
  const office = useWorkspaceValue('office')
  const settings = useMemo(() => electionSettings(office), [office])
  const today = useWorkspaceValue('today')
  const draft = draftOf === undefined ? undefined : drafts.find((candidate) => candidate.id === draftOf)
  return useMemo(() => {
    if (elections === undefined || nominations === undefined || ballots === undefined) return undefined
    const record = elections.find((candidate) => candidate.id === id)
    if (record === undefined) return null
    const editions = elections.map((each) => ({ id: each.id, data: readElection(each.values) }))
    const election = readElection(record.values)
    const read = nominations.map((nomination) => ({
      id: nomination.id,
      data: readNomination(withDraft(nomination, draft?.id === nomination.id ? draft.values : {})),
    }))
    const checked = checkNominations(election, read, settings)
    const rounds = ballots.map(({ id: ballot, values }) => ({
      id: ballot,
      data: withStanding(readBallot(values), read),
    }))
    const contests = overviewOf(election, checked, rounds, settings)
    return {
      edition: { id, data: election },
      editions,
      nominations: checked,
      nominationRecords: nominations,
      ballots: rounds,
      contests,
      steps: stepsOf({
        election,
        nominations: checked,
        ballots: rounds.map(({ data }) => data),
        contests,
        settings,
        today,
      }),
      settings,
    }
  }, [elections, nominations, ballots, draft, settings, today, id])
}

function withDraft({ values }: RegisterRecord, typed: Draft['values']): RegisterRecord['values'] {
  const kept = Object.entries(values).filter(([field]) => !(field in typed))
  const set = Object.entries(typed).flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]))
  return Object.fromEntries([...kept, ...set])
}
