import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { redactedReport } from '#shared/program/bugs/report'
import { type ColumnMapping, keysWithin, proposedKeys } from '#shared/engine/import/mapping'
import { toSaved } from '#shared/engine/import/savedMapping'
import type { RowChoice } from '#shared/engine/import/planTypes'
import type { MadeTarget } from '#shared/engine/import/unknownTargets'
import { numberingOf, withNumbering } from '#shared/engine/numbering/numberingOf'
import type { RegisterDefinition, RegisterNumbering } from '#shared/model/definition'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useToast } from '../../components/toasts'
import { useUndo } from '../history/undo'
import { CommandAborted } from '../../data/commands/commandWriter'
import type { Written } from '../../data/writing/writingService'
import { readMapping } from '../../data/settings'
import type { Layout, OpenedFile } from './importService'
import type { ReadOptions } from './read/readTable'
import { ImportSession, WorkerStoppedError } from './session'
import type { Mapping, Preview, Step } from './steps'

/**
 * Fields by which rows are recognised: those of the last time, unless none of them is filled any more, for without one
 * every row would be a new entry.
 */
function keysOf(
  columns: readonly ColumnMapping[],
  definition: RegisterDefinition,
  filled: readonly number[],
  remembered: readonly string[] = [],
): readonly string[] {
  const kept = keysWithin(columns, remembered, definition)
  return kept.length > 0 ? kept : proposedKeys(columns, definition, filled)
}

/** A file that was read elsewhere, or a block of cells from the clipboard as such a file. */
export interface HandedFile {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What its cells are separated by, where that is known. */
  readonly delimiter?: '\t'
}

/**
 * The course of one import: of a picked file, or of `handed`, which is read at once. Whatever fails in a step, the clerk
 * reads that nothing was saved and comes back to where work can go on.
 */
