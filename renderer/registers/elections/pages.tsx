import { Scale } from 'lucide-react'
import type { RegisterPages } from '../pages'
import { BallotScreen } from './BallotScreen'
import { ElectionScreen } from './ElectionScreen'
import { ElectionsScreen } from './ElectionsScreen'
import { ElectionSettingsSection } from './ElectionSettingsSection'
import { NominationScreen } from './NominationScreen'
import { SignaturesScreen } from './SignaturesScreen'
import { electionTexts } from './useElectionTexts'

/** The election of lay judges, step by step. */
export const electionPages: RegisterPages = {
  id: 'elections',
  routes: [
    { path: '/elections', element: () => <ElectionsScreen /> },
    {
      path: '/elections/:election/nomination/:nomination/signatures',
      element: ({ chamber }) => <SignaturesScreen chamber={chamber} />,
    },
    {
      path: '/elections/:election/nomination/:nomination',
      element: ({ chamber }) => <NominationScreen chamber={chamber} />,
    },
    { path: '/elections/:election/ballot/:ballot', element: ({ chamber }) => <BallotScreen chamber={chamber} /> },
    { path: '/elections/:election/:step?', element: ({ chamber }) => <ElectionScreen chamber={chamber} /> },
  ],
  navigation: { Icon: Scale, title: (language) => electionTexts[language].elections.title },
  help: (language) => {
    const { title, help } = electionTexts[language].elections
    return { title, text: help }
  },
  ownNew: true,
  Settings: ElectionSettingsSection,
}
