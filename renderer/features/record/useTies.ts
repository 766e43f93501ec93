import { useEffect, useEffectEvent, useRef } from 'react'
import { sameValue } from '#shared/engine/history/history'
import { tyingFields } from '#shared/engine/ties/ties'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldValue } from '#shared/core/values/values'
import { useWorkspace } from '../../data/context'
import type { RecordForm } from './useRecordForm'

/**
 * Ties names as they are typed to the records they can only mean. What the clerk chose herself is never changed; what the
 * program tied follows the names.
 */
export function useTies(definition: RegisterDefinition, { values, isChanged, propose }: RecordForm): void {
  const workspace = useWorkspace()
  const proposed = useRef<Readonly<Record<string, FieldValue | undefined>>>({})
  const fields = tyingFields(definition)
  /** What whom the names mean hangs on. */
  const read = JSON.stringify(
    fields.map(({ ties: { written, with: further = [], on = '' } }) =>
      [written, ...further, on].map((id) => values[id]),
    ),
  )
  const tie = useEffectEvent(async (isCurrent: () => boolean) => {
    const mine = fields.filter(({ id }) => values[id] === undefined || sameValue(values[id], proposed.current[id]))
    if (!isChanged || mine.length === 0) return
    const links = await workspace.query.tied(definition.id, {
      ...values,
      ...Object.fromEntries(mine.map(({ id }) => [id, []])),
    })
    if (!isCurrent()) return
    const changed = mine.flatMap(({ id }) => (sameValue(values[id], links[id]) ? [] : [[id, links[id]] as const]))
    if (changed.length === 0) return
    proposed.current = { ...proposed.current, ...Object.fromEntries(changed) }
    propose(Object.fromEntries(changed))
  })
  useEffect(() => {
    let current = true
    void tie(() => current)
    return () => {
      current = false
    }
  }, [isChanged, read])
}
