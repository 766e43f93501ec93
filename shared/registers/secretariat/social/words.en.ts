import type { benefits } from './allotment'

/** English names of the benefits of a social fund. */
export const benefitsEn: Readonly<Record<(typeof benefits)[number], string>> = {
  holiday: 'holiday',
  childHoliday: 'holiday of children',
  culture: 'culture and sport',
  aid: 'aid',
  gift: 'festive benefit',
  nursery: 'nursery or kindergarten',
  loan: 'housing loan',
  other: 'other',
}
