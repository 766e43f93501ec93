import { contractorsEn } from '#shared/registers/contracts/contractors.en'
import { contractorsPl, type ContractorsText } from '#shared/registers/contracts/contractors.pl'
import { useTexts } from '../../data/context'

export const contractorTexts: Readonly<Record<'pl' | 'en', ContractorsText>> = { pl: contractorsPl, en: contractorsEn }

/** Words of the contractors' screen in the language of the program. */
export function useContractorTexts(): ContractorsText {
  return contractorTexts[useTexts().language]
}
