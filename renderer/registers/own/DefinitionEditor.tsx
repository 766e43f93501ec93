import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { rowsIn, type RowValue, type Values } from '#shared/core/values/values'
import { definitions } from '#shared/registers/own/definition'
import { listedAmong } from '#shared/registers/own/columns'
import { columnOf, idFor, withCell } from '#shared/registers/own/draft'
import { definitionName, ownRegister } from '#shared/registers/own/ownRegister'
import { useCatalogue, useTexts } from '../../data/context'
import { useTotals } from '../../data/totals'
import { useSaveKey } from '../../components/keys'
import { useToast } from '../../components/toasts'
import { AllChangedMeanwhile } from '../../features/record/ChangedMeanwhile'
import { useRecordForm } from '../../features/record/useRecordForm'
import { ClockEditor } from './ClockEditor'
import { ColumnsPart } from './ColumnsPart'
import { ComputedEditor } from './ComputedEditor'
import { EditorHead, Incomplete, Missing } from './EditorHead'
import { FieldEditor } from './FieldEditor'
import { overPlaces, placesOfRows } from './fieldPlaces'
import { PartList, type Part } from './PartList'
import { Preview } from './Preview'
import { TypeDialog } from './TypeDialog'
import { problemWords } from './problemWords'
import { RegisterPart } from './RegisterPart'
import { useOwnTexts } from './useOwnTexts'
import { ViewsPart } from './ViewsPart'

interface Props {
  readonly record: string
  /** What a new definition starts with. */
  readonly initial: Values | undefined
  readonly onClose: () => void
}

/**
 * Where the office says what a register of its own is: its parts on the left, the chosen one in the middle, what comes of
 * it on the right. Drafts, undo and history are those of every record.
 */
