import { ListPlus } from 'lucide-react'
import type { RegisterPages } from '../pages'
import { OwnRegistersScreen } from './OwnRegistersScreen'
import { ownTexts } from './useOwnTexts'

/** Where the office defines registers of its own: the screens of the register of definitions. */
export const ownPages: RegisterPages = {
  id: 'register/definitions',
  routes: [{ path: '/register/definitions', element: ({ onImport }) => <OwnRegistersScreen onImport={onImport} /> }],
  navigation: { Icon: ListPlus, title: (language) => ownTexts[language].title },
  help: (language) => {
    const { title, help } = ownTexts[language]
    return { title, text: help }
  },
}
