import { useEffect, useState } from 'react'
import { sameValue } from '#shared/engine/history/history'
import { bothValues, joinedFields, joiningField } from '#shared/engine/joining/join'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { displayValue } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import type { FieldValue, Link, Values } from '#shared/core/values/values'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import type { RecordAddress } from '../../components/recordAddress'
import { useToast } from '../../components/toasts'
import { useTexts, useWorkspace } from '../../data/context'
import type { PlannedJoining } from '../../data/query/joining'
import { LinksInput } from '../../fields/LinksInput'
import { nameOfCommand, useUndo } from '../history/undo'

interface Props {
  readonly definition: RegisterDefinition
  /** The record that stays, and how it is called. */
  readonly record: string
  readonly name: string
  /** The check that led here: where it says of one other record that it may be the same, that one is proposed. */
  readonly check: string | undefined
  readonly onOpen: (address: RecordAddress) => void
  readonly onClose: () => void
}

type Choice = 'kept' | 'other' | 'both'

interface Pair {
  readonly kept: Values
  readonly other: Values
  readonly plan: PlannedJoining
}

/** Makes two records that are of one and the same one: field by field side by side, then one command. */
export function JoinDialog({ definition, record, name, check, onOpen, onClose }: Props) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const { app } = texts
  const { joining } = app
  const toast = useToast()
  const { undoOnly } = useUndo()
  const text = texts.register(definition.id)
  const [links, setLinks] = useState<readonly Link[]>([])
  const [pair, setPair] = useState<Pair>()
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    if (check === undefined) return
    let current = true
    const propose = async () => {
      const remark = await workspace.query.healthRemark(definition.id, check, record)
      const [only, ...further] = remark?.others ?? []
      if (only === undefined || further.length > 0) return
      const own = (await workspace.query.names(definition.id, [only]))[only]
      if (current && own !== undefined) setLinks([{ record: only, written: own.name }])
    }
    void propose()
    return () => {
      current = false
    }
  }, [workspace, definition, record, check])
  const other = links[0]?.record
  const question = { register: definition.id, kept: record, joined: other ?? '' }
  useEffect(() => {
    if (other === undefined) return
    let current = true
    void Promise.all([
      workspace.query.record(definition.id, record),
      workspace.query.record(definition.id, other),
      workspace.query.joining({ register: definition.id, kept: record, joined: other, fields: {} }),
    ]).then(([mine, theirs, plan]) => {
      if (!current || mine === undefined || theirs === undefined || plan === undefined) return
      setPair({ kept: mine.row.record.values, other: theirs.row.record.values, plan })
      setChoices(new Map())
    })
    return () => {
      current = false
    }
  }, [workspace, definition, record, other])
  const shown = other === undefined ? undefined : pair
  const fields = shown === undefined ? [] : joinedFields(definition, shown.kept, shown.other)
  const choiceOf = (field: FieldDefinition): Choice => {
    const chosen = choices.get(field.id)
    if (chosen !== undefined || shown === undefined) return chosen ?? 'kept'
    if (together(field, shown) !== undefined) return 'both'
    return shown.kept[field.id] === undefined ? 'other' : 'kept'
  }
  const valueOf = (field: FieldDefinition, { kept, other: theirs }: Pair) => {
    switch (choiceOf(field)) {
      case 'kept':
        return kept[field.id]
      case 'other':
        return theirs[field.id]
      case 'both':
        return together(field, { kept, other: theirs })
    }
  }
  const differing = fields.filter(
    ({ id }) =>
      shown?.kept[id] !== undefined && shown.other[id] !== undefined && !sameValue(shown.kept[id], shown.other[id]),
  )
  const run = async () => {
    if (shown === undefined) return
    setBusy(true)
    const changed = fields.flatMap((field) => {
      const value = valueOf(field, shown)
      return sameValue(value ?? null, shown.kept[field.id] ?? null) ? [] : [[field.id, value] as const]
    })
    const plan = await workspace.query.joining({ ...question, fields: Object.fromEntries(changed) })
    const command = { kind: 'join', register: definition.id, count: 2 } as const
    const outcome = plan === undefined ? undefined : await workspace.run(command, plan.edits)
    onClose()
    toast(
      outcome === undefined
        ? { look: 'problem', text: joining.gone }
        : {
            look: 'plain',
            text: app.commands.did(nameOfCommand(texts, command)),
            action: { label: app.common.undo, run: () => void undoOnly(outcome.command.id) },
          },
    )
  }
  const print = (field: FieldDefinition, value: FieldValue | undefined) => {
    if (value === undefined) return joining.empty
    return field.privacy === 'special' ? joining.hidden : displayValue(field, value, text, app.words)
  }
  const link = joiningField(definition)
  if (link === undefined) return null
  return (
    <Dialog
      title={joining.title(name)}
      wide
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button
            look="primary"
            disabled={busy || shown === undefined}
            onClick={() => void run().finally(() => setBusy(false))}
          >
            {joining.run}
          </Button>
        </>
      }
    >
      <p>{joining.help(name)}</p>
      <Field label={joining.other}>
        {(id) => (
          <LinksInput
            id={id}
            field={link}
            label={joining.other}
            self={record}
            links={links}
            onChange={setLinks}
            onOpen={(address) => {
              onClose()
              onOpen(address)
            }}
            autoFocus
          />
        )}
      </Field>
      {shown === undefined ? null : (
        <>
          <table className="joining">
            <thead>
              <tr>
                <th scope="col">{joining.field}</th>
                <th scope="col">{joining.stays}</th>
                <th scope="col">{joining.goes}</th>
                <th scope="col">{joining.both}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => {
                const both = together(field, shown)
                const isSame = sameValue(shown.kept[field.id] ?? null, shown.other[field.id] ?? null)
                const label = fieldLabel(text, field.id)
                const option = (choice: Choice, words: string, heading: string) => (
                  <label className="checkbox">
                    <input
                      type="radio"
                      name={`join-${field.id}`}
                      aria-label={`${label}: ${heading}, ${words}`}
                      checked={choiceOf(field) === choice}
                      onChange={() => setChoices(new Map(choices).set(field.id, choice))}
                    />
                    {words}
                  </label>
                )
                return (
                  <tr key={field.id}>
                    <th scope="row">{label}</th>
                    <td>
                      {isSame
                        ? print(field, shown.kept[field.id])
                        : option('kept', print(field, shown.kept[field.id]), joining.stays)}
                    </td>
                    <td>{isSame ? null : option('other', print(field, shown.other[field.id]), joining.goes)}</td>
                    <td>{both === undefined ? null : option('both', joining.both, joining.both)}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
          {differing.length === 0 ? null : (
            <p className="notice" role="status">
              {joining.differ(differing.map(({ id }) => fieldLabel(text, id)).join(', '))}
            </p>
          )}
          <p>
            {shown.plan.leading.length === 0
              ? joining.nothingLeads
              : joining.leading(
                  shown.plan.leading
                    .map(({ register, count }) => `${texts.register(register).name} (${count})`)
                    .join(', '),
                )}
          </p>
        </>
      )}
    </Dialog>
  )
}

/** Both values of a field in one, where it can hold both and they say different things. */
function together(field: FieldDefinition, { kept, other }: Pick<Pair, 'kept' | 'other'>): FieldValue | undefined {
  const [mine, theirs] = [kept[field.id], other[field.id]]
  return mine === undefined || theirs === undefined ? undefined : bothValues(field, mine, theirs)
}
