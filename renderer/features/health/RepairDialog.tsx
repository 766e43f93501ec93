import { useEffect, useState } from 'react'
import { fieldAt, type RegisterDefinition } from '#shared/model/definition'
import { displayValue } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import type { FieldValue } from '#shared/core/values/values'
import { useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { nameOfCommand, useUndo } from '../history/undo'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import type { PlannedRepair, RepairedField } from '../../data/query/healthWatch'
import { withVisibleBlanks } from './oddValue'
import { isShownHere } from './Remarks'

interface Props {
  readonly definition: RegisterDefinition
  readonly check: string
  /** Title of the check. */
  readonly title: string
  readonly chamber: boolean
  readonly onClose: () => void
}

/** Shows what a repair would do, record by record, and does it as one command. */
export function RepairDialog({ definition, check, title, chamber, onClose }: Props) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const { app, health } = texts
  const toast = useToast()
  const { undoOnly } = useUndo()
  const [plan, setPlan] = useState<PlannedRepair>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    let current = true
    void workspace.query.healthRepair(definition.id, check).then((planned) => {
      if (current) setPlan(planned)
    })
    return () => {
      current = false
    }
  }, [workspace, definition, check])
  const edits = plan?.edits.filter(({ record }) => !left.has(record)) ?? []
  const taken = new Set(edits.map(({ record }) => record))
  // What is made is made for records: without any of them it would lead nowhere.
  const made = plan?.made.filter((one) => one.for.some((record) => taken.has(record))) ?? []
  const run = async () => {
    setBusy(true)
    const name = { kind: 'repair', register: definition.id, count: edits.length } as const
    const outcome = await workspace.run(name, [...made.map(({ edit }) => edit), ...edits]).finally(() => setBusy(false))
    onClose()
    toast(
      outcome === undefined
        ? { look: 'plain', text: app.commands.unchanged }
        : {
            look: 'plain',
            text: app.commands.did(nameOfCommand(texts, name)),
            action: { label: app.common.undo, run: () => void undoOnly(outcome.command.id) },
          },
    )
  }
  const toggle = (record: string) => {
    const next = new Set(left)
    if (!next.delete(record)) next.add(record)
    setLeft(next)
  }
  return (
    <Dialog
      title={health.repairTitle(title)}
      wide
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={busy || edits.length === 0} onClick={() => void run()}>
            {health.repair(edits.length).replace('…', '')}
          </Button>
        </>
      }
    >
      {plan === undefined ? <p>{app.common.loading}</p> : null}
      {plan?.edits.length === 0 ? <p>{health.repairNone}</p> : null}
      {plan === undefined || plan.edits.length === 0 ? null : (
        <>
          <p>{health.repairHelp}</p>
          {made.length === 0 ? null : (
            <p>
              {health.repairMakes(
                [...new Set(made.map(({ edit }) => edit.register))]
                  .map((id) => {
                    const of = texts.register(id)
                    return `${of.name} (${made.filter(({ edit }) => edit.register === id).length})`
                  })
                  .join(', '),
              )}
            </p>
          )}
          <p className="count">{health.repairRows(plan.preview.length, plan.edits.length)}</p>
          <ul className="repairs">
            {plan.preview.map(({ record, name, fields }) => (
              <li key={record}>
                <label>
                  <input
                    type="checkbox"
                    aria-label={health.include(name)}
                    checked={!left.has(record)}
                    onChange={() => toggle(record)}
                  />
                  <b>{name}</b>
                </label>
                {fields.map((field) => (
                  <Repaired key={field.field} definition={definition} field={field} chamber={chamber} />
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}

interface RepairedProps {
  readonly definition: RegisterDefinition
  readonly field: RepairedField
  readonly chamber: boolean
}

function Repaired({ definition, field: { field, before, after }, chamber }: RepairedProps) {
  const texts = useTexts()
  const { health } = texts
  const text = texts.register(definition.id)
  const known = fieldAt(definition, field)
  const print = (value: FieldValue | undefined) => {
    if (known === undefined) return ''
    if (!isShownHere(definition, field, chamber)) return health.hidden
    return withVisibleBlanks(displayValue(known, value, text, texts.app.words))
  }
  return (
    <dl>
      <dt>{fieldLabel(text, field)}</dt>
      <dd>
        <span className="visually-hidden">{health.before}: </span>
        <del>{print(before)}</del>
      </dd>
      <dd>
        <span className="visually-hidden">{health.after}: </span>
        <ins>{print(after)}</ins>
      </dd>
    </dl>
  )
}
