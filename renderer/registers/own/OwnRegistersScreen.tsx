import { FileDown, FileUp, Plus, Settings2, Sheet, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { definitions } from '#shared/registers/own/definition'
import { definitionLike, emptyDefinition } from '#shared/registers/own/draft'
import { changedRegister, overlayId } from '#shared/registers/own/overlay'
import { definitionName } from '#shared/registers/own/ownRegister'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useTotals } from '../../data/totals'
import { newId } from '../../data/commands/commands'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { recordPath } from '../../components/recordAddress'
import type { HandedFile } from '../../features/import/useImport'
import { ChangedRegisters } from './ChangedRegisters'
import { DefinitionEditor } from './DefinitionEditor'
import { FromFileDialog } from './FromFileDialog'
import { OverlayEditor } from './OverlayEditor'
import { ReadyDialog } from './ReadyDialog'
import { useDefinitionFiles } from './useDefinitionFiles'
import { useOverlayTexts, useOwnTexts } from './useOwnTexts'
import './own.css'

interface Props {
  readonly onImport: (register: string, file: HandedFile) => void
}

/** The registers the office defined itself, or the editor of the one the address names. */
export function OwnRegistersScreen({ onImport }: Props) {
  const [params, setParams] = useSearchParams()
  const catalogue = useCatalogue()
  const drafts = useWorkspaceValue('drafts')
  /** What a new definition starts with, until it is saved. */
  const [begun, setBegun] = useState<{ readonly id: string; readonly values: Values }>()
  const record = params.get('record')
  const begin = (values: Values) => {
    const changed = changedRegister(values)
    const id = changed === undefined ? newId() : overlayId(changed)
    setBegun({ id, values })
    setParams({ record: id })
  }
  const ready =
    record?.startsWith(overlayId('')) === true ? catalogue.ready(record.slice(overlayId('').length)) : undefined
  if (ready !== undefined)
    return (
      <OverlayEditor
        key={record}
        ready={ready}
        initial={begun?.id === record ? begun.values : undefined}
        onClose={() => setParams({})}
      />
    )
  if (record === null) return <OwnRegisters onBegin={begin} onImport={onImport} />
  const draft = drafts.find(({ id, register, isNew }) => id === record && register === definitions.id && isNew)
  const initial = begun?.id === record ? begun.values : draft === undefined ? undefined : {}
  return <DefinitionEditor key={record} record={record} initial={initial} onClose={() => setParams({})} />
}

interface ListProps extends Props {
  readonly onBegin: (values: Values) => void
}

