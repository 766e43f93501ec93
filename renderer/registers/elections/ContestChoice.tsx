import type { Seats } from '#shared/registers/elections/procedure/contest'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly question: string
  readonly seats: readonly Seats[]
  readonly focus?: boolean
  /** Told the place among the seats. */
  readonly onChoose: (at: number) => void
}

/** Courts and pools to choose from: what the courts asked for, and nothing else. */
export function ContestChoice({ question, seats, focus = false, onChoose }: Props) {
  const { register } = useTexts()
  const { elections } = useElectionTexts()
  const pools = register('nominations').choices['pool'] ?? {}
  return (
    <div className="notice" role="group" aria-label={question}>
      <div>
        <p>{question}</p>
        <div className="pane-row">
          {seats.map(({ court, pool }, at) => (
            <Button key={at} size="small" autoFocus={focus && at === 0} onClick={() => onChoose(at)}>
              {elections.nominations.choose(court, pools[pool] ?? pool)}
            </Button>
          ))}
        </div>
      </div>
    </div>
  )
}
