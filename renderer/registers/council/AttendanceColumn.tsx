import { useState } from 'react'
import { presenceOf, peopleOf, type ChamberFacts } from '#shared/registers/council/chamber/facts'
import { movements } from '#shared/registers/council/chamber/course'
import { Button } from '../../components/Button'
import { ChairButton } from './ChairDialog'
import { chamberKeys } from './chamberKeys'
import { useChamberTexts } from './useChamberTexts'

interface Props {
  readonly facts: ChamberFacts
  readonly onAttendance: () => void
  readonly onSize: (size: number) => void
  readonly onChair: () => void
}

/** Who is here, and whether that is a quorum, in sight all the time; who came and left, and who is away. */
export function AttendanceColumn({ facts, onAttendance, onSize, onChair }: Props) {
  const text = useChamberTexts()
  const { present, size, quorum, spare } = presenceOf(facts)
  const moved = movements(facts)
  const away = peopleOf(facts).filter(({ isIn, mark }) => !isIn && mark !== undefined)
  // Before anybody is noted nothing is lost yet.
  const isTaken = peopleOf(facts).some(({ mark }) => mark !== undefined)
  const state = spare === undefined || !isTaken ? 'unknown' : spare < 0 ? 'lost' : 'there'
  return (
    <aside className="chamber-attendance" aria-label={text.attendance}>
      <div className={`quorum ${state}`} role="status">
        <b>{text.present(present, size)}</b>
        {quorum === undefined || spare === undefined
          ? text.noSize
          : `${text.quorum(quorum)} · ${spare < 0 ? text.noQuorum(-spare) : text.spare(spare)}`}
      </div>
      {size === undefined ? <SizeInput label={text.statutorySize} onSize={onSize} /> : null}
      <Button size="small" keys={chamberKeys.attendance} onClick={onAttendance}>
        {text.changeAttendance}
      </Button>
      <ChairButton facts={facts} onChair={onChair} />
      <h2>{text.movements}</h2>
      {moved.length === 0 ? (
        <p className="hint">{text.noMovements}</p>
      ) : (
        <ul>
          {moved.map((event) => (
            <li key={`${event.at} ${event.kind} ${event.name}`}>
              <time>{event.at}</time>
              <span>{text.events[event.kind](event.name, event.present)}</span>
            </li>
          ))}
        </ul>
      )}
      {away.length === 0 ? null : (
        <>
          <h2>{text.absent}</h2>
          <ul className="away">
            {away.map(({ key, name, mark }) => (
              <li key={key}>
                <span>{name}</span>
                <small>
                  {mark === 'absentExcused'
                    ? text.attendanceMarks.absentExcused
                    : mark === 'present'
                      ? text.attendanceMarks.left
                      : text.attendanceMarks.absent}
                </small>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}

/** Asks for the statutory size where neither the meeting nor its body says it: no quorum can be told without. */
function SizeInput({ label, onSize }: { readonly label: string; readonly onSize: (size: number) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <form
      className="size"
      onSubmit={(event) => {
        event.preventDefault()
        if (/^[1-9]\d{0,2}$/u.test(typed.trim())) onSize(Number(typed))
      }}
    >
      <label>
        {label}
        <input
          className="input figure"
          inputMode="numeric"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
    </form>
  )
}
