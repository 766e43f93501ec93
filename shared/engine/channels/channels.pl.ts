import type { channels } from './channels'

/** Polish labels of the ways by which letters come and go. */
export const channelsPl: Readonly<Record<(typeof channels)[number], string>> = {
  eDelivery: 'e-Doręczenia',
  ePuap: 'ePUAP',
  registered: 'list polecony',
  post: 'list zwykły',
  inPerson: 'osobiście',
  email: 'e-mail',
  portal: 'formularz na stronie',
  oral: 'ustnie do protokołu',
}
