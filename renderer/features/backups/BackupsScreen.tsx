import { FolderInput, LockKeyhole } from 'lucide-react'
import { useState } from 'react'
import { formatInstant } from '#shared/core/calendar/days'
import type { Input } from '#shared/program/ipc/contract'
import { latestOf } from '../../data/backups/backups'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useToast } from '../../components/toasts'
import { HandoverSection } from '../handover/HandoverSection'
import { Button } from '../../components/Button'
import { GenerationsTable } from './GenerationsTable'
import { PassphraseDialog } from './PassphraseDialog'
import { RestoreDialog } from './RestoreDialog'
import { FolderSection, PassphraseSection, ScheduleSection } from './SettingsSections'
import { useBackups } from './useBackups'
import './backups.css'

interface Chosen {
  readonly source: Input<'archive.open'>['source']
  readonly name: string
}

/** State of the backups, making one, going back to one, and the settings of all. */
export function BackupsScreen() {
  const workspace = useWorkspace()
  const progress = useWorkspaceValue('backupProgress')
  const { app, backups, language } = useTexts()
  const toast = useToast()
  const model = useBackups()
  const { state, problem } = model
  const [restored, setRestored] = useState<Chosen>()
  const [asksPassphrase, setAsksPassphrase] = useState(false)
  const last = state === undefined ? undefined : latestOf(state)

  const pick = async () => {
    const answer = await workspace.host['archive.pick']({})
    if (!answer.ok) toast({ look: 'problem', text: app.failures[answer.error.code](answer.error.name ?? '') })
    else if (answer.value !== null) setRestored({ source: { file: answer.value.file }, name: answer.value.name })
  }
  return (
    <div className="backups">
      <header className="screen-head">
        <h1>{backups.title}</h1>
        <div className="actions">
          <Button icon={<FolderInput size={14} aria-hidden />} onClick={() => void pick()}>
            {backups.fromFile}
          </Button>
          <Button
            icon={<LockKeyhole size={14} aria-hidden />}
            disabled={progress !== undefined}
            onClick={() => setAsksPassphrase(true)}
          >
            {backups.makeEncrypted}
          </Button>
          <Button look="primary" disabled={progress !== undefined} onClick={() => void model.make()}>
            {backups.make}
          </Button>
        </div>
      </header>
      {state === undefined ? (
        <p className="empty">{app.common.loading}</p>
      ) : (
        <div className="backups-body">
          <section aria-label={backups.state}>
            <div role="status" className="backup-state">
              {progress === undefined ? null : (
                <>
                  <p>{backups.making(progress.done.toLocaleString(language), progress.of.toLocaleString(language))}</p>
                  <progress value={progress.done} max={Math.max(1, progress.of)} aria-label={backups.title} />
                  <Button size="small" onClick={() => workspace.backups.cancel()}>
                    {app.common.cancel}
                  </Button>
                </>
              )}
              {model.verifying === undefined ? null : <p>{backups.verifying}</p>}
              {progress === undefined && last?.made !== undefined ? (
                <p>{backups.last(formatInstant(last.createdAt), last.made.records)}</p>
              ) : null}
            </div>
            {state.lost === undefined ? null : (
              <div className="notice" role="alert">
                <p>{app.failures.backupSettingsLost(state.lost)}</p>
                <Button size="small" onClick={() => void model.changeSettings((settings) => settings)}>
                  {backups.confirmSettings}
                </Button>
              </div>
            )}
            {state.folder.isAway ? (
              <p className="notice">{backups.away(state.folder.name)}</p>
            ) : problem === undefined || state.lost !== undefined ? null : (
              <p className="notice">{backups.problem(model.wordsOf(problem))}</p>
            )}
            {last?.made !== undefined && last.made.missing > 0 ? (
              <p className="notice">{backups.missing(last.made.missing)}</p>
            ) : null}
            {state.generations.length === 0 && !state.folder.isAway ? <p>{backups.none}</p> : null}
          </section>
          {state.generations.length === 0 ? null : (
            <section>
              <h2>{backups.list}</h2>
              <GenerationsTable
                generations={state.generations}
                verifying={model.verifying}
                onVerify={(name) => void model.verify(name)}
                onRestore={({ name }) => setRestored({ source: { backup: name }, name })}
              />
              <p className="hint">{backups.listHelp}</p>
            </section>
          )}
          <FolderSection model={model} state={state} />
          <ScheduleSection model={model} state={state} />
          <PassphraseSection model={model} state={state} />
          <HandoverSection />
        </div>
      )}
      {asksPassphrase ? (
        <PassphraseDialog
          title={backups.passphraseOnceTitle}
          action={backups.passphraseMake}
          onPassphrase={(passphrase) => void model.make(passphrase)}
          onClose={() => setAsksPassphrase(false)}
        />
      ) : null}
      {restored === undefined ? null : (
        <RestoreDialog name={restored.name} source={restored.source} onClose={() => setRestored(undefined)} />
      )}
    </div>
  )
}
