import { profiles } from '#shared/model/profiles'
import { useTexts } from '../../data/context'

interface Props {
  /** Kinds of office that were chosen; none for all registers. */
  readonly chosen: readonly string[]
  readonly onChange: (chosen: string[]) => void
}

/** Asks what kind of office it is; several may be chosen, and none of them means every register. */
export function ProfileChoice({ chosen, onChange }: Props) {
  const { kept } = useTexts().app
  return (
    <fieldset className="choices">
      <legend>{kept.question}</legend>
      {profiles.map((profile) => (
        <label key={profile} className="checkbox">
          <input
            type="checkbox"
            checked={chosen.includes(profile)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, profile] : chosen.filter((other) => other !== profile))
            }
          />
          <span>
            {kept.profiles[profile]} <small className="hint">{kept.about[profile]}</small>
          </span>
        </label>
      ))}
      <label className="checkbox">
        <input
          type="checkbox"
          checked={chosen.length === 0}
          // Nothing chosen is everything: only a choice above takes it back.
          disabled={chosen.length === 0}
          onChange={() => onChange([])}
        />
        {kept.everything}
      </label>
    </fieldset>
  )
}
