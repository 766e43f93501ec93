import { Plus, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { makingOf, type MadeTarget, targetKey, type UnknownTarget } from '#shared/engine/import/unknownTargets'
import { fieldLabel, choiceLabel } from '#shared/model/registerText'
import { Button } from '../../components/Button'
import { useCatalogue, useTexts } from '../../data/context'

interface Props {
  readonly unknown: readonly UnknownTarget[]
  readonly made: readonly MadeTarget[]
  readonly disabled: boolean
  /** Has these made with the import, and no others. */
  readonly onMake: (made: readonly MadeTarget[]) => void
}

/**
 * Names of other registers' records nobody bears: each, or all at once, can be made with the import. Nothing is made unasked;
 * what its name does not say and an entry must have is chosen here.
 */
export function UnknownNames({ unknown, made, disabled, onMake }: Props) {
  const catalogue = useCatalogue()
  const { app, register } = useTexts()
  const { importing } = app
  /** What the clerk chose of entries that are not made yet, by name. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, Readonly<Record<string, string>>>>(new Map())
  const table = useRef<HTMLDivElement>(null)
  if (unknown.length === 0) return null
  const keyOf = ({ register: of, written }: MadeTarget) => targetKey(of, written)
  const choicesOf = (one: UnknownTarget) => ({ ...one.choices, ...chosen.get(keyOf(one)) })
  const makeable = (one: UnknownTarget): MadeTarget | undefined => {
    const choices = choicesOf(one)
    const needs = makingOf(catalogue.of(one.register))?.choices ?? []
    if (needs.some(({ id }) => choices[id] === undefined)) return undefined
    return { register: one.register, written: one.written, choices }
  }
  const open = unknown.filter(({ isMade }) => !isMade)
  const ready = open.flatMap((one) => makeable(one) ?? [])
  const without = (one: MadeTarget) => made.filter((other) => keyOf(other) !== keyOf(one))
  const make = (more: readonly MadeTarget[]) => {
    // The button that was pressed goes; the keyboard stays in the list.
    table.current?.focus()
    onMake([...made, ...more])
  }
  const choose = (one: UnknownTarget, field: string, choice: string) => {
    const choices = { ...choicesOf(one), [field]: choice }
    setChosen(new Map(chosen).set(keyOf(one), choices))
    if (one.isMade) onMake([...without(one), { register: one.register, written: one.written, choices }])
  }
  const title = importing.unknownNames(unknown.length, unknown.length - open.length)
  return (
    <details className="cell-groups">
      <summary>{title}</summary>
      <div className="pane-row">
        <p className="hint">{importing.unknownNamesHelp}</p>
        {ready.length < 2 ? null : (
          <Button size="small" disabled={disabled} icon={<Plus size={14} aria-hidden />} onClick={() => make(ready)}>
            {importing.makeAll(ready.length)}
          </Button>
        )}
      </div>
      <div ref={table} className="cell-groups-list" tabIndex={0} role="region" aria-label={title}>
        <table className="mapping">
          <thead>
            <tr>
              <th scope="col">{importing.inFile}</th>
              <th scope="col">{importing.targetRegister}</th>
              <th scope="col">{importing.cells}</th>
              <th scope="col">{importing.firstRows}</th>
              <th scope="col">{importing.state}</th>
            </tr>
          </thead>
          <tbody>
            {unknown.map((one) => {
              const text = register(one.register)
              const choices = choicesOf(one)
              const needs = makingOf(catalogue.of(one.register))?.choices ?? []
              const target = makeable(one)
              const missing = needs.find(({ id }) => choices[id] === undefined)
              return (
                <tr key={keyOf(one)}>
                  <th scope="row">{one.written}</th>
                  <td>
                    {text.name}
                    {needs.map(({ id, choices: allowed }) => (
                      <label key={id} className="unknown-choice">
                        {fieldLabel(text, id)}
                        <select
                          className="input"
                          disabled={disabled}
                          value={choices[id] ?? ''}
                          onChange={(event) => choose(one, id, event.target.value)}
                        >
                          {choices[id] === undefined ? <option value="" /> : null}
                          {allowed.map((choice) => (
                            <option key={choice} value={choice}>
                              {choiceLabel(text, id, choice)}
                            </option>
                          ))}
                        </select>
                      </label>
                    ))}
                  </td>
                  <td className="n">{one.count}</td>
                  <td>
                    {one.rows.join(', ')}
                    {one.count > one.rows.length ? ', …' : ''}
                  </td>
                  <td>
                    <div className="pane-row">
                      {one.isMade
                        ? importing.willBeMade
                        : missing === undefined
                          ? importing.isNotThere
                          : importing.chooseFirst(fieldLabel(text, missing.id))}
                      {one.isMade ? (
                        <Button
                          size="small"
                          disabled={disabled}
                          aria-label={importing.unmakeNamed(one.written)}
                          icon={<X size={14} aria-hidden />}
                          onClick={() => {
                            table.current?.focus()
                            onMake(without(one))
                          }}
                        >
                          {importing.unmake}
                        </Button>
                      ) : target === undefined ? null : (
                        <Button
                          size="small"
                          disabled={disabled}
                          aria-label={importing.makeNamed(one.written)}
                          icon={<Plus size={14} aria-hidden />}
                          onClick={() => make([target])}
                        >
                          {importing.makeOne}
                        </Button>
                      )}
                    </div>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </details>
  )
}
