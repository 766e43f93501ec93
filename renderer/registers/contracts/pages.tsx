import type { RegisterPages } from '../pages'
import { ContractorsScreen } from './ContractorsScreen'

/** The contractor book beside the register of contracts. */
export const contractorPages: RegisterPages = {
  id: 'contractors',
  routes: [{ path: '/contractors', element: ({ onSelection }) => <ContractorsScreen onSelection={onSelection} /> }],
}
