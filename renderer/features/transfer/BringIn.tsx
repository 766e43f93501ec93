import { useState } from 'react'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { PackageReview } from './PackageReview'
import type { BringCourse } from './useBringIn'

/** Takes a package in: what is inside, what changes, what has to be decided, then one command. */
export function BringIn({ course, chamber }: { readonly course: BringCourse; readonly chamber: boolean }) {
  const { app, merge, language } = useTexts()
  const { step } = course
  const isIdle = step.kind === 'start'
  return (
    <section className="transfer-part" aria-labelledby="bring-title">
      <h2 id="bring-title">{merge.bring.title}</h2>
      {isIdle ? (
        <>
          <p className="lead">{merge.bring.text}</p>
          <p className="hint">{merge.bring.recordsOnly}</p>
        </>
      ) : null}
      {course.problem === undefined ? null : (
        <p className="notice" role="alert">
          {course.problem}
        </p>
      )}
      {course.note === undefined ? null : (
        <p className="notice quiet" role="status">
          {course.note}
        </p>
      )}
      {isIdle ? <Button onClick={() => void course.pick()}>{merge.bring.pick}</Button> : null}
      {step.kind === 'working' ? (
        <>
          <p role="status">{step.words}</p>
          <Button onClick={course.stopReading}>{app.common.cancel}</Button>
        </>
      ) : null}
      {step.kind === 'passphrase' ? (
        <Passphrase
          key={step.file}
          name={step.name}
          isWrong={step.isWrong}
          onOpen={(passphrase) => void course.unlock(step.file, step.name, passphrase)}
          onPick={() => void course.pick()}
        />
      ) : null}
      {step.kind === 'running' ? (
        <div className="transfer-running">
          <div
            className="progress"
            role="progressbar"
            aria-label={app.commands.progress(step.done.toLocaleString(language), step.of.toLocaleString(language))}
            aria-valuemin={0}
            aria-valuemax={step.of}
            aria-valuenow={step.done}
          >
            <div style={{ width: `${(100 * step.done) / Math.max(1, step.of)}%` }} />
          </div>
          <Button onClick={course.cancel}>{app.common.cancel}</Button>
        </div>
      ) : null}
      {step.kind === 'identity' ? (
        <div role="alert">
          <p className="notice">{merge.bring.problems.sameWorkstation}</p>
          <div className="buttons">
            <Button look="primary" onClick={() => void course.takeNewIdentity()}>
              {merge.bring.newIdentity}
            </Button>
            <Button look="quiet" onClick={() => void course.pick()}>
              {merge.bring.other}
            </Button>
          </div>
        </div>
      ) : null}
      {step.kind === 'review' ? (
        <PackageReview
          name={step.name}
          manifest={step.open.manifest}
          plan={step.plan}
          decisions={step.decisions}
          chamber={chamber}
          onDecide={course.decide}
          onAccept={() => void course.accept()}
          onPick={() => void course.pick()}
        />
      ) : null}
    </section>
  )
}

interface PassphraseProps {
  readonly name: string
  readonly isWrong: boolean
  readonly onOpen: (passphrase: string) => void
  readonly onPick: () => void
}

function Passphrase({ name, isWrong, onOpen, onPick }: PassphraseProps) {
  const { merge } = useTexts()
  const [typed, setTyped] = useState('')
  return (
    <form
      className="transfer-passphrase"
      onSubmit={(event) => {
        event.preventDefault()
        if (typed !== '') onOpen(typed)
      }}
    >
      <p>
        {merge.bring.passphraseTitle}: <strong>{name}</strong>
      </p>
      <Field label={merge.bring.passphrase} warnings={isWrong ? [merge.bring.wrongPassphrase] : []}>
        {(id, describedBy) => (
          <input
            id={id}
            className="input"
            type="password"
            autoComplete="off"
            autoFocus
            aria-describedby={describedBy}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <div className="buttons">
        <Button look="primary" type="submit">
          {merge.bring.open}
        </Button>
        <Button look="quiet" onClick={onPick}>
          {merge.bring.other}
        </Button>
      </div>
    </form>
  )
}
