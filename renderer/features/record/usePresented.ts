import { useMemo } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import { type Presented, presenterOf } from '#shared/engine/present/present'
import { clockContext } from '#shared/model/office'
import { useWorkspaceValue } from '../../data/context'
import type { RecordForm } from './useRecordForm'

/** A record with all that is computed from it, as the form holds it now: what is typed counts before it is saved. */
export function usePresented(
  definition: RegisterDefinition,
  { values, view }: Pick<RecordForm, 'values' | 'view'>,
): Presented {
  const office = useWorkspaceValue('office')
  const today = useWorkspaceValue('today')
  const presenter = useMemo(() => presenterOf(definition, clockContext(office, today)), [definition, office, today])
  const incoming = view?.incoming ?? noLinks
  return useMemo(() => presenter.present(values, incoming), [presenter, values, incoming])
}

const noLinks: NonNullable<RecordForm['view']>['incoming'] = []
