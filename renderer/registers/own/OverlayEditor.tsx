import { useEffect, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { rowsIn, type RowValue, type Values } from '#shared/core/values/values'
import type { RegisterModule } from '#shared/engine/register'
import { definitions } from '#shared/registers/own/definition'
import { listedAmong, readyColumns } from '#shared/registers/own/columns'
import { columnOf, idFor, withCell } from '#shared/registers/own/draft'
import { fieldUses } from '#shared/registers/own/fieldUses'
import {
  addedPrefix,
  changeableFields,
  isNaming,
  knownOf,
  newSince,
  overlayId,
  readOverlay,
  withOverlay,
} from '#shared/registers/own/overlay'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { useSaveKey } from '../../components/keys'
import { useToast } from '../../components/toasts'
import { AllChangedMeanwhile } from '../../features/record/ChangedMeanwhile'
import { useRecordForm } from '../../features/record/useRecordForm'
import { ColumnsPart } from './ColumnsPart'
import { ComputedEditor } from './ComputedEditor'
import { EditorHead, Missing } from './EditorHead'
import { FieldEditor } from './FieldEditor'
import { overPlaces, placesOfRegister, placesOfRows } from './fieldPlaces'
import { type OverlayPart, OverlayParts } from './OverlayParts'
import { Preview } from './Preview'
import { TypeDialog } from './TypeDialog'
import { problemWords } from './problemWords'
import { ReadyFieldEditor } from './ReadyFieldEditor'
import { useOverlayTexts, useOwnTexts } from './useOwnTexts'
import { ViewsPart } from './ViewsPart'

interface Props {
  readonly ready: RegisterModule
  /** What changes from a file begin with, where none are here yet. */
  readonly initial: Values | undefined
  readonly onClose: () => void
}

/** Opens the changes of a ready register, or begins them. */
export function OverlayEditor({ ready, initial, onClose }: Props) {
  const workspace = useWorkspace()
  const words = useOverlayTexts()
  const { register } = useTexts()
  const [isStored, setStored] = useState<boolean>()
  const id = overlayId(ready.definition.id)
  useEffect(() => {
    let current = true
    void workspace.query.record(definitions.id, id).then((view) => {
      if (current) setStored(view !== undefined)
    })
    return () => {
      current = false
    }
  }, [workspace, id])
  if (isStored === undefined) return null
  const { definition } = ready
  const begun: Values = {
    name: words.name(register(definition.id).name),
    changes: definition.id,
    known: knownOf(definition),
  }
  return <Editor ready={ready} initial={isStored ? undefined : { ...initial, ...begun }} onClose={onClose} />
}

/** Parts of a ready register on the left, what the office changes of the chosen one in the middle, what comes of it on the right. */
function Editor({ ready, initial, onClose }: Props) {
  const catalogue = useCatalogue()
  const texts = useTexts()
  const own = useOwnTexts()
  const words = useOverlayTexts()
  const toast = useToast()
  const navigate = useNavigate()
  const { definition } = ready
  const text = ready.texts[texts.language]
  const form = useRecordForm(catalogue.of(definitions.id), overlayId(definition.id), initial)
  const [chosen, setChosen] = useState<OverlayPart>({ kind: 'columns' })
  const [asked, setAsked] = useState(false)
  const [retyped, setRetyped] = useState<RowValue>()
  const { values } = form
  const added = useMemo(() => rowsIn(values['fields']), [values])
  const changed = useMemo(() => rowsIn(values['changed']), [values])
  const columns = useMemo(() => rowsIn(values['columns']), [values])
  const views = useMemo(() => rowsIn(values['views']), [values])
  const places = useMemo(
    () => [...placesOfRows(added), ...placesOfRegister(definition, text)],
    [added, definition, text],
  )
  const uses = useMemo(() => fieldUses(ready, text), [ready, text])
  const read = useMemo(() => readOverlay(values, definition), [values, definition])
  const made = useMemo(() => (read.ok ? withOverlay(ready, read.value) : undefined), [ready, read])
  /** The register before its columns and views are set, of which those are chosen. */
  const plain = useMemo(() => {
    const one = readOverlay({ ...values, columns: [], views: [], firstView: '' }, definition)
    return one.ok ? withOverlay(ready, one.value) : ready
  }, [ready, definition, values])
  const missing = read.ok ? [] : problemWords(read.problems, added, [], views, own, texts)
  const stored = form.view?.row.record.values
  const knownThen = stored?.['known']
  const fresh = newSince(definition, { known: typeof knownThen === 'string' ? knownThen : '' })

  const set = (part: 'fields' | 'changed' | 'columns' | 'views' | 'rules', rows: readonly RowValue[]) => {
    form.set(part, rows.length === 0 ? undefined : rows)
    form.set('known', knownOf(definition))
  }
  const change = (id: string, row: RowValue | undefined) => {
    const at = changed.findIndex((one) => one['id'] === id)
    const rest = changed.filter((_, index) => index !== at)
    set('changed', row === undefined ? rest : at < 0 ? [...changed, row] : changed.with(at, row))
  }
  const add = () => {
    const taken = new Set(added.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
    const id = idFor(`${addedPrefix}${own.newField}`, taken)
    set('fields', [...added, { id, label: own.newField, type: 'text', privacy: 'office' }])
    setChosen({ kind: 'added', at: added.length, isNew: true })
  }
  const addColumn = (rows: RowValue, at: number) => {
    const taken = new Set(added.flatMap(({ id }) => (typeof id === 'string' ? [id] : [])))
    const last = Math.max(at, ...added.flatMap(({ within }, index) => (within === rows['id'] ? [index] : [])))
    const column = columnOf(rows, idFor(`${addedPrefix}${own.newColumn}`, taken), own.newColumn)
    set('fields', [...added.slice(0, last + 1), column, ...added.slice(last + 1)])
    setChosen({ kind: 'added', at: last + 1, isNew: true })
  }
  const listed = columns.length === 0 ? readyColumns(plain.definition) : columns
  /** The columns say what is listed. */
  const isListed = ({ id }: RowValue) => listed.some(({ field: one }) => one === id)
  const changeField = (at: number, row: RowValue) => {
    const { id } = row
    if (typeof id === 'string' && isListed(row) !== (row['listed'] === true))
      set('columns', listedAmong(listed, id, row['listed'] === true))
    set('fields', added.with(at, withCell(row, 'listed', false)))
  }
  const save = async () => {
    setAsked(true)
    if (missing.length > 0) return
    const { isSaved } = await form.save()
    if (!isSaved) return
    setAsked(false)
    toast({
      look: 'plain',
      text: words.saved(text.name),
      action: { label: own.open, run: () => void navigate(`/register/${definition.id}`) },
    })
  }
  const discard = async () => {
    await form.discard()
    setChosen({ kind: 'columns' })
    if (form.isNew) onClose()
  }
  useSaveKey(save)
  if (!form.ready) return null
  const field = chosen.kind === 'added' ? added[chosen.at] : undefined
  const readyField =
    chosen.kind === 'ready' ? changeableFields(definition).find(({ id }) => id === chosen.id) : undefined
  return (
    <div className="own-editor">
      <EditorHead
        title={words.title(text.name)}
        isChanged={form.isChanged}
        onClose={onClose}
        onDiscard={() => void discard()}
        onSave={() => void save()}
      />
      {fresh.length === 0 ? null : (
        <p className="notice quiet" role="status">
          {words.news} {fresh.map((id) => text.fields[id] ?? id).join(', ')}
        </p>
      )}
      <div className="own-parts">
        <OverlayParts
          ready={definition}
          text={text}
          added={added}
          changed={changed}
          fresh={fresh}
          chosen={chosen}
          onChoose={setChosen}
          onMove={(rows, at) => {
            set('fields', rows)
            setChosen({ kind: 'added', at })
          }}
          onAdd={add}
        />
        <section className="own-part" aria-label={own.parts.fields}>
          {asked ? <Missing lines={missing} /> : null}
          <AllChangedMeanwhile
            definition={catalogue.of(definitions.id)}
            meanwhile={form.meanwhile}
            onDecide={form.decide}
          />
          {chosen.kind === 'columns' ? (
            <ColumnsPart
              definition={plain.definition}
              text={plain.texts[texts.language]}
              rows={columns}
              onChange={(rows) => set('columns', rows)}
            />
          ) : null}
          {chosen.kind === 'views' ? (
            <ViewsPart
              definition={plain.definition}
              text={plain.texts[texts.language]}
              rows={views}
              first={typeof values['firstView'] === 'string' ? values['firstView'] : ''}
              onChange={(rows) => set('views', rows)}
              onFirst={(id) => form.set('firstView', id === '' ? undefined : id)}
            />
          ) : null}
          {readyField === undefined ? null : (
            <ReadyFieldEditor
              key={readyField.id}
              field={readyField}
              text={text}
              row={changed.find((one) => one['id'] === readyField.id)}
              stored={rowsIn(stored?.['changed']).find(({ id }) => id === readyField.id)}
              uses={uses.get(readyField.id) ?? []}
              isNaming={isNaming(definition, readyField.id)}
              onChange={(row) => change(readyField.id, row)}
            />
          )}
          {chosen.kind === 'added' && field !== undefined ? (
            <FieldEditor
              key={chosen.at}
              row={withCell(field, 'listed', isListed(field))}
              fields={added}
              isNew={chosen.isNew === true}
              stored={rowsIn(stored?.['fields']).find(({ id }) => id === field['id'])}
              places={places}
              onType={form.isChanged ? undefined : () => setRetyped(field)}
              computed={
                <ComputedEditor
                  field={typeof field['id'] === 'string' ? field['id'] : ''}
                  rules={rowsIn(values['rules'])}
                  places={places}
                  over={overPlaces(definition.id, places, catalogue.registers, texts.register)}
                  onChange={(rules) => set('rules', rules)}
                />
              }
              onColumn={() => addColumn(field, chosen.at)}
              onChange={(row) => changeField(chosen.at, row)}
              onRemove={() => {
                set(
                  'fields',
                  added.filter((row, index) => index !== chosen.at && row['within'] !== field['id']),
                )
                setChosen({ kind: 'columns' })
              }}
            />
          ) : null}
        </section>
        <Preview
          module={made}
          missing={missing}
          onField={(id) => {
            const at = added.findIndex((row) => row['id'] === id)
            setChosen(at >= 0 ? { kind: 'added', at } : { kind: 'ready', id })
          }}
          marked={chosen.kind === 'ready' ? chosen.id : typeof field?.['id'] === 'string' ? field['id'] : undefined}
        />
      </div>
      {retyped === undefined || form.view === undefined ? null : (
        <TypeDialog
          register={definition.id}
          definition={form.view.row.record}
          row={retyped}
          onClose={() => setRetyped(undefined)}
        />
      )}
      <p className="hint own-entries">{words.kept}</p>
    </div>
  )
}
