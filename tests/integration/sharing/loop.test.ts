import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openAttachmentStore } from '#electron/services/attachments/store'
import { createSharing } from '#electron/services/sharing/sharing'
import { readSharing } from '#renderer/data/sharing/sharedLog'
import type { Workspace } from '#renderer/data/workspace'
import type { Host } from '#shared/program/ipc/contract'
import { defaultPreferences } from '#shared/program/settings/preferences'
import { fakeHost } from '../../fakes/host'
import { closeBrowser, freshBrowser, openWorkspace } from '../data/openWorkspace'
import { register, Station } from './stations'

// The window's part: it sends, takes in and says how far that is, by itself.

let folder: string
let opened: Station | undefined
let stop: (() => Promise<void>) | undefined
beforeEach(() => {
  freshBrowser()
  vi.stubGlobal('navigator', {
    storage: { persist: () => Promise.resolve(true) },
    locks: { request: (_name: string, _options: unknown, work: () => Promise<unknown>) => work() },
  })
  folder = mkdtempSync(join(tmpdir(), 'share-loop-'))
})
afterEach(async () => {
  await stop?.()
  await opened?.close()
  stop = opened = undefined
  closeBrowser()
  rmSync(folder, { recursive: true, force: true })
})

const shared = () => join(folder, 'shared')

/** A program whose log lies in the folder. */
function host(given: Partial<Host> = {}, looked: () => Promise<void> = () => Promise.resolve()): Host {
  mkdirSync(join(folder, 'data'), { recursive: true })
  const sharing = createSharing({
    dataFolder: join(folder, 'data'),
    version: '1.0.0',
    secrets: undefined,
    store: openAttachmentStore(join(folder, 'data', 'attachments')),
    chooseFolder: () => Promise.resolve(shared()),
    person: () => 'Anna Nowak',
  })
  return fakeHost(
    {
      'share.settings': () => Promise.resolve(sharing.settings()),
      'share.joinFolder': () => sharing.joinFolder(),
      'share.leave': () => sharing.leave(),
      'share.look': async (input) => {
        const answer = await sharing.look(input)
        await looked()
        return answer
      },
      'share.append': (input) => sharing.append(input),
      'share.empty': (input) => sharing.empty(input),
      'share.read': (input) => sharing.read(input),
      'share.wait': (input) => sharing.wait(input),
      'share.attend': (input) => sharing.attend(input),
      'share.claim': (input) => sharing.claim(input),
      ...given,
    },
    { ...defaultPreferences, userName: 'Anna Nowak' },
  )
}

async function joined(given: Partial<Host> = {}): Promise<Workspace> {
  mkdirSync(shared())
  const workspace = await openWorkspace(host(given))
  await workspace.readAll()
  await create(workspace, 'r1', 'Pierwsza')
  expect(await workspace.sharing.joinFolder()).toEqual({ joined: 'sends' })
  stop = () => workspace.sharing.leave()
  return workspace
}
const create = (workspace: Workspace, record: string, title: string) =>
  workspace.run({ kind: 'create', register, record, label: '' }, [
    { record, register, fields: { title }, presence: 'live' },
  ])
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 120_000, interval: 50 })
const state = (workspace: Workspace) => workspace.snapshot().sharing

