import { contestOfNomination, namedSeats } from '#shared/registers/elections/procedure/election'
import { namingEdits } from '#shared/registers/elections/procedure/confirm'
import { byName, surnameFirst } from '#shared/registers/elections/procedure/people'
import type { CheckedNomination } from '#shared/registers/elections/procedure/overview'
import { useWorkspace } from '../../data/context'
import type { ElectionFacts } from './useElection'
import { useLinked } from './useFound'
import { useElectionTexts } from './useElectionTexts'

/** Lay judges whom the council names for labour cases from among those elected to a court (art. 164 § 1 sentence 2). */
export function LabourStep({ facts, chamber }: { readonly facts: ElectionFacts; readonly chamber: boolean }) {
  const { elections } = useElectionTexts()
  const text = elections.labour
  const workspace = useWorkspace()
  const judges = useLinked('layJudges', facts.edition.id)
  const { edition, nominations } = facts
  const name = ({ id, data }: CheckedNomination, named: boolean) =>
    workspace.run(
      { kind: 'editField', register: 'nominations', record: id, label: data.number, field: 'labourNamed' },
      [...namingEdits(id, named, contestOfNomination(edition.data, data)?.pool ?? 'general', judges ?? [])],
    )
  return (
    <>
      <p className="hint">{text.hint}</p>
      {namedSeats(edition.data).map(({ court, seats }) => {
        const elected = nominations
          .filter(({ data }) => data.court === court && data.result === 'elected')
          .toSorted((a, b) => byName(a.data, b.data))
        const named = elected.filter(({ data }) => data.labourNamed).length
        return (
          <fieldset key={court} className="choices">
            <legend>
              <b>{court}</b> · {text.seats(named, seats)}
            </legend>
            {elected.length === 0 ? <p className="hint">{text.none}</p> : null}
            {elected.map((nomination) => {
              const { id, data } = nomination
              const notes = [
                ...(data.pool === 'labour' ? [text.wished] : []),
                ...(data.employeeMatters === 'yes' ? [text.knows] : []),
              ]
              return (
                <label key={id} className="checkbox">
                  <input
                    type="checkbox"
                    aria-label={text.name(surnameFirst(data))}
                    disabled={chamber || judges === undefined}
                    checked={data.labourNamed}
                    onChange={(event) => void name(nomination, event.target.checked)}
                  />
                  {surnameFirst(data)}
                  {chamber || notes.length === 0 ? null : <span className="hint"> {notes.join(', ')}</span>}
                </label>
              )
            })}
          </fieldset>
        )
      })}
    </>
  )
}
