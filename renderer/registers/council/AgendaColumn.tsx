import { ArrowDown, ArrowUp, Check, CornerUpLeft, Info, Minus, Play, Plus, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import type { RegisterRecord } from '#shared/core/values/record'
import type { AgendaTemplate } from '#shared/registers/council/agendaTemplates/agendas'
import { linksIn } from '#shared/core/values/values'
import { itemOutcomes } from '#shared/registers/council/agendaItems/definition'
import {
  type ChamberFacts,
  currentItemOf,
  isRunning,
  standingItems,
  standingOf,
  textAt,
  votesOf,
} from '#shared/registers/council/chamber/facts'
import { Button } from '../../components/Button'
import { AgendaChoice, KeepAgenda } from './AgendaChoice'
import { useChamberTexts } from './useChamberTexts'
import { useDragging } from './useDragging'

interface Props {
  readonly facts: ChamberFacts
  readonly selected: string | undefined
  readonly onSelect: (item: string) => void
  readonly onTakeUp: (item: string) => void
  readonly onMove: (item: string, by: 1 | -1) => void
  /** Puts an item behind another, or first. */
  readonly onPlace: (item: string, after: string | undefined) => void
  readonly onInsert: (title: string, after: string | undefined) => void
  readonly onRemove: (item: string) => void
  /** Begins the agenda with a template. */
  readonly onPut: (template: AgendaTemplate) => void
}

const signs: Readonly<Record<(typeof itemOutcomes)[number], ReactNode>> = {
  adopted: <Check size={14} aria-hidden />,
  rejected: <X size={14} aria-hidden />,
  withdrawn: <Minus size={14} aria-hidden />,
  referredBack: <CornerUpLeft size={14} aria-hidden />,
  noted: <Info size={14} aria-hidden />,
  postponed: <Minus size={14} aria-hidden />,
}

/** The agenda: what is behind, what is dealt with, what is to come; items are put in, taken off and moved here by keys. */
export function AgendaColumn(props: Props) {
  const { facts, selected, onSelect, onTakeUp, onMove, onPlace, onInsert, onRemove, onPut } = props
  const text = useChamberTexts()
  const list = useRef<HTMLOListElement>(null)
  const [isInserting, setInserting] = useState(false)
  const [title, setTitle] = useState('')
  const dragging = useDragging(facts, onPlace)
  const { items } = facts
  const current = currentItemOf(facts)?.id
  const chosen = items.find(({ id }) => id === (selected ?? current)) ?? items[0]
  const standing = standingItems(facts)
  const done = standing.filter(({ values }) => values['outcome'] !== undefined).length
  const onKeyDown = (event: KeyboardEvent, item: RegisterRecord) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined
    if (by !== undefined && event.altKey) onMove(item.id, by)
    else if (by !== undefined) {
      const next = items[items.indexOf(item) + by]
      if (next === undefined) return
      onSelect(next.id)
      list.current?.querySelector<HTMLElement>(`[data-item="${next.id}"]`)?.focus()
    } else if (event.key === 'Insert') setInserting(true)
    else if (event.key === 'Delete') onRemove(item.id)
    else return
    event.preventDefault()
  }
  const insert = () => {
    const wanted = title.trim()
    setInserting(false)
    setTitle('')
    if (wanted !== '') onInsert(wanted, chosen?.id)
  }
  const position = chosen === undefined ? undefined : textAt(chosen.values, 'position')
  return (
    <nav className="chamber-agenda" aria-label={text.agenda}>
      <h2>
        {text.agenda} <span>{items.length === 0 ? '' : text.progress(done, standing.length)}</span>
      </h2>
      {items.length === 0 ? <AgendaChoice kind={textAt(facts.meeting.values, 'kind')} onPut={onPut} /> : null}
      <ol ref={list}>
        {items.map((item) => (
          <li key={item.id} {...dragging(item.id)}>
            <button
              type="button"
              data-item={item.id}
              className={item.values['change'] === 'removed' ? 'removed' : ''}
              aria-current={item.id === current ? 'step' : undefined}
              tabIndex={item.id === chosen?.id ? 0 : -1}
              onFocus={() => onSelect(item.id)}
              onClick={() => onTakeUp(item.id)}
              onKeyDown={(event) => onKeyDown(event, item)}
            >
              <b>{textAt(item.values, 'position') ?? ''}</b>
              <Sign item={item} isCurrent={item.id === current} />
              <span>
                <span className="words" title={textAt(item.values, 'title')}>
                  {textAt(item.values, 'title') ?? ''}
                </span>
                <ItemState facts={facts} item={item} />
              </span>
            </button>
          </li>
        ))}
      </ol>
      {isInserting ? (
        <form
          className="insert"
          onSubmit={(event) => {
            event.preventDefault()
            insert()
          }}
        >
          <input
            className="input"
            autoFocus
            aria-label={text.insertTitle}
            placeholder={text.insertTitle}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            onBlur={() => {
              if (title.trim() === '') setInserting(false)
            }}
          />
          <p className="hint">{text.insertHint}</p>
        </form>
      ) : (
        <div className="agenda-tools">
          <Button size="small" icon={<Plus size={14} aria-hidden />} title="Insert" onClick={() => setInserting(true)}>
            {position === undefined ? text.insert : text.insertAfter(position)}
          </Button>
          {chosen === undefined ? null : (
            <>
              <Button
                size="small"
                aria-label={text.moveUp}
                title="Alt+↑"
                icon={<ArrowUp size={14} aria-hidden />}
                onClick={() => onMove(chosen.id, -1)}
              />
              <Button
                size="small"
                aria-label={text.moveDown}
                title="Alt+↓"
                icon={<ArrowDown size={14} aria-hidden />}
                onClick={() => onMove(chosen.id, 1)}
              />
              <Button
                size="small"
                aria-label={chosen.values['change'] === 'removed' ? text.putBack : text.remove}
                title="Delete"
                icon={
                  chosen.values['change'] === 'removed' ? (
                    <CornerUpLeft size={14} aria-hidden />
                  ) : (
                    <X size={14} aria-hidden />
                  )
                }
                onClick={() => onRemove(chosen.id)}
              />
            </>
          )}
          {items.length === 0 ? null : <KeepAgenda facts={facts} />}
        </div>
      )}
    </nav>
  )
}

