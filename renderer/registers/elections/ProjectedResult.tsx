import type { Ballot } from '#shared/registers/elections/procedure/ballot'
import { agreedOutcome } from '#shared/registers/elections/procedure/overview'
import type { ElectionSettings } from '#shared/registers/elections/procedure/settings'
import { NamesTable } from './NamesTable'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly ballot: Ballot
  readonly settings: ElectionSettings
}

/** What the wall of the chamber may show: names, and the result once it is confirmed. No other personal data. */
export function ProjectedResult({ ballot, settings }: Props) {
  const { elections } = useElectionTexts()
  const text = elections.ballots
  const outcome = ballot.confirmedOn === undefined ? undefined : agreedOutcome(ballot, settings)
  const headings = {
    name: text.name,
    ...(outcome === undefined
      ? {}
      : { votes: ballot.form === 'limited' ? text.votesLimited : text.votes, outcome: text.result }),
  }
  const rows = ballot.names.map(({ key, name }) => {
    const result = outcome?.names.find((candidate) => candidate.key === key)
    return { key, name, votes: result?.votes, outcome: result === undefined ? null : text.outcomes[result.outcome] }
  })
  return <NamesTable isProjected headings={headings} rows={rows} />
}
