import { useEffect, useEffectEvent, useState } from 'react'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { displayValue } from '#shared/model/display'
import type { Values } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'

interface Asked {
  readonly field: string
  readonly text: string
  /** Only among entries that say the same there. */
  readonly within?: { readonly field: string; readonly text: string }
}

/** Warnings by field for texts one record bears as a rule that others bear too; watched while they are typed. */
export function useRepeatedTexts(
  definition: RegisterDefinition,
  record: string,
  values: Values,
): ReadonlyMap<string, readonly string[]> {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const { app, register } = useTexts()
  const [found, setFound] = useState<ReadonlyMap<string, readonly string[]>>(new Map())
  const texts = definition.fields.flatMap((field): readonly Asked[] => {
    const value = values[field.id]
    if (field.type !== 'text' || field.unique !== true || typeof value !== 'string') return []
    const { uniqueWithin: frame } = field
    const outer = frame === undefined ? undefined : fieldOf(definition, frame)
    if (frame === undefined || outer === undefined) return [{ field: field.id, text: value }]
    const text = displayValue(outer, values[frame], register(definition.id), app.words)
    return [{ field: field.id, text: value, within: { field: frame, text } }]
  })
  // The texts, not the list of them, say when to ask again.
  const asked = JSON.stringify(texts)
  const textsNow = useEffectEvent(() => texts)
  useEffect(() => {
    let current = true
    const ask = async () => {
      const warnings = new Map<string, readonly string[]>()
      for (const { field, text, within } of textsNow()) {
        const names = await workspace.query.bearers(definition.id, field, text, record, within)
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
