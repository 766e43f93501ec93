import type { RegisterPages } from '../pages'
import { ChamberChoice } from './ChamberChoice'
import { ChamberScreen } from './ChamberScreen'
import { chamberTexts } from './useChamberTexts'

/** The chamber: the screen on which a meeting is held, and its wall. */
export const chamberPages: RegisterPages = {
  id: 'chamber',
  routes: [
    { path: '/chamber', element: () => <ChamberChoice /> },
    { path: '/chamber/:meeting', element: ({ chamber }) => <ChamberScreen wall={chamber} /> },
  ],
  help: (language) => {
    const { title, help } = chamberTexts[language]
    return { title, text: help }
  },
}
