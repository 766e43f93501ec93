import type { ListQuery } from '../../data/query/queryTypes'

/** All editions of the election of lay judges, newest first: one in four years. */
export const editions: ListQuery = { register: 'elections', filters: [], sort: [] }
