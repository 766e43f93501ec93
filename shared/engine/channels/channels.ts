/** Ways by which letters come and go; the same in every register that notes one (fact sheet E9). */
export const channels = ['eDelivery', 'ePuap', 'registered', 'post', 'inPerson', 'email', 'portal', 'oral'] as const

/** How files write them, folded. */
export const channelSpellings = {
  'e-doreczenia': 'eDelivery',
  edoreczenia: 'eDelivery',
  'e-doreczenie': 'eDelivery',
  epuap: 'ePuap',
  'e-puap': 'ePuap',
  'list polecony': 'registered',
  polecony: 'registered',
  'poczta polecona': 'registered',
  poczta: 'post',
  list: 'post',
  'poczta tradycyjna': 'post',
  osobiscie: 'inPerson',
  'kancelaria urzedu': 'inPerson',
  email: 'email',
  'e-mail': 'email',
  mail: 'email',
  'poczta elektroniczna': 'email',
  'formularz www': 'portal',
  portal: 'portal',
  ustnie: 'oral',
  'ustnie do protokolu': 'oral',
  'do protokolu': 'oral',
} as const satisfies Readonly<Record<string, (typeof channels)[number]>>

/** From this day on a letter sent by ePUAP has effect only where a special statute says so (fact sheet E9). */
export const ePuapUntil = '2026-01-01'
