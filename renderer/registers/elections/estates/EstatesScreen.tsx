import { Vote } from 'lucide-react'
import { useNavigate } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import type { RegisterRecord } from '#shared/core/values/record'
import { estateRules } from '#shared/registers/elections/estates/elections/rules'
import { unitElections } from '#shared/registers/elections/estates/elections/definition'
import { readUnitElection } from '#shared/registers/elections/estates/procedure/read'
import { fieldOf } from '#shared/model/definition'
import { useTexts, useWorkspaceValue } from '../../../data/context'
import { ElectionList, type ListedElection } from '../ElectionList'
import { useFound } from '../useFound'
import { CreateEstateElection } from './CreateEstateElection'
import { estateElections } from './useCity'
import { useEstateTexts } from './useEstateTexts'
import './estates.css'

/** All elections of estate councils, newest first, and the ways to their registers. */
export function EstatesScreen() {
  const { register } = useTexts()
  const { words, rules } = useEstateTexts()
  const today = useWorkspaceValue('today')
  const records = useFound(estateElections)
  const navigate = useNavigate()
  const field = fieldOf(unitElections, 'state')
  const listed = ({ id, values }: RegisterRecord): ListedElection => {
    const election = readUnitElection(values)
    const found =
      field?.type === 'derived' ? estateRules.unitElectionState(values, { today, incoming: [] }, field) : undefined
    const state = typeof found === 'string' ? found : ''
    return {
      path: `/estates/${id}`,
      name: election.name,
      details: [
        ...(election.day === undefined ? [] : [formatDay(election.day)]),
        `${rules.names.set}: ${rules.sets[election.rules.set]}`,
      ],
      state: {
        tone: (field?.type === 'derived' ? field.states?.[state] : undefined) ?? 'quiet',
        label: register('unitElections').choices['state']?.[state] ?? state,
      },
    }
  }
  return (
    <ElectionList
      title={words.title}
      Icon={Vote}
      registers={[
        ['units', words.list.units],
        ['unitMembers', words.list.members],
        ['unitNominations', words.list.nominations],
        ['initiatives', words.list.initiatives],
      ]}
      newLabel={words.list.new}
      empty={{ title: words.list.none, text: words.list.teach }}
      elections={records?.map(listed)}
      create={(onClose) => (
        <CreateEstateElection onClose={onClose} onCreated={(id) => void navigate(`/estates/${id}/course`)} />
      )}
    />
  )
}
