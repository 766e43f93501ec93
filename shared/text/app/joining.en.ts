import type { AppText } from '../app.pl'

/** English texts: two entries made one. */
export const joiningEn: AppText['joining'] = {
  action: 'Join with another entry…',
  title: (name) => `Join with ${name}`,
  help: (name) =>
    `The entry ${name} stays. The other one goes to the trash with a note of what it became, and everything that leads to it will lead here. One Ctrl+Z takes all of it back.`,
  other: 'The other entry',
  field: 'Field',
  stays: 'This entry',
  goes: 'The other entry',
  both: 'Both',
  empty: '(empty)',
  hidden: '(hidden)',
  leading: (registers) => `Entries that will lead here, by register: ${registers}.`,
  nothingLeads: 'Nothing leads to the other entry.',
  differ: (fields) => `The entries differ in: ${fields}. Make sure that both are of the same.`,
  run: 'Join',
  gone: 'One of these entries is no longer there. Nothing was changed.',
}
