import type { Preferences } from '../program/settings/preferences'

/** What the system says for the program: counts only, for others may look on. */
export interface ReminderText {
  readonly title: string
  readonly body: (late: number, today: number) => string
  /** Beside the clock and on the icon. */
  readonly tasks: (count: number) => string
  readonly noTasks: string
  readonly stays: string
  readonly open: string
  readonly quit: string
}

export const reminderTexts: Readonly<Record<Preferences['language'], ReminderText>> = {
  pl: {
    title: 'Kancelaria Rady: terminy',
    body: (late, today) =>
      [...(late === 0 ? [] : [`Po terminie: ${late}.`]), ...(today === 0 ? [] : [`Kończy się dziś: ${today}.`])].join(
        ' ',
      ),
    tasks: (count) => `Sprawy po terminie lub na dziś: ${count}`,
    noTasks: 'Kancelaria Rady: nic nie jest po terminie ani na dziś',
    stays: 'Program działa dalej przy zegarze systemowym. Zamyka go „Zakończ” w menu jego ikony.',
    open: 'Otwórz',
    quit: 'Zakończ',
  },
  en: {
    title: 'Kancelaria Rady: deadlines',
    body: (late, today) =>
      [...(late === 0 ? [] : [`Late: ${late}.`]), ...(today === 0 ? [] : [`Ends today: ${today}.`])].join(' '),
    tasks: (count) => `Tasks late or due today: ${count}`,
    noTasks: 'Kancelaria Rady: nothing is late or due today',
    stays: 'The program goes on running beside the clock. “Quit” in the menu of its icon ends it.',
    open: 'Open',
    quit: 'Quit',
  },
}
