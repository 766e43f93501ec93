import { expose } from 'comlink'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { QueryService } from '#renderer/data/queryService'
import { Workspace } from '#renderer/data/workspace'
import { defaultPreferences } from '#shared/settings/preferences'
import type { FieldValue } from '#shared/values/values'
import { fakeHost } from '../../fakes/host'
import { freshProfile } from './freshDatabase'

/** The query worker without a thread of its own: the same service behind the same messages. */
class WorkerHere {
  onerror: unknown
  onmessageerror: unknown
  readonly #port: MessagePort
  constructor() {
    const { port1, port2 } = new MessageChannel()
    expose(new QueryService(), port2)
    this.#port = port1
    port1.start()
    ports.push(port1, port2)
  }
  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer)
  }
  addEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.#port.addEventListener(type, listener)
  }
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject): void {
    this.#port.removeEventListener(type, listener)
  }
}
const ports: MessagePort[] = []

const register = 'resolutions'
const host = fakeHost({}, { ...defaultPreferences, userName: 'Anna Nowak' })
const channels: BroadcastChannel[] = []
/** Channels between windows, so that those of a closed window can be closed too. */
class Channel extends BroadcastChannel {
  constructor(name: string) {
    super(name)
    channels.push(this)
  }
}
const open = () => Workspace.open(host)
/** Closes the program: its windows neither hear nor hold anything any more. */
function close(workspace?: Workspace): void {
  for (const channel of channels.splice(0)) channel.close()
  workspace?.database.close()
}
beforeEach(() => {
  freshProfile()
  vi.stubGlobal('Worker', WorkerHere)
  vi.stubGlobal('BroadcastChannel', Channel)
  vi.stubGlobal('navigator', { storage: { persist: () => Promise.resolve(true) } })
})
afterEach(() => {
  close()
  for (const port of ports.splice(0)) port.close()
  vi.unstubAllGlobals()
})
const create = (
  workspace: Workspace,
  record: string,
  fields: Readonly<Record<string, FieldValue>> = { title: record },
) => workspace.run({ kind: 'create', register, record, label: '' }, [{ record, register, fields, presence: 'live' }])
const live = async (workspace: Workspace) => (await workspace.database.records.toArray()).map(({ id }) => id)

describe('the workspace', () => {
  it('runs commands in the name of the workstation and tells the worker', async () => {
    const workspace = await open()
    await workspace.readAll()
    const outcome = await create(workspace, 'a')
    expect(outcome?.command.who).toBe('Anna Nowak')
    expect(await workspace.query.totals()).toMatchObject({ resolutions: 1 })
    expect(workspace.snapshot()).toMatchObject({ revision: 1, undo: { id: outcome?.command.id }, edited: undefined })
  })

  it('takes back as many commands as Ctrl+Z was pressed, however fast', async () => {
    const workspace = await open()
    await workspace.readAll()
    for (const record of ['a', 'b', 'c']) await create(workspace, record)
    const results = await Promise.all([workspace.undo(), workspace.undo(), workspace.undo(), workspace.undo()])
    expect(results.map((result) => result !== undefined && 'command' in result)).toEqual([true, true, true, false])
    expect(await live(workspace)).toEqual([])
    await Promise.all([workspace.redo(), workspace.redo()])
    expect(await live(workspace)).toEqual(['a', 'b'])
    expect(await workspace.query.totals()).toMatchObject({ resolutions: 2 })
  })

  it('says when the disk keeps the files of what was erased', async () => {
    const refusing = fakeHost({
      'attachment.remove': () => Promise.resolve({ ok: false, error: { code: 'noPermission', name: 'zalaczniki' } }),
    })
    const workspace = await Workspace.open(refusing)
    await workspace.readAll()
    const file = { sha256: 'a'.repeat(64), name: 'karta.pdf', bytes: 1, addedAt: '2026-11-21T10:00:00.000Z' }
    await create(workspace, 'a', { title: 'a', attachments: [file] })
    const order = { register, records: ['a'], fields: 'all', remove: true, reason: 'art. 5 RODO' } as const
    const outcome = await workspace.erase(order)
    expect(outcome?.erased.files).toEqual([file.sha256])
    expect(outcome?.filesLeft).toEqual({ code: 'noPermission', name: 'zalaczniki' })
    expect(await live(workspace)).toEqual([])
  })

  it('undoes after a restart what was done before it', async () => {
    const before = await open()
    await before.readAll()
    await create(before, 'a')
    close(before)
    const workspace = await open()
    await workspace.readAll()
    await workspace.undo()
    expect(await live(workspace)).toEqual([])
    expect(workspace.snapshot().redo).toBeDefined()
  })

  it('shows the first rows before the worker has any', async () => {
    const before = await open()
    await create(before, 'a', { title: 'w sprawie', date: '2026-10-28' })
    close(before)
    const workspace = await Workspace.open(host, register)
    expect(workspace.first.register).toBe(register)
    expect(workspace.first.rows.map(({ record }) => record.id)).toEqual(['a'])
    expect(workspace.isRead).toBe(false)
  })

  it('keeps drafts over a restart until they are saved or dropped', async () => {
    const before = await open()
    const draft = { id: 'a', register, values: { title: 'x' }, isNew: true, at: '2026-11-21T12:00:00.000Z' }
    await before.saveDraft(draft)
    await before.saveDraft({ ...draft, id: 'b' })
    close(before)
    const workspace = await open()
    expect(workspace.snapshot().drafts.map(({ id }) => id)).toEqual(['a', 'b'])
    await workspace.dropDraft('b')
    await workspace.run(
      { kind: 'create', register, record: 'a', label: '' },
      [{ record: 'a', register, fields: { title: 'x' }, presence: 'live' }],
      { draft: 'a' },
    )
    expect(workspace.snapshot().drafts).toEqual([])
    expect(await workspace.database.drafts.count()).toBe(0)
  })

  it('hears of another window’s changes, also before it has read anything itself', async () => {
    const [early, reading, other] = await Promise.all([open(), open(), open()])
    await Promise.all([reading.readAll(), other.readAll()])
    const heard = (workspace: Workspace) => vi.waitFor(() => expect(workspace.snapshot().undo).toBeDefined())
    await create(other, 'a')
    await Promise.all([heard(early), heard(reading)])
    expect(await reading.query.totals()).toMatchObject({ resolutions: 1 })
    await early.readAll()
    expect(await early.query.totals()).toMatchObject({ resolutions: 1 })
  })

  it('applies settings although they cannot be saved, and asks the lists anew only for another language', async () => {
    const workspace = await Workspace.open(
      fakeHost({ 'preferences.write': () => Promise.resolve({ ok: false, error: { code: 'unexpected' } }) }),
    )
    await workspace.readAll()
    const { revision } = workspace.snapshot()
    await workspace.setPreferences({ zoom: 120 })
    expect(workspace.snapshot()).toMatchObject({ revision, preferencesSaved: false, preferences: { zoom: 120 } })
    await workspace.setPreferences({ language: 'en' })
    expect(workspace.snapshot().revision).toBeGreaterThan(revision)
    expect(workspace.snapshot().preferences).toMatchObject({ zoom: 120, language: 'en' })
    close(workspace)
  })
})
