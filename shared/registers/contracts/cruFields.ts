import { fieldsIn } from '../../model/shorthand'
import { contractConfidentiality } from './rows'

/** What the central register of contracts asks for and has (law sheet §3, C6). */
export const cruFields = [
  ...fieldsIn('cru', 'office', [
    {
      // Why a contract is outside: law sheet §3. Contracts that earn money are no purchases; there is no value threshold.
      id: 'cru',
      type: 'choice',
      choices: ['subject', 'noPurchase', 'notWritten', 'employment', 'excluded'],
      initial: 'subject',
      aliases: ['podlega cru', 'cru'],
      spellings: { tak: 'subject', podlega: 'subject', nie: 'excluded', 'nie podlega': 'excluded' },
    },
    { id: 'cruReason', type: 'text' },
    {
      id: 'cruEnteredOn',
      type: 'date',
      aliases: ['dataPublikacji', 'details.dataPublikacji', 'data wprowadzenia do cru', 'data publikacji'],
    },
    {
      id: 'cruModifiedOn',
      type: 'date',
      aliases: ['dataModyfikacji', 'details.dataModyfikacji'],
    },
    { id: 'cruId', type: 'text', aliases: ['idUmowy', 'id w cru', 'uuid'] },
    {
      id: 'cruStatus',
      type: 'choice',
      choices: ['active', 'inactive'],
      aliases: ['statusUmowy', 'status umowy', 'status w cru'],
      spellings: { aktywna: 'active', nieaktywna: 'inactive' },
    },
  ]),
  contractConfidentiality,
  ...fieldsIn('cru', 'office', [
    {
      id: 'cruTask',
      type: 'derived',
      derive: 'cruTask',
      as: 'state',
      states: { undecided: 'soon', entry: 'soon', change: 'soon', none: 'quiet' },
    },
    {
      id: 'cruUndecidedFrom',
      type: 'derived',
      derive: 'cruUndecidedFrom',
      as: 'date',
      inner: true,
    },
    { id: 'cruFrom', type: 'derived', derive: 'cruFrom', as: 'date', inner: true },
    {
      id: 'cruChangeFrom',
      type: 'derived',
      derive: 'cruChangeFrom',
      as: 'date',
      inner: true,
    },
    {
      id: 'cruChangeEnteredOn',
      type: 'derived',
      derive: 'cruChangeEnteredOn',
      as: 'date',
      inner: true,
    },
    {
      id: 'cruDueOn',
      type: 'derived',
      derive: 'due',
      clocks: ['cruDecision', 'cruEntry', 'cruChange'],
      as: 'date',
      inner: true,
    },
    { id: 'cruDeleteOn', type: 'derived', derive: 'cruDeleteOn', as: 'date' },
  ]),
] as const
