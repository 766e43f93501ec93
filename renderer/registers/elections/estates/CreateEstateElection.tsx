import { useState } from 'react'
import { formatDay, isDay } from '#shared/core/calendar/days'
import type { CellValue } from '#shared/core/values/values'
import { countryElectionOn, estateSettings } from '#shared/registers/elections/estates/procedure/settings'
import { readySets, rulesOfSet } from '#shared/registers/elections/estates/rules/readySets'
import { setIds, type SetId } from '#shared/registers/elections/estates/rules/rules'
import { textAt } from '#shared/registers/elections/voting/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../../data/context'
import { Button } from '../../../components/Button'
import { Dialog } from '../../../components/Dialog'
import { Field } from '../../../components/Field'
import { newId } from '../../../data/commands/commands'
import type { ListQuery } from '../../../data/query/queryTypes'
import { ParsedInput } from '../../../fields/ParsedInput'
import { newElection } from '#shared/registers/elections/estates/procedure/found'
import { useFound } from '../useFound'
import { CouncilChoices } from './CouncilChoices'
import { RuleDoubts } from './RuleDoubts'
import { useEstateTexts } from './useEstateTexts'

const allUnits: ListQuery = { register: 'units', filters: [], sort: [{ field: 'name', direction: 'ascending' }] }

interface Props {
  readonly onClose: () => void
  readonly onCreated: (id: string) => void
}

/** Asks for the day, the rules and the councils; election, councils and one precinct each are made in one step. */
export function CreateEstateElection({ onClose, onCreated }: Props) {
  const workspace = useWorkspace()
  const today = useWorkspaceValue('today')
  const office = useWorkspaceValue('office')
  const { app } = useTexts()
  const { words, rules: ruleWords } = useEstateTexts()
  const text = words.create
  const [day, setDay] = useState<CellValue>()
  const [set, setSet] = useState<SetId>('own')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const units = (useFound(allUnits) ?? []).filter(({ values }) => values['council'] !== 'meeting')
  const chosen = units.filter(({ id }) => !left.has(id))
  const on = typeof day === 'string' && isDay(day) ? day : undefined
  const forbidden = countryElectionOn(on, estateSettings(office))
  const isReady = on !== undefined && forbidden === undefined && chosen.length > 0
  const create = async () => {
    if (!isReady) return
    const name = text.name(formatDay(on))
    const { id, edits } = newElection({ name, day: on, rules: rulesOfSet(set), units: chosen }, newId)
    await workspace.run(
      {
        kind: 'create',
        register: 'unitElections',
        record: id,
        label: name,
        registers: ['unitElections', 'unitContests', 'unitPrecincts'],
      },
      edits,
    )
    onCreated(id)
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
      <Field label={text.day} hint={app.form.dateHint}>
        {(id, describedBy) => (
          <ParsedInput id={id} describedBy={describedBy} kind="date" value={day} today={today} onChange={setDay} />
        )}
      </Field>
      {forbidden === undefined ? null : (
        <p className="notice" role="alert">
          {text.forbidden(forbidden.name)}
        </p>
      )}
      <Field
        label={text.set}
        hint={set === 'own' ? text.own : text.source(readySets[set].source, readySets[set].years)}
      >
        {(id, describedBy) => (
          <select
            id={id}
            aria-describedby={describedBy}
            className="input"
            value={set}
            onChange={(event) => setSet(setIds.find((known) => known === event.target.value) ?? 'own')}
          >
            {setIds.map((known) => (
              <option key={known} value={known}>
                {ruleWords.sets[known]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <RuleDoubts rules={rulesOfSet(set)} />
      {units.length === 0 ? (
        <p className="notice">{text.noUnits}</p>
      ) : (
        <CouncilChoices
          legend={text.units}
          hint={text.unitsHint}
          councils={units.map(({ id, values }) => ({ id, name: textAt(values, 'name') }))}
          left={left}
          onChange={setLeft}
        />
      )}
    </Dialog>
  )
}
