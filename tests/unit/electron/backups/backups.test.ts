import { copyFile, mkdir, readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArchiveAttachments } from '#electron/services/archive/archiveJob'
import { createArchives } from '#electron/services/backups/archives'
import { openBackupIndex } from '#electron/services/backups/backupIndex'
import { type BackupPorts, createBackups, type Secrets } from '#electron/services/backups/backups'
import { inTime } from '#electron/services/backups/backupFolder'
import { nodeDisk } from '#electron/services/disk'
import { defaultBackupSettings } from '#shared/program/backups/settings'
import type { Input } from '#shared/program/ipc/contract'
import { about, digestOf } from '../../../fakes/archives'
import { archiveHere, failingDisk, keptLog } from '../../../fakes/hostPorts'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

const facts = { schemaVersion: 1, office: about.office, state: about.state, records: about.records }

/** A keyring of which another user's secrets cannot be read. */
function keyringOf(user: string): Secrets {
  return {
    isAvailable: () => Promise.resolve(true),
    encrypt: (text) => Promise.resolve(Buffer.from(`${user}:${text}`)),
    decrypt: (bytes) => {
      const text = Buffer.from(bytes).toString()
      return text.startsWith(`${user}:`) ? Promise.resolve(text.slice(user.length + 1)) : Promise.reject(new Error('x'))
    },
  }
}

