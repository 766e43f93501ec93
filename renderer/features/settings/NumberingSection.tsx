import { choiceLabel } from '#shared/model/registerText'
import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { checkPattern, formatByPattern } from '#shared/core/actNumbers/pattern'
import { toRoman } from '#shared/core/actNumbers/roman'
import { isKept } from '#shared/engine/office/keptRegisters'
import { countedWith, countersWith, numberingOf, withNumbering } from '#shared/engine/numbering/numberingOf'
import type { NumberingProposal } from '#shared/engine/numbering/proposeNumbering'
import type { RegisterNumbering } from '#shared/model/definition'
import { type OfficeDraft, termProblems, type TypedOffice, type TypedTerm } from '#shared/program/settings/officeDraft'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'
import { NumberingNotice } from '../../components/NumberingNotice'
import { Field } from '../../components/Field'
import { CounterField, PatternField } from '../../components/NumberPattern'
import { ParsedInput } from '../../fields/ParsedInput'

interface Props {
  readonly office: TypedOffice
  readonly onChange: (change: OfficeDraft) => void
}

/** The patterns numbers are written by, with an example, what counters run through, and the terms. */
export function NumberingSection({ office, onChange }: Props) {
  const catalogue = useCatalogue()
  const proposals = useProposals()
  const { app, register } = useTexts()
  const today = useWorkspaceValue('today')
  const { settings } = app
  const { numbering, terms } = office
  const latest = terms.at(-1)?.number
  const term = typeof latest === 'number' ? latest : 1
  const example = (pattern: string) =>
    checkPattern(pattern).ok
      ? formatByPattern(pattern, { session: 12, ordinal: 123, term, year: Number(today.slice(0, 4)) })
      : undefined
  const setTerm = (at: number, change: TypedTerm) =>
    onChange({ terms: terms.map((other, index) => (index === at ? { ...other, ...change } : other)) })
  return (
    <section>
      <h2>{settings.numbering}</h2>
      <div className="settings-fields">
        <PatternField
          label={settings.pattern}
          hint={settings.patternHint}
          pattern={numbering.pattern}
          example={example(numbering.pattern)}
          onChange={(pattern) => onChange({ numbering: { ...numbering, pattern } })}
        />
        <CounterField
          label={settings.counter}
          counter={numbering.counter}
          onChange={(counter) => onChange({ numbering: { ...numbering, counter } })}
        />
        <Field label={settings.otherActs}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={numbering.together === true ? 'together' : 'apart'}
              onChange={(event) =>
                onChange({ numbering: { ...numbering, together: event.target.value === 'together' } })
              }
            >
              <option value="apart">{settings.otherActsApart}</option>
              <option value="together">{settings.otherActsTogether}</option>
            </select>
          )}
        </Field>
      </div>
      {catalogue.registers.map((definition) => {
        const { id, numberGuard } = definition
        if (numberGuard?.numbering === undefined || !isKept(definition, office)) return null
        const text = register(id)
        const now = numberingOf(definition, office)
        const change = (next: RegisterNumbering) => onChange(withNumbering(definition, office, next))
        const kindField = numberGuard.kind
        const kindName = (kind: string) =>
          kindField === undefined || kind === '' ? '' : choiceLabel(text, kindField, kind)
        const kinds = Object.keys(now.patterns)
        return (
          <div key={id} className="settings-fields">
            {Object.entries(now.patterns).map(([kind, pattern]) => (
              <PatternField
                key={kind}
                label={settings.patternOf(text.name, kindName(kind))}
                pattern={pattern}
                example={example(pattern)}
                onChange={(next) => change({ ...now, patterns: { ...now.patterns, [kind]: next } })}
              />
            ))}
            <CounterField
              label={settings.counterOf(text.name)}
              counter={now.counter}
              onChange={(counter) => change({ ...now, counter })}
            />
            {kinds.slice(1).map((kind, index) => (
              <Field key={kind} label={settings.countedWith(text.name, kindName(kind))}>
                {(id) => (
                  <select
                    id={id}
                    className="input"
                    value={countedWith(now, kind)}
                    onChange={(event) => change({ ...now, counters: countersWith(now, kind, event.target.value) })}
                  >
                    <option value={kind}>{settings.ownCounter}</option>
                    {kinds.slice(0, index + 1).map((other) => (
                      <option key={other} value={other}>
                        {settings.commonCounter(kindName(other))}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            ))}
          </div>
        )
      })}
      {catalogue.registers.map((definition) => {
        const proposal = proposals.get(definition.id)
        // What was taken over already, or typed, is not proposed once more.
        if (proposal === undefined || isTaken(numberingOf(definition, office), proposal)) return null
        return (
          <NumberingNotice
            key={definition.id}
            proposal={proposal}
            text={(patterns, reads, of) => settings.patternProposed(register(definition.id).name, patterns, reads, of)}
            action={settings.takePattern}
            onTake={(next) => onChange(withNumbering(definition, office, next))}
          />
        )
      })}
      <h3>{settings.terms}</h3>
      {terms.map((entry, index) => {
        const problems = termProblems(entry)
        const name = typeof entry.number === 'number' ? toRoman(entry.number) : String(index + 1)
        return (
          <div key={index} className="term">
            <Field label={settings.termNumber} warnings={problems.number ? [settings.badTermNumber] : []}>
              {(id, describedBy) => (
                <ParsedInput
                  id={id}
                  describedBy={describedBy}
                  kind="integer"
                  today={today}
                  value={entry.number}
                  onChange={(number) => setTerm(index, { number })}
                />
              )}
            </Field>
            <Field label={settings.termFrom} warnings={problems.from ? [settings.badTermFrom] : []}>
              {(id, describedBy) => (
                <ParsedInput
                  id={id}
                  describedBy={describedBy}
                  kind="date"
                  today={today}
                  value={entry.from}
                  onChange={(from) => setTerm(index, { from })}
                />
              )}
            </Field>
            <Field
              label={settings.termTo}
              warnings={
                problems.to === undefined ? [] : [problems.to === 'noDay' ? settings.badTermTo : settings.badDates]
              }
            >
              {(id, describedBy) => (
                <ParsedInput
                  id={id}
                  describedBy={describedBy}
                  kind="date"
                  today={today}
                  value={entry.to}
                  onChange={(to) => setTerm(index, { to })}
                />
              )}
            </Field>
            <Button
              aria-label={settings.removeTerm(name)}
              icon={<Trash2 size={14} aria-hidden />}
              onClick={() => onChange({ terms: terms.filter((_, other) => other !== index) })}
            />
          </div>
        )
      })}
      <Button
        size="small"
        icon={<Plus size={14} aria-hidden />}
        onClick={() => onChange({ terms: [...terms, { number: term + 1, from: today }] })}
      >
        {settings.addTerm}
      </Button>
    </section>
  )
}

function isTaken({ patterns }: RegisterNumbering, { patterns: proposed }: NumberingProposal): boolean {
  return Object.entries(proposed).every(([kind, { pattern }]) => patterns[kind] === pattern)
}

/** How registers seem to number by what stands in them, where they are not set to. */
function useProposals(): ReadonlyMap<string, NumberingProposal> {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [proposals, setProposals] = useState<ReadonlyMap<string, NumberingProposal>>(new Map())
  useEffect(() => {
    let current = true
    const ask = async () => {
      const found = new Map<string, NumberingProposal>()
      for (const { id, numberGuard } of catalogue.registers) {
        const proposal = numberGuard === undefined ? undefined : await workspace.query.proposedNumbering(id)
        if (proposal !== undefined) found.set(id, proposal)
      }
      if (current) setProposals(found)
    }
    void ask()
    return () => {
      current = false
    }
  }, [catalogue, workspace, revision])
  return proposals
}
