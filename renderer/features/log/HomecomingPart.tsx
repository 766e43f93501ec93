import { useEffect, useState } from 'react'
import { recordName } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { useUndo } from '../history/undo'
import { Button } from '../../components/Button'
import { type Homecoming, planHomecoming } from '../../data/leadHome'

interface Props {
  /** Records the check found astray. */
  readonly records: readonly string[]
  readonly onDone: () => void
}

/** Offers to lead records back to the registers they belong to, and shows first what each will be. */
export function HomecomingPart({ records, onDone }: Props) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const { app, history, register } = useTexts()
  const text = history.check.homecoming
  const toast = useToast()
  const { undoOnly } = useUndo()
  const [plan, setPlan] = useState<readonly Homecoming[]>([])
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let current = true
    void planHomecoming(workspace.database, records).then((found) => {
      if (current) setPlan(found)
    })
    return () => {
      current = false
    }
  }, [workspace, records])
  if (plan.length === 0) return null
  const registerName = (id: string) => (catalogue.registers.some((known) => known.id === id) ? register(id).name : id)
  const labelOf = (id: string | undefined, field: string) =>
    id !== undefined && catalogue.registers.some((known) => known.id === id) ? fieldLabel(register(id), field) : field
  const run = async () => {
    setBusy(true)
    try {
      const outcome = await workspace.leadHome(plan.map(({ record }) => record))
      onDone()
      if (outcome !== undefined)
        toast({
          look: 'plain',
          text: text.done(outcome.count),
          action: { label: app.common.undo, run: () => void undoOnly(outcome.command.id) },
        })
    } finally {
      setBusy(false)
    }
  }
  return (
    <section>
      <h4>{text.title}</h4>
      <p>{text.help}</p>
      <ul className="consequences">
        {plan.map(({ record, home, stands, isTrashed, values, emptied }) => (
          <li key={record}>
            {text.from(
              recordName(catalogue.of(home), values),
              stands === undefined ? undefined : registerName(stands),
              registerName(home),
              isTrashed,
            )}
            {emptied.length === 0 ? null : (
              <small> {text.emptied(emptied.map((field) => labelOf(stands, field)).join(', '))}</small>
            )}
          </li>
        ))}
      </ul>
      <Button disabled={busy} onClick={() => void run()}>
        {text.run(plan.length)}
      </Button>
    </section>
  )
}