describe('backups', () => {
  const makeFolder = temporaryFolders()

  async function open(changes: Partial<BackupPorts> = {}) {
    const data = await makeFolder()
    const folder = join(data, 'Kopie zapasowe')
    const temporary = join(data, 'tymczasowe')
    await mkdir(temporary)
    const clock = { now: Date.parse('2026-11-21T12:00:00.000Z') }
    const log = keptLog()
    const indexPath = join(data, 'backups.json')
    const ports: BackupPorts = {
      ownFolder: folder,
      temporary,
      index: openBackupIndex(indexPath, nodeDisk, new Date(clock.now)),
      startArchive: archiveHere(),
      disk: nodeDisk,
      chooseFolder: () => Promise.resolve(null),
      openInSystem: () => Promise.resolve(true),
      secrets: undefined,
      log,
      now: () => new Date(clock.now),
      version: '1.2.3',
      ...changes,
    }
    const service = createBackups(ports)
    const make = async (options: Input<'backup.start'> = {}, rows: Record<string, number> = { records: 1 }) => {
      const started = await service.start(options)
      if (!started.ok) return started
      const { job } = started.value
      const written = await service.rows({ job, table: 'records', lines: ['{"id":"a"}'] })
      if (!written.ok) return written
      return service.finish({ job, about: facts, reason: 'manual', rows })
    }
    const state = async () => {
      const answer = await service.state()
      if (!answer.ok) throw new Error('no state')
      return answer.value
    }
    const names = async () => (await readdir(folder)).toSorted()
    return { service, ports, folder, data, temporary, clock, log, make, state, names, indexPath }
  }

  it('count when they were read back, and name what they hold', async () => {
    const { make, state, names } = await open()
    const made = await make()
    expect(made).toMatchObject({
      ok: true,
      value: { encrypted: false, made: { records: 2, reason: 'manual', missing: 0 } },
    })
    expect(await names()).toEqual(['kopia-2026-11-21-13-00-00.zip'])
    expect(await state()).toMatchObject({
      settings: defaultBackupSettings,
      folder: { name: 'Kopie zapasowe', isDefault: true, isAway: false },
      generations: [{ made: { state: 'abc' } }],
      passphrase: 'unavailable',
    })
  })

  it('are still known after a restart; a file of another size is not the one that was verified', async () => {
    const { make, ports, names, folder, indexPath } = await open()
    await make()
    const again = createBackups({ ...ports, index: openBackupIndex(indexPath, nodeDisk, ports.now()) })
    expect(await again.state()).toMatchObject({ value: { generations: [{ made: { state: 'abc' } }] } })
    const [name = ''] = await names()
    await writeFile(join(folder, name), 'x', { flag: 'a' })
    const state = await again.state()
    expect(state.ok ? state.value.generations[0]?.made : 'failed').toBeUndefined()
    expect(await again.verify({ name })).toEqual({ ok: false, error: { code: 'damaged', name } })
  })

  it('of fewer rows than were handed over are none', async () => {
    const { make, names } = await open()
    expect(await make({}, { records: 2 })).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(await make({}, { records: 1, changes: 0 })).toMatchObject({ ok: false, error: { code: 'damaged' } })
    expect(await names()).toEqual([])
  })

  it('go when no rule keeps them, after a new one was verified, and never files of others', async () => {
    const { service, make, clock, names, folder } = await open()
    await make()
    await service.settings({ every: 'day', keepLast: 2, keepDays: 0, keepMonths: 0 })
    const foreign = 'kopia-2001-01-01-00-00-00.zip'
    await writeFile(join(folder, foreign), 'obca')
    for (let count = 0; count < 4; count++) {
      clock.now += 60_000
      await make()
    }
    expect(await names()).toHaveLength(3)
    expect(await names()).toContain(foreign)
    clock.now += 60_000
    // A new one that fails takes none with it.
    await make({}, { records: 9 })
    expect(await names()).toHaveLength(3)
  })

  it('of the same second bear different names', async () => {
    const { make, names } = await open()
    await make()
    await make()
    expect(await names()).toHaveLength(2)
  })

  it("of two programs in one folder in the same second never take each other's place", async () => {
    const { ports, folder, data, names } = await open()
    const other = createBackups({ ...ports, index: openBackupIndex(join(data, 'other.json'), nodeDisk, ports.now()) })
    const programs = [createBackups(ports), other]
    const made = await Promise.all(
      programs.map(async (program, index) => {
        const started = await program.start({})
        if (!started.ok) return started
        const { job } = started.value
        await program.rows({ job, table: 'records', lines: [`{"id":"of program ${index}"}`] })
        return program.finish({ job, about: { ...facts, state: `${index}` }, reason: 'manual', rows: { records: 1 } })
      }),
    )
    expect(made).toMatchObject([{ ok: true }, { ok: true }])
    expect(await names()).toHaveLength(2)
    for (const [index, program] of programs.entries()) {
      const answer = made[index]
      const name = answer?.ok === true ? answer.value.name : ''
      expect(await program.verify({ name })).toMatchObject({ ok: true, value: { state: `${index}` } })
      expect((await stat(join(folder, name))).size).toBeGreaterThan(0)
    }
  })

  it('whose name was taken when the program was killed are no backups, and go', async () => {
    const { make, folder, names, state, clock } = await open()
    await make()
    const [whole = ''] = await names()
    const empty = 'kopia-2026-11-21-09-00-00.zip'
    await writeFile(join(folder, empty), '')
    expect((await state()).generations.map(({ name }) => name)).toEqual([whole])
    const old = new Date(clock.now - 2 * 3_600_000)
    await utimes(join(folder, empty), old, old)
    await make()
    expect(await names()).not.toContain(empty)
    expect(await names()).toContain(whole)
  })

  it('verify only under the name that stands for them', async () => {
    const { service, make, clock, folder, names, ports, data } = await open()
    await make()
    clock.now += 86_400_000
    await make()
    const [older = '', newer = ''] = await names()
    expect(await service.verify({ name: newer })).toMatchObject({ ok: true })
    await copyFile(join(folder, older), join(folder, newer))
    const told = { ok: false, error: { code: 'otherBackup', name: newer } }
    expect(await service.verify({ name: newer })).toEqual(told)
    // Also by a program that made neither; a name that says no moment promises nothing.
    const stranger = createBackups({
      ...ports,
      index: openBackupIndex(join(data, 'other.json'), nodeDisk, ports.now()),
    })
    expect(await stranger.verify({ name: newer })).toEqual(told)
    expect(await stranger.verify({ name: older })).toMatchObject({ ok: true })
    await copyFile(join(folder, older), join(folder, 'kopia-do-archiwum.zip'))
    expect(await stranger.verify({ name: 'kopia-do-archiwum.zip' })).toMatchObject({ ok: true })
  })

  it('name the one made last, whatever the clock said', async () => {
    const { make, clock, state } = await open()
    const real = clock.now
    clock.now = Date.parse('2030-01-01T00:00:00.000Z')
    await make()
    clock.now = real
    await make()
    const { generations, latest } = await state()
    expect([generations[0]?.name, latest]).toEqual(['kopia-2030-01-01-01-00-00.zip', 'kopia-2026-11-21-13-00-00.zip'])
  })

  it.each([
    ['the disk is full at fsync', { disk: failingDisk({ replace: 'ENOSPC' }) }, 'diskFull'],
    ['the target is locked', { disk: failingDisk({ replace: 'EBUSY' }) }, 'fileLocked'],
    ['the folder is read-only', { disk: failingDisk({ replace: 'EROFS' }) }, 'noPermission'],
    ['the drive went away', { disk: failingDisk({ replace: 'ENOENT' }) }, 'notFound'],
  ] as const)('%s: said, and nothing is left behind', async (_, changes, code) => {
    const { make, names, state } = await open(changes)
    expect(await make()).toEqual({ ok: false, error: { code, name: 'Kopie zapasowe' } })
    expect(await names()).toEqual([])
    expect((await state()).generations).toEqual([])
  })

  it('say at once that the chosen folder is away, and never make a folder of its name', async () => {
    const { service, ports, data, make, state } = await open()
    const stick = join(data, 'pendrive')
    await mkdir(stick)
    const chosen = createBackups({ ...ports, chooseFolder: () => Promise.resolve(stick) })
    expect(await chosen.chooseFolder()).toMatchObject({
      ok: true,
      value: { folder: { name: 'pendrive', isDefault: false } },
    })
    expect(await readdir(stick)).toEqual([])
    await rename(stick, join(data, 'odłączony'))
    expect(await make()).toEqual({ ok: false, error: { code: 'notFound', name: 'pendrive' } })
    expect((await state()).folder).toEqual({ name: 'pendrive', isDefault: false, isAway: true })
    expect(await readdir(data)).not.toContain('pendrive')
    // Back again, the next attempt works.
    await rename(join(data, 'odłączony'), stick)
    expect(await make()).toMatchObject({ ok: true })
    expect(await service.defaultFolder()).toMatchObject({ ok: true, value: { folder: { isDefault: true } } })
  })

  it('refuse a folder nobody may write to, and keep the one they have', async () => {
    const { ports, state } = await open()
    const chosen = createBackups({ ...ports, chooseFolder: () => Promise.resolve('/proc/kopie') })
    expect(await chosen.chooseFolder()).toMatchObject({ ok: false, error: { name: 'kopie' } })
    expect((await state()).folder.isDefault).toBe(true)
  })

  it('give up on a drive that does not answer', async () => {
    await expect(inTime(new Promise(() => undefined), 5)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await inTime(Promise.resolve('there'), 1_000)).toBe('there')
  })

  it('remove what a killed program left half written, but nothing that is being written', async () => {
    const { make, folder, names, clock } = await open()
    await make()
    const old = join(folder, '.kopia-00000000-0000-4000-8000-000000000000.tmp')
    const fresh = join(folder, '.kopia-00000000-0000-4000-8000-000000000001.tmp')
    await writeFile(old, 'x')
    await writeFile(fresh, 'x')
    const hour = 3_600_000
    await utimes(old, new Date(clock.now - 2 * hour), new Date(clock.now - 2 * hour))
    await utimes(fresh, new Date(clock.now), new Date(clock.now))
    await make()
    expect((await names()).filter((name) => name.startsWith('.'))).toEqual([fresh.split('/').at(-1)])
  })

  it('leave nothing after a cancel', async () => {
    const { service, names } = await open()
    const started = await service.start({})
    const job = started.ok ? started.value.job : ''
    await service.rows({ job, table: 'records', lines: ['{}'] })
    expect(service.isBusy()).toBe(true)
    expect(await service.cancel({ job })).toEqual({ ok: true, value: {} })
    expect(await names()).toEqual([])
    expect(await service.finish({ job, about: facts, reason: 'manual', rows: {} })).toMatchObject({ ok: false })
    await service.start({})
    await service.cancelAll()
    expect(service.isBusy()).toBe(false)
    expect(await names()).toEqual([])
  })

  it('are for this user alone', async () => {
    const { make, folder, names } = await open()
    await make()
    const [name = ''] = await names()
    expect((await stat(join(folder, name))).mode & 0o077).toBe(0)
  })

  it('are not made in clear where nobody looks for them after their settings were damaged', async () => {
    const { data, indexPath, ports } = await open()
    await writeFile(indexPath, '{"passphrase":"Zm9v","folder":"/mnt/kopie"')
    const index = openBackupIndex(indexPath, nodeDisk, ports.now())
    const kept = 'backups.broken-2026-11-21T12-00-00-000Z.json'
    expect(index.read()).toEqual({ settings: defaultBackupSettings, made: [], lost: kept })
    expect(await readFile(join(data, kept), 'utf8')).toContain('/mnt/kopie')
    const service = createBackups({ ...ports, index })
    expect(await service.start({})).toEqual({ ok: false, error: { code: 'backupSettingsLost', name: kept } })
    expect(await service.state()).toMatchObject({ ok: true, value: { lost: kept } })
    // Looked at and kept: from here on they are the office's settings.
    const confirmed = await service.settings(defaultBackupSettings)
    expect(confirmed.ok && 'lost' in confirmed.value).toBe(false)
    expect(openBackupIndex(indexPath, nodeDisk, ports.now()).read().lost).toBeUndefined()
    expect(await service.start({})).toMatchObject({ ok: true })
    await service.cancelAll()
  })

  it('go on where only what is known of older ones was damaged', async () => {
    const { indexPath, ports } = await open()
    await writeFile(indexPath, JSON.stringify({ settings: defaultBackupSettings, folder: '/mnt/kopie', made: 'x' }))
    const index = openBackupIndex(indexPath, nodeDisk, ports.now())
    expect(index.read()).toEqual({ settings: defaultBackupSettings, folder: '/mnt/kopie', made: [] })
  })

  it('keep every change of their settings, also of two made at once', async () => {
    const { indexPath, ports } = await open()
    const { index } = ports
    await Promise.all([
      index.write((now) => ({ ...now, folder: '/mnt/kopie' })),
      index.write((now) => ({ ...now, passphrase: 'Zm9v' })),
    ])
    const both = { settings: defaultBackupSettings, made: [], folder: '/mnt/kopie', passphrase: 'Zm9v' }
    expect(index.read()).toEqual(both)
    expect(openBackupIndex(indexPath, nodeDisk, ports.now()).read()).toEqual(both)
  })

  it(
    'are encrypted with a passphrase the keyring keeps, and never in clear when it is lost',
    { timeout: 60_000 },
    async () => {
      const { service, ports, make, state } = await open({ secrets: keyringOf('anna') })
      expect((await state()).passphrase).toBe('unset')
      const passphrase = 'cztery losowe słowa'
      expect(await service.passphrase({ passphrase })).toMatchObject({ ok: true, value: { passphrase: 'set' } })
      const made = await make()
      expect(made).toMatchObject({ ok: true, value: { encrypted: true } })
      const name = made.ok ? made.value.name : ''
      expect(name).toMatch(/\.zip\.age$/u)
      expect(await service.verify({ name })).toMatchObject({ ok: true })
      expect(JSON.stringify(ports.index.read())).not.toContain(passphrase)
      const stranger = createBackups({ ...ports, secrets: keyringOf('jan') })
      expect(await stranger.start({})).toMatchObject({ ok: false, error: { code: 'needsPassphrase' } })
      expect(await stranger.verify({ name })).toMatchObject({ ok: false, error: { code: 'needsPassphrase' } })
      expect(await service.passphrase({ passphrase: null })).toMatchObject({ ok: true, value: { passphrase: 'unset' } })
    },
  )

  it('take no passphrase where there is no keyring', async () => {
    const { service } = await open()
    expect(await service.passphrase({ passphrase: 'cztery losowe słowa' })).toMatchObject({
      ok: false,
      error: { code: 'unsupported' },
    })
  })

  it('carry attached files, name those that are not to be had, and put them back', async () => {
    const scan = Buffer.from('skan uchwały')
    const kept = new Map([[digestOf(scan), scan]])
    const store: ArchiveAttachments = {
      verify: (sha256) => Promise.resolve(kept.has(sha256) ? 'whole' : 'missing'),
      // eslint-disable-next-line @typescript-eslint/require-await
      async *read(sha256) {
        yield kept.get(sha256) ?? Buffer.alloc(0)
      },
      async put(source, expected) {
        const pieces: Uint8Array[] = []
        for await (const piece of source) pieces.push(piece)
        kept.set(expected, Buffer.concat(pieces))
      },
    }
    const { service, ports, temporary } = await open({ startArchive: archiveHere(store) })
    const started = await service.start({})
    const job = started.ok ? started.value.job : ''
    const lost = digestOf(Buffer.from('zgubiony'))
    await service.attachments({ job, digests: [digestOf(scan), lost, digestOf(scan)] })
    const made = await service.finish({ job, about: facts, reason: 'manual', rows: {} })
    expect(made).toMatchObject({ ok: true, value: { made: { missing: 1 } } })
    kept.clear()
    const archives = createArchives({
      ...ports,
      temporary,
      pickArchive: () => Promise.resolve(null),
      findBackup: service.find,
      passphraseFor: service.passphraseFor,
    })
    const opened = await archives.open({ source: { backup: made.ok ? made.value.name : '' } })
    expect(opened).toMatchObject({ ok: true, value: { manifest: { missing: [lost] } } })
    const reading = opened.ok ? opened.value.job : ''
    expect(await archives.attachments({ job: reading })).toEqual({ ok: true, value: { count: 1 } })
    expect(kept.get(digestOf(scan))).toEqual(scan)
    await archives.close({ job: reading })
    expect(archives.isBusy()).toBe(false)
  })

  it('are opened by name only inside their folder', async () => {
    const { service, make } = await open()
    await make()
    for (const name of ['../backups.json', '/etc/passwd', '.', '', 'kopia-../x.zip'])
      expect(await service.find(name), name).toBeUndefined()
  })
})
