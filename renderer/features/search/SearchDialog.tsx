import { memo, useCallback, useEffect, useId, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Range } from '#shared/engine/query/highlight'
import { definitionOf } from '#shared/catalogue'
import { fieldOf } from '#shared/model/definition'
import { fieldLabel } from '#shared/model/registerText'
import { useTexts, useWorkspace } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { Dialog } from '../../components/Dialog'
import type { Found, Hit } from '../../data/query/queryTypes'
import './search.css'

const shown = 40
const nothing: Found = { hits: [], total: 0 }

/** Search over all registers while typing; arrows choose a hit, Enter opens it. */
interface Props {
  /** On the wall only public fields show. */
  readonly chamber: boolean
  readonly onClose: () => void
}

export function SearchDialog({ chamber, onClose }: Props) {
  const workspace = useWorkspace()
  const { app } = useTexts()
  const navigate = useNavigate()
  const listId = useId()
  const [typed, setTyped] = useState('')
  const [found, setFound] = useState<Found>(nothing)
  const [at, setAt] = useState(0)
  useEffect(() => {
    let current = true
    void workspace.query.find(typed, shown).then((answer) => {
      if (!current) return
      setFound(chamber ? { ...answer, hits: answer.hits.filter(isPublic) } : answer)
      setAt(0)
    })
    return () => {
      current = false
    }
  }, [workspace, typed, chamber])
  const open = useCallback(
    (hit: Hit) => {
      onClose()
      void navigate(recordPath(hit))
    },
    [onClose, navigate],
  )
  const move = (by: number) => {
    const next = Math.max(0, Math.min(found.hits.length - 1, at + by))
    setAt(next)
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const chosen = found.hits[at]
  return (
    <Dialog title={app.search.title} onClose={onClose} wide>
      <input
        className="input search-input"
        role="combobox"
        aria-expanded={found.hits.length > 0}
        aria-controls={listId}
        aria-activedescendant={found.hits.length === 0 ? undefined : `${listId}-${at}`}
        aria-label={app.search.label}
        placeholder={app.search.label}
        autoFocus
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1)
          else if (event.key === 'ArrowUp') move(-1)
          else if (event.key === 'Enter' && chosen !== undefined) open(chosen)
          else return
          event.preventDefault()
        }}
      />
      <p className="hint" role="status">
        {typed.trim() === '' ? app.search.help : found.total === 0 ? app.search.none : app.search.hits(found.total)}
      </p>
      <Hits id={listId} hits={found.hits} at={at} onOpen={open} />
    </Dialog>
  )
}

interface HitsProps {
  readonly id: string
  readonly hits: readonly Hit[]
  readonly at: number
  readonly onOpen: (hit: Hit) => void
}

/** What was found; not rendered again for a key whose answer is still on its way. */
const Hits = memo(function Hits({ id, hits, at, onOpen }: HitsProps) {
  const { app, register } = useTexts()
  return (
    <ul id={id} role="listbox" className="hits" aria-label={app.search.title}>
      {hits.map((hit, index) => (
        <li
          key={hit.record}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => onOpen(hit)}
        >
          <b>{hit.name}</b>
          <span className="hint"> {register(hit.register).name}</span>
          <div>
            {hit.field === 'title' || hit.text === hit.name ? null : (
              <span className="hint">
                {fieldLabel(register(hit.register), hit.field)}
                {hit.file === undefined ? '' : `, ${hit.file}`}:{' '}
              </span>
            )}
            {hit.text === hit.name ? hit.title : <Marked text={hit.text} ranges={hit.ranges} />}
          </div>
        </li>
      ))}
    </ul>
  )
})

/** Whether the words were found in a field that may be shown to everybody. */
function isPublic(hit: Hit): boolean {
  return !hit.withheld && fieldOf(definitionOf(hit.register), hit.field)?.privacy === 'public'
}

/** Text with the found words marked. */
function Marked({ text, ranges }: { readonly text: string; readonly ranges: readonly Range[] }) {
  const starts = [0, ...ranges.map(({ end }) => end)]
  return (
    <>
      {starts.map((start, index) => {
        const range = ranges[index]
        return (
          <span key={start}>
            {text.slice(start, range?.start)}
            {range === undefined ? null : <mark>{text.slice(range.start, range.end)}</mark>}
          </span>
        )
      })}
    </>
  )
}
