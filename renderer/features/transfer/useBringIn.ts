import { useCallback, useEffect, useRef, useState } from 'react'
import type { Decision, Decisions } from '#shared/engine/merge/decide'
import { countEntries } from '#shared/engine/merge/summary'
import { isUnnamedOffice } from '#shared/engine/office/keptRegisters'
import { useTexts, useWorkspace } from '../../data/context'
import { useUndo } from '../history/undo'
import { useToast } from '../../components/toasts'
import { CommandAborted } from '../../data/commands/commandWriter'
import { schemaVersion } from '../../data/database'
import { StalePlan } from '../../data/merge/acceptMerge'
import { UnreadablePackage } from '../../data/merge/readPackage'
import { AlteredPackage } from '../../data/merge/verifyPackage'
import type { MergeReview } from '../../data/writing/writingService'
import { openPackage, type OpenPackage, type PackageProblem } from './openPackage'

export type BringStep =
  | { readonly kind: 'start' }
  | { readonly kind: 'working'; readonly words: string }
  | { readonly kind: 'passphrase'; readonly file: string; readonly name: string; readonly isWrong: boolean }
  | {
      readonly kind: 'review'
      readonly open: OpenPackage
      readonly name: string
      readonly plan: MergeReview
      readonly decisions: Decisions
    }
  | { readonly kind: 'running'; readonly done: number; readonly of: number }
  /** Work of this very computer's identity that is not here: it may go on under a new one. */
  | { readonly kind: 'identity'; readonly open: OpenPackage; readonly name: string }

export type BringCourse = ReturnType<typeof useBringIn>

