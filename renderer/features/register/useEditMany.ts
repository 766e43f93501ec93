import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import type { FieldValue } from '#shared/core/values/values'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { nameOfCommand, useUndo } from '../history/undo'

/** Sets one field of many records, as one command that one step takes back. */
export function useEditMany(definition: RegisterDefinition) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const { app } = texts
  return async (
    field: FieldDefinition,
    records: readonly string[],
    value: FieldValue | undefined,
    isClearing = false,
  ): Promise<void> => {
    const labels = await workspace.query.labels(definition.id, records)
    const name = {
      kind: 'editMany',
      register: definition.id,
      field: field.id,
      count: records.length,
      labels,
      ...(isClearing ? { emptied: true as const } : {}),
    } as const
    const edits = records.map((record) => ({ record, register: definition.id, fields: { [field.id]: value } }))
    const outcome = await workspace.run(name, edits)
    if (outcome === undefined) toast({ look: 'plain', text: app.commands.unchanged })
    else
      toast({
        look: 'plain',
        text: app.commands.did(nameOfCommand(texts, outcome.command.name)),
        action: { label: app.common.undo, run: () => void undoOnly(outcome.command.id) },
      })
  }
}
