import { useEffect, useEffectEvent, useMemo, useState, type KeyboardEvent } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import type { RollField } from '#shared/model/field'
import { displayValue } from '#shared/model/display'
import type { RegisterText } from '#shared/model/registerText'
import { isRoll, namedOnly, type FieldValue, type Roll, type Values } from '#shared/core/values/values'
import { fold } from '#shared/core/folding/fold'
import { useTexts, useWorkspace, useWorkspaceValue } from '../data/context'
import type { RollPerson } from '../data/query/relations'
import { Button } from '../components/Button'

interface Props {
  readonly id: string
  readonly definition: RegisterDefinition
  readonly field: RollField
  readonly text: RegisterText
  readonly label: string
  /** The record as it is in the form: who stands in the roll hangs on it. */
  readonly values: Values
  readonly value: FieldValue | undefined
  readonly onChange: (value: Roll | undefined) => void
}

/**
 * What is noted of each of several people. Made for the keyboard: a letter notes it and goes on to the next person, the
 * arrows move, and one button notes the usual for everybody who is left.
 */
export function RollInput({ id, definition, field, text, label, values, value, onChange }: Props) {
  const { app } = useTexts()
  const people = usePeople(definition, field, values)
  const labels = text.choices[field.id] ?? noLabels
  const letters = useMemo(() => lettersOf(field.choices, labels), [field.choices, labels])
  const letterOf = new Map([...letters].map(([letter, choice]) => [choice, letter.toUpperCase()]))
  const { roll, times = {} }: Roll = isRoll(value) ? value : { roll: {} }
  const set = (next: Readonly<Record<string, string>>, nextTimes: Readonly<Record<string, string>> = times) => {
    const kept = Object.fromEntries(Object.entries(nextTimes).filter(([key, noted]) => noted !== '' && key in next))
    onChange(
      Object.keys(next).length === 0
        ? undefined
        : { roll: next, ...(Object.keys(kept).length === 0 ? {} : { times: kept }) },
    )
  }
  const note = (key: string, choice: string | undefined) => {
    const others = Object.entries(roll).filter(([other]) => other !== key)
    set(Object.fromEntries(choice === undefined ? others : [...others, [key, choice]]))
  }
  /** What was noted under a name alone belongs to this person. */
  const tie = (name: string, person: string) => {
    const moved = (noted: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(noted).map(([key, mark]) => [key === name ? person : key, mark]))
    set(moved(roll), moved(times))
  }
  const [usual] = field.choices
  const open = people.filter(({ key }) => roll[key] === undefined)
  const onKeyDown = (event: KeyboardEvent<HTMLElement>, key: string) => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyped(event.target)) return
    const choice = letters.get(fold(event.key))
    if (choice !== undefined) note(key, choice)
    else if (event.key === 'Delete' || event.key === 'Backspace') note(key, undefined)
    else return
    event.preventDefault()
    const next = event.currentTarget.nextElementSibling?.querySelector('input')
    if (next instanceof HTMLInputElement) next.focus()
  }
  return (
    <div id={id} className="roll" role="group" aria-label={label}>
      <output className="roll-sum">{displayValue(field, value, text, app.words) || app.form.rollEmpty}</output>
      {people.map(({ key, name }, index) => (
        <div
          key={key}
          className="roll-person"
          role="radiogroup"
          aria-label={name}
          onKeyDown={(event) => onKeyDown(event, key)}
        >
          <span className="roll-name">{name}</span>
          {field.choices.map((choice, at) => (
            <label key={choice} className="roll-choice" title={labels[choice] ?? choice}>
              <input
                aria-label={labels[choice] ?? choice}
                type="radio"
                name={`${id}-${index}`}
                checked={roll[key] === choice}
                // One stop of the Tab key for each person, at what is noted of him.
                tabIndex={roll[key] === choice || (roll[key] === undefined && at === 0) ? 0 : -1}
                onChange={() => note(key, choice)}
              />
              <span aria-hidden>{letterOf.get(choice) ?? ''}</span>
            </label>
          ))}
          <span className="roll-word" aria-hidden>
            {roll[key] === undefined ? '' : (labels[roll[key]] ?? roll[key])}
          </span>
          {key.startsWith(namedOnly) ? (
            <select
              className="input roll-tie"
              aria-label={app.form.rollTie(name)}
              value=""
              onChange={(event) => tie(key, event.target.value)}
            >
              <option value="">{app.form.rollUntied}</option>
              {people
                .filter((other) => !other.key.startsWith(namedOnly) && roll[other.key] === undefined)
                .map((other) => (
                  <option key={other.key} value={other.key}>
                    {other.name}
                  </option>
                ))}
            </select>
          ) : null}
          {(field.times === true || field.proof === true) && roll[key] !== undefined ? (
            <input
              className={`input roll-times${field.proof === true ? ' proof' : ''}`}
              data-times=""
              aria-label={field.proof === true ? app.form.rollProof(name) : app.form.rollTimes(name)}
              placeholder={field.proof === true ? app.form.rollProofHint : app.form.rollTimesHint}
              value={times[key] ?? ''}
              onChange={(event) => set(roll, { ...times, [key]: event.target.value })}
            />
          ) : null}
        </div>
      ))}
      {usual === undefined || open.length === 0 ? null : (
        <Button
          size="small"
          onClick={() =>
            set({ ...roll, ...Object.fromEntries(open.map(({ key, usual: own }) => [key, own ?? usual])) })
          }
        >
          {app.form.rollRest(labels[usual] ?? usual, open.length)}
        </Button>
      )}
      {field.proof === true ? (
        <Proofs people={people} roll={roll} proofs={times} onChange={(next) => set(roll, next)} />
      ) : null}
      <p className="hint">
        {people.length === 0
          ? app.form.rollNobody
          : app.form.rollKeys(
              [...letters].map(([letter, choice]) => `${letter.toUpperCase()} ${labels[choice] ?? choice}`),
            )}
      </p>
    </div>
  )
}

