import { useEffect, useRef, useState } from 'react'
import { buildLog } from '#shared/engine/documents/log'
import { documentModelSchema } from '#shared/engine/documents/model'
import { textsOf } from '#shared/text/texts'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Choices } from '../../components/Choices'
import { Dialog } from '../../components/Dialog'
import { readHead } from '../../data/commands/commandWriter'
import type { LogFilter } from '../../data/log/logService'
import { exportFile } from '../export/exportFile'
import { useExportMessage } from '../export/useExportMessage'
import { personInWords } from '../history/words'
import { countLogRows, logRows } from './logRows'

interface Props {
  /** Commands the screen shows, newest first. */
  readonly ids: readonly string[]
  readonly filter: LogFilter
  readonly onClose: () => void
}

/** Exports the log as it is filtered, for an inspection; in Polish, oldest first. */
export function LogExportDialog({ ids, filter, onClose }: Props) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const preferences = useWorkspaceValue('preferences')
  const today = useWorkspaceValue('today')
  const { app, history, language } = useTexts()
  const say = useExportMessage()
  const [format, setFormat] = useState<'docx' | 'xlsx'>('docx')
  const [personal, setPersonal] = useState(false)
  const [written, setWritten] = useState<{ readonly done: number; readonly of: number }>()
  const abort = useRef(new AbortController())
  useEffect(() => {
    const { current } = abort
    return () => current.abort()
  }, [])

  const run = async () => {
    const polish = textsOf('pl', catalogue)
    const { log, kinds } = polish.history
    const words = [
      ...(filter.who === undefined ? [] : [`${log.who}: ${personInWords(filter.who, polish)}`]),
      ...(filter.register === undefined ? [] : [`${log.register}: ${polish.register(filter.register).name}`]),
      ...(filter.kind === undefined ? [] : [`${log.kind}: ${kinds[filter.kind] ?? filter.kind}`]),
      ...(filter.text === undefined ? [] : [`${log.text}: „${filter.text}”`]),
    ]
    const { database } = workspace
    setWritten({ done: 0, of: 0 })
    const [records, head] = await Promise.all([countLogRows(database, ids), readHead(database)])
    const document = buildLog({
      office,
      period: {
        ...(filter.from === undefined ? {} : { from: filter.from }),
        ...(filter.to === undefined ? {} : { to: filter.to }),
      },
      filters: words,
      printedOn: today,
      printedBy: preferences.userName,
      operations: ids.length,
      hash: head?.hash,
    })
    const outcome = await exportFile(
      workspace.host,
      {
        format,
        paper: 'log',
        suggestedName: `${history.exporting.fileName}-${today}`,
        document: documentModelSchema.parse(document),
        rows: { batches: logRows(database, ids, personal), records },
      },
      (done) => setWritten({ done, of: records }),
      abort.current.signal,
    )
    say(outcome)
    if (outcome.kind === 'saved') onClose()
    else {
      setWritten(undefined)
      abort.current = new AbortController()
    }
  }

  const stop = () => abort.current.abort()
  if (written !== undefined)
    return (
      <Dialog
        title={history.exporting.title}
        question
        onClose={stop}
        footer={<Button onClick={stop}>{app.common.cancel}</Button>}
      >
        <p role="status">
          {app.exporting.running(written.done.toLocaleString(language), written.of.toLocaleString(language))}
        </p>
      </Dialog>
    )
  return (
    <Dialog
      title={history.exporting.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" onClick={() => void run()}>
            {app.exporting.run}
          </Button>
        </>
      }
    >
      <p>{history.exporting.what(ids.length)}</p>
      <Choices
        legend={app.exporting.format}
        options={(['docx', 'xlsx'] as const).map((id) => ({ id, label: app.exporting[id] }))}
        value={format}
        onChange={setFormat}
      />
      <label className="checkbox">
        <input type="checkbox" checked={personal} onChange={(event) => setPersonal(event.target.checked)} />
        {history.exporting.private}
      </label>
      <p className="hint">{history.exporting.privateHint}</p>
    </Dialog>
  )
}
