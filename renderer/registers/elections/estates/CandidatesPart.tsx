import { Plus } from 'lucide-react'
import { Link, useNavigate } from 'react-router'
import { addDays, formatDay, formatInstant } from '#shared/core/calendar/days'
import { warsawDay } from '#shared/core/calendar/warsaw'
import type { StateTone } from '#shared/model/field'
import { surnameFirst } from '#shared/registers/elections/procedure/people'
import { isLate, type UnitNomination } from '#shared/registers/elections/estates/procedure/read'
import type { ContestOverview } from '#shared/registers/elections/estates/procedure/overview'
import { supportOf } from '#shared/registers/elections/estates/procedure/support'
import type { Read } from '#shared/registers/elections/voting/read'
import { useTexts, useWorkspace } from '../../../data/context'
import { Button } from '../../../components/Button'
import { Chip } from '../../../components/Chip'
import { newId } from '../../../data/commands/commands'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

const courseTones: Readonly<Record<ContestOverview['outcome']['course'], StateTone>> = {
  vote: 'info',
  automatic: 'met',
  noCouncil: 'late',
  noElection: 'quiet',
  extraTerm: 'soon',
}

/** Nominations of every council, what their lists of support come to, and what so many candidates make of the election. */
export function CandidatesPart({ city }: { readonly city: City }) {
  return (
    <>
      {city.contests.map((contest) => (
        <ContestCandidates key={contest.id} city={city} contest={contest} />
      ))}
    </>
  )
}

function ContestCandidates({ city, contest }: { readonly city: City; readonly contest: ContestOverview }) {
  const navigate = useNavigate()
  const workspace = useWorkspace()
  const { words } = useEstateTexts()
  const text = words.candidates
  const { rules, nominationsUntil } = city.election
  const { course } = contest.outcome
  const extend = () => {
    const last = nominationsUntil === undefined ? undefined : warsawDay(nominationsUntil)
    if (last === undefined) return
    void workspace.run(
      { kind: 'editField', register: 'unitContests', record: contest.id, label: contest.name, field: 'extraTermUntil' },
      [
        {
          record: contest.id,
          register: 'unitContests',
          fields: { extraTermUntil: addDays(last, rules.extraDays) },
        },
      ],
    )
  }
  return (
    <section aria-label={contest.name} className="estate-contest">
      <div className="pane-row">
        <h2>{contest.name}</h2>
        <span className="hint">{text.counts(contest.candidates.length, contest.data.seats)}</span>
        {contest.pending === undefined ? (
          <Chip tone={courseTones[course]}>{words.courses[course]}</Chip>
        ) : (
          <Chip tone="quiet">{words.pending}</Chip>
        )}
        {contest.data.extraTermUntil === undefined ? null : (
          <span className="hint">{text.extended(formatDay(contest.data.extraTermUntil))}</span>
        )}
        {course === 'extraTerm' && contest.pending !== 'term' && nominationsUntil !== undefined ? (
          <Button size="small" onClick={extend}>
            {text.extend}
          </Button>
        ) : null}
        <Button
          size="small"
          icon={<Plus size={14} aria-hidden />}
          aria-label={text.newFor(contest.name)}
          onClick={() => void navigate(`/estates/${city.id}/nomination/${newId()}?contest=${contest.id}`)}
        >
          {text.new}
        </Button>
      </div>
      {contest.nominations.length === 0 ? (
        <p className="hint">{text.none}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{text.number}</th>
              <th scope="col">{text.candidate}</th>
              <th scope="col">{text.received}</th>
              <th scope="col">{text.support}</th>
              <th scope="col">{text.state}</th>
            </tr>
          </thead>
          <tbody>
            {contest.nominations.map((nomination) => (
              <NominationRow key={nomination.id} city={city} contest={contest} nomination={nomination} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

interface RowProps {
  readonly city: City
  readonly contest: ContestOverview
  readonly nomination: Read<UnitNomination>
}

const stateTones: Readonly<Record<string, StateTone>> = {
  received: 'info',
  called: 'soon',
  cured: 'info',
  registered: 'met',
  refused: 'late',
  withdrawn: 'quiet',
}

function stateOf(data: UnitNomination): string {
  if (data.withdrawnOn !== undefined) return 'withdrawn'
  if (data.decision !== undefined) return data.decision === 'registered' ? 'registered' : 'refused'
  if (data.curedOn !== undefined) return 'cured'
  return data.calledOn === undefined ? 'received' : 'called'
}

function NominationRow({ city, contest, nomination: { id, data } }: RowProps) {
  const { register } = useTexts()
  const { words } = useEstateTexts()
  const text = words.candidates
  const { rules, nominationsUntil } = city.election
  const { check, together, needed } = supportOf({ id, data }, city.nominations, rules)
  const state = stateOf(data)
  return (
    <tr className={data.withdrawnOn === undefined ? '' : 'past'}>
      <td>{data.number}</td>
      <td>
        <Link to={`/estates/${city.id}/nomination/${id}`}>{surnameFirst(data)}</Link>
        {data.list === '' ? null : <div className="hint">{data.list}</div>}
      </td>
      <td>
        {data.receivedAt === undefined ? '–' : formatInstant(data.receivedAt)}
        {isLate(data, nominationsUntil, contest.data.extraTermUntil) ? (
          <span className="warning"> {text.late}</span>
        ) : null}
      </td>
      <td>
        {needed === 0 && check.filed === 0 ? (
          text.supportOf(0, 0)
        ) : (
          <Link to={`/estates/nomination/${id}`}>{text.supportOf(together, needed)}</Link>
        )}
        {check.open === 0 ? null : <div className="hint">{text.open(check.open)}</div>}
      </td>
      <td>
        <Chip tone={stateTones[state] ?? 'quiet'}>
          {register('unitNominations').choices['state']?.[state] ?? state}
        </Chip>
      </td>
    </tr>
  )
}
