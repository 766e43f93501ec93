import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { Register } from '#shared/engine/register'
import { type Presented, presenterOf } from '#shared/engine/present/present'
import type { Find } from '#shared/engine/present/rule'
import { clockContext } from '#shared/model/office'
import { linksIn } from '#shared/core/values/values'
import { useWorkspace, useWorkspaceValue } from '../../data/context'
import type { RecordForm } from './useRecordForm'

/** A record with all that is computed from it, as the form holds it now: what is typed counts before it is saved. */
export function usePresented(definition: Register, { values, view }: Pick<RecordForm, 'values' | 'view'>): Presented {
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const clocks = useMemo(() => clockContext(office, today), [office, today])
  const incoming = view?.incoming ?? noLinks
  const find = useFind(definition, values)
  return useMemo(
    // Clocks of hours run on while nothing is typed; what the list says of them is told each minute.
    () => presenterOf(definition, { ...clocks, now: new Date().toISOString() }).present(values, incoming, find),
    [definition, clocks, values, incoming, find],
  )
}

const noLinks: NonNullable<RecordForm['view']>['incoming'] = []
const nothingElse: Find = () => undefined

/** Finds what derived fields look at along links; asks for it again when a link is another one. */
function useFind(definition: Register, values: RecordForm['values']): Find | undefined {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const looked = useMemo(
    () => new Set(definition.fields.flatMap((field) => (field.type === 'derived' ? (field.along ?? []) : []))),
    [definition],
  )
  const links = JSON.stringify([...looked].map((id) => linksIn(values[id]).map(({ record }) => record)))
  const [find, setFind] = useState<{ readonly values: Find }>()
  const ask = useEffectEvent(() => workspace.query.around(definition.id, values))
  useEffect(() => {
    if (looked.size === 0) return
    let current = true
    void ask().then((records) => {
      if (!current) return
      const byId = new Map(records.map(({ id, values: known }) => [id, known]))
      setFind({ values: (_, id) => byId.get(id) })
    })
    return () => {
      current = false
    }
  }, [looked, links, revision])
  return looked.size === 0 ? nothingElse : find?.values
}
