import type { Duplicate } from './contractorBook'
import type { Plural } from '../../core/words/plural'

const contracts: Plural = { one: 'umowa', few: 'umowy', many: 'umów' }

/** Polish texts of the contractor book. */
export const contractorsPl = {
  title: 'Kontrahenci',
  help: [
    'Kontrahenci to strony umów, zebrane z rejestru: nazwa, NIP i umowy każdej z nich.',
    'Ta sama firma wpisana na kilka sposobów jest wskazana; „Połącz…” ujednolica nazwę i NIP we wszystkich jej umowach jednym krokiem, który można cofnąć.',
  ],
  back: 'Do rejestru',
  search: 'Szukaj nazwy lub NIP',
  contracts,
  columns: { name: 'Nazwa', nip: 'NIP', contracts: 'Umowy' },
  noNip: 'brak',
  show: (name: string) => `Pokaż umowy: ${name}`,
  none: 'Żadna umowa nie ma jeszcze strony z nazwą. Kontrahenci pojawią się tu sami.',
  nothing: 'Nie ma kontrahenta o takiej nazwie ani NIP. Sprawdź pisownię albo wpisz mniej.',
  duplicates: 'Prawdopodobnie ten sam kontrahent',
  noDuplicates: 'Nie widać kontrahentów wpisanych na kilka sposobów.',
  reasons: {
    spelling: 'jeden NIP, różne zapisy nazwy',
    name: 'ta sama nazwa',
    form: 'ta sama nazwa, różny zapis formy prawnej',
  } satisfies Record<Duplicate['reason'], string>,
  join: 'Połącz…',
  joinNamed: (name: string) => `Połącz: ${name}`,
  dialog: {
    title: 'Połącz kontrahentów',
    name: 'Nazwa we wszystkich umowach',
    nip: (nip: string) => `NIP ${nip} zostanie wpisany wszędzie tam, gdzie go brak.`,
    noNip: 'Żaden z zapisów nie ma NIP.',
    will: (count: string) => `Zmieni się: ${count}. Wszystko można cofnąć jednym krokiem.`,
    nothing: 'Wszystkie umowy mówią już to samo.',
    run: 'Połącz',
  },
  more: (count: number) => `Pokazano pierwsze ${count.toLocaleString('pl')}; zawęź wyszukiwaniem.`,
}
export type ContractorsText = typeof contractorsPl
