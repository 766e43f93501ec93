import { ChevronDown } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { byUrgency, clockRow, overruledField, readingKey, type ClockReading } from '#shared/engine/deadlines/clocks'
import type { Presented } from '#shared/engine/present/present'
import { fieldOf, type RegisterDefinition } from '#shared/model/definition'
import { clockNames } from '#shared/text/clockNames'
import { rowsIn, type CellValue, type FieldValue } from '#shared/core/values/values'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { OverflowRow } from '../../components/OverflowRow'
import { ClockChip } from './ClockChip'
import { clockWords } from './clockWords'
import { ParsedInput } from '../../fields/ParsedInput'

/** A state in words, and its chip. */
export interface StateItem {
  readonly id: string
  readonly name: string
  readonly shown: ReactNode
}

interface Props {
  readonly definition: RegisterDefinition
  /** The record as the form holds it now: clocks follow what is typed. */
  readonly presented: Presented
  readonly onChange: (field: string, value: FieldValue) => void
  /** What stands in the same line before the clocks. */
  readonly children?: ReactNode
  /** States that stand behind the clocks, where there is room. */
  readonly states?: readonly StateItem[]
}

/**
 * The clocks of a record: where each stands as one line of chips. A press explains how it came about, and offers to set
 * another day with a reason.
 */
export function Clocks({ definition, presented, onChange, children, states = none }: Props) {
  const texts = useTexts()
  const { app, deadlines, register } = texts
  const panelId = useId()
  const [overruling, setOverruling] = useState<ClockReading>()
  const [explained, setExplained] = useState<string>()
  const text = register(definition.id)
  const { values } = presented
  const readings = presented.readings.toSorted(byUrgency)
  const canOverrule = fieldOf(definition, overruledField) !== undefined
  const nameOf = ({ clock }: ClockReading) => text.clocks[clock.id]?.name ?? clock.id
  const stateItems = states.map((state) => ({ ...state, isDisabled: true, run: () => undefined }))
  const open = readings.find((reading) => readingKey(reading) === explained)
  const toggle = (key: string) => setExplained((before) => (before === key ? undefined : key))
  if (readings.length === 0 && states.length === 0 && children === undefined) return null
  return (
    <div className="clocks">
      <div className="clock-line">
        {children}
        <OverflowRow
          className="clock-chips"
          label={app.clocks.all}
          items={[
            ...readings.map((reading) => {
              const key = readingKey(reading)
              const words = `${nameOf(reading)}: ${clockWords(definition, reading, false, texts)}`
              return {
                id: key,
                name: words,
                run: () => setExplained(key),
                shown: (
                  <button
                    type="button"
                    className="clock-chip"
                    aria-expanded={key === explained}
                    aria-controls={panelId}
                    aria-label={words}
                    onClick={() => toggle(key)}
                  >
                    <ClockChip definition={definition} reading={reading} named />
                    <ChevronDown size={13} aria-hidden />
                  </button>
                ),
              }
            }),
            ...stateItems,
          ]}
          moreClass={() => 'clock-more'}
          more={(further) => app.clocks.more(further.length)}
        />
      </div>
      <div id={panelId} role="region" aria-label={app.clocks.why} hidden={open === undefined} className="why">
        {open === undefined ? null : (
          <>
            <b>{nameOf(open)}</b>
            {deadlines.explain(open, clockNames(text, open)).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {canOverrule ? (
              <span>
                <Button size="small" onClick={() => setOverruling(open)}>
                  {app.clocks.overrule}
                </Button>
              </span>
            ) : null}
          </>
        )}
      </div>
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

const none: readonly StateItem[] = []

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
