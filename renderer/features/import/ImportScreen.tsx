import { useEffect, useRef, useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { fromSaved, toSaved, type ColumnMapping } from '#shared/import/mapping'
import { registers } from '#shared/registers/catalogue'
import type { RegisterDefinition } from '#shared/registers/definition'
import type { Edit } from '#shared/history/history'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../app/context'
import { useToast } from '../../app/toasts'
import { useUndo } from '../../app/undo'
import { Button } from '../../components/Button'
import { CommandAborted } from '../../data/commands'
import { readMapping, writeMapping } from '../../data/settings'
import type { Layout, OpenedFile, PlanSummary } from './importService'
import { ImportSession } from './session'
import { MappingStep } from './MappingStep'
import { PreviewStep } from './PreviewStep'
import { RunningStep } from './RunningStep'
import './import.css'

/** Where the import is: each step holds what the next one needs. */
type Step =
  | { readonly kind: 'pick'; readonly problem?: string }
  | { readonly kind: 'reading' }
  | Mapping
  | { readonly kind: 'planning' }
  | { readonly kind: 'preview'; readonly mapping: Mapping; readonly summary: PlanSummary }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }

export interface Mapping {
  readonly kind: 'mapping'
  readonly file: OpenedFile
  readonly layout: Layout
  readonly columns: readonly ColumnMapping[]
  readonly keys: readonly string[]
  readonly remembered: boolean
}

/** Import of a file into a register: file, columns, preview of every row, then one command. */
export function ImportScreen() {
  const { register } = useParams()
  const definition = registers.find(({ id }) => id === register) ?? registers[0]
  return definition === undefined ? null : <Import key={definition.id} definition={definition} />
}

function Import({ definition }: { readonly definition: RegisterDefinition }) {
  const workspace = useWorkspace()
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const preferences = useWorkspaceValue('preferences')
  const texts = useTexts()
  const { app } = texts
  const { importing } = app
  const toast = useToast()
  const { undo } = useUndo()
  const navigate = useNavigate()
  const [step, setStep] = useState<Step>({ kind: 'pick' })
  const [name, setName] = useState('')
  const session = useRef<ImportSession>(undefined)
  const abort = useRef(new AbortController())
  useEffect(
    () => () => {
      session.current?.close()
      abort.current.abort()
    },
    [],
  )

  const toMapping = async (file: OpenedFile, layout: Layout): Promise<Mapping> => {
    const known = await readMapping(workspace.database, layout.shape)
    const columns = known === undefined ? layout.columns : fromSaved(known.columns, layout.headings, definition)
    const proposedKeys = columns.some(({ target }) => target.kind === 'field' && target.field === definition.key)
      ? [definition.key]
      : []
    return {
      kind: 'mapping',
      file,
      layout,
      columns,
      keys: known?.keys ?? proposedKeys,
      remembered: known !== undefined,
    }
  }
  const pick = async () => {
    const answer = await workspace.host['file.pickRegister']({})
    if (!answer.ok) {
      setStep({ kind: 'pick', problem: app.failures[answer.error.code](answer.error.name ?? '') })
      return
    }
    if (answer.value === null) return
    setName(answer.value.name)
    setStep({ kind: 'reading' })
    session.current?.close()
    session.current = new ImportSession({
      register: definition.id,
      language: preferences.language,
      today,
      pattern: office.numbering.pattern,
      counting: { counter: office.numbering.counter, terms: office.terms },
    })
    const opened = await session.current.open(Uint8Array.from(answer.value.bytes))
    if (opened.ok) setStep(await toMapping(opened.value, opened.value.layout))
    else setStep({ kind: 'pick', problem: texts.import.failure(opened.failure, answer.value.name) })
  }
  const preview = async (mapping: Mapping) => {
    if (session.current === undefined) return
    setStep({ kind: 'planning' })
    const { header } = mapping.layout
    const summary = await session.current.plan({ header, columns: mapping.columns, keyFields: mapping.keys })
    setStep({ kind: 'preview', mapping, summary })
  }
  const run = async (mapping: Mapping, summary: PlanSummary) => {
    if (session.current === undefined) return
    abort.current = new AbortController()
    setStep({ kind: 'running', done: 0, of: summary.editCount })
    const edits: Edit[] = []
    for await (const batch of session.current.changes()) edits.push(...batch)
    const count = edits.length
    try {
      await workspace.run({ kind: 'import', register: definition.id, count, file: name }, edits, {
        signal: abort.current.signal,
        onProgress: (done) => setStep({ kind: 'running', done, of: count }),
      })
    } catch (error) {
      const cancelled = error instanceof CommandAborted
      if (!cancelled) void workspace.host['log.bug']({ report: error instanceof Error ? error.name : 'import' })
      toast({ look: cancelled ? 'plain' : 'problem', text: cancelled ? importing.cancelled : importing.failed })
      setStep({ kind: 'preview', mapping, summary })
      return
    }
    await writeMapping(workspace.database, mapping.layout.shape, {
      columns: toSaved(mapping.columns),
      keys: [...mapping.keys],
    })
    toast({
      look: 'plain',
      text: importing.done(count),
      action: { label: app.common.undo, run: () => void undo() },
    })
    void navigate(`/register/${definition.id}`)
  }

  const at =
    step.kind === 'preview' || step.kind === 'running' ? 2 : step.kind === 'mapping' || step.kind === 'planning' ? 1 : 0
  return (
    <>
      <header className="screen-head">
        <h1>{importing.title(texts.register(definition.id).name)}</h1>
        <ol className="steps" aria-label={importing.stepsLabel}>
          {importing.steps.map((label, index) => (
            <li key={label} aria-current={index === at ? 'step' : undefined}>
              {label}
            </li>
          ))}
        </ol>
        {name === '' ? null : <span className="count">{name}</span>}
      </header>
      {step.kind === 'pick' ? (
        <div className="empty">
          <p>{importing.intro}</p>
          {step.problem === undefined ? null : (
            <p className="notice" role="alert">
              {step.problem}
            </p>
          )}
          <Button look="primary" autoFocus onClick={() => void pick()}>
            {step.problem === undefined ? importing.pick : importing.pickOther}
          </Button>
        </div>
      ) : null}
      {step.kind === 'reading' || step.kind === 'planning' ? (
        <p className="empty" role="status">
          {step.kind === 'reading' ? importing.reading : importing.planning}
        </p>
      ) : null}
      {step.kind === 'mapping' ? (
        <MappingStep
          definition={definition}
          mapping={step}
          onChange={setStep}
          onReread={async (options) => {
            const opened = await session.current?.reread(options)
            if (opened?.ok === true) setStep(await toMapping(opened.value, opened.value.layout))
          }}
          onHeader={async (header) => {
            const layout = await session.current?.layout(header)
            if (layout !== undefined) setStep(await toMapping(step.file, layout))
          }}
          onPick={() => void pick()}
          onNext={() => void preview(step)}
        />
      ) : null}
      {step.kind === 'preview' && session.current !== undefined ? (
        <PreviewStep
          definition={definition}
          session={session.current}
          mapping={step.mapping}
          summary={step.summary}
          onBack={() => setStep(step.mapping)}
          onRun={() => void run(step.mapping, step.summary)}
        />
      ) : null}
      {step.kind === 'running' ? (
        <RunningStep done={step.done} of={step.of} onCancel={() => abort.current.abort()} />
      ) : null}
    </>
  )
}
