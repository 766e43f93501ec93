import { useEffect, useMemo, useState } from 'react'
import type { RegisterRecord } from '#shared/core/values/record'
import { cityOverview, type CityOverview } from '#shared/registers/elections/estates/procedure/overview'
import type { ListQuery } from '../../../data/query/queryTypes'
import { useFound, useLinked } from '../useFound'

/** All elections of estate councils. */
export const estateElections: ListQuery = {
  register: 'unitElections',
  filters: [],
  sort: [{ field: 'day', direction: 'descending' }],
}

/** An election with all that leads to it, and the records behind it. */
export interface City extends CityOverview {
  readonly record: RegisterRecord
  readonly elections: readonly RegisterRecord[]
  readonly contestRecords: readonly RegisterRecord[]
  readonly nominationRecords: readonly RegisterRecord[]
  readonly precinctRecords: readonly RegisterRecord[]
}

const minute = 60_000

/** The moment, to the minute: nominations end at an hour, and the screen that is open then says so. */
function useMinute(): string {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), minute)
    return () => clearInterval(timer)
  }, [])
  return now
}

/** An election by the id of its record: `undefined` while it is read, `null` where there is none. */
export function useCity(id: string): City | undefined | null {
  const elections = useFound(estateElections)
  const contests = useLinked('unitContests', id)
  const nominations = useLinked('unitNominations', id)
  const precincts = useLinked('unitPrecincts', id)
  const now = useMinute()
  return useMemo(() => {
    if (elections === undefined || contests === undefined || nominations === undefined || precincts === undefined)
      return undefined
    const record = elections.find((candidate) => candidate.id === id)
    if (record === undefined) return null
    return {
      ...cityOverview(record, contests, nominations, precincts, now),
      record,
      elections,
      contestRecords: contests,
      nominationRecords: nominations,
      precinctRecords: precincts,
    }
  }, [elections, contests, nominations, precincts, now, id])
}
