import { useEffect, useMemo, useState } from 'react'
import type { RegisterRecord } from '#shared/core/values/record'
import { rowsIn, type RowValue } from '#shared/core/values/values'
import { changedType, kindsAfter } from '#shared/registers/own/changeType'
import { definitions, type OwnFieldType } from '#shared/registers/own/definition'
import { fieldRow } from '#shared/registers/own/ownField'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { useToast } from '../../components/toasts'
import { useUndo } from '../../features/history/undo'
import { useTypeTexts } from './useOwnTexts'

/** Different values that are shown; the rest is counted. */
const shownValues = 60

interface Props {
  /** The register whose field it is. */
  readonly register: string
  /** The stored record of its definition, or of its changes. */
  readonly definition: RegisterRecord
  readonly row: RowValue
  readonly onClose: () => void
}

/** Changes the kind of a field that holds data: shows first what each value becomes, and writes all of it as one step. */
export function TypeDialog({ register, definition, row, onClose }: Props) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const words = useTypeTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const today = useWorkspaceValue('today')
  const { app, language } = texts
  const text = texts.register(definitions.id)
  const own = useMemo(() => fieldRow.safeParse(row).data, [row])
  const kinds = own === undefined ? [] : kindsAfter(own.type)
  const [type, setType] = useState<OwnFieldType | undefined>(kinds[0])
  const [records, setRecords] = useState<readonly RegisterRecord[]>()
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let current = true
    // Those in the trash too: they may come back.
    void workspace.database.records
      .where('[register+trashed+order]')
      .between([register], [register, []])
      .toArray()
      .then((found) => {
        if (current) setRecords(found)
      })
    return () => {
      current = false
    }
  }, [workspace, register])
  const change = useMemo(
    () =>
      own === undefined || type === undefined || records === undefined
        ? undefined
        : changedType(own, type, records, { text: texts.register(register), words: app.words, today }),
    [own, type, records, texts, register, app, today],
  )
  if (own === undefined) return null
  const run = async () => {
    if (change === undefined || change === 'tooMany') return
    setBusy(true)
    const { choices, type: kind } = change.field
    const rest = Object.fromEntries(
      Object.entries(row).filter(([column]) => column !== 'choices' && column !== 'unique'),
    )
    const next: RowValue = { ...rest, type: kind, ...(choices === '' ? {} : { choices }) }
    const fields = rowsIn(definition.values['fields']).map((one) => (one['id'] === own.id ? next : one))
    const label = definition.values['name']
    const written = await workspace.run(
      {
        kind: 'edit',
        register: definitions.id,
        record: definition.id,
        label: typeof label === 'string' ? label : '',
      },
      [
        { record: definition.id, register: definitions.id, fields: { fields } },
        ...change.edits.map(({ record, value }) => ({ record, register, fields: { [own.id]: value } })),
      ],
    )
    onClose()
    toast({
      look: 'plain',
      text: words.done(own.label),
      ...(written === undefined
        ? {}
        : { action: { label: app.common.undo, run: () => void undoOnly(written.command.id) } }),
    })
  }
  const values = change === undefined || change === 'tooMany' ? [] : change.values
  const sum = (outcome: 'same' | 'other' | 'unread') =>
    values
      .filter((one) => one.outcome === outcome)
      .reduce((all, { count }) => all + count, 0)
      .toLocaleString(language)
  return (
    <Dialog
      wide
      title={words.title(own.label)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button
            look="primary"
            disabled={busy || change === undefined || change === 'tooMany'}
            onClick={() => void run()}
          >
            {words.run}
          </Button>
        </>
      }
    >
      <Field label={words.kind}>
        {(id) => (
          <select
            id={id}
            className="input"
            value={type}
            onChange={(event) => setType(kinds.find((kind) => kind === event.target.value))}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {text.choices['fields.type']?.[kind] ?? kind}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div role="status">
        {change === undefined ? <p>{words.reading}</p> : null}
        {change === 'tooMany' ? <p className="notice">{words.tooMany}</p> : null}
        {values.length === 0 ? null : <p>{words.summary(sum('same'), sum('other'), sum('unread'))}</p>}
      </div>
      {change === undefined || change === 'tooMany' ? null : values.length === 0 ? (
        <p className="hint">{words.none}</p>
      ) : (
        <>
          <p className="hint">{words.help}</p>
          <div className="own-values" role="region" aria-label={words.table} tabIndex={0}>
            <table className="own-columns">
              <thead>
                <tr>
                  <th scope="col">{words.before}</th>
                  <th scope="col">{words.after}</th>
                  <th scope="col">{words.count}</th>
                </tr>
              </thead>
              <tbody>
                {values.slice(0, shownValues).map(({ before, after, outcome, count }) => (
                  <tr key={`${before} ${after} ${outcome}`}>
                    <td>{before}</td>
                    <td>
                      {after} <small className="hint">{words.outcomes[outcome]}</small>
                    </td>
                    <td>{count.toLocaleString(language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {values.length <= shownValues ? null : (
            <p className="hint">{words.more((values.length - shownValues).toLocaleString(language))}</p>
          )}
        </>
      )}
    </Dialog>
  )
}
