import { type SyntheticEvent, useState } from 'react'
import { formatDay, isDay } from '#shared/core/calendar/days'
import type { CellValue, Day } from '#shared/core/values/values'
import type { JournalAct } from '#shared/engine/documents/journal'
import { journalName, type JournalAddress } from '#shared/engine/documents/journalActs'
import { nameKey } from '#shared/engine/templates/tag'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { ParsedInput } from '../../fields/ParsedInput'

interface Props {
  /** The act whose addresses are shown; absent of a new one. */
  readonly act: JournalAct | undefined
  readonly names: readonly string[]
  readonly today: Day
  readonly onAdd: (name: string, address: JournalAddress) => Promise<void>
  readonly onRemove: (name: string, from: Day) => Promise<void>
  readonly onClose: () => void
}

/** What would be read as something else in the braces of a template. */
const inTags = /[{}|=>→]|->/u

/** The addresses of one act and the days they count from; a new one is added below, those of the office can be taken out. */
export function JournalDialog({ act, names, today, onAdd, onRemove, onClose }: Props) {
  const { app, templates } = useTexts()
  const text = templates.journal
  const [name, setName] = useState(act?.name ?? '')
  const [address, setAddress] = useState('')
  const [from, setFrom] = useState<CellValue | undefined>()
  const [isAsked, setAsked] = useState(false)
  const wanted = name.trim()
  const isTaken = act === undefined && names.some((one) => nameKey(one) === nameKey(wanted))
  const isNamed = wanted !== '' && !inTags.test(wanted) && !isTaken
  const isAddressed = address.trim() !== '' && !/[{}]/u.test(address)
  const day = typeof from === 'string' && isDay(from) ? from : undefined
  const add = async (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(true)
    if (!isNamed || !isAddressed || day === undefined) return
    await onAdd(wanted, { from: day, address: address.trim() })
    onClose()
  }
  const form = 'journal-address'
  return (
    <Dialog
      title={act === undefined ? text.newAct : act.name}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.close}</Button>
          <Button look="primary" type="submit" form={form}>
            {text.add}
          </Button>
        </>
      }
    >
      {act === undefined ? null : (
        <>
          <p className="hint">
            {text.inTemplates} <code lang="pl">{`{${journalName(act.name)}}`}</code>
          </p>
          <ul className="journal-addresses">
            {act.addresses.map((one) => (
              <li key={one.from}>
                <span>
                  <span lang="pl">{one.address}</span> – {text.from(formatDay(one.from))}
                  {one.isOffices ? '' : ` (${text.programs})`}
                </span>
                {one.isOffices ? (
                  <Button
                    size="small"
                    aria-label={text.removeNamed(one.address)}
                    onClick={() => void onRemove(act.name, one.from)}
                  >
                    {text.remove}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      )}
      <form id={form} className="dialog-form" onSubmit={(event) => void add(event)}>
        {act === undefined ? (
          <Field
            label={text.name}
            hint={text.nameHint}
            warnings={isAsked && !isNamed ? [isTaken ? text.nameTaken : text.nameBad] : []}
          >
            {(id, describedBy) => (
              <input
                id={id}
                aria-describedby={describedBy}
                className="input"
                autoFocus
                maxLength={150}
                value={name}
                onChange={(event) => setName(event.target.value)}
              />
            )}
          </Field>
        ) : null}
        <Field
          label={text.newAddress}
          hint={text.addressHint}
          warnings={isAsked && !isAddressed ? [text.addressBad] : []}
        >
          {(id, describedBy) => (
            <input
              id={id}
              aria-describedby={describedBy}
              className="input"
              autoFocus={act !== undefined}
              maxLength={200}
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Field label={text.day} hint={text.dayHint} warnings={isAsked && day === undefined ? [text.dayBad] : []}>
          {(id, describedBy) => (
            <ParsedInput id={id} describedBy={describedBy} kind="date" value={from} today={today} onChange={setFrom} />
          )}
        </Field>
      </form>
    </Dialog>
  )
}
