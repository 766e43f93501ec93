import { Scale } from 'lucide-react'
import { useNavigate } from 'react-router'
import { readElection } from '#shared/registers/elections/procedure/election'
import { electionState } from '#shared/registers/elections/elections/rules'
import type { RegisterRecord } from '#shared/core/values/record'
import { formatDay } from '#shared/core/calendar/days'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { CreateElectionDialog } from './CreateElectionDialog'
import { editions } from './editions'
import { ElectionList, type ListedElection } from './ElectionList'
import { useFound } from './useFound'
import { useElectionTexts } from './useElectionTexts'

/** All editions of the election of lay judges, newest first, and the ways to their registers. */
export function ElectionsScreen() {
  const { register } = useTexts()
  const { elections: text } = useElectionTexts()
  const today = useWorkspaceValue('today')
  const records = useFound(editions)
  const navigate = useNavigate()
  const listed = ({ id, values }: RegisterRecord): ListedElection => {
    const { name, seats, electionOn } = readElection(values)
    const state = electionState(values, { today, incoming: [] })
    return {
      path: `/elections/${id}`,
      name,
      details: [
        text.ballots.seats(seats.reduce((sum, row) => sum + row.seats, 0)),
        ...(electionOn === undefined ? [] : [formatDay(electionOn)]),
      ],
      state: {
        tone: state === 'papers' ? 'soon' : state === 'closed' ? 'quiet' : 'info',
        label: register('elections').choices['state']?.[state] ?? state,
      },
    }
  }
  return (
    <ElectionList
      title={text.title}
      Icon={Scale}
      registers={[
        ['layJudges', text.list.registerOfJudges],
        ['nominations', text.list.nominations],
      ]}
      newLabel={text.list.new}
      empty={{ title: text.list.elections, text: text.list.empty }}
      elections={records?.map(listed)}
      create={(onClose) => (
        <CreateElectionDialog
          existing={records ?? []}
          onClose={onClose}
          onCreated={(id) => void navigate(`/elections/${id}`)}
        />
      )}
    />
  )
}
