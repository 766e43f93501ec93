import { useState } from 'react'
import { formatDay } from '#shared/core/calendar/days'
import { proposedCalendar } from '#shared/registers/elections/estates/procedure/calendar'
import { changedRules } from '#shared/registers/elections/estates/procedure/found'
import { countryElectionOn, estateSettings } from '#shared/registers/elections/estates/procedure/settings'
import { readySets, rulesOfSet, rulesOfSource } from '#shared/registers/elections/estates/rules/readySets'
import {
  choiceRules,
  isNumberRule,
  numberRules,
  ruleIds,
  setIds,
  withRules,
  type ElectionRules,
  type RuleId,
} from '#shared/registers/elections/estates/rules/rules'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../../data/context'
import { Button } from '../../../components/Button'
import type { ListQuery } from '../../../data/query/queryTypes'
import { useFound } from '../useFound'
import { RuleDoubts } from './RuleDoubts'
import type { City } from './useCity'
import { useEstateTexts } from './useEstateTexts'

const allUnits: ListQuery = { register: 'units', filters: [], sort: [] }

/** The rules an election stands by, and its calendar with the reason of each day. */
export function CoursePart({ city }: { readonly city: City }) {
  const office = useWorkspaceValue('office')
  const { words } = useEstateTexts()
  const forbidden = countryElectionOn(city.election.day, estateSettings(office))
  return (
    <>
      {forbidden === undefined ? null : (
        <p className="notice" role="alert">
          {words.create.forbidden(forbidden.name)}
        </p>
      )}
      <RulesEditor key={`${city.record.updatedAt} ${String(city.isFrozen)}`} city={city} />
      <Calendar city={city} />
    </>
  )
}

function RulesEditor({ city }: { readonly city: City }) {
  const workspace = useWorkspace()
  const { words, rules: text } = useEstateTexts()
  const stored = city.election.rules
  const [rules, setRules] = useState<ElectionRules>(stored)
  const isChanged = JSON.stringify(rules) !== JSON.stringify(stored)
  const locked = city.isFrozen
  const source = rules.set === 'own' ? city.election.rulesSource : readySets[rules.set].source
  const ofSource = rulesOfSource(rules)
  const units = useFound(allUnits)
  const save = () => {
    if (units === undefined) return
    const edits = changedRules(city, rules, source, units)
    void workspace.run(
      {
        kind: 'edit',
        register: 'unitElections',
        record: city.id,
        label: city.election.name,
        registers: [...new Set(edits.map(({ register }) => register))],
      },
      edits,
    )
  }
  return (
    <section aria-labelledby="estate-rules">
      <h2 id="estate-rules">{words.rules.title}</h2>
      <p className="hint">{locked ? words.rules.frozen : words.rules.open}</p>
      {locked ? null : (
        <label className="field estate-set">
          <span className="label">{words.rules.set}</span>
          <select
            className="input"
            value={rules.set}
            onChange={(event) => setRules(rulesOfSet(setIds.find((known) => known === event.target.value) ?? 'own'))}
          >
            {setIds.map((known) => (
              <option key={known} value={known}>
                {text.sets[known]}
              </option>
            ))}
          </select>
        </label>
      )}
      {source === '' ? null : (
        <p className="hint">
          {words.rules.source}: {source}
        </p>
      )}
      {ofSource.length === 0 ? null : <p className="hint">{words.rules.otherRules}</p>}
      <RuleDoubts rules={rules} />
      <dl className="estate-rules">
        {ruleIds.map((rule) => (
          <div key={rule}>
            <dt>
              <span id={`rule-${rule}`}>{text.names[rule]}</span>
              {ofSource.includes(rule) ? <span className="hint"> · {words.rules.ofSource}</span> : null}
            </dt>
            <dd>
              {locked ? (
                valueWords(rules, rule, text.choices)
              ) : (
                <RuleInput rule={rule} rules={rules} onChange={(change) => setRules(withRules(rules, change))} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {locked || city.election.kind !== 'general' ? null : <p className="hint">{words.rules.seatsFollow}</p>}
      {locked ? null : (
        <div className="pane-row">
          <Button look="primary" disabled={!isChanged || units === undefined} onClick={save}>
            {words.rules.save}
          </Button>
        </div>
      )}
    </section>
  )
}

type Choices = ReturnType<typeof useEstateTexts>['rules']['choices']

/** What a rule says, in words. */
function valueWords(rules: ElectionRules, rule: RuleId, choices: Choices): string {
  if (isNumberRule(rule)) return String(rules[rule])
  const labels: Readonly<Record<string, string>> = choices[rule]
  return labels[rules[rule]] ?? rules[rule]
}

interface RuleInputProps {
  readonly rule: RuleId
  readonly rules: ElectionRules
  readonly onChange: (change: Readonly<Record<string, string | number>>) => void
}

function RuleInput({ rule, rules, onChange }: RuleInputProps) {
  const { rules: text } = useEstateTexts()
  if (isNumberRule(rule)) {
    const [least, most] = numberRules[rule]
    return (
      <input
        className="input figure"
        type="number"
        aria-labelledby={`rule-${rule}`}
        min={least}
        max={most}
        value={rules[rule]}
        onChange={(event) => onChange({ [rule]: event.target.value })}
      />
    )
  }
  const labels: Readonly<Record<string, string>> = text.choices[rule]
  return (
    <select
      className="input"
      aria-labelledby={`rule-${rule}`}
      value={rules[rule]}
      onChange={(event) => onChange({ [rule]: event.target.value })}
    >
      {choiceRules[rule].map((choice) => (
        <option key={choice} value={choice}>
          {labels[choice]}
        </option>
      ))}
    </select>
  )
}

function Calendar({ city }: { readonly city: City }) {
  const workspace = useWorkspace()
  const { register } = useTexts()
  const { words } = useEstateTexts()
  const text = words.calendar
  const { day, rules, steps, resultsOn, name } = city.election
  const labels = register('unitElections').choices['steps.step'] ?? {}
  if (day === undefined) return null
  const proposed = proposedCalendar(day, rules, resultsOn)
  const rows = proposed
    .map((step) => {
      const own = steps.find((known) => known.step === step.step)
      const due = own?.due ?? step.due
      return { ...step, due, isOwn: due !== step.due, doneOn: own?.doneOn }
    })
    .toSorted((a, b) => a.due.localeCompare(b.due))
  const copy = () =>
    workspace.run({ kind: 'editField', register: 'unitElections', record: city.id, label: name, field: 'steps' }, [
      {
        record: city.id,
        register: 'unitElections',
        fields: { steps: proposed.map(({ step, due }) => ({ step, due })) },
      },
    ])
  return (
    <section aria-labelledby="estate-calendar">
      <h2 id="estate-calendar">{text.title}</h2>
      <p className="hint">{text.hint}</p>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{text.due}</th>
            <th scope="col">{text.step}</th>
            <th scope="col">{text.why}</th>
            <th scope="col">{text.done}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.step}>
              <td className="day">{formatDay(row.due)}</td>
              <td>{labels[row.step]}</td>
              <td>{row.isOwn ? text.set : text.because(row)}</td>
              <td className="day">{row.doneOn === undefined ? '–' : formatDay(row.doneOn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {steps.length > 0 ? null : (
        <div className="pane-row">
          <Button onClick={() => void copy()}>{text.copy}</Button>
        </div>
      )}
    </section>
  )
}
