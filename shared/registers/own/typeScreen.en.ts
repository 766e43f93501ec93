import type { TypeScreenText } from './typeScreen.pl'

/** English words of the dialog that changes the kind of a field. */
export const typeScreenEn: TypeScreenText = {
  open: 'Change the kind…',
  saveFirst: 'Save the changes of the layout first: the kind is changed together with the values in the entries.',
  title: (label) => `Change the kind of the field “${label}”`,
  kind: 'New kind',
  help: 'This is what each value will be. What cannot be read stays as a text to be mended. Ctrl+Z takes all of it back.',
  none: 'The field has no value yet.',
  tooMany:
    'There are too many different values, or too long ones, for a list to choose from (200 at most). Choose another kind.',
  table: 'What becomes of the values',
  before: 'Now',
  after: 'After the change',
  count: 'Entries',
  outcomes: { same: 'unchanged', other: 'written otherwise', unread: 'stays a text to be mended' },
  summary: (same, other, unread) => `Unchanged: ${same}, written otherwise: ${other}, to be mended: ${unread}.`,
  more: (count) => `and ${count} further values`,
  run: 'Change the kind',
  done: (label) => `The kind of the field “${label}” was changed.`,
  reading: 'Reading the values…',
}
