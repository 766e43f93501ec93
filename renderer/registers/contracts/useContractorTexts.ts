import { contractorsEn } from '#shared/registers/contracts/contractors.en'
import { contractorsPl, type ContractorsText } from '#shared/registers/contracts/contractors.pl'
import { useTexts } from '../../data/context'

/** Words of the contractors' screen in the language of the program. */
export function useContractorTexts(): ContractorsText {
  return useTexts().language === 'pl' ? contractorsPl : contractorsEn
}
