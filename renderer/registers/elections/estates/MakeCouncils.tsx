import { useState } from 'react'
import { isDay } from '#shared/core/calendar/days'
import type { CellValue } from '#shared/core/values/values'
import { councilsToMake, electedMembers } from '#shared/registers/elections/estates/procedure/members'
import { useWorkspace } from '../../../data/context'
import { Button } from '../../../components/Button'
import { useToast } from '../../../components/toasts'
import { newId } from '../../../data/commands/commands'
import type { ListQuery } from '../../../data/query/queryTypes'
import { useFound } from '../useFound'
import { CouncilChoices } from './CouncilChoices'
import { DayField } from './DayField'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

const allPeople: ListQuery = { register: 'people', filters: [], sort: [] }
// All of them: the seats of the council before end when the new one meets.
const allMembers: ListQuery = { register: 'unitMembers', filters: [], sort: [] }

/** Makes the elected members of councils: those that meet on one day together, the others with a day of their own. */
export function MakeCouncils({ city }: { readonly city: City }) {
  const workspace = useWorkspace()
  const toast = useToast()
  const { words } = useEstateTexts()
  const text = words.results
  const [session, setSession] = useState<CellValue>()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const people = useFound(allPeople)
  const members = useFound(allMembers)
  const ready = councilsToMake(city)
  const chosen = ready.filter(({ id }) => !left.has(id))
  const day = typeof session === 'string' && isDay(session) ? session : undefined
  if (ready.length === 0) return null
  const make = async () => {
    if (day === undefined || people === undefined || members === undefined) return
    const sessions = new Map(chosen.map(({ id }) => [id, day] as const))
    const edits = electedMembers(city, sessions, { people, members }, newId)
    const seats = edits.filter(({ register, presence }) => register === 'unitMembers' && presence === 'live').length
    const [first] = edits
    if (first === undefined) return
    await workspace.run(
      {
        kind: 'create',
        register: 'unitMembers',
        record: first.record,
        label: city.election.name,
        registers: [...new Set(edits.map(({ register }) => register))],
      },
      edits,
    )
    toast({ look: 'plain', text: text.membersMade(seats) })
  }
  return (
    <section className="estate-contest" aria-labelledby="estate-members">
      <h2 id="estate-members">{text.members}</h2>
      <div className="estate-after">
        <DayField label={text.session} value={session} onChange={setSession} />
        <Button
          disabled={day === undefined || people === undefined || members === undefined || chosen.length === 0}
          onClick={() => void make()}
        >
          {text.makeMembers}
        </Button>
      </div>
      <CouncilChoices legend={text.sessionOf} councils={ready} left={left} onChange={setLeft} />
      <p className="hint">{text.membersHint}</p>
      {city.election.kind === 'general' ? <p className="hint">{text.membersBefore}</p> : null}
    </section>
  )
}