/** The way of a package into the program: pick, look, decide, accept. Nothing changes before it is accepted. */
export function useBringIn() {
  const workspace = useWorkspace()
  const { app, merge } = useTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const [step, setStep] = useState<BringStep>({ kind: 'start' })
  const [problem, setProblem] = useState<string>()
  const [note, setNote] = useState<string>()
  const abort = useRef<AbortController>(undefined)
  /** Job of the package that stands open at the host. */
  const job = useRef<string>(undefined)
  /** Grows whenever what is open or being opened is given up. */
  const turn = useRef(0)
  const reading = useRef<AbortController>(undefined)
  const { host } = workspace

  const close = useCallback(async () => {
    const open = job.current
    job.current = undefined
    turn.current += 1
    reading.current?.abort()
    if (open === undefined) return
    workspace.packages.giveUp()
    await host['archive.close']({ job: open })
  }, [workspace, host])
  useEffect(() => () => void close(), [close])

  const fail = (text: string) => {
    setProblem(text)
    setStep({ kind: 'start' })
  }
  const wordsOf = (found: PackageProblem, name: string): string => {
    const { problems } = merge.bring
    switch (found.kind) {
      case 'failure':
        return app.failures[found.failure.code](found.failure.name ?? name)
      case 'backup':
        return problems.backup
      default:
        return problems[found.kind](found.theirs, schemaVersion)
    }
  }

  /** Compares with what is here now. */
  const compare = async (open: OpenPackage, name: string, decisions: Decisions): Promise<void> => {
    setStep({ kind: 'working', words: merge.bring.comparing })
    const own = turn.current
    const stop = new AbortController()
    reading.current = stop
    const plan = await workspace.packages.plan(stop.signal).catch((error: unknown) => {
      if (error instanceof CommandAborted) return undefined
      throw error
    })
    if (plan === undefined || own !== turn.current) return
    if ('refused' in plan) {
      if (plan.refused === 'sameWorkstation') {
        setStep({ kind: 'identity', open, name })
        return
      }
      await close()
      const { problems } = merge.bring
      fail(plan.refused === 'otherOffice' ? problems.otherOffice(open.manifest.office) : problems[plan.refused])
      return
    }
    setStep({ kind: 'review', open, name, plan, decisions })
  }

  const read = async (file: string, name: string, passphrase?: string): Promise<void> => {
    setStep({ kind: 'working', words: merge.bring.reading })
    const own = turn.current
    try {
      const stop = new AbortController()
      reading.current = stop
      const opened = await openPackage(workspace, file, passphrase, stop.signal)
      if (own !== turn.current) {
        // The screen was left meanwhile: a decrypted copy must not stay.
        if (!('kind' in opened)) await host['archive.close']({ job: opened.job })
        return
      }
      if ('kind' in opened) {
        if (opened.kind === 'failure' && opened.failure.code === 'wrongPassphrase')
          setStep({ kind: 'passphrase', file, name, isWrong: true })
        else fail(wordsOf(opened, name))
        return
      }
      job.current = opened.job
      await compare(opened, name, new Map())
    } catch (error) {
      if (own !== turn.current) return
      await close()
      const { problems } = merge.bring
      if (error instanceof AlteredPackage) fail(problems.altered)
      else if (error instanceof UnreadablePackage) fail(problems.unreadable(error.table))
      else throw error
    }
  }

  const pick = async (): Promise<void> => {
    setProblem(undefined)
    setNote(undefined)
    await close()
    const picked = await host['archive.pick']({})
    if (!picked.ok) {
      fail(app.failures[picked.error.code](picked.error.name ?? ''))
      return
    }
    if (picked.value === null) return
    const { file, name, encrypted } = picked.value
    if (encrypted) setStep({ kind: 'passphrase', file, name, isWrong: false })
    else await read(file, name)
  }

  const decide = (answers: ReadonlyMap<string, Decision>) => {
    setStep((now) => (now.kind === 'review' ? { ...now, decisions: new Map([...now.decisions, ...answers]) } : now))
  }

  /** This computer goes on under a new identity, and the package is compared anew. */
  const takeNewIdentity = async (): Promise<void> => {
    if (step.kind !== 'identity') return
    await workspace.takeNewIdentity()
    await compare(step.open, step.name, new Map())
  }

  const accept = async (): Promise<void> => {
    if (step.kind !== 'review') return
    const { open, name, plan, decisions } = step
    setProblem(undefined)
    setNote(undefined)
    const stay = (text: string) => {
      setProblem(text)
      setStep(step)
    }
    abort.current = new AbortController()
    setStep({ kind: 'running', done: 0, of: plan.merges.length })
    await workspace.beforeRisk('merge')
    if (open.manifest.attachments.length > 0 && !(await host['archive.attachments']({ job: open.job })).ok) {
      stay(merge.bring.problems.attachments)
      return
    }
    try {
      const outcome = await workspace.packages.accept(decisions, {
        signal: abort.current.signal,
        onProgress: (done, of) => setStep({ kind: 'running', done, of }),
      })
      await close()
      setStep({ kind: 'start' })
      const { office } = plan.about
      if (plan.isFirst && office !== undefined && isUnnamedOffice(workspace.snapshot().office))
        await workspace.setOffice(office)
      if (outcome === undefined) return
      const { id } = outcome.command
      const count = countEntries(plan.merges, workspace.snapshot().catalogue)
      toast({
        look: 'plain',
        text: count === 0 ? merge.bring.doneHistory : merge.bring.done(count),
        action: { label: app.common.undo, run: () => void undoOnly(id) },
      })
    } catch (error) {
      if (error instanceof StalePlan) {
        await compare(open, name, decisions)
        setNote(merge.bring.stale)
      } else {
        setStep(step)
        if (!(error instanceof CommandAborted)) throw error
      }
    }
  }

  return {
    step,
    problem,
    note,
    pick,
    unlock: (file: string, name: string, passphrase: string) => read(file, name, passphrase),
    decide,
    takeNewIdentity,
    accept,
    cancel: () => abort.current?.abort(),
    /** Gives up what is being read or compared; nothing was written yet. */
    stopReading: () => {
      void close()
      setStep({ kind: 'start' })
    },
  }
}
