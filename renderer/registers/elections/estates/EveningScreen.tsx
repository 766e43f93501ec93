import { ArrowLeft } from 'lucide-react'
import { useRef, useState, type KeyboardEvent } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { StateTone } from '#shared/model/field'
import { matchingPrecincts, meantPrecinct } from '#shared/registers/elections/estates/procedure/findPrecinct'
import type { PrecinctState } from '#shared/registers/elections/estates/procedure/protocol'
import { useTexts } from '../../../data/context'
import { Button } from '../../../components/Button'
import { Chip } from '../../../components/Chip'
import { ProtocolEntry } from './ProtocolEntry'
import { useCity, type City } from './useCity'
import { useEstateTexts } from './useEstateTexts'
import { Wall } from './Wall'
import '../elections.css'
import './estates.css'

const tones: Readonly<Record<PrecinctState, StateTone>> = {
  waiting: 'quiet',
  entering: 'info',
  wrong: 'late',
  second: 'soon',
  differs: 'late',
  reported: 'met',
}

/** The evening of the count: protocols come by telephone or sheet and are entered by keyboard alone. */
export function EveningScreen({ chamber }: { readonly chamber: boolean }) {
  const { election = '' } = useParams()
  const city = useCity(election)
  const { app } = useTexts()
  const { words } = useEstateTexts()
  if (city === undefined) return <p className="nothing">{app.common.loading}</p>
  if (city === null)
    return (
      <p className="nothing">
        <Link to="/estates">{words.back}</Link>
      </p>
    )
  return chamber ? <Wall city={city} /> : <Evening city={city} />
}

function Evening({ city }: { readonly city: City }) {
  const navigate = useNavigate()
  const { words } = useEstateTexts()
  const text = words.entry
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState<string>()
  const search = useRef<HTMLInputElement>(null)
  /** Keys typed while the chosen sheet is being read: they are figures of it, and whoever types does not wait. */
  const opening = useRef<string[]>(undefined)
  const places = city.contests
    .filter(({ outcome }) => outcome.course === 'vote')
    .flatMap((contest) => contest.precincts.map((precinct) => ({ contest, precinct })))
  const shown = matchingPrecincts(places, typed)
  const isAmbiguous = shown.length > 1 && meantPrecinct(places, typed) === undefined
  const open = places.find(({ precinct }) => precinct.id === chosen)
  const choose = (id: string) => {
    if (id !== chosen) opening.current = []
    setChosen(id)
  }
  const onKey = (event: KeyboardEvent) => {
    if (opening.current !== undefined && (event.key === 'Enter' || /^\d$/u.test(event.key))) {
      opening.current.push(event.key)
      event.preventDefault()
      return
    }
    if (event.key !== 'Enter' || event.ctrlKey) return
    event.preventDefault()
    const next = meantPrecinct(places, typed)
    if (next !== undefined) choose(next.precinct.id)
  }
  const onReady = () => {
    const keys = opening.current ?? []
    opening.current = undefined
    return keys
  }
  const done = () => {
    opening.current = undefined
    setChosen(undefined)
    setTyped('')
    search.current?.focus()
  }
  return (
    <>
      <header className="screen-head">
        <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate(`/estates/${city.id}/results`)}>
          {words.parts.results}
        </Button>
        <h1>{text.title}</h1>
        <span className="count" role="status">
          {text.progress(city.city.reported, city.city.precincts)} · {text.turnout(words.percent(city.city.turnout))}
        </span>
      </header>
      <div className="estate-evening">
        <section aria-label={text.list} className="estate-precincts">
          <label className="field">
            <span className="label">{text.find}</span>
            <input
              ref={search}
              className="input"
              value={typed}
              autoFocus
              autoComplete="off"
              aria-describedby="find-hint"
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={onKey}
            />
          </label>
          <p id="find-hint" className="hint">
            {shown.length === 0 ? text.noneFound : isAmbiguous ? text.several : text.findHint}
          </p>
          <ul>
            {shown.map(({ contest, precinct }) => (
              <li key={precinct.id}>
                <button
                  type="button"
                  className={precinct.id === chosen ? 'chosen' : ''}
                  aria-pressed={precinct.id === chosen}
                  onClick={() => choose(precinct.id)}
                >
                  <b>{precinct.number}</b>
                  <span>{contest.name}</span>
                  <Chip tone={tones[precinct.report.state]}>{words.precinctStates[precinct.report.state]}</Chip>
                </button>
              </li>
            ))}
          </ul>
        </section>
        {open === undefined ? (
          <p className="nothing">{text.choose}</p>
        ) : (
          <ProtocolEntry
            key={open.precinct.id}
            city={city}
            contest={open.contest}
            precinct={open.precinct}
            onReady={onReady}
            onDone={done}
          />
        )}
      </div>
    </>
  )
}
