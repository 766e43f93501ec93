import { surnameFirst } from '#shared/registers/elections/procedure/people'
import { textAt } from '#shared/registers/elections/voting/values'
import { useWorkspaceValue } from '../../data/context'
import type { ElectionFacts } from './useElection'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly facts: ElectionFacts
  readonly nomination: string
}

/** Says, while the number of a nomination is typed, who else in the election bears it. It never blocks. */
export function RepeatedNumber({ facts, nomination }: Props) {
  const { elections } = useElectionTexts()
  const draft = useWorkspaceValue('drafts').find(({ id }) => id === nomination)
  const stored = facts.nominations.find(({ id }) => id === nomination)?.data.number ?? ''
  const typed = draft !== undefined && 'number' in draft.values ? draft.values : undefined
  const number = typed === undefined ? stored : textAt({ number: typed['number'] ?? '' }, 'number')
  const others = facts.nominations.filter(({ id, data }) => id !== nomination && data.number === number)
  if (number === '' || others.length === 0) return null
  const names = others.map(({ data }) => surnameFirst(data) || elections.papers.erasedName)
  return (
    <p className="notice" role="status">
      {elections.rounds.sameNumber(number, names.join(', '))}
    </p>
  )
}
