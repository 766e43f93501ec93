import type { RegisterPages } from '../../pages'
import { ActivityScreen } from './ActivityScreen'
import { PersonScreen } from './PersonScreen'
import { Sg01Screen } from './Sg01Screen'
import { activityWords } from './useActivityWords'

/** The council's work in figures, beside its registers of meetings and councillors. */
export const activityPages: RegisterPages = {
  id: 'activity',
  routes: [
    { path: '/activity', element: () => <ActivityScreen /> },
    { path: '/activity/councillor/:councillor', element: () => <PersonScreen /> },
    { path: '/activity/sg01', element: ({ chamber }) => <Sg01Screen chamber={chamber} /> },
  ],
  help: (language) => {
    const { title, help } = activityWords[language]
    return { title, text: help }
  },
}
