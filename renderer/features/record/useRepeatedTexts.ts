import { useEffect, useEffectEvent, useState } from 'react'
import type { RegisterDefinition } from '#shared/model/definition'
import type { Values } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'

/** Warnings by field for texts one record bears as a rule that others bear too; watched while they are typed. */
export function useRepeatedTexts(
  definition: RegisterDefinition,
  record: string,
  values: Values,
): ReadonlyMap<string, readonly string[]> {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const { app } = useTexts()
  const [found, setFound] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const texts = definition.fields.flatMap((field) => {
    const value = values[field.id]
    return field.type === 'text' && field.unique === true && typeof value === 'string'
      ? [[field.id, value] as const]
      : []
  })
  // The texts, not the list of them, say when to ask again.
  const asked = JSON.stringify(texts)
  const textsNow = useEffectEvent(() => texts)
  useEffect(() => {
    let current = true
    const ask = async () => {
      const warnings = new Map<string, readonly string[]>()
      for (const [field, text] of textsNow()) {
        const names = await workspace.query.bearers(definition.id, field, text, record)
        if (names.length > 0) warnings.set(field, [app.form.repeatedText(names.join('; '))])
      }
      if (current) setFound(warnings)
    }
    void ask()
    return () => {
      current = false
    }
  }, [workspace, definition, record, asked, revision, app])
  return found
}
