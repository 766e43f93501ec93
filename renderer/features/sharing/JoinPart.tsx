import { useState } from 'react'
import { type JoinFile, readJoinFile } from '#shared/program/sharing/joining'
import { useHostInfo, useTexts, useWorkspace } from '../../data/context'
import type { JoinAnswer } from '../../data/sharing/sharing'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { useToast } from '../../components/toasts'
import { problemText } from './problemText'

/** Three steps: the file of the IT person, login and password, confirm. */
export function JoinPart() {
  const workspace = useWorkspace()
  const texts = useTexts()
  const { join: text } = texts.sharing
  const toast = useToast()
  const { host } = useHostInfo()
  const [server, setServer] = useState<JoinFile>()
  const [fileName, setFileName] = useState<string>()
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isJoining, setJoining] = useState(false)

  const read = async (file: File | undefined) => {
    if (file === undefined) return
    setFileName(file.name)
    // A joining file is a certificate and a few words.
    const found = file.size > 200_000 ? undefined : readJoinFile(await file.text())
    setServer(found)
    setProblem(found === undefined ? text.notFile : undefined)
    if (found?.user !== undefined) setUser(found.user)
  }
  const enter = async (work: () => Promise<JoinAnswer | undefined>) => {
    setJoining(true)
    setProblem(undefined)
    try {
      const answer = await work()
      if (answer === undefined) return
      if ('joined' in answer) toast({ look: 'plain', text: text[answer.joined] })
      else setProblem(answer.problem === 'hasEntries' ? text.hasEntries : problemText(texts, answer.problem))
    } finally {
      setJoining(false)
    }
  }
  return (
    <form
      className="transfer-part"
      aria-labelledby="join-title"
      onSubmit={(event) => {
        event.preventDefault()
        if (server !== undefined) void enter(() => workspace.sharing.join(server, user, password))
      }}
    >
      <h2 id="join-title">{text.title}</h2>
      <p className="lead">{text.steps}</p>
      <p className="lead">{text.warning}</p>
      <Field label={text.file} hint={server === undefined ? text.fileHint : text.server(server.host, server.database)}>
        {(id, describedBy) => (
          // The browser's own button speaks the language of the system, not that of the program.
          <span className="file-choice">
            <input
              id={id}
              className="visually-hidden"
              type="file"
              accept=".json,application/json"
              aria-describedby={describedBy}
              onChange={({ target }) => void read(target.files?.[0])}
            />
            <label htmlFor={id} className="button">
              {text.chooseFile}
            </label>
            <span>{fileName ?? text.noFile}</span>
          </span>
        )}
      </Field>
      <div className="passphrases">
        <Field label={text.user}>
          {(id) => (
            <input
              id={id}
              className="input"
              autoComplete="username"
              maxLength={63}
              value={user}
              onChange={({ target }) => setUser(target.value)}
            />
          )}
        </Field>
        <Field label={text.password}>
          {(id) => (
            <input
              id={id}
              className="input"
              type="password"
              autoComplete="current-password"
              maxLength={500}
              value={password}
              onChange={({ target }) => setPassword(target.value)}
            />
          )}
        </Field>
      </div>
      <Button
        look="primary"
        type="submit"
        disabled={isJoining || server === undefined || user.trim() === '' || password === ''}
      >
        {isJoining ? text.joining : text.confirm}
      </Button>
      <h3>{text.folder}</h3>
      <p className="lead">{text.folderHint}</p>
      <Button
        disabled={isJoining || host === 'preview'}
        aria-describedby={host === 'preview' ? 'no-folder' : undefined}
        onClick={() => void enter(() => workspace.sharing.joinFolder())}
      >
        {text.chooseFolder}
      </Button>
      {host === 'preview' ? (
        <p id="no-folder" className="hint">
          {texts.app.failures.unsupported()}
        </p>
      ) : null}
      {problem === undefined ? null : (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
    </form>
  )
}
