import { useEffect, useRef, useState } from 'react'
import { type CourseEvent, courseOf } from '#shared/registers/council/chamber/course'
import { type ChamberFacts, textAt } from '#shared/registers/council/chamber/facts'
import { withKind } from '#shared/registers/council/chamber/noteWords'
import { noteKinds } from '#shared/registers/council/notes/definition'
import { textsIn } from '#shared/core/values/values'
import type { ChamberText } from '#shared/registers/council/words/chamber.pl'
import { Button } from '../../components/Button'
import { chamberKeys } from './chamberKeys'
import { resultWords } from './resultWords'
import { useChamberTexts } from './useChamberTexts'

type NoteKind = (typeof noteKinds)[number]

interface Props {
  readonly facts: ChamberFacts
  readonly kind: NoteKind
  readonly onKind: (kind: NoteKind) => void
  readonly canNote: boolean
  readonly onNote: (text: string) => void
}

// A break and who chairs are commands of their own.
const kinds = noteKinds.filter((kind) => kind !== 'break' && kind !== 'chairing')

/** Where a note is typed; reached by a key. */
export const noteId = 'chamber-note'

/** What happened, the last in sight, and the line to note more. */
export function CourseSection({ facts, kind, onKind, canNote, onNote }: Props) {
  const text = useChamberTexts()
  const list = useRef<HTMLOListElement>(null)
  const [typed, setTyped] = useState('')
  const events = courseOf(facts)
  useEffect(() => {
    list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }, [events.length])
  return (
    <section className="chamber-course" aria-label={text.course}>
      <h2>{text.course}</h2>
      {/* Longer than its place: a stop of its own lets the keyboard scroll it. */}
      <div className="course-log" role="log" aria-label={text.course} tabIndex={0}>
        <ol ref={list}>
          {events.map((event, index) => (
            <li key={`${event.at} ${event.kind} ${index}`} className={index === events.length - 1 ? 'last' : ''}>
              <time>{event.at}</time>
              <span>{'item' in event && event.item !== undefined ? text.pointShort(event.item) : ''}</span>
              <span>{wordsOf(event, facts, text)}</span>
            </li>
          ))}
        </ol>
      </div>
      {canNote ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const wanted = typed.trim()
            if (wanted === '') return
            setTyped('')
            onNote(wanted)
          }}
        >
          <select
            className="input"
            aria-label={text.noteKind}
            value={kind}
            onChange={(event) => onKind(kinds.find((one) => one === event.target.value) ?? 'other')}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {text.noteKinds[one]}
              </option>
            ))}
          </select>
          <input
            id={noteId}
            className="input"
            autoComplete="off"
            aria-label={text.note}
            placeholder={`${text.note}, ${text.noteHint} (${chamberKeys.note})`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <Button onClick={(event) => event.currentTarget.form?.requestSubmit()}>{text.noteSave}</Button>
        </form>
      ) : null}
    </section>
  )
}

function wordsOf(event: CourseEvent, facts: ChamberFacts, text: ChamberText): string {
  switch (event.kind) {
    case 'opened':
    case 'closed':
      return text.events[event.kind](event.present)
    case 'came':
    case 'back':
    case 'left':
      return text.events[event.kind](event.name, event.present)
    case 'resumed':
      return text.events.resumed
    case 'item':
      return text.events.item(textAt(event.record.values, 'title') ?? '')
    case 'vote':
      return `${text.events.vote(textAt(event.record.values, 'number') ?? '', resultWords(facts, event.record, text))} – ${textAt(event.record.values, 'subject') ?? ''}`
    case 'note': {
      const { values } = event.record
      const kind = noteKinds.find((one) => one === values['kind']) ?? 'other'
      const said = textAt(values, 'text')
      const who = textsIn(values['who']).join(', ')
      const what = kind === 'other' && said !== undefined ? said : withKind(text.noteKinds[kind], said)
      return who === '' ? what : `${what} (${who})`
    }
  }
}
