import { useMemo } from 'react'
import type { Register } from '#shared/engine/register'
import { type Presented, presenterOf } from '#shared/engine/present/present'
import { clockContext } from '#shared/model/office'
import { useWorkspaceValue } from '../../data/context'
import type { RecordForm } from './useRecordForm'

/** A record with all that is computed from it, as the form holds it now: what is typed counts before it is saved. */
export function usePresented(definition: Register, { values, view }: Pick<RecordForm, 'values' | 'view'>): Presented {
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const clocks = useMemo(() => clockContext(office, today), [office, today])
  const incoming = view?.incoming ?? noLinks
  return useMemo(
    // Clocks of hours run on while nothing is typed; what the list says of them is told each minute.
    () => presenterOf(definition, { ...clocks, now: new Date().toISOString() }).present(values, incoming),
    [definition, clocks, values, incoming],
  )
}

const noLinks: NonNullable<RecordForm['view']>['incoming'] = []
