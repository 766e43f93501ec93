import { Plus } from 'lucide-react'
import { Link, useNavigate } from 'react-router'
import { newConstituency } from '#shared/registers/elections/estates/procedure/found'
import type { ContestOverview } from '#shared/registers/elections/estates/procedure/overview'
import { useWorkspace } from '../../../data/context'
import { recordPath } from '../../../components/recordAddress'
import { Button } from '../../../components/Button'
import { newId } from '../../../data/commands/commands'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

/** Precincts of every council: where people vote, how many are entitled, who counts. */
export function PrecinctsPart({ city }: { readonly city: City }) {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const { words } = useEstateTexts()
  const text = words.precincts
  const numbers = city.precinctRecords.flatMap(({ values }) => Number(values['number']) || [])
  const add = async (contest: string, name: string) => {
    const record = newId()
    const number = String(Math.max(0, ...numbers) + 1)
    await workspace.run({ kind: 'create', register: 'unitPrecincts', record, label: number }, [
      {
        record,
        register: 'unitPrecincts',
        presence: 'live',
        fields: {
          number,
          election: [{ record: city.id, written: city.election.name }],
          contest: [{ record: contest, written: name }],
        },
      },
    ])
    void navigate(recordPath({ register: 'unitPrecincts', record }))
  }
  const divide = async (contest: ContestOverview) => {
    const edits = newConstituency(city, contest, newId)
    const [first] = edits
    if (first === undefined) return
    await workspace.run(
      {
        kind: 'create',
        register: 'unitContests',
        record: first.record,
        label: contest.name,
        registers: ['unitContests', 'unitPrecincts'],
      },
      edits,
    )
  }
  return (
    <>
      {city.contests.map((contest) => (
        <section key={contest.id} aria-label={contest.name} className="estate-contest">
          <div className="pane-row">
            <h2>{contest.name}</h2>
            <Button
              size="small"
              icon={<Plus size={14} aria-hidden />}
              aria-label={text.newFor(contest.name)}
              onClick={() => void add(contest.id, contest.name)}
            >
              {text.new}
            </Button>
            {city.election.rules.constituencies === 'each' ? (
              <Button
                size="small"
                icon={<Plus size={14} aria-hidden />}
                aria-label={text.divideOf(contest.name)}
                onClick={() => void divide(contest)}
              >
                {text.divide}
              </Button>
            ) : null}
            <Button
              size="small"
              aria-label={text.card(contest.name)}
              onClick={() => void navigate(recordPath({ register: 'unitContests', record: contest.id }))}
            >
              {text.openCard}
            </Button>
          </div>
          {contest.data.seats > 0 ? null : <p className="notice">{text.noSeats}</p>}
          {contest.precincts.length === 0 ? (
            <p className="hint">{text.none}</p>
          ) : (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{text.number}</th>
                  <th scope="col">{text.place}</th>
                  <th scope="col" className="right">
                    {text.entitled}
                  </th>
                  <th scope="col">{text.commission}</th>
                </tr>
              </thead>
              <tbody>
                {contest.precincts.map((precinct) => (
                  <tr key={precinct.id}>
                    <th scope="row">
                      <Link to={recordPath({ register: 'unitPrecincts', record: precinct.id })}>{precinct.number}</Link>
                    </th>
                    <td>{precinct.place === '' ? text.noPlace : precinct.place}</td>
                    <td className="right">{precinct.entitled ?? '–'}</td>
                    <td>{text.members(precinct.commission.length)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </section>
      ))}
    </>
  )
}