/** Who lacks a proof; one that was written is offered to the others who were reached in the same way: one e-mail went to them all. */
function Proofs({
  people,
  roll,
  proofs,
  onChange,
}: {
  readonly people: readonly RollPerson[]
  readonly roll: Roll['roll']
  readonly proofs: Readonly<Record<string, string>>
  readonly onChange: (proofs: Readonly<Record<string, string>>) => void
}) {
  const { app } = useTexts()
  const lacking = people.filter(({ key }) => (proofs[key] ?? '') === '')
  const [written] = people.flatMap(({ key }) => {
    const proof = proofs[key] ?? ''
    const same = lacking.filter((other) => roll[other.key] !== undefined && roll[other.key] === roll[key])
    return proof === '' || same.length === 0 ? [] : [{ proof, same }]
  })
  return (
    <>
      {written === undefined ? null : (
        <Button
          size="small"
          onClick={() =>
            onChange({ ...proofs, ...Object.fromEntries(written.same.map(({ key }) => [key, written.proof])) })
          }
        >
          {app.form.rollSameProof(written.proof, written.same.length)}
        </Button>
      )}
      {lacking.length === 0 ? null : (
        <p className="hint roll-unproved">{app.form.rollUnproved(lacking.map(({ name }) => name))}</p>
      )}
    </>
  )
}

const noLabels: Readonly<Record<string, string>> = {}

/** Who stands in the roll, asked anew when what the record says of it may have changed. */
function usePeople(definition: RegisterDefinition, field: RollField, values: Values): readonly RollPerson[] {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [people, setPeople] = useState<readonly RollPerson[]>([])
  const ask = useEffectEvent(() => workspace.query.rollOf(definition.id, field.id, values))
  // What is noted is no reason to ask who stands there.
  const others = JSON.stringify(Object.entries(values).filter(([id]) => id !== field.id))
  useEffect(() => {
    let current = true
    void ask().then((found) => {
      if (current) setPeople(found)
    })
    return () => {
      current = false
    }
  }, [others, revision])
  return people
}

/** The letter that notes each choice: the first of its label no other choice has taken. */
function lettersOf(choices: readonly string[], labels: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  const letters = new Map<string, string>()
  for (const choice of choices) {
    const letter = Array.from(fold(labels[choice] ?? choice)).find((one) => /\p{L}/u.test(one) && !letters.has(one))
    if (letter !== undefined) letters.set(letter, choice)
  }
  return letters
}

/** Fields of a person's row in which letters are words. */
function isTyped(target: EventTarget): boolean {
  return target instanceof HTMLSelectElement || (target instanceof HTMLElement && target.dataset['times'] !== undefined)
}
