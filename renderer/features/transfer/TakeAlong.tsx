import { useState } from 'react'
import { shortestPassphrase } from '#shared/program/backups/messages'
import { useCatalogue, useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { useTakeAlong } from './useTakeAlong'

/** Saves a package of chosen registers, with or without a passphrase. */
export function TakeAlong() {
  const catalogue = useCatalogue()
  const { app, merge, register, language } = useTexts()
  const { save, said, progress, cancel } = useTakeAlong()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const choose = (ids: readonly string[], isChosen: boolean) => {
    const next = new Set(left)
    for (const id of ids)
      if (isChosen) next.delete(id)
      else next.add(id)
    setLeft(next)
  }
  return (
    <form
      className="transfer-part"
      aria-labelledby="take-title"
      onSubmit={(event) => {
        event.preventDefault()
        void save({ left, passphrase, again })
      }}
    >
      <h2 id="take-title">{merge.take.title}</h2>
      <p className="lead">{merge.take.text}</p>
      <fieldset className="choices">
        <legend>{merge.take.registers}</legend>
        {catalogue.registers.length < 2 ? null : (
          <label className="checkbox">
            <input
              type="checkbox"
              checked={left.size === 0}
              onChange={(event) =>
                choose(
                  catalogue.registers.map(({ id }) => id),
                  event.target.checked,
                )
              }
            />
            {merge.take.all}
          </label>
        )}
        {catalogue.registers.map(({ id }) => (
          <label key={id} className="checkbox">
            <input type="checkbox" checked={!left.has(id)} onChange={(event) => choose([id], event.target.checked)} />
            {register(id).name}
          </label>
        ))}
      </fieldset>
      <div className="passphrases">
        <Field label={merge.take.passphrase} hint={merge.take.passphraseHint(shortestPassphrase)}>
          {(id, describedBy) => (
            <input
              id={id}
              className="input"
              type="password"
              autoComplete="new-password"
              aria-describedby={describedBy}
              value={passphrase}
              onChange={(event) => setPassphrase(event.target.value)}
            />
          )}
        </Field>
        {passphrase === '' ? null : (
          <Field label={merge.take.again}>
            {(id) => (
              <input
                id={id}
                className="input"
                type="password"
                autoComplete="new-password"
                value={again}
                onChange={(event) => setAgain(event.target.value)}
              />
            )}
          </Field>
        )}
      </div>
      <Button look="primary" type="submit" disabled={progress !== undefined}>
        {progress === undefined ? merge.take.save : merge.take.preparing}
      </Button>
      {progress === undefined ? null : (
        <div role="status">
          {progress.carries === undefined ? null : <p>{merge.take.carries(progress.carries)}</p>}
          <p>{merge.take.writing(progress.done.toLocaleString(language), progress.of.toLocaleString(language))}</p>
          <progress value={progress.done} max={Math.max(1, progress.of)} aria-label={merge.take.preparing} />
          <Button size="small" onClick={cancel}>
            {app.common.cancel}
          </Button>
        </div>
      )}
      {said === undefined ? null : (
        <p
          className={said.look === 'problem' ? 'notice' : 'notice quiet'}
          role={said.look === 'problem' ? 'alert' : 'status'}
        >
          {said.text}
        </p>
      )}
    </form>
  )
}
