import type { RegisterPages } from '../../pages'
import { AllowancesScreen } from './AllowancesScreen'
import { allowanceTexts } from './useAllowanceTexts'

/** Allowances of a month, beside the register of closed ones. */
export const allowancePages: RegisterPages = {
  id: 'allowances',
  routes: [{ path: '/allowances/:month?', element: ({ chamber }) => <AllowancesScreen chamber={chamber} /> }],
  help: (language) => {
    const { title, help } = allowanceTexts[language].screen
    return { title, text: help }
  },
}
