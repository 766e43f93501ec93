import { contractorTexts } from './useContractorTexts'
import type { RegisterPages } from '../pages'
import { ContractorsScreen } from './ContractorsScreen'

/** The contractor book beside the register of contracts. */
export const contractorPages: RegisterPages = {
  id: 'contractors',
  routes: [{ path: '/contractors', element: ({ onSelection }) => <ContractorsScreen onSelection={onSelection} /> }],
  help: (language) => {
    const { title, help } = contractorTexts[language]
    return { title, text: help }
  },
}
