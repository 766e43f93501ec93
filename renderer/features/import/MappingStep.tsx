import { useState } from 'react'
import {
  filledFields,
  keysWithin,
  type ColumnMapping,
  type ColumnTarget,
  registerFit,
} from '#shared/engine/import/mapping'
import type { Delimiter } from '#shared/engine/import/table'
import { fieldAt, type RegisterDefinition } from '#shared/model/definition'
import { importTargets } from '#shared/model/importTargets'
import { fieldLabel, targetLabel } from '#shared/model/registerText'
import { useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { GoOnButton } from './GoOnButton'
import type { ReadOptions } from './read/readTable'
import type { Mapping } from './steps'

interface Props {
  readonly definition: RegisterDefinition
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
  readonly onReread: (options: ReadOptions) => void
  readonly onHeader: (header: number | undefined) => void
  readonly onPick: () => void
  /** Takes the file to the import of another register. */
  readonly onRegister: (register: string) => void
  readonly onNext: () => void
}

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|']
const headerChoices = 12
const examples = 3

/** What was recognised in the file, and where each column goes; all of it can be changed. */
export function MappingStep({ definition, mapping, onChange, onReread, onHeader, onPick, onRegister, onNext }: Props) {
  const { app, register, import: words } = useTexts()
  const { importing } = app
  const text = register(definition.id)
  const { file, layout, columns, keys } = mapping
  const { table } = file
  /** Whether the clerk says that a file of which one column fits is meant. */
  const [isTaken, setTaken] = useState(false)
  const targets = importTargets(definition)
  const longTexts = targets.filter((to) => to.field.type === 'longText' && to.rows === undefined)
  /** Where what fills no field is kept: the office's own remarks stand last. */
  const kept = longTexts.at(-1)
  const setTarget = (index: number, target: ColumnTarget) => {
    const changed = columns.map((column): ColumnMapping => {
      if (column.index === index) return { index, heading: column.heading, target }
      // A field takes one column; choosing it anew frees the other. Rows of several columns stand behind one another, and each person of a roll has a column.
      const type = target.kind === 'field' ? fieldAt(definition, target.field)?.type : undefined
      const isRows = type === 'rows' || type === 'roll'
      const taken =
        !isRows && target.kind === 'field' && column.target.kind === 'field' && column.target.field === target.field
      return taken ? { ...column, target: { kind: 'skip' } } : column
    })
    onChange({ ...mapping, columns: changed, keys: keysWithin(changed, keys, definition) })
  }
  const hidden = table.problems.find((problem) => problem.code === 'hiddenRows')
  const data = file.sample.slice(layout.header === undefined ? 0 : layout.header + 1)
  const mapped = columns.flatMap(({ target }) => (target.kind === 'field' ? [target.field] : []))
  const fit = registerFit(columns, definition)
  const possibleKeys = filledFields(columns, definition).filter(
    (path) => !path.includes('.') && fieldAt(definition, path)?.type !== 'roll',
  )
  return (
    <div className="import-body">
      <div className="import-facts">
        <span>{importing.rows(file.rowCount)}</span>
        {table.encoding === undefined ? null : (
          <span>
            {importing.encoding}: <b>{words.encodings[table.encoding]}</b>
          </span>
        )}
        {table.delimiter === undefined ? null : (
          <Field label={importing.delimiter}>
            {(id) => (
              <select
                id={id}
                className="input"
                value={table.delimiter}
                onChange={(event) => {
                  const delimiter = delimiters.find((candidate) => candidate === event.target.value)
                  if (delimiter !== undefined) onReread({ delimiter })
                }}
              >
                {delimiters.map((delimiter) => (
                  <option key={delimiter} value={delimiter}>
                    {words.delimiters[delimiter]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        {table.sheets.length > 1 ? (
          <Field label={importing.sheet}>
            {(id) => (
              <select
                id={id}
                className="input"
                value={table.sheet}
                onChange={(event) => onReread({ sheet: event.target.value })}
              >
                {table.sheets.map((sheet) => (
                  <option key={sheet}>{sheet}</option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
        {hidden === undefined ? null : (
          <label className="checkbox">
            <input
              type="checkbox"
              checked={hidden.areTaken}
              onChange={(event) =>
                onReread({
                  ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
                  withHiddenRows: event.target.checked,
                })
              }
            />
            {importing.hiddenRows(hidden.rows.length)}
          </label>
        )}
        <Field label={importing.header}>
          {(id) => (
            <select
              id={id}
              className="input"
              value={layout.header ?? ''}
              onChange={(event) => onHeader(event.target.value === '' ? undefined : Number(event.target.value))}
            >
              <option value="">{importing.noHeader}</option>
              {file.sample.slice(0, headerChoices).map((row, index) => (
                <option key={index} value={index}>
                  {importing.headerRow(index + 1, row.join(' | ').slice(0, 70))}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      {fit.nameless ? (
        <p className="notice" role="alert">
          {importing.fitsNothing(text.name, fieldLabel(text, definition.key), fieldLabel(text, definition.title))}
        </p>
      ) : null}
      {fit.byChance && !fit.nameless ? (
        <div className="notice" role="alert">
          <p>
            {importing.fitsByChance(
              text.name,
              mapped.map((path) => targetLabel(text, path)).join(', '),
              fit.missing.map((id) => fieldLabel(text, id)).join(', '),
            )}
          </p>
          <label className="checkbox">
            <input type="checkbox" checked={isTaken} onChange={(event) => setTaken(event.target.checked)} />
            {importing.takeByChance}
          </label>
        </div>
      ) : null}
      {layout.likelier === undefined ? null : <LooksLike register={layout.likelier} onRegister={onRegister} />}
      {mapping.remembered ? <p className="hint">{importing.remembered}</p> : null}
      {table.problems.map((problem) => (
        <p key={JSON.stringify(problem)} className="notice">
          {words.problem(problem)}
        </p>
      ))}
      <table className="mapping">
        <thead>
          <tr>
            <th scope="col">{importing.column}</th>
            <th scope="col">{importing.target}</th>
            <th scope="col">{importing.example}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ index, heading, target, alsoFits, counts, state, unfit }) => {
            const label = heading === '' ? importing.unnamed(index + 1) : heading
            return (
              <tr key={index} className={target.kind === 'skip' ? 'skipped' : ''}>
                <th scope="row">{label}</th>
                <td>
                  <select
                    className="input"
                    aria-label={`${importing.target}: ${label}`}
                    value={printTarget(target)}
                    onChange={(event) => setTarget(index, readTarget(event.target.value))}
                  >
                    <option value="skip">{importing.skip}</option>
                    {targets.map((to) => (
                      <option key={to.path} value={`field:${to.path}`}>
                        {targetLabel(text, to.path)}
                      </option>
                    ))}
                    {longTexts.map((to) => (
                      <option key={to.path} value={`append:${to.path}`}>
                        {importing.append(fieldLabel(text, to.path))}
                      </option>
                    ))}
                  </select>
                  {unfit === undefined ? null : (
                    <p className="notice quiet">
                      {importing.unfit(targetLabel(text, unfit.field), unfit.unread, unfit.of)}
                    </p>
                  )}
                  {counts === undefined ? null : (
                    <p className="hint">{importing.countsRows(targetLabel(text, counts))}</p>
                  )}
                  {state === undefined ? null : (
                    <div className="hint">
                      {importing.tellsState(fieldLabel(text, state))}{' '}
                      {kept === undefined ? null : (
                        <Button
                          size="small"
                          aria-label={importing.keepStateOf(label, fieldLabel(text, kept.path))}
                          onClick={(event) => {
                            // The button goes with what it said.
                            event.currentTarget.closest('td')?.querySelector('select')?.focus()
                            setTarget(index, { kind: 'append', field: kept.path })
                          }}
                        >
                          {importing.keepState(fieldLabel(text, kept.path))}
                        </Button>
                      )}
                    </div>
                  )}
                  {alsoFits === undefined ? null : (
                    <div className="hint">{importing.alsoFits(targetLabel(text, alsoFits))}</div>
                  )}
                </td>
                <td className="examples">
                  {data
                    .map((row) => row[index] ?? '')
                    .filter((cell) => cell.trim() !== '')
                    .slice(0, examples)
                    .map((cell, at) => (
                      <span key={at}>{cell}</span>
                    ))}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <fieldset className="choices">
        <legend>{importing.keys}</legend>
        <div className="pane-row">
          {possibleKeys.map((field) => (
            <label key={field} className="checkbox">
              <input
                type="checkbox"
                checked={keys.includes(field)}
                onChange={(event) =>
                  onChange({
                    ...mapping,
                    keys: event.target.checked ? [...keys, field] : keys.filter((key) => key !== field),
                  })
                }
              />
              {fieldLabel(text, field)}
            </label>
          ))}
        </div>
        <p className="hint">{importing.keysHint}</p>
        <div role="status">{keys.length === 0 ? <p className="notice">{importing.keysNone}</p> : null}</div>
      </fieldset>
      <div className="import-actions">
        <Button onClick={onPick}>{importing.pickOther}</Button>
        <GoOnButton disabled={mapped.length === 0 || (fit.byChance && !isTaken)} onGo={onNext}>
          {app.common.next}
        </GoOnButton>
      </div>
    </div>
  )
}

interface LooksLikeProps extends Pick<Props, 'onRegister'> {
  readonly register: string
}

/** The register the file looks like, and the way there with the file. */
function LooksLike({ register: id, onRegister }: LooksLikeProps) {
  const { app, register } = useTexts()
  const { name } = register(id)
  return (
    <p className="notice">
      {app.importing.looksLike(name)} <Button onClick={() => onRegister(id)}>{app.importing.openThere(name)}</Button>
    </p>
  )
}

function printTarget(target: ColumnTarget): string {
  return target.kind === 'skip' ? 'skip' : `${target.kind}:${target.field}`
}

function readTarget(printed: string): ColumnTarget {
  const [kind, field] = printed.split(':')
  if (field === undefined) return { kind: 'skip' }
  return kind === 'append' ? { kind: 'append', field } : { kind: 'field', field }
}
