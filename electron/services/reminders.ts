import { readFileSync, writeFileSync } from 'node:fs'
import type { Answer, Input, Output } from '#shared/program/ipc/contract'
import type { Preferences } from '#shared/program/settings/preferences'
import { reminderTexts } from '#shared/text/reminders'
import { done } from '../ipc/answers'
import type { Attention } from './ports'
import type { PreferencesService } from './preferences'

export interface ReminderPorts {
  readonly attention: Attention
  readonly preferences: Pick<PreferencesService, 'read' | 'onChange'>
  readonly now: () => Date
  /** The day the last reminder was shown, kept from start to start. */
  readonly reminded: RememberedDay
}

export interface RememberedDay {
  readonly read: () => string | undefined
  readonly write: (day: string) => void
}

/** Keeps the day in a file; one that cannot be read or written costs a second reminder at most. */
export function openRememberedDay(path: string): RememberedDay {
  let current: string | undefined
  try {
    current = readFileSync(path, 'utf8')
  } catch {
    // Nothing was shown yet.
  }
  return {
    read: () => current,
    write(day) {
      current = day
      try {
        writeFileSync(path, day, { mode: 0o600 })
      } catch {
        // Known until the program closes.
      }
    },
  }
}

type Tasks = Input<'reminder.tasks'>

/** The day by this machine's clock, which is the clerk's. */
function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/**
 * Reminders of what is late or ends today, for a clerk who looks elsewhere: once a day from the chosen hour on, as counts
 * only, for others may look on. The page tells the counts; this service knows no entry.
 */
export function createReminders({ attention, preferences, now, reminded }: ReminderPorts) {
  let tasks: Tasks | undefined
  let shown: Partial<Preferences> = {}

  function check(): void {
    const { reminderHour, language } = preferences.read()
    const moment = now()
    const day = dayOf(moment)
    if (attention.notify === undefined || reminderHour === null || moment.getHours() < reminderHour) return
    // Counts of yesterday say nothing of today; the page tells new ones when its day changes.
    if (tasks?.day !== day || tasks.late + tasks.today === 0 || reminded.read() === day) return
    reminded.write(day)
    const text = reminderTexts[language]
    attention.notify(text.title, text.body(tasks.late, tasks.today))
  }

  function show(): void {
    const { badge, keepInTray, startWithSystem, language } = preferences.read()
    const count = tasks === undefined ? 0 : tasks.late + tasks.today
    const text = reminderTexts[language]
    attention.badge?.(badge ? count : 0, text.tasks(count))
    attention.tray?.(
      keepInTray
        ? { tip: count === 0 ? text.noTasks : text.tasks(count), open: text.open, quit: text.quit }
        : undefined,
    )
    // Asked of the system only when it changes: a clerk may have switched it off there.
    if (shown.startWithSystem !== undefined && shown.startWithSystem !== startWithSystem)
      attention.startWithSystem?.(startWithSystem)
    shown = { startWithSystem }
  }

  show()
  const stop = preferences.onChange(() => {
    show()
    check()
  })

  return {
    tasks(told: Tasks): Promise<Answer<Output<'reminder.tasks'>>> {
      tasks = told
      show()
      check()
      return Promise.resolve(done({}))
    },
    /** Looks whether it is time; called every minute. */
    check,
    /** Whether closing the window leaves the program running; says so the first time. */
    staysOpen: (): boolean => attention.tray !== undefined && preferences.read().keepInTray,
    /** What the system can do, for the settings. */
    can: {
      notify: attention.notify !== undefined,
      badge: attention.badge !== undefined,
      tray: attention.tray !== undefined,
      startWithSystem: attention.startWithSystem !== undefined,
    },
    stop,
  }
}
