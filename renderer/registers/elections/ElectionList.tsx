import { Plus, type LucideIcon } from 'lucide-react'
import { useMemo, useState, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { StateTone } from '#shared/model/field'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { globalKeys, useKeys } from '../../components/keys'
import './elections.css'

/** An election in the list: where it opens, what is said of it under its name, and how it stands. */
export interface ListedElection {
  readonly path: string
  readonly name: string
  readonly details: readonly string[]
  readonly state: { readonly tone: StateTone; readonly label: string }
}

interface Props {
  readonly title: string
  readonly Icon: LucideIcon
  /** Ways to the registers of these elections. */
  readonly registers: readonly (readonly [register: string, label: string])[]
  readonly newLabel: string
  readonly empty: { readonly title: string; readonly text: string }
  /** Newest first; `undefined` while they are read. */
  readonly elections: readonly ListedElection[] | undefined
  /** The dialog that founds one. */
  readonly create: (onClose: () => void) => ReactNode
}

/** All elections of one kind, and the ways to their registers. */
export function ElectionList({ title, Icon, registers, newLabel, empty, elections, create }: Props) {
  const [creating, setCreating] = useState(false)
  const navigate = useNavigate()
  const keys = useMemo(() => ({ new: () => setCreating(true) }), [])
  useKeys(keys)
  return (
    <>
      <header className="screen-head">
        <h1>{title}</h1>
        <div className="actions">
          {registers.map(([register, label]) => (
            <Button key={register} onClick={() => void navigate(`/register/${register}`)}>
              {label}
            </Button>
          ))}
          <Button
            look="primary"
            icon={<Plus size={16} aria-hidden />}
            keys={globalKeys.new}
            onClick={() => setCreating(true)}
          >
            {newLabel}
          </Button>
        </div>
      </header>
      {elections?.length === 0 ? (
        <div className="empty">
          <h2>{empty.title}</h2>
          <p>{empty.text}</p>
          <Button look="primary" onClick={() => setCreating(true)}>
            {newLabel}
          </Button>
        </div>
      ) : (
        <ul className="elections-list" aria-label={title}>
          {(elections ?? []).map(({ path, name, details, state }) => (
            <li key={path}>
              <Link to={path}>
                <Icon size={18} aria-hidden />
                <span>
                  <b>{name}</b>
                  <small>{details.join(' · ')}</small>
                </span>
                <Chip tone={state.tone}>{state.label}</Chip>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {creating ? create(() => setCreating(false)) : null}
    </>
  )
}
