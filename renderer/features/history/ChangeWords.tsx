import type { ReactNode } from 'react'
import { type Change, type Command, type FieldChange, plainName, sameValue } from '#shared/engine/history/history'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { displayValue } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import type { FieldValue } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'

interface Props {
  readonly definition: RegisterDefinition
  readonly change: Change
  readonly command: Command
  /** Shows only what may be seen on the wall of the council chamber. */
  readonly chamber?: boolean
  /** Offers to put the value before back into the field; told which. */
  readonly onRestore?: (field: string, value: FieldValue | undefined) => void
  /** Whether the field holds that value now, so that there is nothing to restore. */
  readonly isCurrent?: (field: string, value: FieldValue | undefined) => boolean
}

/** What a command did to one record: that it came or went, and each field before and after. */
export function ChangeWords({ definition, change, command, chamber = false, onRestore, isCurrent }: Props) {
  const { app, register, history } = useTexts()
  const text = register(definition.id)
  const print = (id: string, value: FieldValue | undefined) => {
    const field = fieldOf(definition, id)
    if (field === undefined) return ''
    if (field.privacy === 'special' && value !== undefined) return app.special.hidden
    return displayValue(field, value, text, app.words) || app.common.none
  }
  const name = plainName(command.name)
  const isErasure = command.name.kind === 'erase'
  const shown = Object.entries(change.fields).filter(
    ([id]) => !chamber || fieldOf(definition, id)?.privacy === 'public',
  )
  // An erasure may set fields in the same step: these have values to show. A merge writes down again what it decided, also
  // where nothing came of it.
  const told = shown.filter(([, { before, after, erased: mark }]) =>
    isErasure ? after !== undefined : mark !== undefined || !sameValue(before ?? null, after ?? null),
  )
  const erased = isErasure ? shown.filter(([, { after }]) => after === undefined) : []
  // A record that came shows no „(none) → value” for each of its fields.
  const isNew = change.presence?.before === 'absent'
  const isGone = change.presence?.after === 'absent'
  return (
    <>
      {change.presence === undefined ? null : (
        <span className="change">
          {
            {
              live: isNew
                ? name.kind === 'import'
                  ? app.pane.historyImported(name.file)
                  : app.pane.historyCreated
                : app.pane.historyRestored,
              trashed: app.pane.historyTrashed,
              absent: app.pane.historyRemoved,
            }[change.presence.after]
          }
        </span>
      )}
      {erased.length > 0 ? (
        <span className="change">{history.erasedBy(erased.map(([id]) => fieldLabel(text, id)).join(', '))}</span>
      ) : null}
      {isNew || isGone
        ? null
        : told.map(([id, field]) => (
            <span key={id} className="change">
              {fieldLabel(text, id)}:{' '}
              <Values field={field} print={(value) => print(id, value)}>
                {onRestore === undefined ||
                isErasure ||
                field.erased !== undefined ||
                isCurrent?.(id, field.before) === true ? null : (
                  <Button
                    look="quiet"
                    size="small"
                    aria-label={
                      field.before === undefined
                        ? history.pane.restoreEmpty(fieldLabel(text, id))
                        : history.pane.restoreOf(fieldLabel(text, id), print(id, field.before))
                    }
                    onClick={() => onRestore(id, field.before)}
                  >
                    {history.pane.restore}
                  </Button>
                )}
              </Values>
            </span>
          ))}
    </>
  )
}

function Values({
  field,
  print,
  children,
}: {
  readonly field: FieldChange
  readonly print: (value: FieldValue | undefined) => string
  /** What can be done with the value before; it stands at that value. */
  readonly children: ReactNode
}) {
  const { history } = useTexts()
  if (field.erased !== undefined) return <em>{history.erasedValue}</em>
  return (
    <>
      <del>{print(field.before)}</del> {children} → <ins>{print(field.after)}</ins>
    </>
  )
}
