import type { Plural } from '../../core/words/plural'

/** Nouns beside numbers that several parts of the program count. */
export const entries: Plural = { one: 'entry', few: 'entries', many: 'entries' }
export const others: Plural = { one: 'other', few: 'others', many: 'others' }
export const days: Plural = { one: 'day', few: 'days', many: 'days' }
