import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { Button } from '../../components/Button'
import type { DueRecord } from '../../data/query/queryTypes'

/** Entries listed at once; the rest follow when these are decided. */
const mostShown = 300

/** Entries whose retention period is over, each with its reason. They are only proposed: the office decides. */
export function DueList({ onErase }: { readonly onErase: (chosen: ReadonlyMap<string, string>) => void }) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const texts = useTexts()
  const { trash } = texts.history
  const [due, setDue] = useState<readonly DueRecord[]>([])
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let current = true
    void workspace.query.due().then((found) => {
      if (current) setDue(found)
    })
    return () => {
      current = false
    }
  }, [workspace, revision])
  if (due.length === 0) return null
  const shown = due.slice(0, mostShown)
  const chosen = due.filter(({ record }) => selected.has(record))
  const toggle = (record: string) => {
    const next = new Set(selected)
    if (!next.delete(record)) next.add(record)
    setSelected(next)
  }
  return (
    <details className="due" open>
      <summary>{trash.due(due.length)}</summary>
      <p className="hint">{trash.dueHelp}</p>
      <div className="pane-row">
        <Button size="small" onClick={() => setSelected(new Set(shown.map(({ record }) => record)))}>
          {trash.select}
        </Button>
        {chosen.length === 0 ? null : (
          <Button
            size="small"
            look="danger"
            onClick={() => onErase(new Map(chosen.map(({ record, register }) => [record, register])))}
          >
            {trash.erase(chosen.length)}
          </Button>
        )}
      </div>
      <ul>
        {shown.map(({ record, register, name, title, isTrashed, field, day, until }) => (
          <li key={record}>
            <input type="checkbox" aria-label={name} checked={selected.has(record)} onChange={() => toggle(record)} />
            <span>
              {isTrashed ? <b>{name}</b> : <Link to={recordPath({ register, record })}>{name}</Link>} {title}
              <small>
                {trash.dueSince(fieldLabel(texts.register(register), field), formatDay(day), formatDay(until))}
                {isTrashed ? ` · ${trash.inTrash}` : ''}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