function Sign({ item, isCurrent }: { readonly item: RegisterRecord; readonly isCurrent: boolean }) {
  const outcome = itemOutcomes.find((one) => one === item.values['outcome'])
  if (outcome !== undefined) return <span className={`sign ${outcome}`}>{signs[outcome]}</span>
  return <span className="sign">{isCurrent ? <Play size={13} aria-hidden /> : null}</span>
}

/** In a few words: the running vote, the act, or the last result. */
function ItemState({ facts, item }: { readonly facts: ChamberFacts; readonly item: RegisterRecord }) {
  const text = useChamberTexts()
  const votes = votesOf(facts, item.id)
  const running = votes.find(isRunning)
  const last = votes.findLast((vote) => !isRunning(vote) && vote.values['type'] !== 'procedural')
  const act = linksIn(item.values['act'])[0]?.written
  const outcome = itemOutcomes.find((one) => one === item.values['outcome'])
  const tally = last === undefined ? undefined : standingOf(facts, last).tally
  const words =
    item.values['change'] === 'removed'
      ? [text.removed]
      : running !== undefined
        ? [text.screen.running(textAt(running.values, 'number') ?? '')]
        : [
            ...(item.values['change'] === 'inserted' ? [text.inserted] : []),
            ...(outcome === undefined ? [] : [text.outcomes[outcome]]),
            ...(tally === undefined ? [] : [`${tally.for}–${tally.against}–${tally.abstained}`]),
            ...(act === undefined ? [] : [act]),
          ]
  return words.length === 0 ? null : <small>{words.join(' · ')}</small>
}
