import { useState } from 'react'
import { chairNow, whoMayChair } from '#shared/registers/council/chamber/chairs'
import { type ChamberFacts, phaseOf } from '#shared/registers/council/chamber/facts'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { useChamberTexts } from './useChamberTexts'

/** Who chairs now, and the way to somebody else. */
export function ChairButton({ facts, onChair }: { readonly facts: ChamberFacts; readonly onChair: () => void }) {
  const text = useChamberTexts()
  const name = chairNow(facts)
  const words = name === undefined ? text.chair.nobody : text.chair.now(name)
  if (phaseOf(facts) === 'closed') return <p className="hint">{words}</p>
  return (
    <Button size="small" className="chair" keys={text.commandKeys.chair} title={text.chair.title} onClick={onChair}>
      {words}
    </Button>
  )
}

interface Props {
  readonly facts: ChamberFacts
  readonly at: string
  readonly onTake: (name: string) => void
  readonly onClose: () => void
}

/** Gives the chair to somebody in the room; whoever usually chairs and does not now is proposed, so that Enter does. */
export function ChairDialog({ facts, at, onTake, onClose }: Props) {
  const text = useChamberTexts()
  const now = chairNow(facts)
  const names = whoMayChair(facts).filter((name) => name !== now)
  const [chosen, setChosen] = useState(names[0] ?? '')
  const take = () => {
    onClose()
    if (chosen !== '') onTake(chosen)
  }
  return (
    <Dialog
      title={text.chair.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.newVote.cancel}</Button>
          <Button look="primary" keys="Enter" onClick={take}>
            {text.chair.take}
          </Button>
        </>
      }
    >
      <Field label={text.chair.person} hint={phaseOf(facts) === 'before' ? text.chair.before : text.chair.hint(at)}>
        {(id, describedBy) => (
          <select
            id={id}
            aria-describedby={describedBy}
            className="input"
            autoFocus
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return
              event.preventDefault()
              take()
            }}
          >
            {names.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        )}
      </Field>
    </Dialog>
  )
}
