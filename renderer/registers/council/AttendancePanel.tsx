import { useEffect, useRef } from 'react'
import { type ChamberFacts, peopleOf, type Person, phaseOf } from '#shared/registers/council/chamber/facts'
import { Button } from '../../components/Button'
import type { ChamberText } from '#shared/registers/council/words/chamber.pl'
import { useChamberTexts } from './useChamberTexts'

interface Props {
  readonly facts: ChamberFacts
  readonly personKeys: ReadonlyMap<string, string>
  readonly onToggle: (person: string) => void
  readonly onRest: () => void
  readonly onDone: () => void
}

/** From this many on rows stand closer and in three columns. */
const many = 20

/** Everybody with the key that notes whether he is here. */
export function AttendancePanel({ facts, personKeys, onToggle, onRest, onDone }: Props) {
  const text = useChamberTexts()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    panel.current?.focus()
  }, [])
  const people = peopleOf(facts)
  const isBefore = phaseOf(facts) === 'before'
  const open = people.filter(({ mark }) => mark === undefined).length
  return (
    <>
      <h1>{text.attendance}</h1>
      <p className="meta">{isBefore ? text.attendanceBefore : text.attendanceMode}</p>
      <div ref={panel} className="people-scroll" role="group" aria-label={text.attendance} tabIndex={0}>
        <div className={people.length > many ? 'people many' : 'people'}>
          {people.map((person) => (
            <button
              key={person.key}
              type="button"
              className={`person ${person.isIn ? 'in' : 'out'}`}
              aria-pressed={person.isIn}
              tabIndex={-1}
              // The focus stays on the list: its keys go on working.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onToggle(person.key)}
            >
              <kbd>{(personKeys.get(person.key) ?? '').toUpperCase()}</kbd>
              <span className="name">{person.name}</span>
              <span className="word">{wordOf(person, text)}</span>
            </button>
          ))}
        </div>
      </div>
      <div className="chamber-tools">
        {open === 0 ? null : (
          <Button keys="Enter" onClick={onRest}>
            {`${text.restPresent} (${open})`}
          </Button>
        )}
        <Button keys="Esc" onClick={onDone}>
          {text.done}
        </Button>
      </div>
    </>
  )
}

function wordOf({ mark, isIn, times }: Person, { attendanceMarks }: ChamberText): string {
  const state =
    mark === undefined
      ? attendanceMarks.unknown
      : mark === 'present'
        ? isIn
          ? attendanceMarks.present
          : attendanceMarks.left
        : mark === 'absentExcused'
          ? attendanceMarks.absentExcused
          : attendanceMarks.absent
  return times === undefined ? state : `${state} ${times}`
}
