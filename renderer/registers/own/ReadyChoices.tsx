import { choiceNames } from '#shared/registers/own/overlay'
import { useOverlayTexts } from './useOwnTexts'

interface Props {
  readonly choices: readonly string[]
  readonly labels: Readonly<Record<string, string>>
  /** Other names, one a line: `choice=name`. */
  readonly names: string
  /** Retired choices, one a line. */
  readonly off: string
  readonly onNames: (lines: string) => void
  readonly onOff: (lines: string) => void
}

/** The choices of a ready field: what the office calls each, and which it no longer offers. */
export function ReadyChoices({ choices, labels, names, off, onNames, onOff }: Props) {
  const words = useOverlayTexts()
  const named = choiceNames({ choices }, { choiceNames: names })
  const retired = off.split('\n').filter((choice) => choices.includes(choice))
  const rename = (choice: string, name: string) => {
    const lines = choices.flatMap((one) => {
      const own = one === choice ? name : named.get(one)
      return own === undefined || own === '' ? [] : [`${one}=${own}`]
    })
    onNames(lines.join('\n'))
  }
  return (
    <fieldset className="choices wide">
      <legend>{words.choices}</legend>
      <ul className="own-order">
        {choices.map((choice) => {
          const label = labels[choice] ?? choice
          return (
            <li key={choice}>
              <input
                className="input"
                aria-label={words.choiceName(label)}
                placeholder={label}
                maxLength={200}
                value={named.get(choice) ?? ''}
                onChange={(event) => rename(choice, event.target.value)}
              />
              <label className="checkbox">
                <input
                  type="checkbox"
                  aria-label={words.choiceOff(label)}
                  checked={retired.includes(choice)}
                  onChange={(event) =>
                    onOff(
                      choices
                        .filter((one) => (one === choice ? event.target.checked : retired.includes(one)))
                        .join('\n'),
                    )
                  }
                />
                {words.choiceOffShort}
              </label>
            </li>
          )
        })}
      </ul>
      <p className="hint">{words.choiceHelp}</p>
    </fieldset>
  )
}
