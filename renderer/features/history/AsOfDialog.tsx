import type { PastState } from '#shared/engine/history/asOf'
import { sameValue } from '#shared/engine/history/history'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { displayValue, recordName } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import type { FieldValue, Values } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import { useToast } from '../../components/toasts'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import './history.css'

/** A past state of a record, and of when it is in words. */
export interface AsOf {
  readonly state: PastState
  readonly when: string
}

interface Props {
  readonly definition: RegisterDefinition
  readonly asOf: AsOf
  /** What the record holds now; `undefined` for one that is gone. */
  readonly current: Values | undefined
  readonly onRestore: (fields: Readonly<Record<string, FieldValue | undefined>>) => void
  readonly onClose: () => void
}

/** A record as it once was, read-only, beside what it holds today where that differs. */
export function AsOfDialog({ definition, asOf: { state, when }, current, onRestore, onClose }: Props) {
  const { app, register, history } = useTexts()
  const toast = useToast()
  const text = register(definition.id)
  const { values, presence } = state
  const rows = definition.fields.flatMap((field) => {
    if (field.type === 'derived' || field.type === 'place') return []
    const [then, now] = [values[field.id], current?.[field.id]]
    if (then === undefined && now === undefined) return []
    const print = (value: FieldValue | undefined) =>
      field.privacy === 'special' && value !== undefined
        ? app.special.hidden
        : displayValue(field, value, text, app.words)
    return [
      {
        id: field.id,
        label: fieldLabel(text, field.id),
        then: print(then),
        now: print(now),
        differs: !sameValue(then, now),
      },
    ]
  })
  const different = rows.filter(({ differs }) => differs)
  const copy = async () => {
    const lines = rows.filter(({ then }) => then !== '').map(({ label, then }) => `${label}\t${then}`)
    await navigator.clipboard.writeText([history.asOf.title(recordName(definition, values), when), ...lines].join('\n'))
    toast({ look: 'plain', text: history.asOf.copied })
  }
  const isThere = presence !== 'absent'
  return (
    <Dialog
      title={history.asOf.title(recordName(definition, isThere ? values : (current ?? {})), when)}
      onClose={onClose}
      wide
      footer={
        <>
          {isThere ? <Button onClick={() => void copy()}>{history.asOf.copy}</Button> : null}
          {isThere && current !== undefined && different.length > 0 ? (
            <Button
              onClick={() =>
                onRestore(
                  Object.fromEntries(
                    different.flatMap(({ id }) =>
                      fieldOf(definition, id) === undefined ? [] : [[id, values[id]] as const],
                    ),
                  ),
                )
              }
            >
              {history.asOf.restore(different.length)}
            </Button>
          ) : null}
          <Button look="primary" onClick={onClose}>
            {app.common.close}
          </Button>
        </>
      }
    >
      <p className="notice">{history.asOf.notice}</p>
      {presence === 'trashed' ? <p>{history.asOf.trashed}</p> : null}
      {isThere ? (
        <table className="as-of">
          <thead>
            <tr>
              <th scope="col">{history.asOf.field}</th>
              <th scope="col">{history.asOf.then}</th>
              <th scope="col">{history.asOf.today}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, then, now, differs }) => (
              <tr key={id} className={differs ? 'differs' : ''}>
                <th scope="row">{label}</th>
                <td>{then === '' ? app.common.none : then}</td>
                <td>{differs ? (now === '' ? app.common.none : now) : '='}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p>{history.asOf.absent}</p>
      )}
      {isThere && different.length === 0 ? <p className="hint">{history.asOf.same}</p> : null}
    </Dialog>
  )
}
