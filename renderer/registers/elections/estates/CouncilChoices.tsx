import { Button } from '../../../components/Button'
import { useEstateTexts } from './useEstateTexts'

interface Props<T extends Named> {
  readonly legend: string
  readonly hint?: string
  readonly councils: readonly T[]
  /** Those left out, by id. */
  readonly left: ReadonlySet<string>
  readonly onChange: (left: ReadonlySet<string>) => void
  /** What is to be known of a council before it is ticked. */
  readonly noteOf?: (council: T) => string
}
interface Named {
  readonly id: string
  readonly name: string
}

/** More of them are ticked or left out at once, not one by one. */
const few = 4

/** Councils to choose from, each by its name; where they are many, all or none by one press. */
export function CouncilChoices<T extends Named>({ legend, hint, councils, left, onChange, noteOf }: Props<T>) {
  const { words } = useEstateTexts()
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {hint === undefined ? null : <p className="hint">{hint}</p>}
      {councils.length <= few ? null : (
        <div className="pane-row">
          <Button size="small" onClick={() => onChange(new Set())}>
            {words.create.all}
          </Button>
          <Button size="small" onClick={() => onChange(new Set(councils.map(({ id }) => id)))}>
            {words.create.none}
          </Button>
          <span className="hint" role="status">
            {words.create.chosen(councils.filter(({ id }) => !left.has(id)).length, councils.length)}
          </span>
        </div>
      )}
      <div className={noteOf === undefined ? 'estate-units' : 'estate-units noted'}>
        {councils.map((council) => {
          const note = noteOf?.(council) ?? ''
          return (
            <label key={council.id} className="checkbox">
              <input
                type="checkbox"
                checked={!left.has(council.id)}
                onChange={(event) => {
                  const next = new Set(left)
                  if (event.target.checked) next.delete(council.id)
                  else next.add(council.id)
                  onChange(next)
                }}
              />
              {council.name}
              {note === '' ? null : <span className="hint">{note}</span>}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
