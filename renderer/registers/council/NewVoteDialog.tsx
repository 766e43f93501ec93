import { useId, useState } from 'react'
import type { NewVote } from '#shared/registers/council/chamber/voteEdits'
import { majorityFor } from '#shared/registers/council/chamber/matters'
import { majorities } from '#shared/registers/council/votes/definition'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { useChamberTexts } from './useChamberTexts'

interface Props {
  readonly proposed: NewVote
  readonly onStart: (vote: NewVote) => void
  readonly onClose: () => void
}

const types = ['procedural', 'rollCall', 'secret'] as const

/** A vote that is not the ordinary one on an item: on a motion, secret, or an election by names. */
export function NewVoteDialog({ proposed, onStart, onClose }: Props) {
  const text = useChamberTexts()
  const list = useId()
  const [subject, setSubject] = useState(proposed.subject)
  const [type, setType] = useState(proposed.type)
  // Until another is chosen it follows what the words of the subject ask for.
  const [majority, setMajority] = useState<NewVote['majority']>()
  const [names, setNames] = useState(proposed.candidates?.join('\n') ?? '')
  const asked = majority ?? (proposed.subject === subject ? proposed.majority : majorityFor(subject))
  const start = () => {
    const wanted = subject.trim()
    if (wanted === '') return
    const candidates =
      type === 'secret' ? names.split('\n').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])) : []
    onStart({ ...proposed, subject: wanted, type, majority: asked, candidates })
  }
  return (
    <Dialog
      title={text.newVote.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text.newVote.cancel}</Button>
          <Button look="primary" keys="Ctrl+Enter" onClick={start}>
            {text.newVote.start}
          </Button>
        </>
      }
    >
      <form
        className="new-vote"
        onSubmit={(event) => {
          event.preventDefault()
          start()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) start()
        }}
      >
        <Field label={text.newVote.subject} required>
          {(id) => (
            <>
              <input
                id={id}
                className="input"
                autoFocus
                list={list}
                autoComplete="off"
                value={subject}
                onChange={(event) => setSubject(event.target.value)}
              />
              <datalist id={list}>
                {text.newVote.usual.map((usual) => (
                  <option key={usual} value={usual} />
                ))}
              </datalist>
            </>
          )}
        </Field>
        <Field label={text.newVote.type}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={type}
              onChange={(event) => setType(types.find((one) => one === event.target.value) ?? 'procedural')}
            >
              {types.map((one) => (
                <option key={one} value={one}>
                  {text.types[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.majority}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={asked}
              onChange={(event) => setMajority(majorities.find((one) => one === event.target.value))}
            >
              {majorities.map((one) => (
                <option key={one} value={one}>
                  {text.majorities[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {type === 'secret' ? (
          <Field label={text.newVote.candidates} hint={text.newVote.candidatesHint}>
            {(id, describedBy) => (
              <textarea
                id={id}
                aria-describedby={describedBy}
                className="input"
                rows={3}
                value={names}
                onChange={(event) => setNames(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        {/* Enter in the subject starts the vote. */}
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
