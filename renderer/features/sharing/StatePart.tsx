import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import type { Output } from '#shared/program/ipc/contract'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { recordPath } from '../../components/recordAddress'
import { problemText } from './problemText'
import { useSharingLine } from './useSharingLine'

/** How far the exchange is, what stands in its way, and what to do about it. */
export function StatePart() {
  const workspace = useWorkspace()
  const sharing = useWorkspaceValue('sharing')
  const texts = useTexts()
  const { app } = texts
  const { state: text, password: passwordText } = texts.sharing
  const line = useSharingLine()
  const [server, setServer] = useState<Output<'share.settings'>>(null)
  const [password, setPassword] = useState('')
  const [refusal, setRefusal] = useState<string>()
  const [isLeaving, setLeaving] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void workspace.host['share.settings']({}).then((answer) => {
      if (isCurrent && answer.ok) setServer(answer.value)
    })
    return () => {
      isCurrent = false
    }
  }, [workspace])
  const { problem } = sharing
  const asksPassword = problem === 'sharePassword' || problem === 'shareDenied'
  const isCopy = problem === 'shareForked' || problem === 'sameWorkstation'
  const logIn = async () => {
    const refused = await workspace.sharing.password(password)
    setRefusal(refused === undefined ? undefined : problemText(texts, refused))
    setPassword('')
  }
  const renamed = async () => {
    await workspace.takeNewIdentity()
    workspace.sharing.again()
  }
  return (
    <section className="transfer-part" aria-labelledby="sharing-state">
      <h2 id="sharing-state">{text.title}</h2>
      {server === null ? null : (
        <p>
          {server.kind === 'server' ? text.at(server.host, server.database, server.user) : text.inFolder(server.name)}
        </p>
      )}
      <p role="status">{line}</p>
      {sharing.waiting === 0 ? null : <p>{text.waiting(sharing.waiting)}</p>}
      {problem === undefined ? null : (
        <p className="notice" role="alert">
          {problemText(texts, problem)}
        </p>
      )}
      {sharing.taken.length === 0 ? null : (
        <div className="notice" role="alert">
          <strong>{texts.sharing.taken.title}</strong>
          <ul>
            {sharing.taken.map(({ register, record, number, holder }) => (
              <li key={`${record} ${number}`}>
                <Link to={recordPath({ register, record })}>
                  {texts.sharing.taken.line(number, texts.register(register).name, holder)}
                </Link>
              </li>
            ))}
          </ul>
          <p>{texts.sharing.taken.next}</p>
        </div>
      )}
      {sharing.refused === 0 ? null : <p className="notice">{text.refused(sharing.refused)}</p>}
      {asksPassword ? (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void logIn()
          }}
        >
          <Field label={passwordText.label} warnings={refusal === undefined ? [] : [refusal]}>
            {(id, describedBy) => (
              <input
                id={id}
                className="input"
                type="password"
                autoComplete="current-password"
                aria-describedby={describedBy}
                maxLength={500}
                value={password}
                onChange={({ target }) => setPassword(target.value)}
              />
            )}
          </Field>
          <Button look="primary" type="submit" disabled={password === ''}>
            {passwordText.confirm}
          </Button>
        </form>
      ) : null}
      <div className="buttons">
        {isCopy ? <Button onClick={() => void renamed()}>{text.newIdentity}</Button> : null}
        {(problem === undefined && sharing.refused === 0) || asksPassword ? null : (
          <Button onClick={() => workspace.sharing.again()}>{text.again}</Button>
        )}
        <Button look="quiet" onClick={() => setLeaving(true)}>
          {text.leave}
        </Button>
      </div>
      {isLeaving ? (
        <Dialog
          title={text.leaveTitle}
          question
          onClose={() => setLeaving(false)}
          footer={
            <>
              <Button onClick={() => setLeaving(false)}>{app.common.cancel}</Button>
              <Button
                look="primary"
                onClick={() => {
                  setLeaving(false)
                  void workspace.sharing.leave()
                }}
              >
                {text.leaveConfirm}
              </Button>
            </>
          }
        >
          <p>{text.leaveText}</p>
        </Dialog>
      ) : null}
    </section>
  )
}
