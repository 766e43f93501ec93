import { useState } from 'react'
import { fileSize } from '#shared/program/attachments/fileSize'
import type { Failure, Output } from '#shared/program/ipc/contract'
import { preferencesSchema } from '#shared/program/settings/preferences'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useToast } from '../../components/toasts'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { removeFiles, unreferencedFiles } from '../../data/attachments/attachments'
import { FilesCheckResult, useFilesCheck } from '../attachments/FilesCheck'

type Shown =
  | { readonly kind: 'verifying' }
  | { readonly kind: 'finding' }
  | { readonly kind: 'unused'; readonly files: Output<'attachment.list'> }
  | { readonly kind: 'removed'; readonly removed: number; readonly bytes: number }

/** What may be attached at this workstation, and the care of what is: checking it, removing what nothing leads to. */
export function AttachmentsSection() {
  const workspace = useWorkspace()
  const toast = useToast()
  const { app, attachments, language } = useTexts()
  const text = attachments.settings
  const [shown, setShown] = useState<Shown>()
  const { database, host } = workspace
  const fail = (error: Failure) => {
    setShown(undefined)
    toast({ look: 'problem', text: app.failures[error.code](error.name ?? '') })
  }
  const { check, run } = useFilesCheck()
  const verify = () => {
    setShown({ kind: 'verifying' })
    void run()
  }
  const find = async () => {
    setShown({ kind: 'finding' })
    const files = await unreferencedFiles(database, host)
    if ('failed' in files) fail(files.failed)
    else setShown({ kind: 'unused', files })
  }
  const remove = async (files: Output<'attachment.list'>) => {
    const outcome = await removeFiles(
      workspace,
      files.map(({ sha256 }) => sha256),
      false,
    )
    if ('failed' in outcome) fail(outcome.failed)
    else setShown({ kind: 'removed', ...outcome })
  }
  const size = (files: Output<'attachment.list'>) =>
    fileSize(
      files.reduce((sum, { bytes }) => sum + bytes, 0),
      language,
    )
  const isRunning = shown?.kind === 'finding' || check?.kind === 'running'
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.help}</p>
      <Limits />
      <div className="pane-row">
        <Button disabled={isRunning} onClick={verify}>
          {text.verify}
        </Button>
        <Button disabled={isRunning} onClick={() => void find()}>
          {text.find}
        </Button>
      </div>
      <div role="status">
        {shown?.kind === 'finding' ? <p>{app.common.loading}</p> : null}
        {shown?.kind === 'verifying' && check !== undefined ? <FilesCheckResult check={check} /> : null}
        {shown?.kind === 'unused' ? (
          <p>
            {shown.files.length === 0 ? text.nothingUnused : text.unused(shown.files.length, size(shown.files))}{' '}
            {shown.files.length === 0 ? '' : text.removeHelp}
          </p>
        ) : null}
        {shown?.kind === 'removed' ? <p>{text.removed(shown.removed, fileSize(shown.bytes, language))}</p> : null}
      </div>
      {shown?.kind === 'unused' && shown.files.length > 0 ? (
        <Button look="danger" onClick={() => void remove(shown.files)}>
          {text.remove(shown.files.length)}
        </Button>
      ) : null}
    </section>
  )
}

/** Limits of this workstation; they take effect when the field is left. */
function Limits() {
  const workspace = useWorkspace()
  const { attachmentMegabytes, attachmentTypes } = useWorkspaceValue('preferences')
  const { attachments } = useTexts()
  const text = attachments.settings
  const [megabytes, setMegabytes] = useState(String(attachmentMegabytes))
  const [types, setTypes] = useState(attachmentTypes.join(' '))
  const limit = preferencesSchema.shape.attachmentMegabytes.safeParse(Number(megabytes))
  const endings = types
    .toLowerCase()
    .split(/[\s,;]+/u)
    .map((ending) => ending.replace(/^\*?\./u, ''))
  const wanted = [...new Set(endings.filter((ending) => ending !== ''))]
  const one = preferencesSchema.shape.attachmentTypes
  const bad = wanted.filter((ending) => !one.safeParse([ending]).success)
  return (
    <div className="settings-fields">
      <Field label={text.megabytes} warnings={limit.success ? [] : [text.badMegabytes]}>
        {(id, describedBy) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            type="number"
            min={1}
            max={1_000}
            value={megabytes}
            onChange={(event) => setMegabytes(event.target.value)}
            onBlur={() => {
              if (limit.success && limit.data !== attachmentMegabytes)
                void workspace.setPreferences({ attachmentMegabytes: limit.data })
            }}
          />
        )}
      </Field>
      <Field
        label={text.types}
        wide
        hint={text.typesHint}
        warnings={bad.length === 0 ? [] : [text.badTypes(bad.join(', '))]}
      >
        {(id, describedBy) => (
          <textarea
            id={id}
            aria-describedby={describedBy}
            className="input grows"
            rows={3}
            spellCheck={false}
            value={types}
            onChange={(event) => setTypes(event.target.value)}
            onBlur={() => {
              if (bad.length === 0 && wanted.join(' ') !== attachmentTypes.join(' '))
                void workspace.setPreferences({ attachmentTypes: wanted })
            }}
          />
        )}
      </Field>
    </div>
  )
}
