import { Plus } from 'lucide-react'
import { useMemo } from 'react'
import { Link, useNavigate } from 'react-router'
import { formatDay } from '#shared/core/calendar/days'
import { byNominationNumber, erasedDay, isLeft, isStanding } from '#shared/registers/elections/procedure/nomination'
import { surnameFirst } from '#shared/registers/elections/procedure/people'
import type { CheckedNomination } from '#shared/registers/elections/procedure/overview'
import type { StateTone } from '#shared/model/field'
import { useTexts } from '../../data/context'
import { globalKeys, useKeys } from '../../components/keys'
import { Button } from '../../components/Button'
import { WideTable } from '../../components/WideTable'
import { Chip } from '../../components/Chip'
import { newId } from '../../data/commands/commands'
import type { ElectionFacts } from './useElection'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly facts: ElectionFacts
  readonly chamber: boolean
  /** Leaves out those withdrawn or left without further course. */
  readonly standingOnly?: boolean
}

const formalTones = { inOrder: 'met', open: 'soon', defective: 'late' } as const satisfies Record<string, StateTone>
const resultTones = { eligible: 'met', notEligible: 'late', toClarify: 'soon' } as const satisfies Record<
  string,
  StateTone
>

/** The nominations of an edition with what the program finds about each. */
export function NominationsStep({ facts, chamber, standingOnly = false }: Props) {
  const { elections } = useElectionTexts()
  const text = elections.nominations
  const navigate = useNavigate()
  const { id } = facts.edition
  const start = useMemo(() => () => void navigate(`/elections/${id}/nomination/${newId()}?new`), [navigate, id])
  const keys = useMemo(() => ({ new: start }), [start])
  useKeys(keys)
  const shown = facts.nominations
    .filter(({ data }) => !standingOnly || isStanding(data))
    .toSorted((a, b) => byNominationNumber(a.data, b.data))
  return (
    <>
      {standingOnly ? null : (
        <div className="pane-row">
          <Button look="primary" icon={<Plus size={16} aria-hidden />} keys={globalKeys.new} onClick={start}>
            {text.new}
          </Button>
        </div>
      )}
      {shown.length === 0 ? (
        <p className="hint">{text.none}</p>
      ) : (
        <WideTable label={elections.steps.nominations}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{text.number}</th>
                <th scope="col">{text.candidate}</th>
                <th scope="col">{text.contest}</th>
                {chamber ? null : (
                  <>
                    <th scope="col">{text.formal}</th>
                    <th scope="col">{text.eligibility}</th>
                    <th scope="col">{text.opinion}</th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {shown.map((nomination) => (
                <Row key={nomination.id} election={id} nomination={nomination} chamber={chamber} />
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </>
  )
}

interface RowProps {
  readonly election: string
  readonly nomination: CheckedNomination
  readonly chamber: boolean
}

function Row({ election, nomination, chamber }: RowProps) {
  const { register } = useTexts()
  const { elections } = useElectionTexts()
  const text = elections.nominations
  const { id, data, formal, eligibility } = nomination
  const choices = register('nominations').choices
  const over = !isStanding(data)
  const name = surnameFirst(data)
  const erased = erasedDay(data)
  return (
    <tr className={over ? 'past' : ''}>
      <td>{data.number}</td>
      <td>
        <Link to={`/elections/${election}/nomination/${id}`}>{name === '' ? elections.papers.erasedName : name}</Link>
      </td>
      <td>
        {data.court}, {choices['pool']?.[data.pool]}
      </td>
      {chamber ? null : over ? (
        <td colSpan={3}>
          <Chip tone="quiet">
            {choices['state']?.[
              data.withdrawnOn !== undefined ? 'withdrawn' : isLeft(data) ? 'leftWithout' : 'keptOff'
            ] ?? ''}
          </Chip>
        </td>
      ) : erased !== undefined ? (
        <td colSpan={3}>
          <Chip tone="quiet">{text.erasedOn(formatDay(erased))}</Chip>
        </td>
      ) : (
        <>
          <td>
            <Chip tone={formalTones[formal.state]}>{text.states[formal.state]}</Chip>
          </td>
          <td>
            <Chip tone={resultTones[eligibility.result]}>{text.results[eligibility.result]}</Chip>
          </td>
          <td>{data.opinion === undefined ? '–' : choices['opinion']?.[data.opinion]}</td>
        </>
      )}
    </tr>
  )
}