export function useImport(definition: RegisterDefinition, handed: HandedFile | undefined) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const texts = useTexts()
  const { app } = texts
  const { importing } = app
  const toast = useToast()
  const { undoOnly } = useUndo()
  const navigate = useNavigate()
  const [step, setStep] = useState<Step>({ kind: 'pick' })
  const [problem, setProblem] = useState<string>()
  const [name, setName] = useState('')
  const opened = useRef<ImportSession>(undefined)
  /** What was chosen or handed over last, for another register it fits better. */
  const file = useRef<HandedFile>(undefined)
  const abort = useRef(new AbortController())
  /** Counts plans asked for; only the last one is shown. */
  const turns = useRef(0)
  useEffect(
    () => () => {
      opened.current?.close()
      abort.current.abort()
    },
    [],
  )

  const log = useCallback(
    (error: unknown) => void workspace.host['log.bug']({ report: redactedReport(error) }),
    [workspace],
  )
  /** Says that a step failed and leads back: to `back`, or from the preview to the columns. */
  const fail = useCallback(
    (error: unknown, back?: Step) => {
      log(error)
      const stopped = error instanceof WorkerStoppedError
      setProblem(stopped ? importing.stopped : importing.stepFailed)
      setStep((now) => {
        if (stopped) return { kind: 'pick' }
        return back ?? (now.kind === 'preview' ? now.mapping : { kind: 'pick' })
      })
    },
    [log, importing],
  )
  const attempt = async (back: Step, work: () => Promise<void>) => {
    setProblem(undefined)
    try {
      await work()
    } catch (error) {
      fail(error, back)
    }
  }

  const toMapping = async (session: ImportSession, file: OpenedFile, layout: Layout): Promise<Mapping> => {
    const known = await readMapping(workspace.database, layout.shape)
    const columns = known === undefined ? layout.columns : await session.remembered(layout.header, known.columns)
    return {
      kind: 'mapping',
      session,
      file,
      layout,
      columns,
      keys: keysOf(columns, definition, layout.filled, known?.keys),
      remembered: known !== undefined,
      choices: new Map(),
      made: [],
      wholeFile: {},
    }
  }

  const open = async (chosen: HandedFile) => {
    const { name, bytes, ...options } = chosen
    file.current = chosen
    setName(name)
    setStep({ kind: 'reading' })
    opened.current?.close()
    const { office, preferences, today } = workspace.snapshot()
    const session = new ImportSession({
      register: definition.id,
      language: preferences.language,
      today,
      numbering: numberingOf(definition, office),
      numberings: Object.fromEntries(
        catalogue.registers.map((register) => [register.id, numberingOf(register, office)]),
      ),
      terms: office.terms,
    })
    opened.current = session
    const read = await session.open(bytes, options)
    const mapping = read.ok ? await toMapping(session, read.value, read.value.layout) : undefined
    // The clerk left while the last answer was on its way.
    if (opened.current !== session) return
    if (!read.ok) setProblem(texts.import.failure(read.failure, name))
    setStep(mapping ?? { kind: 'pick' })
  }

  const pick = () =>
    attempt({ kind: 'pick' }, async () => {
      const answer = await workspace.host['file.pickRegister']({})
      if (!answer.ok) {
        setProblem(app.failures[answer.error.code](answer.error.name ?? ''))
        setStep({ kind: 'pick' })
        return
      }
      if (answer.value === null) return
      await open({ name: answer.value.name, bytes: Uint8Array.from(answer.value.bytes) })
    })

  // Once, though the screen may be rendered again: what was handed over is read when the screen opens.
  const openHanded = useEffectEvent(() => {
    if (handed === undefined) return
    void attempt({ kind: 'pick' }, () => open(handed))
  })
  useEffect(() => openHanded(), [])

  /** Stops reading or planning at once, whatever the worker is doing: nothing was written. */
  const leave = () => {
    turns.current++
    opened.current?.close()
    opened.current = undefined
    setName('')
    setStep({ kind: 'pick' })
  }

  const reread = (mapping: Mapping, options: ReadOptions) =>
    attempt(mapping, async () => {
      const read = await mapping.session.reread(options)
      if (read.ok) {
        setStep(await toMapping(mapping.session, read.value, read.value.layout))
        return
      }
      const { failure } = read
      setProblem(
        importing.keptReading(failure.code === 'empty' ? importing.rereadEmpty : texts.import.failure(failure, name)),
      )
    })

  const readHeader = (mapping: Mapping, header: number | undefined) =>
    attempt(mapping, async () =>
      setStep(await toMapping(mapping.session, mapping.file, await mapping.session.layout(header))),
    )

  const plan = (mapping: Mapping) => {
    const turn = ++turns.current
    return attempt(mapping, async () => {
      const { session, layout, columns, keys, choices, made, wholeFile, numbering } = mapping
      const summary = await session.plan({
        header: layout.header,
        columns,
        keyFields: keys,
        choices,
        made,
        wholeFile,
        numbering,
      })
      if (turn !== turns.current) return
      setStep((now) =>
        now.kind === 'planning' || now.kind === 'preview' ? { kind: 'preview', mapping, summary, busy: false } : now,
      )
    })
  }
  const replan = (mapping: Mapping) => {
    setStep((now) => (now.kind === 'preview' ? { ...now, mapping, busy: true } : now))
    return plan(mapping)
  }

  // An undo, or another window, changed the records while the clerk looked: the plan must be about them as they are.
  const onRecordsChanged = useEffectEvent(() => {
    if (step.kind === 'preview') void replan(step.mapping)
  })
  const seen = useRef(revision)
  useEffect(() => {
    if (seen.current === revision) return
    seen.current = revision
    onRecordsChanged()
  }, [revision])

  const run = async (preview: Preview) => {
    const { mapping, summary } = preview
    const stop = new AbortController()
    abort.current = stop
    setProblem(undefined)
    setStep({ kind: 'running', done: 0, of: summary.editCount })
    const count = summary.editCount
    // Records of other registers come along.
    const made = summary.unknown.filter(({ isMade }) => isMade).length
    const total = count + made
    let written: Written | undefined
    try {
      written = await mapping.session.handedOver((source) =>
        workspace.runFrom({ kind: 'import', register: definition.id, count, file: name }, source, total, {
          signal: stop.signal,
          onProgress: (done) => setStep({ kind: 'running', done, of: total }),
        }),
      )
    } catch (error) {
      if (!(error instanceof CommandAborted)) {
        // Of a plan whose worker died nothing more will come.
        stop.abort()
        fail(error, preview)
        return
      }
      toast({ look: 'plain', text: importing.cancelled })
      setStep(preview)
      return
    }
    const remembered = { columns: toSaved(mapping.columns), keys: [...mapping.keys] }
    // The import is done; that its columns could not be remembered costs the clerk nothing but choosing them again.
    await workspace.rememberMapping(mapping.layout.shape, remembered).catch(log)
    toast({
      look: 'plain',
      text: importing.done(count, made),
      ...(written === undefined ? {} : { action: undoing(written.command.id) }),
    })
    void navigate(`/register/${definition.id}`)
  }

  const undoing = (id: string) => ({ label: app.common.undo, run: () => void undoOnly(id) })

  return {
    step,
    /** Why the last step failed, and what to do. */
    problem,
    /** Name of the chosen file; empty before one is chosen. */
    name,
    /** The file the import is of; none before one is chosen. */
    file: () => file.current,
    pick,
    change: setStep,
    reread,
    readHeader,
    preview: (mapping: Mapping) => {
      setStep({ kind: 'planning' })
      return plan(mapping)
    },
    /** Plans anew with the clerk's decision about a row; `undefined` leaves it to the program. */
    decide: (mapping: Mapping, row: number, choice: RowChoice | undefined) => {
      const choices = new Map(mapping.choices)
      if (choice === undefined) choices.delete(row)
      else choices.set(row, choice)
      return replan({ ...mapping, choices })
    },
    /** Plans anew with these records of other registers made with the import. */
    make: (mapping: Mapping, made: readonly MadeTarget[]) => replan({ ...mapping, made }),
    /** Plans anew with what the clerk says the file is of. */
    sayWhole: (mapping: Mapping, field: string, record: string | null) =>
      replan({ ...mapping, wholeFile: { ...mapping.wholeFile, [field]: record } }),
    /** Makes the register number as the file does, and reads its numbers so. */
    takeNumbering: (mapping: Mapping, numbering: RegisterNumbering) =>
      attempt(mapping, async () => {
        const { office } = workspace.snapshot()
        await workspace.setOffice({ ...office, ...withNumbering(definition, office, numbering) })
        await replan({ ...mapping, numbering })
      }),
    run,
    leave,
    cancel: () => abort.current.abort(),
    fail,
  }
}
