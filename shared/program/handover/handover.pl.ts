import type { Shape } from '../../core/words/shape'
import { pluralPl as plural } from '../../core/words/plural'

const entries = { one: 'wpis', few: 'wpisy', many: 'wpisów' } as const
const files = { one: 'załącznik', few: 'załączniki', many: 'załączników' } as const

/** Polish texts of the handover folder: of the screen, and of the page inside the folder, which is always Polish. */
export const handoverPl = {
  title: 'Kopia do odczytu',
  help: 'Folder z całą zawartością programu, do którego nie potrzeba programu: każdy rejestr jako dokument Worda i arkusz, dziennik zmian, załączniki i strona ze spisem. Przydaje się przy przekazaniu stanowiska, kontroli albo archiwizacji. Nie zastępuje kopii zapasowej: nie da się z niego przywrócić danych do programu.',
  warning: 'Folder zawiera wszystkie dane osobowe z rejestrów. Przechowuj go tak jak same rejestry.',
  make: 'Zapisz kopię do odczytu…',
  folderName: (office: string, day: string) => ['Rejestry rady', office, day].filter((part) => part !== '').join(' '),
  registers: (name: string) => `Zapisywanie: ${name}`,
  attachments: (done: number, of: number) => `Kopiowanie załączników: ${done} z ${of}`,
  missing: (count: number) =>
    `Nie ma w niej ${plural(count, { one: 'załącznika', few: 'załączników', many: 'załączników' })}: plików brakuje w programie albo są zmienione. Wymienia je strona ze spisem.`,
  page: {
    file: 'spis.html',
    registersFolder: 'rejestry',
    attachmentsFolder: 'załączniki',
    log: 'Dziennik zmian',
    heading: 'Rejestry biura rady – kopia do odczytu',
    state: (day: string, by: string) => `Stan na ${day}${by === '' ? '' : `, zapisał(a): ${by}`}.`,
    warning:
      'Folder zawiera dane osobowe. Podlega ochronie tak jak rejestry, z których powstał; kopie zbędne należy zniszczyć.',
    register: 'Rejestr',
    entries: 'Wpisy',
    files: 'Pliki',
    count: (count: number) => plural(count, entries),
    trash: (count: number) =>
      count === 0 ? '' : `Bez ${plural(count, { one: 'wpisu', few: 'wpisów', many: 'wpisów' })} z kosza.`,
    none: 'brak wpisów',
    attachments: 'Załączniki',
    attachmentsOf: (count: number) => plural(count, files),
    entry: 'Wpis',
    attachment: 'Plik',
    notCopied: 'pliku brakuje w programie, jest zmieniony albo jego rodzaju nie wydaje się poza program',
    noAttachments: 'Do wpisów nie dołączono plików.',
    noNumber: 'bez numeru',
  },
} as const

export type HandoverText = Shape<typeof handoverPl>
