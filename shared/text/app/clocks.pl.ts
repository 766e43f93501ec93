/** Polish texts: clocks. */
export const clocksPl = {
  all: 'Terminy wpisu',
  more: (count: number) => `+${count}`,
  why: 'Skąd ten termin',
  overrule: 'Ustal inny termin',
  overruleTitle: (clock: string) => `Inny termin: ${clock}`,
  overruleHelp: 'Obliczony dzień nadal będzie widoczny, a powód trafi do historii. Zapisz wpis, aby zachować zmianę.',
  day: 'Termin',
  reason: 'Powód',
  settings: 'Terminy',
  settingsHelp:
    'Długości terminów, w których praktyka urzędów się różni. Puste pole przywraca długość z przepisu, a gdzie przepis jej nie podaje – zwykłą.',
  /** A register's deadlines, and how many of them the office set. */
  ofRegister: (register: string, set: number) => (set === 0 ? register : `${register} (ustawione: ${set})`),
  length: (clock: string, unit: 'days' | 'months' | 'workingDays' | 'hours') =>
    `${clock} (${{ days: 'dni', months: 'miesiące', workingDays: 'dni robocze', hours: 'godziny' }[unit]})`,
  warning: (name: string, unit: 'days' | 'hours') =>
    `${name}: ostrzegaj na ile ${unit === 'days' ? 'dni' : 'godzin'} przed`,
  usualWarning: (days: number) => `zwykle ${days}`,
  fromLaw: (count: number) => `z przepisu: ${count}`,
  /** The law gives no number. */
  fromOffice: (count: number) => `ustala urząd; zwykle ${count}`,
  freeDays: 'Dni wolne urzędu',
  freeDaysHelp:
    'Jeden dzień w wierszu. Nie przesuwają terminów ustawowych; program wskazuje je przy terminie. Nie wlicza się ich do terminów w dniach roboczych.',
  badDay: (line: string) => `To nie jest data: ${line}`,
} as const
