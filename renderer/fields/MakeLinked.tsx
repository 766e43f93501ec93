import { Plus } from 'lucide-react'
import type { RegisterDefinition } from '#shared/model/definition'
import type { LinksField } from '#shared/model/field'
import { recordName } from '#shared/model/display'
import { useCatalogue, useTexts, useWorkspace } from '../data/context'
import { newId } from '../data/commands/commands'
import type { RecordAddress } from '../components/recordAddress'
import { useToast } from '../components/toasts'
import { Button } from '../components/Button'

interface Props {
  readonly definition: RegisterDefinition
  readonly field: LinksField
  readonly record: string
  readonly onOpen: (address: RecordAddress) => void
}

/** Makes the record a field leads to from what this one says, and links to it: one step, taken back by one Ctrl+Z. */
export function MakeLinked({ definition, field, record, onOpen }: Props) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const { app, register } = useTexts()
  const toast = useToast()
  const make = async () => {
    const made = await workspace.query.madeFrom({ register: definition.id, record, field: field.id })
    if (made === undefined) {
      toast({ look: 'plain', text: app.form.saveFirst })
      return
    }
    const id = newId()
    const label = recordName(catalogue.of(made.register), made.values)
    await workspace.run({ kind: 'create', register: made.register, record: id, label }, [
      { record: id, register: made.register, fields: made.values, presence: 'live' },
      { record, register: definition.id, fields: { [field.id]: [{ record: id, written: label }] } },
    ])
    onOpen({ register: made.register, record: id })
  }
  return (
    <Button size="small" icon={<Plus size={14} aria-hidden />} onClick={() => void make()}>
      {register(field.to).newEntry}
    </Button>
  )
}
