import type { ContestOverview } from '#shared/registers/elections/estates/procedure/overview'

interface Props {
  readonly legend: string
  readonly contests: readonly ContestOverview[]
  /** Those left out, by id. */
  readonly left: ReadonlySet<string>
  readonly onChange: (left: ReadonlySet<string>) => void
  /** What is to be known of a council before it is ticked. */
  readonly noteOf?: (contest: ContestOverview) => string
}

/** Councils of an election to choose from, each by its name. */
export function ContestChoices({ legend, contests, left, onChange, noteOf }: Props) {
  return (
    <fieldset className="choices estate-units">
      <legend>{legend}</legend>
      {contests.map((contest) => {
        const note = noteOf?.(contest) ?? ''
        return (
          <label key={contest.id} className="checkbox">
            <input
              type="checkbox"
              checked={!left.has(contest.id)}
              onChange={(event) => {
                const next = new Set(left)
                if (event.target.checked) next.delete(contest.id)
                else next.add(contest.id)
                onChange(next)
              }}
            />
            {contest.name}
            {note === '' ? null : <span className="hint">{note}</span>}
          </label>
        )
      })}
    </fieldset>
  )
}
