import { useState } from 'react'
import { byUrgency, clockRow, overruledField, readingKey, type ClockReading } from '#shared/engine/deadlines/clocks'
import type { Presented } from '#shared/engine/present/present'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { clockNames } from '#shared/text/clockNames'
import { rowsIn, type CellValue, type FieldValue } from '#shared/core/values/values'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { ClockChip } from './ClockChip'
import { ParsedInput } from '../../fields/ParsedInput'

interface Props {
  readonly definition: RegisterDefinition
  /** The record as the form holds it now: clocks follow what is typed. */
  readonly presented: Presented
  readonly onChange: (field: string, value: FieldValue) => void
}

/** The clocks of a record: where each stands, how it came about, and a way to set another day with a reason. */
export function Clocks({ definition, presented, onChange }: Props) {
  const { app, deadlines, register } = useTexts()
  const [overruling, setOverruling] = useState<ClockReading>()
  const text = register(definition.id)
  const { values } = presented
  const readings = presented.readings.toSorted(byUrgency)
  if (readings.length === 0) return null
  const canOverrule = fieldOf(definition, overruledField) !== undefined
  return (
    <div className="clocks">
      {readings.map((reading) => {
        const { clock } = reading
        const own = text.clocks[clock.id]
        return (
          <details
            key={readingKey(reading)}
            className="why"
            open={reading.state === 'late' || reading.state === 'soon'}
          >
            <summary>
              <b>{own?.name}</b> <ClockChip definition={definition} reading={reading} />
            </summary>
            {deadlines.explain(reading, clockNames(text, reading)).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {canOverrule ? (
              <Button size="small" onClick={() => setOverruling(reading)}>
                {app.clocks.overrule}
              </Button>
            ) : null}
          </details>
        )
      })}
      {overruling === undefined ? null : (
        <OverruleDialog
          name={text.clocks[overruling.clock.id]?.name ?? ''}
          onClose={() => setOverruling(undefined)}
          onDay={(day, reason) =>
            onChange(overruledField, [...rowsIn(values[overruledField]), { ...clockRow(overruling), day, reason }])
          }
        />
      )}
    </div>
  )
}

interface OverruleProps {
  readonly name: string
  readonly onDay: (day: string, reason: string) => void
  readonly onClose: () => void
}

/** Asks for the day that counts instead of the computed one, and why. */
function OverruleDialog({ name, onDay, onClose }: OverruleProps) {
  const { app } = useTexts()
  const today = useWorkspaceValue('today')
  const [day, setDay] = useState<CellValue>()
  const [reason, setReason] = useState('')
  const isReady = typeof day === 'string' && reason.trim() !== ''
  const run = () => {
    if (!isReady) return
    onDay(day, reason.trim())
    onClose()
  }
  return (
    <Dialog
      title={app.clocks.overruleTitle(name)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={!isReady} onClick={run}>
            {app.clocks.overrule}
          </Button>
        </>
      }
    >
      <p>{app.clocks.overruleHelp}</p>
      <Field label={app.clocks.day} hint={app.form.dateHint}>
        {(id, describedBy) => (
          <ParsedInput id={id} describedBy={describedBy} kind="date" value={day} today={today} onChange={setDay} />
        )}
      </Field>
      <Field label={app.clocks.reason} required>
        {(id) => <input id={id} className="input" value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </Dialog>
  )
}