describe('the exchange with other workstations', () => {
  it('goes by itself, both ways, and is no step of the clerk', async () => {
    const workspace = await joined()
    await until(() => expect(state(workspace)).toMatchObject({ isOn: true, waiting: 0, problem: undefined }))
    await until(() => expect(state(workspace).upToDate).toBeDefined())
    opened = await Station.open('loop-jan', 'jan', 60_000)
    expect(await opened.joinFolder(shared())).toBe('receives')
    await opened.exchange()
    expect((await opened.view())['r1']).toMatchObject({ values: { title: 'Pierwsza' } })
    await opened.save('r2', { title: 'Druga' })
    await opened.exchange()
    const before = workspace.snapshot().undo
    await until(async () => expect(await workspace.database.records.get('r2')).toBeDefined())
    await until(async () => expect(await workspace.query.totals()).toMatchObject({ resolutions: 2 }))
    expect(workspace.snapshot().undo).toBe(before)
    await create(workspace, 'r3', 'Trzecia')
    await until(async () => {
      await opened?.exchange()
      expect((await opened?.view())?.['r3']).toBeDefined()
    })
  })

  it('waits while nothing is reached, keeps numbers unconfirmed, and goes on by itself', async () => {
    const workspace = await joined()
    await until(() => expect(state(workspace).upToDate).toBeDefined())
    renameSync(shared(), join(folder, 'away'))
    await create(workspace, 'r2', 'Bez folderu')
    await until(() => expect(state(workspace).awaySince).toBeDefined())
    await until(() => expect(state(workspace).waiting).toBe(1))
    expect(await workspace.sharing.claim({ register, number: 'XII/1/26', record: 'r2' })).toBeUndefined()
    expect(state(workspace).unconfirmed).toEqual(['r2'])
    renameSync(join(folder, 'away'), shared())
    await until(() => expect(state(workspace)).toMatchObject({ waiting: 0, awaySince: undefined, unconfirmed: [] }))
    opened = await Station.open('loop-jan', 'jan', 60_000)
    await opened.joinFolder(shared())
    await opened.exchange()
    expect((await opened.view())['r2']).toBeDefined()
  })

  it('tells of a number that another workstation had used meanwhile', async () => {
    const workspace = await joined()
    await until(() => expect(state(workspace).upToDate).toBeDefined())
    opened = await Station.open('loop-jan', 'jan', 60_000)
    await opened.joinFolder(shared())
    await opened.exchange()
    renameSync(shared(), join(folder, 'away'))
    await create(workspace, 'r2', 'Bez folderu')
    await until(() => expect(state(workspace).awaySince).toBeDefined())
    await workspace.sharing.claim({ register, number: 'XII/1/26', record: 'r2' })
    renameSync(join(folder, 'away'), shared())
    const origin = await opened.sharing.look({ at: 0 })
    const claimed = { register, scope: '', number: 'XII/1/26', record: 'r9' }
    // Whoever asks first has it; the exchange may have been quicker.
    const first = await opened.sharing.claim({ origin: origin.ok ? (origin.value.origin ?? '') : '', ...claimed })
    await until(() => expect(state(workspace).unconfirmed).toEqual([]))
    const isTaken = first.ok && first.value.holder === null
    expect(state(workspace).taken).toEqual(
      isTaken ? [{ register, number: 'XII/1/26', record: 'r2', holder: 'jan' }] : [],
    )
  })

  it('says from the start what waits for a person, also where the log is not reached', async () => {
    const workspace = await joined()
    await until(() => expect(state(workspace).upToDate).toBeDefined())
    opened = await Station.open('loop-jan', 'jan', 60_000)
    await opened.joinFolder(shared())
    await opened.exchange()
    renameSync(shared(), join(folder, 'away'))
    await workspace.run({ kind: 'edit', register, record: 'r1', label: '' }, [
      { record: 'r1', register, fields: { title: 'Tutaj' } },
    ])
    await opened.save('r1', { title: 'Tam' })
    renameSync(join(folder, 'away'), shared())
    await until(async () => {
      await opened?.exchange()
      expect(state(workspace).disputes).toBe(1)
    })
    const again = await openWorkspace(
      host({ 'share.look': () => Promise.resolve({ ok: false, error: { code: 'sharePassword' } }) }),
    )
    await again.readAll()
    expect(state(again).disputes).toBe(1)
  })

  /** Another workstation begins the log in the moment in which this one has found it empty. */
  function quicker(): () => Promise<void> {
    let isFirst = true
    return async () => {
      if (!isFirst) return
      isFirst = false
      opened = await Station.open('loop-quick', 'jan', 60_000)
      await opened.save('r2', { title: 'Druga' })
      expect(await opened.joinFolder(shared())).toBe('sends')
      await opened.exchange()
    }
  }

  it('joins the log of whoever was quicker', async () => {
    mkdirSync(shared())
    const workspace = await openWorkspace(host({}, quicker()))
    await workspace.readAll()
    expect(await workspace.sharing.joinFolder()).toEqual({ joined: 'receives' })
    stop = () => workspace.sharing.leave()
    await until(async () => expect(await workspace.database.records.get('r2')).toBeDefined())
  })

  it('shares nothing where whoever was quicker keeps another office', async () => {
    mkdirSync(shared())
    const workspace = await openWorkspace(host({}, quicker()))
    await workspace.readAll()
    await create(workspace, 'r1', 'Pierwsza')
    expect(await workspace.sharing.joinFolder()).toEqual({ problem: 'hasEntries' })
    expect(await readSharing(workspace.database)).toBeUndefined()
    expect(await workspace.database.outbox.count()).toBe(0)
    expect(state(workspace).isOn).toBe(false)
  })

  it('goes on from a backup of another workstation, under an identity of its own', async () => {
    mkdirSync(shared())
    opened = await Station.open('loop-old', 'jan')
    await opened.save('r1', { title: 'Pierwsza' })
    await opened.joinFolder(shared())
    await opened.exchange()
    // As a restore does: every row as it is.
    const workspace = await openWorkspace(host())
    for (const { name } of opened.database.tables)
      await workspace.database.table(name).bulkPut(await opened.database.table(name).toArray())
    await workspace.readAll()
    await workspace.sharing.start()
    await until(() => expect(state(workspace)).toMatchObject({ isOn: true, problem: 'shareNotJoined' }))
    await opened.save('r2', { title: 'Druga' })
    await opened.exchange()
    expect(await workspace.sharing.joinFolder()).toEqual({ joined: 'sends' })
    stop = () => workspace.sharing.leave()
    await until(() => expect(state(workspace)).toMatchObject({ problem: 'sameWorkstation' }))
    await workspace.takeNewIdentity()
    workspace.sharing.again()
    await until(async () => expect(await workspace.database.records.get('r2')).toBeDefined())
    await create(workspace, 'r3', 'Trzecia')
    await until(async () => {
      await opened?.exchange()
      expect(Object.keys((await opened?.view()) ?? {})).toEqual(['r1', 'r2', 'r3'])
    })
  })

  it('stands still until somebody does something about it, and says why', async () => {
    let isForgotten = false
    const workspace = await joined({
      'share.append': () =>
        Promise.resolve(
          isForgotten ? { ok: true, value: { refused: [] } } : { ok: false, error: { code: 'sharePassword' } },
        ),
    })
    await until(() => expect(state(workspace)).toMatchObject({ problem: 'sharePassword', waiting: 1 }))
    isForgotten = true
    workspace.sharing.again()
    await until(() => expect(state(workspace)).toMatchObject({ problem: undefined, waiting: 0 }))
  })
})
