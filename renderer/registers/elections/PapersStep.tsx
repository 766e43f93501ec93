import { useState } from 'react'
import { formatDay } from '#shared/core/calendar/days'
import {
  collectionEnd,
  destructionEnd,
  erasable,
  keptPapers,
  papersState,
  type PapersState,
} from '#shared/registers/elections/procedure/destruction'
import { byNominationNumber, erasedDay } from '#shared/registers/elections/procedure/nomination'
import { surnameFirst } from '#shared/registers/elections/procedure/people'
import type { StateTone } from '#shared/model/field'
import type { Day } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { OlderBackups } from '../../features/backups/OlderBackups'
import { DestroyDialog } from './DestroyDialog'
import type { ElectionFacts } from './useElection'
import { useElectionTexts } from './useElectionTexts'

const tones: Readonly<Record<PapersState, StateTone>> = {
  waiting: 'info',
  collected: 'met',
  toDestroy: 'late',
  destroyed: 'quiet',
}

interface Props {
  readonly facts: ElectionFacts
  readonly chamber: boolean
}

/** Papers of those not elected: collected one by one, then destroyed and their data erased. */
export function PapersStep({ facts, chamber }: Props) {
  const { app } = useTexts()
  const { elections } = useElectionTexts()
  const text = elections.papers
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const [destroying, setDestroying] = useState(false)
  const { electionOn, destroyedOn } = facts.edition.data
  const kept = keptPapers(
    facts.edition.data,
    facts.nominations.map(({ id, data }) => ({ ...data, id })),
    facts.ballots.map(({ data }) => data),
    facts.settings,
  ).toSorted(byNominationNumber)
  const going = erasable(kept, electionOn, today)
  const checked = (some: readonly { readonly id: string }[]) =>
    facts.nominations.filter(({ id }) => some.some((nomination) => nomination.id === id))
  const goingCount = going.destroyed.length + going.collected.length
  const collect = (record: string, label: string) =>
    workspace.run({ kind: 'editField', register: 'nominations', record, label, field: 'collectedOn' }, [
      { record, register: 'nominations', fields: { collectedOn: today } },
    ])
  return (
    <>
      <p>
        {electionOn === undefined
          ? text.noElection
          : text.until(formatDay(collectionEnd(electionOn)), formatDay(destructionEnd(electionOn)))}
      </p>
      {kept.length === 0 ? (
        <p className="hint">{text.none}</p>
      ) : (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{elections.nominations.number}</th>
              {chamber ? null : <th scope="col">{elections.nominations.candidate}</th>}
              <th scope="col" className="right">
                {text.pages}
              </th>
              <th scope="col">{text.state}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {kept.map((nomination) => {
              const state = papersState(nomination, electionOn, today)
              const name = surnameFirst(nomination)
              return (
                <tr key={nomination.id}>
                  <td>{nomination.number}</td>
                  {chamber ? null : <td>{name === '' ? text.erasedName : name}</td>}
                  <td className="right">{nomination.pages}</td>
                  <td>
                    <Chip tone={tones[state]}>{text.states[state]}</Chip>{' '}
                    {nomination.collectedOn === undefined ? null : formatDay(nomination.collectedOn)}
                    <ErasedOn day={erasedDay(nomination)} />
                  </td>
                  <td>
                    {state === 'waiting' || state === 'toDestroy' ? (
                      <Button
                        size="small"
                        aria-label={text.collectOf(nomination.number)}
                        onClick={() => void collect(nomination.id, nomination.number)}
                      >
                        {text.collect}
                      </Button>
                    ) : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
      {goingCount === 0 ? null : (
        <div className="pane-row">
          <Button look="danger" onClick={() => setDestroying(true)}>
            {elections.erasure.offer}
          </Button>
          <span className="hint">{app.common.entries(goingCount)}</span>
        </div>
      )}
      {chamber ? null : <OlderBackups register="nominations" />}
      {destroying ? (
        <DestroyDialog
          election={{ id: facts.edition.id, name: facts.edition.data.name, destroyedOn }}
          destroyed={checked(going.destroyed)}
          collected={checked(going.collected)}
          onClose={() => setDestroying(false)}
        />
      ) : null}
    </>
  )
}

function ErasedOn({ day }: { readonly day: Day | undefined }) {
  const { elections } = useElectionTexts()
  return day === undefined ? null : <div className="hint">{elections.nominations.erasedOn(formatDay(day))}</div>
}
