import type { AppText } from '../app.pl'

/** English texts: navigation. */
export const navigationEn: AppText['navigation'] = {
  label: 'Main navigation',
  skip: 'Skip to content',
  registers: 'Registers',
  pinned: 'Pinned',
  recent: 'Opened last',
  pin: 'Pin to the top of the navigation',
  backups: 'Backups',
  trash: 'Trash',
  settings: 'Settings',
  preview: 'Preview in a browser: for trying the program. The data stay in this browser.',
  keys: 'Keyboard shortcuts',
  chamber: 'Chamber mode',
  drafts: 'Not saved',
  groups: {
    council: 'Council',
    secretariat: 'Secretariat',
    media: 'Media',
    promotion: 'Promotion and events',
    organisations: 'Organisations',
    cooperation: 'Cooperation and projects',
    own: 'Own',
  },
  noOffice: 'Name the office in the settings',
  term: (roman) => `term ${roman}`,
}
