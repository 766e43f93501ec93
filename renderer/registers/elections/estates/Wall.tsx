import { useSearchParams } from 'react-router'
import { wallOf, type WallView } from '#shared/registers/elections/estates/procedure/figures'
import { NamesTable } from '../NamesTable'
import { TurnoutTable } from './TurnoutTable'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

/** What the wall of the chamber shows of an election: of one council where one stands open, else of the whole city. */
export function Wall({ city }: { readonly city: City }) {
  const [search] = useSearchParams()
  return <Projected view={wallOf(city, search.get('contest') ?? undefined)} />
}

/** Turnout and results so far: names and numbers and nothing else. */
function Projected({ view: { title, isWhole, figures, councils, names } }: { readonly view: WallView }) {
  const { words } = useEstateTexts()
  const text = words.results
  const state = isWhole ? words.wall.whole : words.wall.title
  return (
    <>
      <header className="screen-head">
        <h1>{title}</h1>
        <span className="count">{state}</span>
      </header>
      <div className="ballot" role="region" aria-label={state} tabIndex={0}>
        {councils === undefined ? null : <TurnoutTable isProjected lines={councils} total={figures} />}
        {names === undefined ? null : (
          <>
            {figures.precincts === undefined ? null : (
              <p className="estate-wall-line">
                {`${text.precincts}: ${words.wall.reported(figures.reported, figures.precincts)} · ${text.turnout}: ${words.percent(figures.turnout)}`}
              </p>
            )}
            <NamesTable
              isProjected
              headings={{
                name: text.name,
                votes: text.votes,
                ...(names.some(({ isElected }) => isElected !== undefined) ? { outcome: text.outcome } : {}),
              }}
              rows={names.map(({ isElected, ...name }) => ({
                ...name,
                outcome: isElected === true ? words.outcomes.elected : words.outcomes.notElected,
              }))}
            />
          </>
        )}
      </div>
    </>
  )
}
