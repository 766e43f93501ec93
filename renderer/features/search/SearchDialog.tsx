import type { Catalogue } from '#shared/engine/catalogue'
import { memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Range } from '#shared/engine/query/highlight'
import { formatDay } from '#shared/core/calendar/days'
import { fieldOf } from '#shared/model/definition'
import { fieldLabel, choiceLabel } from '#shared/model/registerText'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { Chip } from '../../components/Chip'
import { Dialog } from '../../components/Dialog'
import type { Found, Hit } from '../../data/query/queryTypes'
import { type Destination, matchingDestinations } from './destinations'
import './search.css'

const shown = 40
const nothing: Found = { hits: [], total: 0 }

interface Props {
  /** On the wall only public fields show. */
  readonly chamber: boolean
  /** What is found besides entries. */
  readonly destinations: readonly Destination[]
  /** The words, kept by the frame: they stay when an entry is opened and the search comes back. */
  readonly typed: string
  readonly onTyped: (typed: string) => void
  readonly onClose: () => void
}

/** Search over all registers and the program itself while typing; arrows choose a hit, Enter opens it. */
export function SearchDialog({ chamber, destinations, typed, onTyped, onClose }: Props) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  /** An entry may be on its way into the search while it is looked for: what is new is asked for again. */
  const revision = useWorkspaceValue('revision')
  const { app } = useTexts()
  const navigate = useNavigate()
  const listId = useId()
  const [found, setFound] = useState<Found>(nothing)
  const [at, setAt] = useState(0)
  /** What the hits are of: they lag behind the fingers. */
  const [answered, setAnswered] = useState('')
  /** Enter was pressed before the hits of the whole text were there, or while nothing was found yet. */
  const isWaiting = useRef(false)
  const asked = useRef<string>(undefined)
  const open = useCallback(
    (hit: Hit) => {
      onClose()
      void navigate(recordPath(hit))
    },
    [onClose, navigate],
  )
  const opening = useRef(open)
  useEffect(() => {
    opening.current = open
  }, [open])
  useEffect(() => {
    let current = true
    void workspace.query.find(typed, shown).then((answer) => {
      if (!current) return
      const hits = chamber ? answer.hits.filter((hit) => isPublic(hit, catalogue)) : answer.hits
      setFound({ ...answer, hits })
      setAnswered(typed)
      // The same hits asked for again leave the clerk where she is among them.
      if (asked.current !== typed) setAt(0)
      asked.current = typed
      const [first] = hits
      if (isWaiting.current && first !== undefined) opening.current(first)
      isWaiting.current = false
    })
    return () => {
      current = false
    }
  }, [workspace, catalogue, typed, chamber, revision])
  const places = useMemo(() => matchingDestinations(destinations, typed), [destinations, typed])
  const count = places.length + found.hits.length
  const go = useCallback(
    (place: Destination) => {
      onClose()
      place.run()
    },
    [onClose],
  )
  const move = (by: number) => {
    isWaiting.current = false
    const next = Math.max(0, Math.min(count - 1, at + by))
    setAt(next)
    document.getElementById(`${listId}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const place = places[at]
  const chosen = found.hits[at - places.length]
  return (
    <Dialog title={app.search.title} onClose={onClose} wide>
      <input
        className="input search-input"
        role="combobox"
        aria-expanded={count > 0}
        aria-controls={listId}
        aria-activedescendant={count === 0 ? undefined : `${listId}-${at}`}
        aria-label={app.search.label}
        placeholder={app.search.label}
        autoFocus
        value={typed}
        // Typing over them starts anew.
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          onTyped(event.target.value)
          isWaiting.current = false
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') move(1)
          else if (event.key === 'ArrowUp') move(-1)
          else if (event.key === 'Enter' && place !== undefined) go(place)
          else if (event.key === 'Enter' && answered === typed && chosen !== undefined) open(chosen)
          else if (event.key === 'Enter') isWaiting.current = typed.trim() !== ''
          else return
          event.preventDefault()
        }}
      />
      <p className="hint" role="status">
        {typed.trim() === '' ? app.search.help : count === 0 ? app.search.none : app.search.hits(found.total)}
      </p>
      <Hits id={listId} places={places} hits={found.hits} at={at} chamber={chamber} onPlace={go} onOpen={open} />
    </Dialog>
  )
}

interface HitsProps {
  readonly id: string
  readonly places: readonly Destination[]
  readonly hits: readonly Hit[]
  readonly at: number
  readonly chamber: boolean
  readonly onPlace: (place: Destination) => void
  readonly onOpen: (hit: Hit) => void
}

/** What was found; not rendered again for a key whose answer is still on its way. */
const Hits = memo(function Hits({ id, places, hits, at, chamber, onPlace, onOpen }: HitsProps) {
  const { app, register } = useTexts()
  return (
    <ul id={id} role="listbox" className="hits" aria-label={app.search.title}>
      {places.map((place, index) => (
        <li
          key={place.id}
          id={`${id}-${index}`}
          className="place"
          role="option"
          aria-selected={index === at}
          onClick={() => onPlace(place)}
        >
          <b>{place.title}</b> <span className="hint">{place.where}</span>
          {place.keys === undefined ? null : <kbd aria-hidden="true">{place.keys}</kbd>}
        </li>
      ))}
      {hits.map((hit, index) => (
        <li
          key={hit.record}
          id={`${id}-${places.length + index}`}
          role="option"
          aria-selected={places.length + index === at}
          onClick={() => onOpen(hit)}
        >
          <b>{hit.name}</b>
          <span className="hint">
            {' '}
            {register(hit.register).name}
            {hit.within === undefined ? '' : ` · ${hit.within}`}
          </span>
          <HitState hit={hit} chamber={chamber} />
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

/** The day and the state of an entry; on the wall only where everybody may know them. */
function HitState({ hit, chamber }: { readonly hit: Hit; readonly chamber: boolean }) {
  const catalogue = useCatalogue()
  const { register } = useTexts()
  const definition = catalogue.of(hit.register)
  const shownField = (id: string | undefined) => {
    const field = id === undefined ? undefined : fieldOf(definition, id)
    return field === undefined || (chamber && field.privacy !== 'public') ? undefined : field
  }
  const day = shownField(hit.day?.field) === undefined ? undefined : hit.day?.day
  const field = shownField(hit.state?.field)
  const state = hit.state?.state
  const tone = field?.type === 'derived' && state !== undefined ? field.states?.[state] : undefined
  return (
    <span className="hit-state">
      {day === undefined ? null : <span className="hint">{formatDay(day)}</span>}
      {field === undefined || state === undefined ? null : (
        <Chip tone={tone ?? 'quiet'}>{choiceLabel(register(hit.register), field.id, state)}</Chip>
      )}
    </span>
  )
}

/** Whether the words were found in a field that may be shown to everybody. */
function isPublic(hit: Hit, catalogue: Catalogue): boolean {
  return !hit.withheld && fieldOf(catalogue.of(hit.register), hit.field)?.privacy === 'public'
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
