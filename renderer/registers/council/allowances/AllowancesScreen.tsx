import { ArrowLeft, ChevronLeft, ChevronRight, TriangleAlert } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { addDays, formatDay, isDay } from '#shared/core/calendar/days'
import { formatGrosze } from '#shared/core/money/money'
import { knownRates } from '#shared/registers/council/allowanceRates/rates'
import { spanOf, type Month } from '#shared/registers/council/allowances/facts'
import type { ShownMonth } from '#shared/registers/council/allowanceRuns/shownMonth'
import { closedRun, payDay } from '#shared/registers/council/allowances/run'
import { allowanceWordsPl, monthInWords } from '#shared/registers/council/allowances/words.pl'
import { Button } from '../../../components/Button'
import { recordPath } from '../../../components/recordAddress'
import { useToast } from '../../../components/toasts'
import { newId } from '../../../data/commands/commands'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../../data/context'
import { nameOfCommand, useUndo } from '../../../features/history/undo'
import { CloseDialog } from './CloseDialog'
import { MonthTable } from './MonthTable'
import { Payment } from './Payment'
import { ReadySets } from './ReadySets'
import { closedRows, openRows } from './shownRows'
import { useAllowanceTexts } from './useAllowanceTexts'
import { useMonth } from './useMonth'
import './allowances.css'

const register = 'allowanceRuns'

/** The month the address names; without one the month before this, whose meetings have all been held. */
function monthOf(named: string | undefined, today: string): Month {
  if (named !== undefined && spanOf(named) !== undefined) return named
  return addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)
}

/** Allowances of a month: computed from attendance, looked through, closed. */
export function AllowancesScreen({ chamber }: { readonly chamber: boolean }) {
  const { month: named } = useParams()
  const today = useWorkspaceValue('today')
  const { screen, words } = useAllowanceTexts()
  const navigate = useNavigate()
  const month = monthOf(named, today)
  const shown = useMonth(month)
  const span = spanOf(month)
  const go = (day: string) => void navigate(`/allowances/${day.slice(0, 7)}`)
  return (
    <div className="allowances">
      <header className="screen-head">
        <h1>{screen.title}</h1>
        <Button
          aria-label={screen.previous}
          icon={<ChevronLeft size={16} aria-hidden />}
          onClick={() => go(addDays(span?.from ?? today, -1))}
        />
        <span className="count month" aria-live="polite">
          {monthInWords(month, words)}
        </span>
        <Button
          aria-label={screen.next}
          icon={<ChevronRight size={16} aria-hidden />}
          onClick={() => go(addDays(span?.to ?? today, 1))}
        />
        <div className="actions">
          <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate(`/register/${register}`)}>
            {screen.back}
          </Button>
          <Button onClick={() => void navigate('/register/allowanceRules')}>{screen.rules}</Button>
          <Button onClick={() => void navigate('/register/allowanceRates')}>{screen.rates}</Button>
          <Button onClick={() => void navigate('/register/trips')}>{screen.trips}</Button>
        </div>
      </header>
      {shown === undefined ? null : (
        <div className="allowances-body">
          {shown.closed === undefined ? (
            <OpenMonth key={month} month={month} shown={shown} chamber={chamber} />
          ) : (
            <ClosedMonth key={month} run={shown.closed} shown={shown} chamber={chamber} />
          )}
        </div>
      )}
    </div>
  )
}

interface OpenProps {
  readonly month: Month
  readonly shown: ShownMonth
  readonly chamber: boolean
}

