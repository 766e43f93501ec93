import { columnsIn } from '../../../model/shorthand'

/** Members of a commission, of the city or of a precinct, each with his function. */
export const commissionField = {
  id: 'commission',
  type: 'rows',
  section: 'commission',
  privacy: 'public',
  wide: true,
  columns: columnsIn('commission', 'public', [
    { id: 'person', type: 'links', to: 'people', one: true, ties: { written: 'person' } },
    { id: 'role', type: 'choice', choices: ['chair', 'deputy', 'member'] },
  ]),
} as const
