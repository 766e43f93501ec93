import type { channels } from './channels'

/** English labels of the ways by which letters come and go. */
export const channelsEn: Readonly<Record<(typeof channels)[number], string>> = {
  eDelivery: 'e-delivery',
  ePuap: 'ePUAP',
  registered: 'registered letter',
  post: 'ordinary letter',
  inPerson: 'in person',
  email: 'e-mail',
  portal: 'form on the website',
  oral: 'orally, to a protocol',
}
