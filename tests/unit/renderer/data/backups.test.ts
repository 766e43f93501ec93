import { describe, expect, it } from 'vitest'
import type { BackupReason, BackupState, Generation } from '#shared/program/backups/messages'
import { archiveFormat, archiveFormatVersion, manifestSchema } from '#shared/program/archive/manifest'
import { defaultBackupSettings } from '#shared/program/backups/settings'
import type { Answer, FailureCode, Host } from '#shared/program/ipc/contract'
import { Backups, type BackupView, noBackups } from '#renderer/data/backups/backups'
import type { Snapshot } from '#renderer/data/backups/snapshot'
import { fakeHost } from '../../../fakes/host'

const now = Date.parse('2026-11-21T12:00:00.000Z')

const manifest = {
  kind: 'backup',
  format: archiveFormat,
  formatVersion: archiveFormatVersion,
  schemaVersion: 1,
  program: '1.0.0',
  office: 'Rada',
  createdAt: '2026-11-21T12:00:00.000Z',
  reason: 'manual',
  records: {},
  tables: [],
  attachments: [],
  missing: [],
}

/** A host that keeps backups in memory; `refuse` is why the next ones fail. */
function backupHost() {
  const kept: Generation[] = []
  const written: Record<string, string[]> = {}
  const control: { refuse?: FailureCode; hold?: Promise<void>; now: number } = { now }
  /** Backups that were damaged on the disk since they were made. */
  const damaged = new Set<string>()
  const ok = <T>(value: T): Promise<Answer<T>> => Promise.resolve({ ok: true, value })
  const host: Partial<Host> = {
    'backup.state': () =>
      ok<BackupState>({
        settings: defaultBackupSettings,
        folder: { name: 'Kopie', isDefault: true, isAway: false },
        generations: kept.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)),
        ...(kept.length === 0 ? {} : { latest: kept.at(-1)?.name ?? '' }),
        passphrase: 'unavailable',
      }),
    'backup.verify': ({ name }) => {
      const state = kept.find((one) => one.name === name)?.made?.state ?? ''
      return damaged.has(name)
        ? Promise.resolve({ ok: false, error: { code: 'damaged', name } })
        : ok(manifestSchema.parse({ ...manifest, state }))
    },
    'backup.start': () =>
      control.refuse === undefined
        ? ok({ job: 'j' })
        : Promise.resolve({ ok: false, error: { code: control.refuse, name: 'Kopie' } }),
    'backup.rows': async ({ table, lines }) => {
      ;(written[table] ??= []).push(...lines)
      await control.hold
      return { ok: true, value: {} }
    },
    'backup.attachments': () => ok({}),
    'backup.cancel': () => ok({}),
    'backup.finish': ({ about, reason }) => {
      const createdAt = new Date(control.now).toISOString()
      const made = { reason, verifiedAt: createdAt, records: 1, missing: 0, state: about.state }
      const generation = { name: `kopia-${kept.length}`, bytes: 1, createdAt, encrypted: false, made }
      kept.push(generation)
      return ok(generation)
    },
  }
  return { host: fakeHost(host), kept, written, control, damaged }
}

function open(host: Host) {
  const data: { state: string | undefined; later: number } = { state: 'a', later: 0 }
  let view: BackupView = noBackups
  const bugs: unknown[] = []
  const snapshot = (): Snapshot => ({
    schemaVersion: 1,
    tables: [{ name: 'records', rows: 2, pieces: [new Blob(['{"id":1}\n']), new Blob(['{"id":2}\n'])] }],
    attachments: [],
    records: { resolutions: 2 },
    state: data.state ?? '',
  })
  const backups = new Backups({
    host,
    takeSnapshot: () => Promise.resolve(snapshot()),
    currentState: () => Promise.resolve(data.state),
    office: () => 'Rada',
    onChange: (change) => {
      view = { ...view, ...change }
    },
    onBug: (error) => bugs.push(error),
    now: () => now + data.later,
  })
  return { backups, data, view: () => view, bugs }
}

