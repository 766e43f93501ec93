import { useEffect, useRef, useState } from 'react'
import { transferFormat } from '#shared/engine/documents/transfers'
import { isPrinted } from '#shared/engine/documents/printedFields'
import type { Register } from '#shared/engine/register'
import { fieldOf, type View } from '#shared/model/definition'
import { textsOf } from '#shared/text/texts'
import { isUnread, type CellValue } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import type { ListResult } from '../../data/query/queryTypes'
import { ParsedInput } from '../../fields/ParsedInput'
import type { ViewTab } from '../register/useViews'
import { exportFile } from './exportFile'
import { registerExport } from './registerExport'
import { useExportMessage } from './useExportMessage'

interface Props {
  readonly definition: Register
  readonly tab: ViewTab
  readonly view: View
  readonly result: ListResult
  readonly onClose: () => void
}

/** Exports what the list shows: its filters, columns, order and groups. */
export function ExportDialog({ definition, tab, view, result, onClose }: Props) {
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const texts = useTexts()
  const { app } = texts
  const say = useExportMessage()
  const [choice, setChoice] = useState('docx')
  const transfers = definition.transfers ?? []
  const transfer = transfers.find(({ id }) => id === choice)?.id
  const format = transfer === undefined ? formatOf(choice) : transferFormat(definition, transfer)
  const [orientation, setOrientation] = useState(definition.print.orientation)
  const [personal, setPersonal] = useState(false)
  const [from, setFrom] = useState<CellValue>()
  const [to, setTo] = useState<CellValue>()
  const [unreadRecords, setUnreadRecords] = useState<{ readonly transfer: string; readonly count: number }>()
  useEffect(() => {
    if (transfer === undefined) return
    let current = true
    void workspace.query.transferUnread(result.list, transfer).then((count) => {
      if (current) setUnreadRecords({ transfer, count })
    })
    return () => {
      current = false
    }
  }, [workspace, result, transfer])
  const missing = unreadRecords !== undefined && unreadRecords.transfer === transfer ? unreadRecords.count : 0
  const [written, setWritten] = useState<number>()
  const abort = useRef(new AbortController())
  useEffect(() => {
    const { current } = abort
    return () => current.abort()
  }, [])
  const said = [...view.columns, ...view.filters].map(({ field }) => field)
  const hasPersonal =
    definition.print.rule !== undefined ||
    [...said, view.group ?? ''].some((id) => {
      const field = fieldOf(definition, id)
      return field !== undefined && !isPrinted(field.privacy, {})
    })
  // The heading of a document must not lose a period without a word.
  const badPeriod = format === 'docx' && (unread(from) || unread(to))
  const print = (count: number) => count.toLocaleString(texts.language)

  const run = async () => {
    const polish = textsOf('pl')
    const text = polish.register(definition.id)
    const first = typeof from === 'string' ? from : undefined
    const last = typeof to === 'string' ? to : undefined
    const isPlain = tab.id === definition.views[0].id
    setWritten(0)
    const { document, rows } = await registerExport(workspace, {
      fitted: format === 'docx',
      definition,
      result,
      transfer,
      columns: view.columns.map(({ field }) => field),
      ...(isPlain ? {} : { viewName: tab.saved ? tab.name : (text.views[tab.id] ?? tab.name) }),
      filters: view.filters,
      ...(first === undefined && last === undefined
        ? {}
        : { period: { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) } }),
      ...(view.group === '' ? {} : { group: view.group }),
      orientation,
      withPersonalData: personal,
    })
    const register = text.name.toLowerCase()
    const kind = transfer === undefined ? app.exporting.fileRegister : text.transfers?.[transfer]
    const name = transfer === undefined ? `${kind}-${register}-${today}` : `${register}-${kind}-${today}`
    const outcome = await exportFile(
      workspace.host,
      { format, suggestedName: name, document, rows },
      setWritten,
      abort.current.signal,
    )
    say(outcome)
    if (outcome.kind === 'saved') onClose()
    else {
      setWritten(undefined)
      abort.current = new AbortController()
    }
  }

  if (written !== undefined)
    return (
      <Dialog
        title={app.exporting.title}
        question
        onClose={() => abort.current.abort()}
        footer={<Button onClick={() => abort.current.abort()}>{app.common.cancel}</Button>}
      >
        <div
          className="progress"
          role="progressbar"
          aria-label={app.exporting.title}
          aria-valuenow={written}
          aria-valuemin={0}
          aria-valuemax={result.matched}
        >
          <div style={{ width: `${(100 * written) / Math.max(1, result.matched)}%` }} />
        </div>
        <p>{app.exporting.running(print(written), print(result.matched))}</p>
      </Dialog>
    )
  return (
    <Dialog
      title={app.exporting.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={badPeriod} onClick={() => void run()}>
            {app.exporting.run}
          </Button>
        </>
      }
    >
      <p>
        {app.exporting.what(app.plural(result.matched, texts.register(definition.id).entries), view.columns.length)}
      </p>
      <fieldset className="choices">
        <legend>{app.exporting.format}</legend>
        {(['docx', 'xlsx', 'csv'] as const).map((candidate) => (
          <label key={candidate} className="checkbox">
            <input type="radio" name="format" checked={choice === candidate} onChange={() => setChoice(candidate)} />
            {app.exporting[candidate]}
          </label>
        ))}
        {transfers.map(({ id }) => (
          <label key={id} className="checkbox">
            <input type="radio" name="format" checked={choice === id} onChange={() => setChoice(id)} />
            {texts.register(definition.id).transfers?.[id] ?? id}
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">
        {missing === 0 ? null : <p className="notice">{app.exporting.unread(print(missing))}</p>}
      </div>
      {format === 'docx' ? (
        <>
          <fieldset className="choices">
            <legend>{app.exporting.orientation}</legend>
            {(['landscape', 'portrait'] as const).map((candidate) => (
              <label key={candidate} className="checkbox">
                <input
                  type="radio"
                  name="orientation"
                  checked={orientation === candidate}
                  onChange={() => setOrientation(candidate)}
                />
                {app.exporting[candidate]}
              </label>
            ))}
          </fieldset>
          <fieldset className="choices two">
            <legend>{app.exporting.period}</legend>
            <Field label={app.exporting.periodFrom} warnings={unread(from) ? [app.exporting.periodBad] : []}>
              {(id, describedBy) => (
                <ParsedInput
                  id={id}
                  describedBy={describedBy}
                  kind="date"
                  today={today}
                  value={from}
                  onChange={setFrom}
                />
              )}
            </Field>
            <Field
              label={app.exporting.periodTo}
              hint={app.exporting.periodHint}
              warnings={unread(to) ? [app.exporting.periodBad] : []}
            >
              {(id, describedBy) => (
                <ParsedInput id={id} describedBy={describedBy} kind="date" today={today} value={to} onChange={setTo} />
              )}
            </Field>
          </fieldset>
        </>
      ) : null}
      {hasPersonal ? (
        <label className="checkbox">
          <input type="checkbox" checked={personal} onChange={(event) => setPersonal(event.target.checked)} />
          {app.exporting.private}
        </label>
      ) : null}
    </Dialog>
  )
}

function unread(value: CellValue | undefined): boolean {
  return value !== undefined && isUnread(value)
}

function formatOf(choice: string): 'docx' | 'xlsx' | 'csv' {
  return choice === 'xlsx' || choice === 'csv' ? choice : 'docx'
}
