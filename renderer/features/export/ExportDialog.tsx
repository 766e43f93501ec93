import { useEffect, useRef, useState } from 'react'
import { yearField } from '#shared/engine/query/namedConditions'
import { transferFormat } from '#shared/engine/documents/transfers'
import { printedField } from '#shared/engine/documents/printedFields'
import { columnsUsed } from '#shared/engine/templates/registerScope'
import type { Register } from '#shared/engine/register'
import type { Filter, View } from '#shared/model/view'
import { fieldLabel } from '#shared/model/registerText'
import { textsOf } from '#shared/text/texts'
import { isUnread, type CellValue } from '#shared/core/values/values'
import { useCatalogue, useHostInfo, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Choices } from '../../components/Choices'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { useToast } from '../../components/toasts'
import type { ListResult } from '../../data/query/queryTypes'
import { ParsedInput } from '../../fields/ParsedInput'
import type { ViewTab } from '../register/useViews'
import { templateFill } from '../templates/fillTemplate'
import { newest, useOfficeTemplates } from '../templates/useOfficeTemplates'
import { copyList, mostCopied } from './copyList'
import { exportFile } from './exportFile'
import { writtenByTemplate } from './fallBack'
import { mostAsPdf } from './pdfLimit'
import { registerExport } from './registerExport'
import { saysPersonal, shownList } from './shownList'
import { useExportMessage } from './useExportMessage'
import { useYears } from './useYears'

interface Props {
  readonly definition: Register
  readonly tab: ViewTab
  readonly view: View
  readonly result: ListResult
  readonly onPublish: () => void
  readonly onClose: () => void
}

