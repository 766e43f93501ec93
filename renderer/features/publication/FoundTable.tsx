import { useState } from 'react'
import { datumKinds } from '#shared/engine/publication/detector'
import { type Found, leftOut } from '#shared/engine/publication/leaveOut'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import type { Decision } from './usePublication'

interface Props {
  /** What the table is about, for those who do not see where it stands. */
  readonly label: string
  readonly found: readonly Found[]
  readonly decisions: ReadonlyMap<string, Decision>
  /** What a field or place is called. */
  readonly nameOf: (where: string) => string
  readonly onDecide: (keys: readonly string[], decision: Decision) => void
}

/** Rows shown at once. */
const page = 100

/** What was found, each with what stood before and would stand after, and the decision on it. */
export function FoundTable({ label, found, decisions, nameOf, onDecide }: Props) {
  const { publication: text } = useTexts()
  const [shown, setShown] = useState(page)
  // What is worst to publish stands first.
  const ordered = datumKinds.flatMap((kind) => found.filter((one) => one.kind === kind))
  const keysOf = (kind: Found['kind']) => found.filter((one) => one.kind === kind).map(({ key }) => key)
  const kinds = datumKinds.filter((kind) => found.some((one) => one.kind === kind))
  return (
    <>
      <ul className="found-kinds">
        {kinds.map((kind) => (
          <li key={kind}>
            <b>
              {text.kinds[kind]}: {keysOf(kind).length}
            </b>
            {(['out', 'keep'] as const).map((decision) => (
              <Button
                key={decision}
                size="small"
                aria-label={`${text.kinds[kind]}: ${text.allOf[decision]}`}
                onClick={() => onDecide(keysOf(kind), decision)}
              >
                {text.allOf[decision]}
              </Button>
            ))}
          </li>
        ))}
      </ul>
      <ul className="found" aria-label={label}>
        {ordered.slice(0, shown).map((one) => (
          <FoundRow key={one.key} found={one} decision={decisions.get(one.key)} nameOf={nameOf} onDecide={onDecide} />
        ))}
      </ul>
      {ordered.length <= shown ? null : (
        <Button onClick={() => setShown(shown + page)}>{text.more(Math.min(page, ordered.length - shown))}</Button>
      )}
    </>
  )
}

interface RowProps extends Pick<Props, 'nameOf' | 'onDecide'> {
  readonly found: Found
  readonly decision: Decision | undefined
}

function FoundRow({ found: { key, kind, text: said, where, count, places }, decision, nameOf, onDecide }: RowProps) {
  const { publication: text } = useTexts()
  return (
    <li className={decision === undefined ? 'waits' : undefined}>
      <div>
        <p className="what">
          <b>{text.kinds[kind]}</b> · {nameOf(where)} · {text.places(count)}
        </p>
        {places.map((place, index) => (
          <dl key={index}>
            <dt>{place.entry}</dt>
            <dd>
              <span className="visually-hidden">{text.before}: </span>
              {place.before}
              <mark>{place.text}</mark>
              {place.after}
            </dd>
            {decision !== 'out' ? null : (
              <dd>
                <span className="visually-hidden">{text.after}: </span>
                {place.before}
                <ins>{leftOut}</ins>
                {place.after}
              </dd>
            )}
          </dl>
        ))}
      </div>
      <fieldset className="decision">
        <legend className="visually-hidden">{text.decide(said)}</legend>
        {(['out', 'keep'] as const).map((choice) => (
          <label key={choice} className="checkbox">
            <input type="radio" name={key} checked={decision === choice} onChange={() => onDecide([key], choice)} />
            {text[choice]}
          </label>
        ))}
      </fieldset>
    </li>
  )
}