function OwnRegisters({ onBegin, onImport }: ListProps) {
  const workspace = useWorkspace()
  const catalogue = useCatalogue()
  const revision = useWorkspaceValue('revision')
  const { app, register } = useTexts()
  const words = useOwnTexts()
  const overlayWords = useOverlayTexts()
  const navigate = useNavigate()
  const files = useDefinitionFiles(onBegin)
  const [stored, setStored] = useState<readonly RegisterRecord[]>()
  const totals = useTotals()
  const [dialog, setDialog] = useState<
    'like' | 'change' | { readonly file: HandedFile } | { readonly remove: RegisterRecord }
  >()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    let current = true
    const read = async () => {
      const found = await workspace.database.records
        .where('[register+trashed+order]')
        .between([definitions.id, 0], [definitions.id, 0, []])
        .toArray()
      if (current) setStored(found)
    }
    void read()
    return () => {
      current = false
    }
  }, [workspace, revision])
  const pick = async () => {
    setProblem(undefined)
    const answer = await workspace.host['file.pickRegister']({})
    if (!answer.ok) setProblem(app.failures[answer.error.code](answer.error.name ?? ''))
    else if (answer.value !== null)
      setDialog({ file: { name: answer.value.name, bytes: Uint8Array.from(answer.value.bytes) } })
  }
  const nameOf = ({ values }: RegisterRecord) => definitionName(values) ?? words.unnamed
  const entriesOf = (id: string) => app.plural(totals?.[id] ?? 0, register(id).entries)
  const shownProblem = problem ?? files.problem
  const own = stored?.filter(({ values }) => changedRegister(values) === undefined)
  const edit = (id: string) => void navigate(recordPath({ register: definitions.id, record: id }))
  return (
    <>
      <header className="screen-head">
        <h1>{words.title}</h1>
        <div className="actions">
          <Button icon={<Sheet size={16} aria-hidden />} onClick={() => void pick()}>
            {words.fromFile}
          </Button>
          <Button onClick={() => setDialog('like')}>{words.fromReady}</Button>
          <Button icon={<Settings2 size={16} aria-hidden />} onClick={() => setDialog('change')}>
            {overlayWords.choose}
          </Button>
          <Button icon={<FileUp size={16} aria-hidden />} onClick={() => void files.load()}>
            {words.fromDefinition}
          </Button>
          <Button
            look="primary"
            icon={<Plus size={16} aria-hidden />}
            onClick={() => onBegin(emptyDefinition(words.begin))}
          >
            {words.create}
          </Button>
        </div>
      </header>
      <div className="own-list">
        {shownProblem === undefined ? null : (
          <p className="notice" role="alert">
            {shownProblem}
          </p>
        )}
        {own?.length === 0 ? (
          <>
            <p>{words.none}</p>
            <p className="hint">{words.noneText}</p>
          </>
        ) : null}
        <ul>
          {own?.map((one) => {
            const name = nameOf(one)
            const isReady = catalogue.find(one.id) !== undefined
            return (
              <li key={one.id}>
                <span className="own-name">
                  {isReady ? <Link to={`/register/${one.id}`}>{name}</Link> : name}
                  <small>{isReady ? entriesOf(one.id) : words.broken}</small>
                </span>
                <Button size="small" aria-label={words.editNamed(name)} onClick={() => edit(one.id)}>
                  {words.edit}
                </Button>
                <Button
                  size="small"
                  icon={<FileDown size={14} aria-hidden />}
                  aria-label={words.saveNamed(name)}
                  onClick={() => void files.save(one)}
                >
                  {words.save}
                </Button>
                <Button
                  size="small"
                  icon={<Trash2 size={14} aria-hidden />}
                  aria-label={words.removeNamed(name)}
                  onClick={() => setDialog({ remove: one })}
                >
                  {words.remove}
                </Button>
              </li>
            )
          })}
        </ul>
        {stored === undefined ? null : (
          <ChangedRegisters stored={stored} onEdit={edit} onSave={(one) => void files.save(one)} />
        )}
      </div>
      {dialog === 'like' ? (
        <ReadyDialog
          title={words.likeTitle}
          label={words.like}
          run={words.likeRun}
          among={() => true}
          onChoose={(model) => {
            const text = register(model.id)
            onBegin(definitionLike(model, text, words.copyName(text.name)))
          }}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {dialog === 'change' ? (
        <ReadyDialog
          title={overlayWords.chooseTitle}
          label={overlayWords.chooseField}
          run={overlayWords.chooseRun}
          among={({ id }) => catalogue.ready(id) !== undefined}
          onChoose={({ id }) => edit(overlayId(id))}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
      {typeof dialog === 'object' && 'file' in dialog ? (
        <FromFileDialog file={dialog.file} onImport={onImport} onClose={() => setDialog(undefined)} />
      ) : null}
      {typeof dialog === 'object' && 'remove' in dialog ? (
        <Dialog
          question
          title={words.removeTitle(nameOf(dialog.remove))}
          onClose={() => setDialog(undefined)}
          footer={
            <>
              <Button onClick={() => setDialog(undefined)}>{app.common.cancel}</Button>
              <Button
                look="danger"
                onClick={() => {
                  const { id } = dialog.remove
                  setDialog(undefined)
                  void workspace.run(
                    { kind: 'trash', register: definitions.id, count: 1, record: id, labels: [nameOf(dialog.remove)] },
                    [{ record: id, register: definitions.id, presence: 'trashed' }],
                  )
                }}
              >
                {words.remove}
              </Button>
            </>
          }
        >
          <p>{words.removeText(entriesOf(dialog.remove.id))}</p>
        </Dialog>
      ) : null}
    </>
  )
}