describe('backups', () => {
  it('hand over every row, and are shown', async () => {
    const { host, written, kept } = backupHost()
    const { backups, view } = open(host)
    expect(await backups.make('manual')).toMatchObject({ ok: true, value: { name: 'kopia-0' } })
    expect(written).toEqual({ records: ['{"id":1}', '{"id":2}'] })
    expect(kept[0]?.made?.reason).toBe('manual')
    expect(view()).toEqual({ backupProblem: undefined, backupProgress: undefined, backupsMade: 1 })
  })

  it('are skipped while the newest one holds the same data, and while there are none', async () => {
    const { host, kept } = backupHost()
    const { backups, data } = open(host)
    for (const state of ['a', 'a', 'b', 'b', undefined]) {
      data.state = state
      await backups.makeIfChanged('schedule')
    }
    expect(kept.map(({ made }) => made?.state)).toEqual(['a', 'b'])
    data.state = 'b'
    await backups.make('manual')
    expect(kept).toHaveLength(3)
  })

  it('are made by schedule when they are due', async () => {
    const { host, kept } = backupHost()
    const { backups, data } = open(host)
    await backups.check()
    data.state = 'b'
    data.later = 3 * 60 * 60 * 1_000
    await backups.check()
    expect(kept).toHaveLength(1)
    data.later = 4 * 60 * 60 * 1_000
    await backups.check()
    expect(kept).toHaveLength(2)
  })

  it('made once with the clock in 2030 bring at most one more while nothing changes', async () => {
    const { host, kept, control } = backupHost()
    const { backups, data } = open(host)
    control.now = Date.parse('2030-01-01T00:00:00.000Z')
    await backups.make('manual')
    control.now = now
    for (const state of ['a', 'b']) {
      data.state = state
      for (let check = 0; check < 40; check += 1) {
        data.later += 5 * 60 * 1_000
        await backups.check()
      }
    }
    expect(kept.map(({ made }) => made?.state)).toEqual(['a', 'b'])
  })

  it.each(['restore', 'merge'] as const)(
    'that were damaged since do not cover what comes before a %s',
    async (reason) => {
      const { host, kept, damaged } = backupHost()
      const { backups } = open(host)
      const before = async () => {
        if (reason === 'restore') await backups.makeIfChanged(reason)
        else await backups.beforeRisk(reason)
        // The next one waits for it.
        await backups.makeIfChanged('schedule')
      }
      await backups.make('manual')
      await before()
      expect(kept).toHaveLength(1)
      damaged.add('kopia-0')
      await before()
      expect(kept.map(({ made }) => made?.reason)).toEqual(['manual', reason])
    },
  )

  it('that fail are a problem until one is made, and nobody waits for them', async () => {
    const { host, control } = backupHost()
    const { backups, view } = open(host)
    control.refuse = 'notFound'
    await backups.beforeRisk('import')
    await backups.makeIfChanged('schedule')
    expect(view().backupProblem).toEqual({ code: 'notFound', name: 'Kopie', reason: 'schedule' })
    delete control.refuse
    await backups.check()
    expect(view()).toMatchObject({ backupProblem: undefined, backupsMade: 1 })
  })

  it('before a risk let it go on as soon as the data are read', async () => {
    const { host, control, kept } = backupHost()
    const { backups } = open(host)
    let release = (): void => undefined
    control.hold = new Promise((resolve) => (release = resolve))
    await backups.beforeRisk('import')
    expect(kept).toEqual([])
    release()
    await backups.makeIfChanged('manual')
    expect(kept).toHaveLength(1)
  })

  it('are made one at a time, and can be stopped', async () => {
    const { host, control, kept } = backupHost()
    const { backups, view } = open(host)
    let release = (): void => undefined
    control.hold = new Promise((resolve) => (release = resolve))
    const reasons: readonly BackupReason[] = ['manual', 'schedule']
    const all = Promise.all(reasons.map((reason) => backups.make(reason)))
    // The first one is being read by now; it is the one that is stopped.
    await new Promise((resolve) => setImmediate(resolve))
    backups.cancel()
    release()
    expect(await all).toMatchObject([{ ok: false, error: { code: 'cancelled' } }, { ok: true }])
    expect(kept.map(({ made }) => made?.reason)).toEqual(['schedule'])
    expect(view().backupProblem).toBeUndefined()
  })

  it('say that something must not happen, and go on afterwards', async () => {
    const { host, kept } = backupHost()
    const broken = open({ ...host, 'backup.rows': () => Promise.reject(new Error('gone')) })
    expect(await broken.backups.make('manual')).toEqual({ ok: false, error: { code: 'unexpected' } })
    expect(broken.bugs).toHaveLength(1)
    expect(broken.view().backupProblem).toMatchObject({ code: 'unexpected' })
    expect(kept).toEqual([])
  })

  it('are silent where the host has none', async () => {
    const { backups, view } = open(fakeHost())
    await backups.beforeRisk('import')
    await backups.check()
    expect(view()).toEqual(noBackups)
  })
})
