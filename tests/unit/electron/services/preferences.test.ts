import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openConfStore } from '#electron/services/confStore'
import { createPreferences } from '#electron/services/preferences'
import { findPreferences } from '#electron/services/preferencesFile'
import { defaultPreferences } from '#shared/program/settings/preferences'
import { memoryStore } from '../../../fakes/hostPorts'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

const now = new Date('2026-10-29T08:15:30.123Z')

describe('preferences', () => {
  const makeFolder = temporaryFolders()

  async function open(content?: string) {
    const folder = await makeFolder()
    const path = join(folder, 'preferences.json')
    if (content !== undefined) await writeFile(path, content)
    return { folder, path, service: createPreferences(findPreferences(path, now), () => openConfStore(folder)) }
  }

  it('start from the defaults', async () => {
    const { service, folder } = await open()
    expect(service.read()).toEqual(defaultPreferences)
    expect(service.notices).toEqual([])
    expect(await readdir(folder)).toEqual([])
  })

  it('are written whole and read back', async () => {
    const { service, path } = await open()
    const place = { x: 1, y: 2, width: 1200, height: 800, maximized: true }
    const kept = {
      zoom: 125,
      window: place,
      paneWidth: 420,
      twoLineViews: ['resolutions/all'],
      pinnedRegisters: ['ngos'],
      recentRegisters: ['ngos'],
    }
    expect(service.write(kept)).toEqual({ preferences: { ...defaultPreferences, ...kept }, saved: true })
    expect(findPreferences(path, now).preferences).toMatchObject(kept)
  })

  it('of an older version lack fields and are not broken', async () => {
    const { service } = await open('{ "language": "en" }')
    expect(service.read()).toEqual({ ...defaultPreferences, language: 'en' })
    expect(service.notices).toEqual([])
  })

  it.each([
    ['cut off', '{ "language": "en", '],
    ['binary', '\u0000\u0001\u0002'],
    ['empty', ''],
    ['no object', '[1, 2]'],
    ['null', 'null'],
    ['values of a wrong kind', '{ "language": "de", "zoom": 125 }'],
    ['unknown fields', '{ "language": "en", "surprise": 1 }'],
    ['with a byte order mark', '\uFEFF{ "language": "en" }'],
  ])('%s: the file is kept aside and reported', async (_name, content) => {
    const { service, folder } = await open(content)
    const keptAs = 'preferences.broken-2026-10-29T08-15-30-123Z.json'
    expect(service.notices).toEqual([{ kind: 'preferencesBroken', keptAs }])
    expect(await readFile(join(folder, keptAs), 'utf8')).toBe(content)
    expect(service.write({ theme: 'dark' })).toMatchObject({ preferences: { theme: 'dark' }, saved: true })
    expect((await readdir(folder)).sort()).toEqual([keptAs, 'preferences.json'])
  })

  it('saves what it could read of a broken file at once', async () => {
    const { path } = await open('{ "language": "en", "zoom": "wielki", "userName": "Anna" }')
    expect(findPreferences(path, now)).toEqual({
      preferences: { ...defaultPreferences, language: 'en', userName: 'Anna' },
      writable: true,
    })
  })

  it('never writes over a file it could neither read nor move', async () => {
    const folder = await makeFolder()
    const path = join(folder, 'preferences.json')
    await mkdir(path)
    const store = memoryStore()
    const service = createPreferences(findPreferences(path, now), () => store)
    expect(service.notices).toEqual([{ kind: 'preferencesBroken', keptAs: 'preferences.json' }])
    expect(service.write({ zoom: 110 })).toEqual({ preferences: { ...defaultPreferences, zoom: 110 }, saved: false })
    expect(service.read().zoom).toBe(110)
    expect(store.writes).toEqual([])
  })

  it.each(['ENOSPC', 'EACCES', 'EROFS'])('apply although they cannot be saved (%s), and that is said', (code) => {
    const applied: number[] = []
    const reasons: unknown[] = []
    const found = { preferences: defaultPreferences, writable: true }
    const service = createPreferences(
      found,
      () => memoryStore(code),
      (error) => reasons.push(error),
    )
    service.onChange(({ zoom }) => applied.push(zoom))
    expect(service.write({ zoom: 150 })).toEqual({ preferences: { ...defaultPreferences, zoom: 150 }, saved: false })
    expect(service.read().zoom).toBe(150)
    expect(applied).toEqual([150])
    expect(reasons).toMatchObject([{ code }])
  })

  it('tells its listeners until they stop', () => {
    const service = createPreferences({ preferences: defaultPreferences, writable: true }, () => memoryStore())
    const heard: number[] = []
    const stop = service.onChange(({ zoom }) => heard.push(zoom))
    service.write({ zoom: 110 })
    stop()
    service.write({ zoom: 120 })
    expect(heard).toEqual([110])
  })
})
