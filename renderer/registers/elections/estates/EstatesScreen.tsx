import { Plus, Vote } from 'lucide-react'
import { useMemo, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import type { RegisterRecord } from '#shared/core/values/record'
import { estateRules } from '#shared/registers/elections/estates/elections/rules'
import { unitElections } from '#shared/registers/elections/estates/elections/definition'
import { readUnitElection } from '#shared/registers/elections/estates/procedure/read'
import { fieldOf, type StateTone } from '#shared/model/definition'
import { useTexts, useWorkspaceValue } from '../../../data/context'
import { globalKeys, useKeys } from '../../../components/keys'
import { Button } from '../../../components/Button'
import { Chip } from '../../../components/Chip'
import { useFound } from '../useFound'
import { CreateEstateElection } from './CreateEstateElection'
import { estateElections } from './useCity'
import { useEstateTexts } from './useEstateTexts'
import '../elections.css'
import './estates.css'

const registers = [
  ['units', 'units'],
  ['unitMembers', 'members'],
  ['unitNominations', 'nominations'],
  ['initiatives', 'initiatives'],
] as const

/** All elections of estate councils, newest first, and the ways to their registers. */
export function EstatesScreen() {
  const { words } = useEstateTexts()
  const records = useFound(estateElections)
  const [creating, setCreating] = useState(false)
  const navigate = useNavigate()
  const keys = useMemo(() => ({ new: () => setCreating(true) }), [])
  useKeys(keys)
  return (
    <>
      <header className="screen-head">
        <h1>{words.title}</h1>
        <div className="actions">
          {registers.map(([register, name]) => (
            <Button key={register} onClick={() => void navigate(`/register/${register}`)}>
              {words.list[name]}
            </Button>
          ))}
          <Button
            look="primary"
            icon={<Plus size={16} aria-hidden />}
            keys={globalKeys.new}
            onClick={() => setCreating(true)}
          >
            {words.list.new}
          </Button>
        </div>
      </header>
      {records?.length === 0 ? (
        <div className="empty">
          <h2>{words.list.none}</h2>
          <p>{words.list.teach}</p>
          <Button look="primary" onClick={() => setCreating(true)}>
            {words.list.new}
          </Button>
        </div>
      ) : (
        <ul className="elections-list" aria-label={words.title}>
          {(records ?? []).map((record) => (
            <ElectionItem key={record.id} record={record} />
          ))}
        </ul>
      )}
      {creating ? (
        <CreateEstateElection
          onClose={() => setCreating(false)}
          onCreated={(id) => void navigate(`/estates/${id}/course`)}
        />
      ) : null}
    </>
  )
}

function ElectionItem({ record }: { readonly record: RegisterRecord }) {
  const { register } = useTexts()
  const { rules } = useEstateTexts()
  const today = useWorkspaceValue('today')
  const election = readUnitElection(record.values)
  const field = fieldOf(unitElections, 'state')
  const state =
    field?.type === 'derived' ? estateRules.unitElectionState(record.values, { today, incoming: [] }, field) : undefined
  const name = typeof state === 'string' ? state : ''
  const tone: StateTone = (field?.type === 'derived' ? field.states?.[name] : undefined) ?? 'quiet'
  return (
    <li>
      <Link to={`/estates/${record.id}`}>
        <Vote size={18} aria-hidden />
        <span>
          <b>{election.name}</b>
          <small>
            {[
              ...(election.day === undefined ? [] : [formatDay(election.day)]),
              `${rules.names.set}: ${rules.sets[election.rules.set]}`,
            ].join(' · ')}
          </small>
        </span>
        <Chip tone={tone}>{register('unitElections').choices['state']?.[name] ?? name}</Chip>
      </Link>
    </li>
  )
}
