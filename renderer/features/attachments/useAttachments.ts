import { useEffect, useRef, useState } from 'react'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import type { Failure } from '#shared/program/ipc/contract'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FileRef } from '#shared/core/values/values'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { useUndo } from '../history/undo'
import { editOfFiles } from '../../data/attachments/attachments'
import { droppedFile, pickedFile, type Arrival } from './arrivals'

export interface AttachmentsOptions {
  readonly definition: RegisterDefinition
  readonly field: string
  readonly record: string
  readonly files: readonly FileRef[]
  /** Given for an entry that is not saved yet: its files are part of the form and are saved with it. */
  readonly onForm: ((files: readonly FileRef[]) => void) | undefined
}

/** A file that is being taken in. */
export interface Sending {
  readonly name: string
  readonly received: number
  readonly bytes: number
}

export interface Attachments {
  readonly sending: Sending | undefined
  /** Why files were not attached. */
  readonly problems: readonly string[]
  readonly add: (files: readonly File[]) => Promise<void>
  readonly pick: () => Promise<void>
  readonly replace: (file: FileRef) => Promise<void>
  readonly describe: (file: FileRef, name: string, note: string) => Promise<void>
  readonly remove: (file: FileRef) => Promise<void>
  readonly open: (file: FileRef) => Promise<void>
  readonly saveCopy: (file: FileRef) => Promise<void>
  readonly cancel: () => void
  readonly closeProblems: () => void
}

/**
 * The files of one field of one entry and what can be done with them. On a saved entry everything is a command of its
 * own, at once, because bytes that came in are not something to lose with a draft; on a new one it waits for the form.
 */
