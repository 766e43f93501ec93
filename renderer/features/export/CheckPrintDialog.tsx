import { wrap } from 'comlink'
import { type SyntheticEvent, useState } from 'react'
import { warsawInstant } from '#shared/core/calendar/warsaw'
import type { CellValue } from '#shared/core/values/values'
import type { FoundCard } from '#shared/engine/documents/findCard'
import { readFingerprint } from '#shared/engine/documents/fingerprint'
import type { Register } from '#shared/engine/register'
import type { Filter } from '#shared/model/view'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import type { LogService } from '../../data/log/logService'
import type { PrintCheck } from '../../data/query/questions/prints'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { ParsedInput } from '../../fields/ParsedInput'
import { CardOutcome } from './CardOutcome'

interface Props {
  readonly definition: Register
  /** The list on screen, which is to be that of the paper. */
  readonly columns: readonly string[]
  readonly filters: readonly Filter[]
  readonly onClose: () => void
}

type Outcome = PrintCheck | FoundCard | 'running' | 'failed'

/** Asks for the fingerprint on a printed register or card and tells whether it was said then, and what changed since. */
export function CheckPrintDialog({ definition, columns, filters, onClose }: Props) {
  const workspace = useWorkspace()
  const { app, printing, register, language } = useTexts()
  const { check } = printing
  const today = useWorkspaceValue('today')
  const [typed, setTyped] = useState('')
  const [day, setDay] = useState<CellValue | undefined>(today)
  const [time, setTime] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const fingerprint = readFingerprint(typed)
  const moment =
    typeof day === 'string' && /^\d{1,2}:\d{2}:\d{2}$/.test(time.trim())
      ? warsawInstant(day, time.trim().padStart(8, '0'))
      : undefined
  const entries = (count: number) => app.plural(count, register(definition.id).entries)

  const run = async (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(true)
    if (fingerprint === undefined || moment === undefined || typeof day !== 'string') return
    setOutcome('running')
    const worker = new Worker(new URL('../../data/log/log.worker.ts', import.meta.url), { type: 'module', name: 'log' })
    try {
      // Paper tells seconds: all that was done in this one counts.
      const until = new Date(Date.parse(moment) + 999).toISOString()
      const log = wrap<LogService>(worker)
      const past = await log.pastRecords(definition.id, until)
      const list = await workspace.query.checkPrint({
        register: definition.id,
        columns,
        filters,
        fingerprint,
        day,
        past,
      })
      // What is no list may be a card of any of the entries.
      setOutcome(list.isSame ? list : ((await log.findCard(definition.id, fingerprint, until)) ?? list))
    } catch {
      setOutcome('failed')
    } finally {
      worker.terminate()
    }
  }
  const form = 'check-print'
  return (
    <Dialog
      title={check.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.close}</Button>
          <Button look="primary" type="submit" form={form} disabled={outcome === 'running'}>
            {check.run}
          </Button>
        </>
      }
    >
      <form id={form} className="dialog-form" onSubmit={(event) => void run(event)}>
        <p>{check.intro}</p>
        <Field
          label={check.fingerprint}
          hint={check.fingerprintHint}
          warnings={isAsked && fingerprint === undefined ? [check.fingerprintBad] : []}
        >
          {(id, describedBy) => (
            <input
              id={id}
              className="input"
              aria-describedby={describedBy}
              autoFocus
              autoComplete="off"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <Field label={check.day} hint={app.form.dateHint} warnings={[]}>
          {(id, describedBy) => (
            <ParsedInput id={id} describedBy={describedBy} kind="date" value={day} today={today} onChange={setDay} />
          )}
        </Field>
        <Field
          label={check.time}
          hint={check.timeHint}
          warnings={isAsked && moment === undefined ? [check.timeBad] : []}
        >
          {(id, describedBy) => (
            <input
              id={id}
              className="input"
              aria-describedby={describedBy}
              autoComplete="off"
              value={time}
              onChange={(event) => setTime(event.target.value)}
            />
          )}
        </Field>
      </form>
      <div role="status">
        {outcome === undefined ? null : outcome === 'running' ? (
          <p>{check.running}</p>
        ) : outcome === 'failed' ? (
          <p className="notice">{check.failed}</p>
        ) : 'record' in outcome ? (
          <CardOutcome definition={definition} found={outcome} />
        ) : (
          <>
            <p className={outcome.isSame ? '' : 'notice'}>
              <b>{outcome.isSame ? check.same(entries(outcome.entries)) : check.different(entries(outcome.entries))}</b>
            </p>
            {outcome.changed.length === 0 ? (
              <p>{check.unchanged}</p>
            ) : (
              <>
                <p>{check.changed(entries(outcome.changed.length + outcome.more))}</p>
                <ul>
                  {outcome.changed.map(({ record, name, title, how }) => (
                    <li key={record}>
                      {`${name} ${title}`.trim()} – {check.how[how]}
                    </li>
                  ))}
                  {outcome.more === 0 ? null : <li>{check.more(outcome.more.toLocaleString(language))}</li>}
                </ul>
              </>
            )}
          </>
        )}
      </div>
    </Dialog>
  )
}
