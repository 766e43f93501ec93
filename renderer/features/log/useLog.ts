import { wrap, type Remote } from 'comlink'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { SealedCommand } from '#shared/engine/history/seal'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import type { LogFilter, LogService } from '../../data/log/logService'

const windowSize = 80
/** Records whose titles fit the text; more would be no answer to anybody. */
const mostRecords = 500

/** The worker that reads the log, for as long as the screen is shown. */
export function useLogService(): Remote<LogService> | undefined {
  const [service, setService] = useState<Remote<LogService>>()
  useEffect(() => {
    const worker = new Worker(new URL('../../data/log/log.worker.ts', import.meta.url), { type: 'module', name: 'log' })
    const remote = wrap<LogService>(worker)
    // A function would be called for the state, and a proxy is one.
    setService(() => remote)
    return () => worker.terminate()
  }, [])
  return service
}

/** The commands that fit, newest first, fetched by windows as they scroll into view. */
export function useLog(service: Remote<LogService> | undefined, filter: LogFilter) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [ids, setIds] = useState<readonly string[]>()
  const [people, setPeople] = useState<readonly string[]>([])
  const [rows, setRows] = useState<ReadonlyMap<string, SealedCommand>>(new Map())
  const asked = useRef(new Set<string>())

  useEffect(() => {
    if (service === undefined) return
    let current = true
    const find = async () => {
      const { text } = filter
      const hits = text === undefined ? undefined : await workspace.query.find(text, mostRecords)
      const found = await service.find({
        ...filter,
        ...(hits === undefined ? {} : { records: hits.hits.map(({ record }) => record) }),
      })
      if (!current || found === undefined) return
      // Names of commands may have lost what they said.
      asked.current.clear()
      setRows(new Map())
      setIds(found)
    }
    void find()
    return () => {
      current = false
    }
  }, [workspace, service, filter, revision])
  useEffect(() => {
    if (service === undefined) return
    let current = true
    void service.people().then((found) => {
      if (current) setPeople(found)
    })
    return () => {
      current = false
    }
  }, [service, revision])

  const need = useCallback(
    (from: number, to: number) => {
      for (let start = Math.floor(from / windowSize) * windowSize; start < to; start += windowSize) {
        const part = (ids ?? []).slice(start, start + windowSize).filter((id) => !asked.current.has(id))
        if (part.length === 0) continue
        for (const id of part) asked.current.add(id)
        void workspace.database.commands.bulkGet(part).then((found) => {
          setRows(
            (all) => new Map([...all, ...found.flatMap((row) => (row === undefined ? [] : [[row.id, row] as const]))]),
          )
        })
      }
    },
    [workspace, ids],
  )
  return { ids, people, need, row: (id: string | undefined) => (id === undefined ? undefined : rows.get(id)) }
}