export function DefinitionEditor({ record, initial, onClose }: Props) {
  const catalogue = useCatalogue()
  const texts = useTexts()
  const words = useOwnTexts()
  const toast = useToast()
  const navigate = useNavigate()
  const form = useRecordForm(catalogue.of(definitions.id), record, initial)
  const [chosen, setChosen] = useState<Part>({ kind: 'register' })
  const [asked, setAsked] = useState(false)
  const [retyped, setRetyped] = useState<RowValue>()
  const { values } = form
  const fields = useMemo(() => rowsIn(values['fields']), [values])
  const clocks = useMemo(() => rowsIn(values['clocks']), [values])
  const columns = useMemo(() => rowsIn(values['columns']), [values])
  const views = useMemo(() => rowsIn(values['views']), [values])
  const places = useMemo(() => placesOfRows(fields), [fields])
  const read = useMemo(() => ownRegister(record, values), [record, values])
  /** The register before its columns and views are set, of which those are chosen. */
  const plain = useMemo(
    () => ownRegister(record, { ...values, columns: [], views: [], firstView: '' }),
    [record, values],
  )
  const missing = 'module' in read ? [] : problemWords(read.problems, fields, clocks, views, words, texts)
  const name = definitionName(values) ?? words.unnamed
  const stored = rowsIn(form.view?.row.record.values['fields'])

  const setRows = (part: 'fields' | 'clocks' | 'columns' | 'views', rows: readonly RowValue[]) =>
    form.set(part, rows.length === 0 ? undefined : rows)
  const changeRow = (part: 'fields' | 'clocks', at: number, changed: RowValue) => {
    const rows = part === 'fields' ? fields : clocks
    setRows(
      part,
      rows.map((row, index) => (index === at ? changed : row)),
    )
  }
  const add = (part: 'fields' | 'clocks') => {
    const rows = part === 'fields' ? fields : clocks
    const taken = new Set(rows.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
    const label = part === 'fields' ? words.newField : words.newClock
    const id = idFor(label, taken)
    const last = fields.filter(({ retired }) => retired !== true).at(-1)?.['section']
    setRows(part, [
      ...rows,
      part === 'fields'
        ? { id, label, type: 'text', privacy: 'office', ...(typeof last === 'string' ? { section: last } : {}) }
        : { id, name: label, count: 7, unit: 'days', soon: 3, ...dayFields(fields) },
    ])
    setChosen({ kind: part, at: rows.length, isNew: true })
  }
  const addColumn = (rows: RowValue, at: number) => {
    const taken = new Set(fields.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
    const own = fields.filter(({ within }) => within === rows['id'])
    const last = Math.max(at, ...own.map((row) => fields.indexOf(row)))
    const column = columnOf(rows, idFor(words.newColumn, taken), words.newColumn)
    setRows('fields', [...fields.slice(0, last + 1), column, ...fields.slice(last + 1)])
    setChosen({ kind: 'fields', at: last + 1, isNew: true })
  }
  /** Once columns are set, they say what is listed. */
  const shownField = (row: RowValue) =>
    columns.length === 0
      ? row
      : withCell(
          row,
          'listed',
          columns.some(({ field: id }) => id === row['id']),
        )
  const changeField = (at: number, row: RowValue) => {
    const { id, listed } = row
    if (columns.length > 0 && typeof id === 'string') setRows('columns', listedAmong(columns, id, listed === true))
    changeRow('fields', at, row)
  }
  const save = async () => {
    setAsked(true)
    if (missing.length > 0) return
    const isNew = form.isNew
    const { isSaved } = await form.save()
    if (!isSaved) return
    setAsked(false)
    toast({
      look: 'plain',
      text: words.saved(name),
      ...(isNew ? { action: { label: words.open, run: () => void navigate(`/register/${record}`) } } : {}),
    })
  }
  const discard = async () => {
    await form.discard()
    setChosen({ kind: 'register' })
    if (form.isNew) onClose()
  }
  useSaveKey(save)
  if (!form.ready) return null
  const field = chosen.kind === 'fields' ? fields[chosen.at] : undefined
  const clock = chosen.kind === 'clocks' ? clocks[chosen.at] : undefined
  return (
    <div className="own-editor">
      <EditorHead
        title={name}
        isChanged={form.isChanged}
        onClose={onClose}
        onDiscard={() => void discard()}
        onSave={() => void save()}
      />
      <div className="own-parts">
        <PartList
          fields={fields}
          clocks={clocks}
          chosen={chosen}
          onChoose={setChosen}
          onMove={(rows, at) => {
            setRows('fields', rows)
            setChosen({ kind: 'fields', at })
          }}
          onAdd={add}
        />
        <section className="own-part" aria-label={words.parts.fields}>
          {asked ? <Missing lines={missing} /> : null}
          <AllChangedMeanwhile
            definition={catalogue.of(definitions.id)}
            meanwhile={form.meanwhile}
            onDecide={form.decide}
          />
          {chosen.kind === 'register' ? (
            <RegisterPart register={record} values={values} fields={fields} onChange={form.set} />
          ) : null}
          {(chosen.kind === 'columns' || chosen.kind === 'views') && !('module' in plain) ? (
            <Incomplete lines={missing} />
          ) : null}
          {chosen.kind === 'columns' && 'module' in plain ? (
            <ColumnsPart
              definition={plain.module.definition}
              text={plain.module.texts[texts.language]}
              rows={columns}
              onChange={(rows) => setRows('columns', rows)}
            />
          ) : null}
          {chosen.kind === 'views' && 'module' in plain ? (
            <ViewsPart
              definition={plain.module.definition}
              text={plain.module.texts[texts.language]}
              rows={views}
              first={typeof values['firstView'] === 'string' ? values['firstView'] : ''}
              onChange={(rows) => setRows('views', rows)}
              onFirst={(id) => form.set('firstView', id === '' ? undefined : id)}
            />
          ) : null}
          {chosen.kind === 'fields' && field !== undefined ? (
            <FieldEditor
              key={chosen.at}
              row={shownField(field)}
              fields={fields}
              isNew={chosen.isNew === true}
              stored={stored.find(({ id }) => id === field['id'])}
              places={places}
              onType={form.isChanged ? undefined : () => setRetyped(field)}
              computed={
                <ComputedEditor
                  field={typeof field['id'] === 'string' ? field['id'] : ''}
                  rules={rowsIn(values['rules'])}
                  places={places}
                  over={overPlaces(record, places, catalogue.registers, texts.register)}
                  onChange={(rules) => form.set('rules', rules.length === 0 ? undefined : rules)}
                />
              }
              onColumn={() => addColumn(field, chosen.at)}
              onChange={(changed) => changeField(chosen.at, changed)}
              onRemove={() => {
                setRows(
                  'fields',
                  fields.filter((row, index) => index !== chosen.at && row['within'] !== field['id']),
                )
                setChosen({ kind: 'register' })
              }}
            />
          ) : null}
          {chosen.kind === 'clocks' && clock !== undefined ? (
            <ClockEditor
              key={chosen.at}
              row={clock}
              isNew={chosen.isNew === true}
              fields={fields}
              onChange={(changed) => changeRow('clocks', chosen.at, changed)}
              onRemove={() => {
                setRows(
                  'clocks',
                  clocks.filter((_, index) => index !== chosen.at),
                )
                setChosen({ kind: 'register' })
              }}
            />
          ) : null}
        </section>
        <Preview
          module={'module' in read ? read.module : undefined}
          missing={missing}
          onField={(id) => {
            const at = fields.findIndex((row) => row['id'] === id)
            if (at >= 0) setChosen({ kind: 'fields', at })
          }}
          marked={typeof field?.['id'] === 'string' ? field['id'] : undefined}
        />
      </div>
      {retyped === undefined || form.view === undefined ? null : (
        <TypeDialog
          register={record}
          definition={form.view.row.record}
          row={retyped}
          onClose={() => setRetyped(undefined)}
        />
      )}
      {form.isNew ? null : <Entries register={record} />}
    </div>
  )
}

/** The two days a clock begins with: the first date field, and the next one where there is one. */
function dayFields(fields: readonly RowValue[]): RowValue {
  const days = fields.flatMap(({ id, type, retired }) =>
    type === 'date' && retired !== true && typeof id === 'string' ? [id] : [],
  )
  const [start, metBy] = days
  return { ...(start === undefined ? {} : { start }), ...(metBy === undefined ? {} : { metBy }) }
}

/** How many entries the register holds, none of which a change of its definition touches. */
function Entries({ register }: { readonly register: string }) {
  const { app, register: texts } = useTexts()
  const words = useOwnTexts()
  const total = useTotals()?.[register]
  return total === undefined ? null : (
    <p className="hint own-entries">{words.entries(app.plural(total, texts(register).entries))}</p>
  )
}
