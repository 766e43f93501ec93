import type { RowValue } from '#shared/core/values/values'
import { choiceLines, choiceNames, choicesOf, editedChoices } from '#shared/registers/own/choices'
import { withCell } from '#shared/registers/own/draft'
import { Field } from '../../components/Field'
import { MoveButtons } from './MoveButtons'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  /** What is being edited: its choices with their names and those that are retired, each a line. */
  readonly row: RowValue
  /** The row as it is stored: entries may hold its choices. */
  readonly stored: RowValue | undefined
  /** Choices of the program, which stand before those of the office. */
  readonly ready?: readonly string[]
  /** What those are called. */
  readonly labels?: Readonly<Record<string, string>>
  readonly label: string
  readonly onChange: (row: RowValue) => void
}

const none: readonly string[] = []
const textIn = (row: RowValue, column: string) => {
  const value = row[column]
  return typeof value === 'string' ? value : ''
}

/**
 * The choices of a field. Those entries may hold are called otherwise or retired, never taken away; further ones are typed,
 * one a line.
 */
export function ChoiceList({ row, stored, ready = none, labels = {}, label, onChange }: Props) {
  const words = useOwnTexts()
  const { choices: said } = words
  const own = choicesOf({ choices: textIn(stored ?? {}, 'choices') }).filter((choice) => !ready.includes(choice))
  const { kept, fresh } = editedChoices(textIn(row, 'choices'), own)
  const all = [...ready, ...kept]
  const named = choiceNames(all, { choiceNames: textIn(row, 'choiceNames') })
  const off = new Set(textIn(row, 'choicesOff').split('\n'))
  const nameOf = (choice: string) => named.get(choice) ?? labels[choice] ?? choice
  const names = [...all.map(nameOf), ...choicesOf({ choices: fresh })]
  const twice = names.find((name, at) => names.indexOf(name) < at)
  const rename = (choice: string, name: string) => {
    const lines = all.flatMap((one) => {
      const given = one === choice ? name : named.get(one)
      return given === undefined || given === '' ? [] : [`${one}=${given}`]
    })
    onChange(withCell(row, 'choiceNames', lines.join('\n')))
  }
  const retire = (choice: string, isOff: boolean) =>
    onChange(withCell(row, 'choicesOff', all.filter((one) => (one === choice ? isOff : off.has(one))).join('\n')))
  const move = (choice: string, by: 1 | -1) => {
    const at = kept.indexOf(choice)
    const other = kept[at + by]
    if (other === undefined) return
    onChange(withCell(row, 'choices', choiceLines({ kept: kept.with(at, other).with(at + by, choice), fresh })))
  }
  return (
    <>
      {all.length === 0 ? null : (
        <fieldset className="choices wide">
          <legend>{ready.length === 0 ? label : said.title}</legend>
          <ul className="own-order">
            {all.map((choice) => {
              const known = labels[choice] ?? choice
              return (
                <li key={choice}>
                  <input
                    className="input"
                    aria-label={said.name(known)}
                    placeholder={known}
                    maxLength={200}
                    value={named.get(choice) ?? ''}
                    onChange={(event) => rename(choice, event.target.value)}
                  />
                  <label className="checkbox">
                    <input
                      type="checkbox"
                      aria-label={said.off(known)}
                      checked={off.has(choice)}
                      onChange={(event) => retire(choice, event.target.checked)}
                    />
                    {said.offShort}
                  </label>
                  {kept.length > 1 && kept.includes(choice) ? (
                    <MoveButtons label={nameOf(choice)} onMove={(by) => move(choice, by)} />
                  ) : null}
                </li>
              )
            })}
          </ul>
          <p className="hint">{ready.length === 0 ? said.help : said.readyHelp}</p>
          {all.every((choice) => off.has(choice)) ? <p className="hint">{said.allOff}</p> : null}
        </fieldset>
      )}
      <Field label={all.length === 0 ? label : said.added} hint={words.choicesHint} required={all.length === 0} wide>
        {(id, describedBy) => (
          <textarea
            id={id}
            aria-describedby={describedBy}
            className="input grows"
            rows={all.length === 0 ? 4 : 3}
            value={fresh}
            onChange={(event) => onChange(withCell(row, 'choices', choiceLines({ kept, fresh: event.target.value })))}
          />
        )}
      </Field>
      {twice === undefined ? null : (
        <p className="notice wide" role="status">
          {said.twice(twice)}
        </p>
      )}
    </>
  )
}
