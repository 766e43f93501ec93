import type { ListGroup } from '../../data/query/queryTypes'

/** One line of the grid: a heading of a group or a row of the list. */
export type GridItem =
  { readonly kind: 'group'; readonly group: ListGroup } | { readonly kind: 'row'; readonly index: number }

/** How many lines a list has with the headings of its groups. */
export function itemCount(rows: number, groups: readonly ListGroup[]): number {
  return rows + groups.length
}

/** The line at a place, found by halving because a list may have thousands of groups. */
export function itemAt(place: number, groups: readonly ListGroup[]): GridItem {
  const at = groupBefore(groups, (group, index) => group.start + index <= place)
  const group = groups[at]
  if (group === undefined) return { kind: 'row', index: place }
  return group.start + at === place ? { kind: 'group', group } : { kind: 'row', index: place - at - 1 }
}

/** The place of a row among the lines. */
export function placeOf(row: number, groups: readonly ListGroup[]): number {
  return row + groupBefore(groups, (group) => group.start <= row) + 1
}

/** Index of the last group for which the test holds; -1 when it holds for none. */
function groupBefore(groups: readonly ListGroup[], holds: (group: ListGroup, index: number) => boolean): number {
  let low = 0
  let high = groups.length
  while (low < high) {
    const middle = (low + high) >> 1
    const group = groups[middle]
    if (group !== undefined && holds(group, middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
