import { useId } from 'react'
import { formatInstant } from '#shared/core/calendar/days'
import type { Command } from '#shared/engine/history/history'
import type { Decision } from '#shared/engine/merge/decide'
import type { Question } from '#shared/engine/merge/summary'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { displayValue, recordName, recordTitle } from '#shared/model/display'
import { fieldLabel } from '#shared/model/registerText'
import type { FieldValue } from '#shared/core/values/values'
import { useCatalogue, useTexts } from '../../data/context'
import { Field } from '../../components/Field'
import { FieldInput } from '../../fields/FieldInput'

interface Props {
  readonly question: Question
  readonly commands: ReadonlyMap<string, Command>
  readonly decision: Decision | undefined
  readonly chamber: boolean
  /** What the two sides are called, where they are not this computer and a package. */
  readonly sides?: Readonly<Record<'mine' | 'theirs', string>>
  readonly onDecide: (decision: Decision) => void
}

/** One conflict: both values, who and when, what was there before, and the choice. */
export function ConflictCard({ question, commands, decision, chamber, sides, onDecide }: Props) {
  const catalogue = useCatalogue()
  const { app, merge: texts, register } = useTexts()
  const group = useId()
  const { merge, conflict } = question
  const { conflict: text } = texts
  const definition = catalogue.of(merge.register)
  const names = register(definition.id)
  const known = { ...merge.theirs.values, ...merge.before.values }
  const shown = (field: string, value: FieldValue | undefined): string => {
    const found = fieldOf(definition, field)
    if (chamber && found?.privacy !== 'public') return text.masked
    return (found === undefined ? '' : displayValue(found, value, names, app.words)) || text.empty
  }
  const by = (side: 'mine' | 'theirs'): string => {
    const id = conflict.by[side]
    const command = id === undefined ? undefined : commands.get(id)
    if (command === undefined) return ''
    return text.by(command.who === '' ? text.somebody : command.who, formatInstant(command.at))
  }
  const isErased = (side: 'mine' | 'theirs'): boolean => commands.get(conflict.by[side] ?? '')?.name.kind === 'erase'
  const wasErased = isErased('mine') || isErased('theirs')
  const side = (kind: 'mine' | 'theirs', value: string) => (
    <label className="side">
      <input type="radio" name={group} checked={decision?.kind === kind} onChange={() => onDecide({ kind })} />
      <span>
        <strong>{(sides ?? text)[kind]}</strong>
        <span className="value">{isErased(kind) ? text.erased : value}</span>
        <small>{by(kind)}</small>
      </span>
    </label>
  )
  return (
    <fieldset className="conflict">
      <legend>
        {names.name}: {recordName(definition, known)} {recordTitle(definition, known)}
      </legend>
      {conflict.kind === 'field' ? (
        <>
          <p>
            {text.field}: <strong>{fieldLabel(names, conflict.field)}</strong>. {text.question}
          </p>
          {side('mine', shown(conflict.field, conflict.mine))}
          {side('theirs', shown(conflict.field, conflict.theirs))}
          <OwnValue
            definition={definition}
            field={conflict.field}
            record={merge.record}
            start={conflict.mine}
            group={group}
            decision={decision}
            isHidden={chamber}
            onDecide={onDecide}
          />
          {wasErased ? (
            <p className="notice">{text.erasedHint}</p>
          ) : (
            <p className="before">
              {text.before}: <span className="value">{shown(conflict.field, conflict.base)}</span>
            </p>
          )}
        </>
      ) : (
        <>
          <p>
            {text.deleted} {text.question}
          </p>
          {side('mine', text.presence[conflict.mine])}
          {side('theirs', text.presence[conflict.theirs])}
          {conflict.edits.length === 0 ? null : (
            <div className="before">
              {text.edits}:
              <ul>
                {conflict.edits.map(({ field, base, value }) => (
                  <li key={field}>
                    {fieldLabel(names, field)}: <del>{shown(field, base)}</del> → <ins>{shown(field, value)}</ins>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </fieldset>
  )
}

interface OwnValueProps {
  readonly definition: RegisterDefinition
  readonly field: string
  readonly record: string
  /** The value typing starts from. */
  readonly start: FieldValue | undefined
  readonly group: string
  readonly decision: Decision | undefined
  readonly isHidden: boolean
  readonly onDecide: (decision: Decision) => void
}

/** A third value, typed here; attached files are only chosen between. */
function OwnValue({ definition, field, record, start, group, decision, isHidden, onDecide }: OwnValueProps) {
  const { merge: texts, register } = useTexts()
  const label = fieldLabel(register(definition.id), field)
  const found = fieldOf(definition, field)
  if (found === undefined || found.type === 'derived' || found.type === 'files') return null
  if (isHidden && found.privacy !== 'public') return null
  const isChosen = decision?.kind === 'value'
  return (
    <div className="side">
      <label className="own">
        <input
          type="radio"
          name={group}
          checked={isChosen}
          onChange={() => onDecide({ kind: 'value', value: start })}
        />
        <strong>{texts.conflict.value}</strong>
      </label>
      {isChosen ? (
        <Field label={label}>
          {(id, describedBy) => (
            <FieldInput
              id={id}
              describedBy={describedBy}
              definition={definition}
              field={found}
              record={record}
              value={decision.value}
              onChange={(value) => onDecide({ kind: 'value', value })}
              onOpen={() => undefined}
            />
          )}
        </Field>
      ) : null}
    </div>
  )
}
