import { formatInstant, inOrder } from '#shared/core/calendar/days'
import { useVirtualizer } from '@tanstack/react-virtual'
import { FileDown, ListOrdered, ShieldCheck } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import { registersOf } from '#shared/engine/history/history'
import type { CellValue } from '#shared/core/values/values'
import { useCatalogue, useTexts, useWorkspaceValue } from '../../data/context'
import { globalKeys } from '../../components/keys'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import type { LogFilter } from '../../data/log/logService'
import { operationInWords, personInWords } from '../history/words'
import { ParsedInput } from '../../fields/ParsedInput'
import { CheckDialog } from './CheckDialog'
import { LogDetails } from './LogDetails'
import { LogExportDialog } from './LogExportDialog'
import { useLog, useLogService } from './useLog'
import './log.css'

const rowHeight = 34

/** What was typed into the filters. */
interface Typed {
  readonly from: CellValue | undefined
  readonly to: CellValue | undefined
  readonly who: string | undefined
  readonly register: string
  readonly kind: string
  readonly text: string
}
const nothingTyped: Typed = { from: undefined, to: undefined, who: undefined, register: '', kind: '', text: '' }

const dayOf = (value: CellValue | undefined) => (typeof value === 'string' ? value : undefined)

interface Props {
  readonly chamber: boolean
  readonly onSteps: () => void
}