export function useAttachments({ definition, field, record, files, onForm }: AttachmentsOptions): Attachments {
  const workspace = useWorkspace()
  const { app, attachments: text } = useTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const [sending, setSending] = useState<Sending>()
  const [problems, setProblems] = useState<readonly string[]>([])
  const { host, database } = workspace
  /** Files that come one after another must see each other before the form has rendered. */
  const latest = useRef(files)
  /** Where files go now: an entry may be saved while one is still coming. */
  const form = useRef(onForm)
  useEffect(() => {
    latest.current = files
    form.current = onForm
  }, [files, onForm])
  const stop = useRef(new AbortController())
  const line = useRef<Promise<unknown>>(Promise.resolve())
  // A form that goes away has nowhere to put what still comes; a saved entry has.
  useEffect(
    () => () => {
      if (form.current !== undefined) stop.current.abort()
    },
    [],
  )

  const explain = ({ code, name = '' }: Failure): string => {
    if (code === 'tooLarge') return text.tooLarge(name, workspace.snapshot().preferences.attachmentMegabytes)
    return code === 'cancelled' ? text.cancelled(name) : app.failures[code](name)
  }
  const fail = (error: Failure) => toast({ look: 'problem', text: explain(error) })

  /** Changes the files of the field; answers whether there was somewhere to change them. */
  const change = async (turn: (now: readonly FileRef[]) => readonly FileRef[], said: string): Promise<boolean> => {
    if (form.current !== undefined) {
      latest.current = turn(latest.current)
      form.current(latest.current)
      return true
    }
    const found = await editOfFiles(database, definition.id, record, field, turn)
    if (found === undefined) return false
    const label = writtenNumber({ definition }, found.values) ?? ''
    const outcome = await workspace.run({ kind: 'editField', register: definition.id, record, label, field }, [
      found.edit,
    ])
    if (outcome !== undefined)
      toast({
        look: 'plain',
        text: said,
        action: { label: app.common.undo, run: () => void undoOnly(outcome.command.id) },
      })
    return true
  }

  /** Takes files in one after another; answers what to hold of each that came. */
  const receive = async (arrivals: readonly Arrival[]): Promise<readonly FileRef[]> => {
    const came: FileRef[] = []
    stop.current = new AbortController()
    const { signal } = stop.current
    for (const arrival of arrivals) {
      const { name, bytes } = arrival
      setSending({ name, received: 0, bytes })
      const answer = await arrival.take((received) => setSending({ name, received, bytes }), signal)
      if (!answer.ok) {
        setProblems((before) => [...before, explain({ name, ...answer.error })])
        continue
      }
      const addedBy = workspace.snapshot().preferences.userName
      const file = { ...answer.value, addedAt: new Date().toISOString(), addedBy }
      // Known before any record refers to it; its text is read afterwards.
      if ((await database.attachments.get(file.sha256)) === undefined) await database.attachments.put(answer.value)
      came.push(file)
    }
    setSending(undefined)
    return came
  }

  /** One drop after another: each shows its own progress and is one command. */
  const inLine = (work: () => Promise<void>): Promise<void> => {
    const done = line.current.then(work)
    line.current = done.catch(() => setSending(undefined))
    return done
  }

  const addArrivals = (arrivals: readonly Arrival[]) =>
    inLine(async () => {
      const came = await receive(arrivals)
      const fresh: FileRef[] = []
      const repeated: FileRef[] = []
      const turn = (now: readonly FileRef[]) => {
        fresh.length = 0
        repeated.length = 0
        for (const file of came)
          ([...now, ...fresh].some(({ sha256 }) => sha256 === file.sha256) ? repeated : fresh).push(file)
        return [...now, ...fresh]
      }
      if (came.length === 0) return
      const held = await change(turn, text.added(came.map(({ name }) => name).join(', ')))
      const lost = held ? repeated.map(({ name }) => text.repeated(name)) : came.map(({ name }) => text.gone(name))
      setProblems((before) => [...before, ...lost])
    })

  /** Files of the dialog; those refused are told of at once. */
  const picked = async (several: boolean): Promise<readonly Arrival[]> => {
    const answer = await host['attachment.pick']({ several })
    if (!answer.ok) {
      fail(answer.error)
      return []
    }
    setProblems([])
    return (answer.value ?? []).flatMap((file) => {
      if ('upload' in file) return [pickedFile(host, file)]
      setProblems((before) => [...before, explain({ code: file.refused, name: file.name })])
      return []
    })
  }
  const turnOne = (file: FileRef, turn: (now: FileRef) => readonly FileRef[]) => (now: readonly FileRef[]) =>
    now.flatMap((other) => (other.sha256 === file.sha256 ? turn(other) : [other]))

  return {
    sending,
    problems,
    add: (dropped) => {
      setProblems([])
      return addArrivals(dropped.map((file) => droppedFile(host, file)))
    },
    pick: async () => {
      const arrivals = await picked(true)
      if (arrivals.length > 0) await addArrivals(arrivals)
    },
    replace: async (file) => {
      const arrivals = await picked(false)
      if (arrivals.length === 0) return
      await inLine(async () => {
        const [came] = await receive(arrivals)
        if (came === undefined) return
        if (latest.current.some(({ sha256 }) => sha256 === came.sha256)) {
          setProblems([text.repeated(came.name)])
          return
        }
        const note = file.note === undefined ? {} : { note: file.note }
        await change(
          turnOne(file, () => [{ ...came, ...note }]),
          text.replaced(file.name),
        )
      })
    },
    describe: async (file, name, note) => {
      const { sha256, bytes, addedAt, addedBy } = file
      const described = { sha256, name, bytes, addedAt, addedBy, ...(note === '' ? {} : { note }) }
      await change(
        turnOne(file, () => [described]),
        text.described(name),
      )
    },
    remove: async (file) => {
      await change(
        turnOne(file, () => []),
        text.removed(file.name),
      )
    },
    open: async ({ sha256, name }) => {
      const answer = await host['attachment.open']({ sha256, name })
      if (!answer.ok) fail(answer.error)
    },
    saveCopy: async ({ sha256, name }) => {
      const answer = await host['attachment.save']({ sha256, name })
      if (!answer.ok) fail(answer.error)
      else if (answer.value !== null) toast({ look: 'plain', text: text.saved(answer.value.name) })
    },
    cancel: () => stop.current.abort(),
    closeProblems: () => setProblems([]),
  }
}
