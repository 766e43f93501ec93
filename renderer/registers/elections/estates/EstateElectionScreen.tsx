import { Moon } from 'lucide-react'
import { Link, NavLink, useNavigate, useParams } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { useTexts } from '../../../data/context'
import { recordPath } from '../../../components/recordAddress'
import { Button } from '../../../components/Button'
import { CandidatesPart } from './CandidatesPart'
import { CoursePart } from './CoursePart'
import { PapersPart } from './PapersPart'
import { PrecinctsPart } from './PrecinctsPart'
import { ResultsPart } from './ResultsPart'
import { useCity, type City } from './useCity'
import { useEstateTexts } from './useEstateTexts'
import { Wall } from './Wall'
import '../elections.css'
import './estates.css'

const parts = ['course', 'candidates', 'precincts', 'results', 'papers'] as const

/** One election of estate councils: its parts, and on the wall what was counted so far. */
export function EstateElectionScreen({ chamber }: { readonly chamber: boolean }) {
  const { election = '', part: named } = useParams()
  const city = useCity(election)
  const { app } = useTexts()
  const { words } = useEstateTexts()
  const navigate = useNavigate()
  if (city === undefined) return <p className="nothing">{app.common.loading}</p>
  if (city === null)
    return (
      <p className="nothing">
        <Link to="/estates">{words.back}</Link>
      </p>
    )
  if (chamber) return <Wall city={city} />
  const part = parts.find((known) => known === named) ?? 'course'
  return (
    <>
      <header className="screen-head">
        <h1>{city.election.name}</h1>
        <span className="count">{words.list.councils(city.contests.length)}</span>
        {city.election.day === undefined ? null : <span className="count">{formatDay(city.election.day)}</span>}
        <div className="actions">
          <Button onClick={() => void navigate(recordPath({ register: 'unitElections', record: city.id }))}>
            {words.card}
          </Button>
          <Button
            look="primary"
            icon={<Moon size={16} aria-hidden />}
            onClick={() => void navigate(`/estates/${city.id}/evening`)}
          >
            {words.evening}
          </Button>
        </div>
      </header>
      <nav className="estate-parts" aria-label={words.parts.label}>
        {parts.map((known) => (
          <NavLink
            key={known}
            to={`/estates/${city.id}/${known}`}
            className={known === part ? 'chosen' : ''}
            aria-current={known === part ? 'page' : undefined}
          >
            {words.parts[known]}
          </NavLink>
        ))}
      </nav>
      <div className="step-body estate-body" role="region" aria-label={words.parts[part]} tabIndex={0}>
        <Part part={part} city={city} />
      </div>
    </>
  )
}

function Part({ part, city }: { readonly part: (typeof parts)[number]; readonly city: City }) {
  switch (part) {
    case 'course':
      return <CoursePart city={city} />
    case 'candidates':
      return <CandidatesPart city={city} />
    case 'precincts':
      return <PrecinctsPart city={city} />
    case 'results':
      return <ResultsPart city={city} />
    case 'papers':
      return <PapersPart city={city} />
  }
}
