import { Plus, Scale } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { readElection } from '#shared/registers/elections/procedure/election'
import { electionState } from '#shared/registers/elections/elections/rules'
import type { RegisterRecord } from '#shared/core/values/record'
import { formatDay } from '#shared/core/calendar/days'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { globalKeys, useKeys } from '../../components/keys'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { CreateElectionDialog } from './CreateElectionDialog'
import { editions } from './editions'
import { useFound } from './useFound'
import { useElectionTexts } from './useElectionTexts'
import './elections.css'

/** All editions of the election of lay judges, newest first, and the ways to their registers. */
export function ElectionsScreen() {
  const { elections: text } = useElectionTexts()
  const records = useFound(editions)
  const [creating, setCreating] = useState(false)
  const navigate = useNavigate()
  const keys = useMemo(() => ({ new: () => setCreating(true) }), [])
  useKeys(keys)
  return (
    <>
      <header className="screen-head">
        <h1>{text.title}</h1>
        <div className="actions">
          <Button onClick={() => void navigate('/register/layJudges')}>{text.list.registerOfJudges}</Button>
          <Button onClick={() => void navigate('/register/nominations')}>{text.list.nominations}</Button>
          <Button
            look="primary"
            icon={<Plus size={16} aria-hidden />}
            keys={globalKeys.new}
            onClick={() => setCreating(true)}
          >
            {text.list.new}
          </Button>
        </div>
      </header>
      {records?.length === 0 ? (
        <div className="empty">
          <h2>{text.list.elections}</h2>
          <p>{text.list.empty}</p>
          <Button look="primary" onClick={() => setCreating(true)}>
            {text.list.new}
          </Button>
        </div>
      ) : (
        <ul className="elections-list" aria-label={text.list.elections}>
          {(records ?? []).map((record) => (
            <ElectionItem key={record.id} record={record} />
          ))}
        </ul>
      )}
      {creating ? (
        <CreateElectionDialog
          existing={records ?? []}
          onClose={() => setCreating(false)}
          onCreated={(id) => void navigate(`/elections/${id}`)}
        />
      ) : null}
    </>
  )
}

function ElectionItem({ record }: { readonly record: RegisterRecord }) {
  const { register } = useTexts()
  const { elections: text } = useElectionTexts()
  const today = useWorkspaceValue('today')
  const election = readElection(record.values)
  const state = electionState(record.values, { today, incoming: [] })
  const words = register('elections').choices['state']?.[state] ?? state
  const seats = election.seats.reduce((sum, row) => sum + row.seats, 0)
  return (
    <li>
      <Link to={`/elections/${record.id}`}>
        <Scale size={18} aria-hidden />
        <span>
          <b>{election.name}</b>
          <small>
            {[
              text.ballots.seats(seats),
              ...(election.electionOn === undefined ? [] : [formatDay(election.electionOn)]),
            ].join(' · ')}
          </small>
        </span>
        <Chip tone={state === 'papers' ? 'soon' : state === 'closed' ? 'quiet' : 'info'}>{words}</Chip>
      </Link>
    </li>
  )
}
