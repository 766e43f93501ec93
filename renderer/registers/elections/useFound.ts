import { useEffect, useEffectEvent, useState } from 'react'
import type { RegisterRecord } from '#shared/core/values/record'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import type { QueryClient } from '../../data/query/queryClient'
import type { ListQuery } from '../../data/query/queryTypes'

type Records = readonly RegisterRecord[] | undefined

/** The records a query finds, asked anew after every change; `undefined` until first answered. `query` stays the same value. */
export function useFound(query: ListQuery): Records {
  return useAsked((client) => client.records(query), query)
}

/** The records of a register that lead to a record by a link, asked anew after every change; `undefined` until first answered. */
export function useLinked(register: string, record: string): Records {
  return useAsked((client) => client.linked(register, record), `${register} ${record}`)
}

/** `about` tells one question from another. */
function useAsked(ask: (client: QueryClient) => Promise<readonly RegisterRecord[]>, about: unknown): Records {
  const { query } = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [answer, setAnswer] = useState<{ readonly about: unknown; readonly records: readonly RegisterRecord[] }>()
  const onAsk = useEffectEvent(ask)
  useEffect(() => {
    let current = true
    void onAsk(query).then((records) => {
      if (current) setAnswer({ about, records })
    })
    return () => {
      current = false
    }
  }, [query, about, revision])
  return answer !== undefined && answer.about === about ? answer.records : undefined
}
