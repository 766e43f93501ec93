import { fieldsIn } from '../../model/shorthand'
import { contractChanges, contractGuarantees } from './rows'

/** How long a contract runs and what it is worth, with what changed it and what secures it. */
export const termFields = [
  ...fieldsIn('term', 'public', [
    {
      id: 'startOn',
      type: 'date',
      aliases: ['obowiązuje od dnia', 'obowiązuje od', 'data rozpoczęcia', 'od dnia', 'początek'],
    },
    {
      id: 'endOn',
      type: 'date',
      // Leases and easements are made for decades.
      yearsAhead: 100,
      aliases: [
        'obowiązuje do dnia',
        'obowiązuje do',
        'dataZakonczeniaUmowy',
        'podstawoweDane.dataZakonczeniaUmowy',
        'data zakończenia',
        'do dnia',
        'termin realizacji',
      ],
    },
    {
      id: 'duration',
      type: 'text',
      check: 'period',
      aliases: ['okres', 'details.okres', 'okresObowiazywania.okres', 'okres obowiązywania', 'czas trwania'],
    },
    {
      id: 'indefinite',
      type: 'boolean',
      aliases: ['umowaNaCzasNieoznaczony', 'okresObowiazywania.umowaNaCzasNieoznaczony', 'czas nieoznaczony'],
    },
    { id: 'period', type: 'derived', derive: 'contractPeriod', as: 'text' },
    {
      id: 'termKind',
      type: 'derived',
      derive: 'termKind',
      as: 'state',
      inner: true,
      states: { fixed: 'quiet', changed: 'quiet', indefinite: 'info', open: 'soon' },
    },
    {
      id: 'currentEnd',
      type: 'derived',
      derive: 'currentEnd',
      reason: 'currentEnd',
      as: 'date',
    },
  ]),
  ...fieldsIn('value', 'public', [
    {
      id: 'value',
      type: 'money',
      aliases: [
        'wartość',
        'wartość umowy',
        'wartość brutto',
        'kwota',
        'wartoscPrzedmiotuUmowy',
        'wartoscPrzedmiotu',
        'szczegolyUmowy.wartoscPrzedmiotu',
        'poniesione wydatki',
      ],
    },
    {
      id: 'valueKind',
      type: 'choice',
      choices: ['lumpSum', 'rate', 'maximum', 'estimated', 'none'],
      aliases: ['typ wartości', 'rodzaj wartości', 'rodzaj wynagrodzenia'],
      spellings: {
        ryczalt: 'lumpSum',
        ryczaltowa: 'lumpSum',
        stawka: 'rate',
        maksymalna: 'maximum',
        'do kwoty': 'maximum',
        szacunkowa: 'estimated',
        bezplatna: 'none',
      },
    },
    {
      id: 'valueNote',
      type: 'text',
      wide: true,
      aliases: ['opisWartosciPrzedmiotu', 'szczegolyUmowy.opisWartosciPrzedmiotu', 'opis wartości'],
    },
    { id: 'currentValue', type: 'derived', derive: 'currentValue', as: 'money' },
    {
      id: 'foreignFunds',
      type: 'boolean',
      aliases: ['finansowanaZeSrodkow', 'details.finansowanaZeSrodkow', 'środki UE', 'dofinansowanie'],
    },
    {
      id: 'fundSources',
      type: 'text',
      aliases: ['źródło finansowania', 'źródła'],
    },
  ]),
  contractChanges,
  contractGuarantees,
  ...fieldsIn('guarantees', 'office', [
    {
      id: 'guaranteeUntil',
      type: 'derived',
      derive: 'guaranteeUntil',
      as: 'date',
      inner: true,
    },
  ]),
] as const
