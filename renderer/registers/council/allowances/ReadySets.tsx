import { useNavigate } from 'react-router'
import { readySets, type ReadySet } from '#shared/registers/council/allowanceRules/readySets'
import type { Month } from '#shared/registers/council/allowances/facts'
import { recordPath } from '../../../components/recordAddress'
import { Button } from '../../../components/Button'
import { useWorkspace } from '../../../data/context'
import { newId } from '../../../data/commands/commands'
import { useAllowanceTexts } from './useAllowanceTexts'

const register = 'allowanceRules'

/** Rules of real councils to begin with, where the month has none. */
export function ReadySets({ month }: { readonly month: Month }) {
  const workspace = useWorkspace()
  const navigate = useNavigate()
  const { screen } = useAllowanceTexts()
  const { noRule } = screen
  const take = async ({ values }: ReadySet) => {
    const record = newId()
    const label = nameOf(values)
    await workspace.run({ kind: 'create', register, record, label }, [
      { record, register, presence: 'live', fields: { ...values, from: `${month}-01` } },
    ])
    // It is to be read and changed before anything is paid by it.
    void navigate(recordPath({ register, record }))
  }
  return (
    <section className="ready-sets" aria-labelledby="ready-sets">
      <h2 id="ready-sets">{noRule.title}</h2>
      <p>{noRule.text}</p>
      <ul aria-label={noRule.list}>
        {readySets.map((set) => (
          <li key={set.id}>
            <span>
              {nameOf(set.values)}
              <small>{textOf(set.values['remarks'])}</small>
            </span>
            <Button size="small" aria-label={`${noRule.take}: ${nameOf(set.values)}`} onClick={() => void take(set)}>
              {noRule.take}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={() => void navigate(`/register/${register}?new=1`)}>{noRule.own}</Button>
    </section>
  )
}

const textOf = (value: ReadySet['values'][string] | undefined) => (typeof value === 'string' ? value : '')

function nameOf({ name }: ReadySet['values']): string {
  return textOf(name)
}
