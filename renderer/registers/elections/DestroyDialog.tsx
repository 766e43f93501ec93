import { useState } from 'react'
import { isDay } from '#shared/core/calendar/days'
import { keptFields } from '#shared/registers/elections/procedure/destruction'
import type { CheckedNomination } from '#shared/registers/elections/procedure/overview'
import { listCountRows } from '#shared/registers/elections/voting/signatures'
import { nominations as definition } from '#shared/registers/elections/nominations/definition'
import type { CellValue, Day, Values } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useToast } from '../../components/toasts'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { useErase } from '../../features/history/useErase'
import { ParsedInput } from '../../fields/ParsedInput'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly election: { readonly id: string; readonly name: string; readonly destroyedOn: Day | undefined }
  /** Nominations whose papers the commission destroys, and those whose papers were collected. */
  readonly destroyed: readonly CheckedNomination[]
  readonly collected: readonly CheckedNomination[]
  readonly onClose: () => void
}

/** Asks once, says what goes, what stays and why, then erases the personal data of the nominations for good. */
export function DestroyDialog({ election, destroyed, collected, onClose }: Props) {
  const { app } = useTexts()
  const { elections } = useElectionTexts()
  const text = elections.erasure
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const toast = useToast()
  const erase = useErase()
  const [day, setDay] = useState<CellValue | undefined>(election.destroyedOn ?? today)
  const [withCollected, setWithCollected] = useState(true)
  const [busy, setBusy] = useState(false)
  const going = withCollected ? [...destroyed, ...collected] : destroyed
  const isDayFine = destroyed.length === 0 || (typeof day === 'string' && isDay(day) && day <= today)
  const isReady = isDayFine && going.length > 0 && !busy
  const run = async () => {
    if (!isReady) return
    setBusy(true)
    try {
      if (destroyed.length > 0)
        await workspace.run(
          { kind: 'editField', register: 'elections', record: election.id, label: election.name, field: 'destroyedOn' },
          [{ record: election.id, register: 'elections', fields: { destroyedOn: day } }],
        )
      await erase({
        register: 'nominations',
        records: going.map(({ id }) => id),
        fields: definition.fields.flatMap(({ id, type }) =>
          type === 'derived' || keptFields.includes(id) ? [] : [id],
        ),
        // What protocols need of what goes: in the same step, so that undoing cannot part them.
        set: new Map(
          going.map((nomination) => [
            nomination.id,
            {
              ...leftOf(nomination, today),
              ...(destroyed.includes(nomination) && nomination.data.destroyedOn === undefined && day !== undefined
                ? { destroyedOn: day }
                : {}),
            },
          ]),
        ),
        remove: false,
        reason: text.reason,
      })
      toast({ look: 'plain', text: `${elections.papers.destroyed(going.length)} ${elections.papers.oldCopies}` })
      onClose()
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      question
      title={text.title}
      onClose={onClose}
      footer={
        <>
          <Button autoFocus onClick={onClose}>
            {app.common.cancel}
          </Button>
          <Button look="danger" disabled={!isReady} onClick={() => void run()}>
            {elections.papers.destroyNow}
          </Button>
        </>
      }
    >
      <p>{text.goes(going.length)}</p>
      <p>{text.stays}</p>
      <p>{text.names}</p>
      <p>{text.papers}</p>
      {destroyed.length === 0 ? null : (
        <>
          <p>{text.destroyed(destroyed.length)}</p>
          <Field label={elections.papers.day} hint={app.form.dateHint}>
            {(id, describedBy) => (
              <ParsedInput id={id} describedBy={describedBy} kind="date" value={day} today={today} onChange={setDay} />
            )}
          </Field>
        </>
      )}
      {collected.length === 0 ? null : (
        <label className="checkbox">
          <input type="checkbox" checked={withCollected} onChange={(event) => setWithCollected(event.target.checked)} />
          {text.collected(collected.length)}
        </label>
      )}
    </Dialog>
  )
}

/** What is written in the place of what goes: the day, and what the citizens' list came to. */
function leftOf({ formal }: CheckedNomination, today: string): Values {
  return { erasedOn: today, ...(formal.list === undefined ? {} : { listCounts: listCountRows(formal.list) }) }
}
