import type { AppText } from '../app.pl'

/** English texts: which registers an office keeps. */
export const keptEn: AppText['kept'] = {
  title: 'Registers of the office',
  question: 'What is the office? Several may be chosen.',
  help: 'The kind of office switches its registers on; each can be switched on and off by itself. One that is off leaves the navigation, its entries stay: the search finds them, backups have them, and their deadlines still stand on the desk.',
  everything: 'all registers',
  main: 'Main',
  profiles: {
    council: 'council office',
    selfGovernment: 'self-government office',
    social: 'social contacts',
    organisations: 'centre of non-governmental organisations',
    foreign: 'projects and foreign relations',
  },
  about: {
    council: 'resolutions, interpellations, sessions, councillors, allowances, complaints, elections',
    selfGovernment: 'the same and the secretariat, media, ceremonies, memberships',
    social: 'media, campaigns, publications, events, organisations, grants',
    organisations: 'bank of organisations, calls, offers, consultations, events, halls',
    foreign: 'partners, delegations, projects and their participants, memberships, halls',
  },
  group: (title, on, of) => `${title}: ${on} of ${of} on`,
  offWithData:
    'Off although they have entries. The entries stay, the search finds them, and deadlines still stand on the desk.',
  offEntries: (register, entries) => `${register}: ${entries}`,
  off: 'This register is off: it is not in the navigation. Its entries are in the search and in backups, its deadlines on the desk.',
  switchOn: 'Switch the register on',
  switchedOn: (register) => `The register “${register}” was switched on.`,
}
