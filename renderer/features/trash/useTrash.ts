import { useCallback, useEffect, useRef, useState } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import { useCatalogue, useWorkspace, useWorkspaceValue } from '../../data/context'
import type { ListRow } from '../../data/query/queryTypes'

const windowSize = 80

/** What of one register lies in the trash: a list of the query worker, placed behind those of the registers before. */
interface Part {
  readonly definition: RegisterDefinition
  readonly list: number
  readonly start: number
  readonly count: number
}

interface Listed {
  readonly parts: readonly Part[]
  readonly total: number
}

export interface TrashRow extends ListRow {
  readonly definition: RegisterDefinition
}

/** The trash of all registers, one after another, its rows fetched by windows as they scroll into view. */
export function useTrash() {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [listed, setListed] = useState<Listed>()
  const [rows, setRows] = useState<ReadonlyMap<number, TrashRow>>(new Map())
  const asked = useRef({ of: listed, windows: new Set<string>() })
  useEffect(() => {
    let current = true
    const read = async () => {
      const parts: Part[] = []
      let start = 0
      for (const definition of catalogue.all) {
        const { list, matched } = await workspace.query.list({
          register: definition.id,
          filters: [],
          sort: [],
          trash: true,
        })
        parts.push({ definition, list, start, count: matched })
        start += matched
      }
      if (!current) return
      setRows(new Map())
      setListed({ parts, total: start })
    }
    void read()
    return () => {
      current = false
    }
  }, [catalogue, workspace, revision])

  const need = useCallback(
    (from: number, to: number) => {
      if (asked.current.of !== listed) asked.current = { of: listed, windows: new Set() }
      const known = asked.current
      const fetchWindow = async ({ definition, list, start }: Part, first: number) => {
        const found = await workspace.query.rows(list, first, first + windowSize)
        if (asked.current !== known) return
        setRows(
          (all) => new Map([...all, ...found.map((row, at) => [start + first + at, { ...row, definition }] as const)]),
        )
      }
      for (const part of listed?.parts ?? []) {
        const end = Math.min(to - part.start, part.count)
        const begin = Math.floor(Math.max(0, from - part.start) / windowSize) * windowSize
        for (let first = begin; first < end; first += windowSize) {
          const key = `${part.list}:${first}`
          if (known.windows.has(key)) continue
          known.windows.add(key)
          void fetchWindow(part, first)
        }
      }
    },
    [workspace, listed],
  )
  /** Ids of everything in the trash, with the register each belongs to. */
  const all = async (): Promise<ReadonlyMap<string, string>> => {
    const ids = new Map<string, string>()
    for (const { definition, list } of listed?.parts ?? [])
      for (const id of await workspace.query.ids(list)) ids.set(id, definition.id)
    return ids
  }
  return { total: listed?.total, row: (index: number) => rows.get(index), need, all }
}
