import { Vote } from 'lucide-react'
import type { RegisterPages } from '../../pages'
import { EstateElectionScreen } from './EstateElectionScreen'
import { EstateNominationScreen } from './EstateNominationScreen'
import { EstateSettingsSection } from './EstateSettingsSection'
import { EstatesScreen } from './EstatesScreen'
import { EveningScreen } from './EveningScreen'
import { InitiativeScreen } from '../InitiativeScreen'
import { SupportScreen } from './SupportScreen'
import { estateTexts } from './useEstateTexts'

/** Elections of estate councils: rules, nominations, the evening of the count, results and papers. */
export const estatePages: RegisterPages = {
  id: 'estates',
  routes: [
    { path: '/estates', element: () => <EstatesScreen /> },
    { path: '/estates/nomination/:nomination', element: ({ chamber }) => <SupportScreen chamber={chamber} /> },
    { path: '/initiatives/:initiative', element: ({ chamber }) => <InitiativeScreen chamber={chamber} /> },
    { path: '/estates/:election/evening', element: ({ chamber }) => <EveningScreen chamber={chamber} /> },
    {
      path: '/estates/:election/nomination/:nomination',
      element: ({ chamber }) => <EstateNominationScreen chamber={chamber} />,
    },
    { path: '/estates/:election/:part?', element: ({ chamber }) => <EstateElectionScreen chamber={chamber} /> },
  ],
  navigation: { Icon: Vote, title: (language) => estateTexts[language].words.title },
  help: (language) => {
    const { title, help } = estateTexts[language].words
    return { title, text: help }
  },
  keys: (language) => {
    const { words } = estateTexts[language]
    return {
      title: words.entry.title,
      keys: [
        ['Enter', `${words.keys.find}, ${words.keys.next}`],
        ['Ctrl+S', words.entry.save],
      ],
    }
  },
  ownNew: true,
  Settings: EstateSettingsSection,
}
