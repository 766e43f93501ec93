import type { ListSource } from '#renderer/data/query/listModel'
import type { ListQuery, ListRow } from '#renderer/data/query/queryTypes'
import type { RegisterRecord } from '#shared/core/values/record'

/** A query worker that answers when it is told to, one question at a time and in order, like the real one. */
export interface HeldQuery extends ListSource {
  /** Questions so far: `list <group>` or `rows <list> <from>-<to>`. */
  readonly asked: string[]
  /** Answers the oldest open question and lets everybody hear of it. @returns whether there was one. */
  readonly answer: () => Promise<boolean>
  readonly answerAll: () => Promise<void>
}

/** @param titles the title at a place of a list as it is now; the group of a query tells lists apart */
export function heldQuery(matched: () => number, titles: (group: string, place: number) => string): HeldQuery {
  const asked: string[] = []
  const open: (() => void)[] = []
  const groups: string[] = []
  const later = <T>(question: string, value: () => T): Promise<T> => {
    asked.push(question)
    return new Promise((resolve) => {
      open.push(() => resolve(value()))
    })
  }
  const answer = async (): Promise<boolean> => {
    // Whoever heard of the last answer may ask on first.
    await new Promise((resolve) => setImmediate(resolve))
    const next = open.shift()
    next?.()
    await new Promise((resolve) => setImmediate(resolve))
    return next !== undefined
  }
  return {
    asked,
    answer,
    answerAll: async () => {
      while (await answer());
    },
    list: ({ group = '' }: ListQuery) =>
      later(`list ${group}`, () => {
        const list = groups.push(group)
        return { list, total: matched(), matched: matched(), groups: [], sums: [] }
      }),
    rows: (list: number, from: number, to: number) =>
      later(`rows ${list} ${from}-${to}`, () =>
        Array.from({ length: Math.max(0, Math.min(to, matched()) - from) }, (_, index) =>
          rowOf(`${from + index}`, titles(groups[list - 1] ?? '', from + index)),
        ),
      ),
  }
}

/** A row of a list with this title. */
export function rowOf(id: string, title: string): ListRow {
  return { record: recordOf(id, title), derived: {}, numbering: false }
}

/** A stored resolution with this title. */
export function recordOf(id: string, title: string): RegisterRecord {
  const at = '2026-11-21T12:00:00.000Z'
  return { id, register: 'resolutions', values: { title }, order: '', trashed: 0, createdAt: at, updatedAt: at }
}
