import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { badgePicture, badgeSide } from '#electron/services/badgePicture'
import { createPreferences } from '#electron/services/preferences'
import { createReminders, openRememberedDay } from '#electron/services/reminders'
import { defaultPreferences, type Preferences } from '#shared/program/settings/preferences'
import { fakeAttention, memoryStore } from '../../../fakes/hostPorts'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

/** A service whose clock the test sets; days and hours are those of this machine. */
function open(changes: Partial<Preferences> = {}, last?: string) {
  const attention = fakeAttention()
  const preferences = createPreferences({ preferences: { ...defaultPreferences, ...changes }, writable: true }, () =>
    memoryStore(),
  )
  let moment = new Date(2026, 11, 2, 7, 59)
  let day = last
  const service = createReminders({
    attention,
    preferences,
    now: () => moment,
    reminded: {
      read: () => day,
      write: (shown) => {
        day = shown
      },
    },
  })
  const notified = () => attention.told.filter((told) => Array.isArray(told) && told[0] === 'notify')
  return {
    attention,
    preferences,
    service,
    notified,
    at: (...time: [number, number, number, number, number]) => {
      moment = new Date(...time)
      service.check()
    },
  }
}

const tasks = { day: '2026-12-02', late: 3, today: 2 }

describe('reminders', () => {
  it('come once a day, from the chosen hour on, and say counts only', async () => {
    const { service, notified, at } = open({ reminderHour: 8 })
    await service.tasks(tasks)
    expect(notified()).toEqual([])
    at(2026, 11, 2, 8, 0)
    at(2026, 11, 2, 9, 0)
    expect(notified()).toEqual([['notify', 'Kancelaria Rady: terminy', 'Po terminie: 3. Kończy się dziś: 2.']])
    at(2026, 11, 3, 8, 0)
    expect(notified()).toHaveLength(1)
    await service.tasks({ day: '2026-12-03', late: 0, today: 1 })
    expect(notified()[1]).toEqual(['notify', 'Kancelaria Rady: terminy', 'Kończy się dziś: 1.'])
  })

  it.each([
    ['switched off', { reminderHour: null }, undefined, tasks],
    ['nothing is late', { reminderHour: 0 }, undefined, { ...tasks, late: 0, today: 0 }],
    ['the day was reminded of before a new start', { reminderHour: 0 }, '2026-12-02', tasks],
    ['the counts are of another day', { reminderHour: 0 }, undefined, { ...tasks, day: '2026-12-01' }],
  ])('do not come when %s', async (_name, changes, last, told) => {
    const { service, notified } = open(changes, last)
    await service.tasks(told)
    expect(notified()).toEqual([])
  })

  it('come in the language of the workstation as soon as they are switched on', async () => {
    const { service, preferences, notified } = open({ language: 'en' })
    await service.tasks(tasks)
    preferences.write({ reminderHour: 7 })
    expect(notified()).toEqual([['notify', 'Kancelaria Rady: deadlines', 'Late: 3. Ends today: 2.']])
  })

  it('put the number on the icon, unless that is switched off', async () => {
    const { service, preferences, attention } = open()
    await service.tasks(tasks)
    expect(attention.told.at(-2)).toEqual(['badge', 5])
    preferences.write({ badge: false })
    expect(attention.told.at(-2)).toEqual(['badge', 0])
  })

  it('keep an icon beside the clock only where it is wanted', async () => {
    const { service, preferences, attention } = open()
    expect(service.staysOpen()).toBe(false)
    preferences.write({ keepInTray: true })
    expect(service.staysOpen()).toBe(true)
    await service.tasks(tasks)
    expect(attention.told.at(-1)).toEqual(['tray', 'Sprawy po terminie lub na dziś: 5'])
    preferences.write({ keepInTray: false })
    expect(attention.told.at(-1)).toEqual(['tray', undefined])
  })

  it('ask the system to start the program only when the setting changes', () => {
    const { preferences, attention } = open({ startWithSystem: true })
    const starts = () => attention.told.filter((told) => Array.isArray(told) && told[0] === 'start')
    preferences.write({ zoom: 110 })
    expect(starts()).toEqual([])
    preferences.write({ startWithSystem: false })
    expect(starts()).toEqual([['start', false]])
  })

  it('say what a system without any of it cannot do', async () => {
    const attention = { notify: undefined, badge: undefined, tray: undefined, startWithSystem: undefined }
    const preferences = createPreferences(
      { preferences: { ...defaultPreferences, reminderHour: 0, keepInTray: true }, writable: true },
      () => memoryStore(),
    )
    const reminded = { read: () => undefined, write: () => undefined }
    const service = createReminders({ attention, preferences, now: () => new Date(2026, 11, 2, 12), reminded })
    expect(await service.tasks(tasks)).toEqual({ ok: true, value: {} })
    expect(service.can).toEqual({ notify: false, badge: false, tray: false, startWithSystem: false })
    expect(service.staysOpen()).toBe(false)
  })
})

describe('the day last reminded of', () => {
  const makeFolder = temporaryFolders()

  it('is kept from start to start', async () => {
    const path = join(await makeFolder(), 'reminded.txt')
    expect(openRememberedDay(path).read()).toBeUndefined()
    openRememberedDay(path).write('2026-12-02')
    expect(openRememberedDay(path).read()).toBe('2026-12-02')
  })
})

describe('the number on the icon', () => {
  /** Rows of the picture: `#` red, `o` white. */
  const drawn = (count: number) => {
    const pixels = badgePicture(count)
    return Array.from({ length: badgeSide }, (_, y) =>
      Array.from({ length: badgeSide }, (_, x) => {
        const at = (y * badgeSide + x) * 4
        return pixels[at + 3] === 0 ? ' ' : pixels[at] === 0xff ? 'o' : '#'
      }).join(''),
    )
  }

  it.each([1, 9, 12, 99])('shows %i inside its disc', (count) => {
    const rows = drawn(count)
    expect(rows[0]?.[0]).toBe(' ')
    expect(rows.join('')).toContain('oooo')
    expect(rows.every((row) => !/ o|o /u.test(row))).toBe(true)
  })

  it('shows no more than 99', () => {
    expect(drawn(1_000)).toEqual(drawn(99))
  })
})
