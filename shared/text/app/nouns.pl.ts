import type { Plural } from '../../core/words/plural'

/** Nouns beside numbers that several parts of the program count. */
export const entries: Plural = { one: 'wpis', few: 'wpisy', many: 'wpisów' }
export const days: Plural = { one: 'dzień', few: 'dni', many: 'dni' }
