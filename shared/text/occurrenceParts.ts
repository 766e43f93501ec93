import { toRoman } from '../core/actNumbers/roman'
import type { Day } from '../core/values/values'

/** What the id of one of the times of a clock says. */
export type OccurrenceParts =
  | { readonly kind: 'year'; readonly year: string }
  | { readonly kind: 'quarter'; readonly year: string; readonly roman: string }
  | { readonly kind: 'month'; readonly year: string; readonly first: Day }
  | { readonly kind: 'day'; readonly day: Day }

/** Takes the id of a time of a clock apart: `2027`, `2027-Q3`, `2027-03`, or the day a term started anew. */
export function occurrenceParts(id: string): OccurrenceParts {
  const year = id.slice(0, 4)
  if (id.length === 4) return { kind: 'year', year }
  if (id.length > 7) return { kind: 'day', day: id }
  const quarter = id.split('-Q')[1]
  return quarter === undefined
    ? { kind: 'month', year, first: `${id}-01` }
    : { kind: 'quarter', year, roman: toRoman(Number(quarter)) }
}