function OpenMonth({ month, shown, chamber }: OpenProps) {
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const texts = useTexts()
  const { screen, words } = useAllowanceTexts()
  const toast = useToast()
  const { undoOnly } = useUndo()
  const [closing, setClosing] = useState(false)
  const { rule, rates, caps } = shown
  const rows = openRows(shown.rows, month, screen, words)
  const total = rows.reduce((sum, { toPay }) => sum + toPay, 0)
  const isRunning = (spanOf(month)?.to ?? '') >= today
  const doubts = [
    ...(isRunning ? [screen.running] : []),
    ...(rates === undefined ? [screen.noRates] : caps.cap === undefined ? [screen.noPopulation] : []),
    ...rows.flatMap(({ name, doubts: own }) => own.map((doubt) => `${name}: ${doubt}`)),
  ]
  const close = async (checkedBy: string) => {
    if (rule === undefined) return
    const record = newId()
    // The list is an official paper: it is Polish whatever the screen speaks.
    const label = monthInWords(month, allowanceWordsPl)
    const { name, basis, payBy } = rule.record.values
    const values = closedRun(
      {
        month,
        name: label,
        rule: {
          record: rule.record.id,
          name: typeof name === 'string' ? name : '',
          basis: typeof basis === 'string' ? basis : undefined,
          read: rule.read,
        },
        caps,
        taxFree: shown.taxFree,
        rows: shown.rows,
        checkedBy,
        payBy: typeof payBy === 'number' ? payDay(month, payBy) : undefined,
        today,
      },
      allowanceWordsPl,
    )
    const command = { kind: 'create', register, record, label } as const
    const outcome = await workspace.run(command, [{ record, register, presence: 'live', fields: values }])
    setClosing(false)
    if (outcome === undefined) return
    toast({
      look: 'plain',
      text: texts.app.commands.did(nameOfCommand(texts, command)),
      action: { label: texts.app.common.undo, run: () => void undoOnly(outcome.command.id) },
    })
  }
  return (
    <>
      <MonthFacts shown={shown} />
      {rates === undefined ? <TakeRates /> : null}
      {rates !== undefined && caps.cap === undefined ? (
        <p className="doubt">
          <TriangleAlert size={14} aria-hidden />
          <Link to={recordPath({ register: 'allowanceRates', record: rates.id }, 'population')}>
            {screen.noPopulation}
          </Link>
        </p>
      ) : null}
      {isRunning && rule !== undefined ? <p className="doubt">{screen.running}</p> : null}
      {rule === undefined ? (
        <ReadySets month={month} />
      ) : rows.length === 0 ? (
        <p role="status">{screen.nobody}</p>
      ) : (
        <>
          <MonthTable label={monthInWords(month, words)} rows={rows} chamber={chamber} />
          <div className="actions">
            <Button look="primary" onClick={() => setClosing(true)}>
              {screen.close}
            </Button>
          </div>
        </>
      )}
      {closing ? (
        <CloseDialog
          month={monthInWords(month, words)}
          people={rows.length}
          total={`${formatGrosze(total)} zł`}
          doubts={doubts}
          onClose={() => setClosing(false)}
          onRun={(checkedBy) => void close(checkedBy)}
        />
      ) : null}
    </>
  )
}

interface ClosedProps {
  readonly run: NonNullable<ShownMonth['closed']>
  readonly shown: ShownMonth
  readonly chamber: boolean
}

function ClosedMonth({ run, shown, chamber }: ClosedProps) {
  const { screen, words } = useAllowanceTexts()
  const { name, closedOn, checkedBy } = run.values
  return (
    <>
      <p role="status">
        {screen.closed(
          typeof closedOn === 'string' && isDay(closedOn) ? formatDay(closedOn) : '',
          typeof checkedBy === 'string' ? checkedBy : '',
        )}{' '}
        <Link to={recordPath({ register, record: run.id })}>{screen.open}</Link>
      </p>
      {shown.pending.length === 0 ? null : (
        <p className="doubt">
          <TriangleAlert size={14} aria-hidden />
          {screen.changed(shown.pending.map((one) => `${one.name} ${words.amount(one.amount)}`).join(', '))}
        </p>
      )}
      <MonthTable
        label={typeof name === 'string' ? name : screen.title}
        rows={closedRows(run.values, screen, words)}
        chamber={chamber}
      />
      <Payment run={run} runs={shown.runs} />
    </>
  )
}

/** By what the month is computed. */
function MonthFacts({ shown: { rule, rates, caps } }: Pick<OpenProps, 'shown'>) {
  const { screen } = useAllowanceTexts()
  if (rule === undefined) return null
  const { name } = rule.record.values
  return (
    <dl className="month-facts">
      <dt>{screen.rule}</dt>
      <dd>
        <Link to={recordPath({ register: 'allowanceRules', record: rule.record.id })}>
          {typeof name === 'string' ? name : screen.rule}
        </Link>
      </dd>
      <dt>{screen.cap}</dt>
      <dd>
        {caps.cap === undefined || rates === undefined ? (
          screen.unknown
        ) : (
          <Link to={recordPath({ register: 'allowanceRates', record: rates.id })}>{formatGrosze(caps.cap)} zł</Link>
        )}
      </dd>
    </dl>
  )
}

/** Puts in the amounts the program knows, where the month has none. */
function TakeRates() {
  const workspace = useWorkspace()
  const { screen } = useAllowanceTexts()
  const take = async () => {
    const edits = knownRates.map((fields) => ({
      record: newId(),
      register: 'allowanceRates',
      presence: 'live' as const,
      fields,
    }))
    const [first] = edits
    if (first === undefined) return
    await workspace.run(
      { kind: 'create', register: 'allowanceRates', record: first.record, label: screen.rates },
      edits,
    )
  }
  return (
    <p className="doubt">
      <TriangleAlert size={14} aria-hidden />
      <span>{screen.noRates}</span>
      <Button size="small" onClick={() => void take()}>
        {screen.takeRates}
      </Button>
    </p>
  )
}