/** The log of the office: everything that was done, filtered, verified and exported for an inspection. */
export function LogScreen({ chamber, onSteps }: Props) {
  const catalogue = useCatalogue()
  const texts = useTexts()
  const today = useWorkspaceValue('today')
  const { app, history, language } = texts
  const { log } = history
  const [typed, setTyped] = useState(nothingTyped)
  const [open, setOpen] = useState<'check' | 'export'>()
  const [active, setActive] = useState(0)
  const filter = useMemo<LogFilter>(() => {
    const { who, register, kind, text } = typed
    const [from, to] = inOrder(dayOf(typed.from), dayOf(typed.to))
    return {
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(who === undefined ? {} : { who }),
      ...(register === '' ? {} : { register }),
      ...(kind === '' ? {} : { kind }),
      ...(text.trim() === '' ? {} : { text: text.trim() }),
    }
  }, [typed])
  const service = useLogService()
  const { ids, people, need, row } = useLog(service, filter)
  const total = ids?.length ?? 0
  const scroller = useRef<HTMLDivElement>(null)
  const listId = useId()
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => need(first, last + 1), [need, first, last])
  const place = Math.min(active, total - 1)
  const chosen = row(ids?.[place])
  const change = (part: Partial<Typed>) => {
    setTyped((before) => ({ ...before, ...part }))
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + page,
      PageUp: place - page,
      Home: 0,
      End: total - 1,
    }
    const next = moves[event.key]
    if (next === undefined || total === 0) return
    event.preventDefault()
    const to = Math.max(0, Math.min(total - 1, next))
    setActive(to)
    virtual.scrollToIndex(to)
  }
  const isFiltered = Object.keys(filter).length > 0
  const selects = [
    ['register', log.register, catalogue.all.map(({ id }) => [id, texts.register(id).name] as const), log.all],
    ['kind', log.kind, Object.entries(history.kinds), log.all],
  ] as const
  return (
    <>
      <header className="screen-head">
        <h1>{log.title}</h1>
        <span className="count" role="status">
          {ids === undefined ? log.counting : log.count(total)}
        </span>
        <div className="actions">
          <Button icon={<ListOrdered size={14} aria-hidden />} keys={globalKeys.steps} onClick={onSteps}>
            {history.undoList.open}
          </Button>
          <Button icon={<ShieldCheck size={14} aria-hidden />} onClick={() => setOpen('check')}>
            {log.check}
          </Button>
          <Button icon={<FileDown size={14} aria-hidden />} disabled={total === 0} onClick={() => setOpen('export')}>
            {log.export}
          </Button>
        </div>
      </header>
      <div className="log-filters" role="search">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={log[end]} warnings={typeof typed[end] === 'object' ? [app.exporting.periodBad] : []}>
            {(id, describedBy) => (
              <ParsedInput
                id={id}
                describedBy={describedBy}
                kind="date"
                today={today}
                value={typed[end]}
                onChange={(value) => change({ [end]: value })}
              />
            )}
          </Field>
        ))}
        <Field label={log.who}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={typed.who === undefined ? '' : `=${typed.who}`}
              onChange={({ target: { value } }) => change({ who: value === '' ? undefined : value.slice(1) })}
            >
              <option value="">{log.everybody}</option>
              {people.map((person) => (
                <option key={person} value={`=${person}`}>
                  {personInWords(person, texts)}
                </option>
              ))}
            </select>
          )}
        </Field>
        {selects.map(([part, label, options, all]) => (
          <Field key={part} label={label}>
            {(id) => (
              <select
                id={id}
                className="input"
                value={typed[part]}
                onChange={(event) => change({ [part]: event.target.value })}
              >
                <option value="">{all}</option>
                {options.map(([value, name]) => (
                  <option key={value} value={value}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
        <Field label={log.text}>
          {(id) => (
            <input
              id={id}
              className="input"
              placeholder={log.textHint}
              value={typed.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          )}
        </Field>
        {isFiltered ? (
          <Button className="clear" onClick={() => change(nothingTyped)}>
            {log.clear}
          </Button>
        ) : null}
      </div>
      <div className="log">
        <div className="log-list">
          <div className="log-row head" aria-hidden>
            <span>{log.when}</span>
            <span>{log.who}</span>
            <span>{log.what}</span>
            <span className="number">{log.records}</span>
          </div>
          {ids !== undefined && total === 0 ? (
            <p className="empty">{isFiltered ? log.nothing : log.empty}</p>
          ) : (
            <div ref={scroller} className="log-scroller">
              <div
                role="listbox"
                aria-label={log.list}
                tabIndex={0}
                aria-activedescendant={total === 0 ? undefined : `${listId}-${place}`}
                style={{ height: virtual.getTotalSize() }}
                onKeyDown={onKeyDown}
              >
                {items.map((item) => {
                  const command = row(ids?.[item.index])
                  return (
                    <div
                      key={item.key}
                      id={`${listId}-${item.index}`}
                      role="option"
                      aria-selected={item.index === place}
                      aria-setsize={total}
                      aria-posinset={item.index + 1}
                      aria-label={command === undefined ? app.common.loading : undefined}
                      className="log-row"
                      style={{ transform: `translateY(${item.start}px)`, height: rowHeight }}
                      onClick={() => setActive(item.index)}
                    >
                      {command === undefined ? null : (
                        <>
                          <span>{formatInstant(command.at)}</span>
                          <span>{personInWords(command.who, texts)}</span>
                          <span title={operationInWords(texts, command.name)}>
                            {operationInWords(texts, command.name)}
                            <RegisterNames registers={registersOf(command.name, command.seal.count)} />
                          </span>
                          <span className="number">{command.seal.count.toLocaleString(language)}</span>
                        </>
                      )}
                    </div>
                  )
                })}
              </div>
            </div>
          )}
        </div>
        <aside className="log-details" aria-label={log.details}>
          {chosen === undefined ? (
            <p className="hint">{log.pick}</p>
          ) : (
            <LogDetails key={chosen.id} command={chosen} chamber={chamber} />
          )}
        </aside>
      </div>
      {open === 'check' && service !== undefined ? (
        <CheckDialog service={service} onClose={() => setOpen(undefined)} />
      ) : null}
      {open === 'export' && ids !== undefined ? (
        <LogExportDialog ids={ids} filter={filter} onClose={() => setOpen(undefined)} />
      ) : null}
    </>
  )
}

function RegisterNames({ registers: touched = [] }: { readonly registers: readonly string[] | undefined }) {
  const catalogue = useCatalogue()
  const texts = useTexts()
  // A command of another workstation may tell of registers this program does not know.
  const names = catalogue.all.filter(({ id }) => touched.includes(id)).map(({ id }) => texts.register(id).name)
  return names.length === 0 ? null : <small> {names.join(', ')}</small>
}
