import { useState } from 'react'
import { electionKinds, type ElectionKind } from '#shared/registers/elections/procedure/election'
import type { RegisterRecord } from '#shared/core/values/record'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { newId } from '../../data/commands/commands'
import { useElectionTexts } from './useElectionTexts'

interface Props {
  readonly existing: readonly RegisterRecord[]
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** Years a term lasts (art. 165 § 1). */
const termYears = 4

/** First year of the next general term: 2028, 2032 and so on. */
function nextTerm(today: string): number {
  const year = Number(today.slice(0, 4))
  return year + 1 + ((termYears - ((year + 1) % termYears)) % termYears)
}

/** Asks for the kind and term of a new edition; its name follows. */
export function CreateElectionDialog({ existing, onClose, onCreated }: Props) {
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const { app } = useTexts()
  const { elections } = useElectionTexts()
  const text = elections.create
  const [kind, setKind] = useState<ElectionKind>('general')
  const next = nextTerm(today)
  const [typed, setTyped] = useState<string>()
  const from = Number(typed ?? (kind === 'general' ? next : next - termYears))
  const to = from + termYears - 1
  const isReady = Number.isInteger(from) && from >= 1990 && from <= 2200
  const create = async () => {
    if (!isReady) return
    const same = existing.filter(({ values }) => values['kind'] === kind && values['termFrom'] === from).length
    const name = kind === 'general' ? text.nameGeneral(from, to) : text.nameSupplementary(from, to, same + 1)
    const record = newId()
    await workspace.run({ kind: 'create', register: 'elections', record, label: name }, [
      {
        record,
        register: 'elections',
        presence: 'live',
        fields: { name, kind, termFrom: from, termTo: to, labour: 'fromElected' },
      },
    ])
    onCreated(record)
  }
  return (
    <Dialog
      title={text.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={!isReady} onClick={() => void create()}>
            {text.create}
          </Button>
        </>
      }
    >
      <Field label={text.kind}>
        {(id) => (
          <select
            id={id}
            className="input"
            value={kind}
            onChange={(event) => setKind(electionKinds.find((value) => value === event.target.value) ?? 'general')}
          >
            {electionKinds.map((value) => (
              <option key={value} value={value}>
                {text[value]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.termFrom} hint={text.termHint}>
        {(id, describedBy) => (
          <input
            id={id}
            aria-describedby={describedBy}
            className="input"
            type="number"
            value={typed ?? from}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') void create()
            }}
          />
        )}
      </Field>
      {isReady ? <p className="hint">{elections.list.term(from, to)}</p> : null}
    </Dialog>
  )
}