/** Exports what the list shows: its filters, columns, order and groups. */
export function ExportDialog({ definition, tab, view, result, onPublish, onClose }: Props) {
  const catalogue = useCatalogue()
  const polish = textsOf('pl', catalogue)
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const texts = useTexts()
  const { app, printing } = texts
  const { host, can } = useHostInfo()
  const { openSaved } = useWorkspaceValue('preferences')
  const toast = useToast()
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
  const [total, setTotal] = useState(result.matched)
  const abort = useRef(new AbortController())
  useEffect(() => {
    const { current } = abort
    return () => current.abort()
  }, [])
  const [year, setYear] = useState('')
  const years = useYears(definition)
  const byYear = yearField(definition)
  const [allFields, setAllFields] = useState(false)
  const offices = useOfficeTemplates()
  const template = newest(offices ?? [], `register.${definition.id}`)
  const [isByTemplate, setByTemplate] = useState(true)
  // A register for signature follows the view; what is taken to another program may hold everything.
  const isPaper = format === 'docx' || format === 'pdf'
  const raw = allFields && !isPaper && transfer === undefined
  const hasPersonal = raw || saysPersonal(definition, view)
  /** The list as it is, or that of the chosen year in it. */
  const listed = async (): Promise<ListResult> => {
    if (year === '' || byYear === undefined) return result
    const { filters, sort, group } = view
    const ofYear: Filter = { field: byYear, kind: 'range', from: `${year}-01-01`, to: `${year}-12-31` }
    return workspace.query.list({
      register: definition.id,
      filters: [...filters, ofYear],
      sort,
      ...(group === undefined || group === '' ? {} : { group }),
    })
  }
  const list = {
    ...shownList(definition, polish, tab, view),
    ...(raw ? { columns: rawFields(definition) } : {}),
    definition,
    withPersonalData: personal,
  }
  // The heading of a document must not lose a period without a word.
  const badPeriod = isPaper && year === '' && (unread(from) || unread(to))
  const print = (count: number) => count.toLocaleString(texts.language)
  const isTooLong = format === 'pdf' && year === '' && result.matched > mostAsPdf

  const run = async () => {
    const text = polish.register(definition.id)
    const first = year !== '' ? `${year}-01-01` : typeof from === 'string' ? from : undefined
    const last = year !== '' ? `${year}-12-31` : typeof to === 'string' ? to : undefined
    setWritten(0)
    const ofYear = await listed()
    setTotal(ofYear.matched)
    const used = isByTemplate && format === 'docx' ? template : undefined
    const asked =
      used === undefined
        ? []
        : columnsUsed(definition.id, catalogue, polish.register, used.used).filter(
            ({ field }) =>
              printedField(field, { definition, text, words: polish.app.words, withPersonalData: personal }) !==
              undefined,
          )
    const register = text.name.toLowerCase()
    const kind = transfer === undefined ? app.exporting.fileRegister : text.transfers?.[transfer]
    const when = year === '' ? today : year
    const name = transfer === undefined ? `${kind}-${register}-${when}` : `${register}-${kind}-${when}`
    const fill =
      used === undefined
        ? undefined
        : await templateFill(workspace, used, {
            day: today,
            copy: personal ? 'office' : 'public',
            columns: asked.map(({ key }) => key),
            withBuiltIn: true,
          })
    const { result: outcome, fellBack } = await writtenByTemplate(fill, async (by) => {
      const { document, rows } = await registerExport(workspace, {
        ...list,
        // A template says by itself which fields it prints.
        ...(by.template === undefined ? {} : { columns: asked.map(({ field }) => field) }),
        fitted: isPaper,
        result: ofYear,
        transfer,
        ...(first === undefined && last === undefined
          ? {}
          : {
              period: { ...(first === undefined ? {} : { from: first }), ...(last === undefined ? {} : { to: last }) },
            }),
        orientation,
      })
      const file = { format, suggestedName: name, paper: `${transfer ?? 'register'}.${definition.id}`, document, rows }
      return exportFile(workspace.host, { ...file, ...by }, setWritten, abort.current.signal)
    })
    if (fellBack !== undefined && outcome.kind === 'saved')
      toast({ look: 'problem', text: texts.templates.fellBack(fellBack) })
    say(outcome)
    if (outcome.kind === 'saved') onClose()
    else {
      setWritten(undefined)
      abort.current = new AbortController()
    }
  }

  const copy = async () => {
    const copied = await copyList(workspace, { ...list, result: await listed() })
    if (copied === 'tooMany') toast({ look: 'problem', text: printing.copyTooMany(print(mostCopied)) })
    else if (copied === 'failed') toast({ look: 'problem', text: printing.copyFailed })
    else {
      toast({ look: 'plain', text: printing.copied(app.plural(copied, texts.register(definition.id).entries)) })
      onClose()
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
          aria-valuemax={total}
        >
          <div style={{ width: `${(100 * written) / Math.max(1, total)}%` }} />
        </div>
        <p>{app.exporting.running(print(written), print(total))}</p>
      </Dialog>
    )
  const form = 'export'
  return (
    <Dialog
      title={app.exporting.title}
      onClose={onClose}
      footer={
        <>
          <Button look="quiet" className="to-publish" onClick={onPublish}>
            {texts.publication.open}
          </Button>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          {transfer === undefined ? <Button onClick={() => void copy()}>{printing.copy}</Button> : null}
          <Button look="primary" type="submit" form={form} disabled={badPeriod || isTooLong}>
            {app.exporting.run}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault()
          void run()
        }}
      >
        <p>
          {app.exporting.what(app.plural(result.matched, texts.register(definition.id).entries), list.columns.length)}
        </p>
        <fieldset className="choices">
          <legend>{app.exporting.format}</legend>
          {(can.pdf ? (['docx', 'pdf', 'xlsx', 'csv'] as const) : (['docx', 'xlsx', 'csv'] as const)).map(
            (candidate) => (
              <label key={candidate} className="checkbox">
                <input
                  type="radio"
                  name="format"
                  checked={choice === candidate}
                  onChange={() => setChoice(candidate)}
                />
                {app.exporting[candidate]}
              </label>
            ),
          )}
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
        {byYear === undefined || years.length === 0 ? null : (
          <Field label={printing.year} hint={printing.yearHint(fieldLabel(texts.register(definition.id), byYear))}>
            {(id, describedBy) => (
              <select
                id={id}
                className="input"
                aria-describedby={describedBy}
                value={year}
                onChange={(event) => setYear(event.target.value)}
                // As in every other field; a list does not do so by itself.
                onKeyDown={(event) => {
                  if (event.key !== 'Enter') return
                  event.preventDefault()
                  event.currentTarget.form?.requestSubmit()
                }}
              >
                <option value="">{printing.yearAll}</option>
                {years.map((one) => (
                  <option key={one} value={one}>
                    {one}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {isTooLong ? <p className="notice">{app.exporting.pdfTooMany(print(mostAsPdf))}</p> : null}
        {isPaper || transfer !== undefined ? null : (
          <Choices
            legend={printing.columns}
            options={[
              { id: 'view', label: printing.columnsView },
              { id: 'all', label: printing.columnsAll },
            ]}
            value={allFields ? 'all' : 'view'}
            onChange={(columns) => setAllFields(columns === 'all')}
          />
        )}
        {format === 'docx' && template !== undefined ? (
          <label className="checkbox">
            <input type="checkbox" checked={isByTemplate} onChange={(event) => setByTemplate(event.target.checked)} />
            {texts.templates.print.byTemplate(template.name)}
          </label>
        ) : null}
        {isPaper ? (
          <>
            <Choices
              legend={app.exporting.orientation}
              options={(['landscape', 'portrait'] as const).map((id) => ({ id, label: app.exporting[id] }))}
              value={orientation}
              onChange={setOrientation}
            />
            <fieldset className="choices two" hidden={year !== ''}>
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
                  <ParsedInput
                    id={id}
                    describedBy={describedBy}
                    kind="date"
                    today={today}
                    value={to}
                    onChange={setTo}
                  />
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
        {host === 'preview' ? null : (
          <label className="checkbox">
            <input
              type="checkbox"
              checked={openSaved}
              onChange={(event) => void workspace.setPreferences({ openSaved: event.target.checked })}
            />
            {printing.openSaved}
          </label>
        )}
      </form>
    </Dialog>
  )
}

/** Every field of an entry; what only serves clocks and order says nothing to anybody. */
function rawFields(definition: Register): readonly string[] {
  return definition.fields
    .filter((field) => field.type !== 'place' && (field.type !== 'derived' || field.inner !== true))
    .map(({ id }) => id)
}

function unread(value: CellValue | undefined): boolean {
  return value !== undefined && isUnread(value)
}

function formatOf(choice: string): 'docx' | 'pdf' | 'xlsx' | 'csv' {
  return choice === 'xlsx' || choice === 'csv' || choice === 'pdf' ? choice : 'docx'
}
