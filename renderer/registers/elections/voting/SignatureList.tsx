import { ArrowLeft, Trash2 } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { checkPesel } from '#shared/core/identifiers/checkDigits'
import { rowsIn, type RowValue } from '#shared/core/values/values'
import {
  foundFaults,
  signaturesIn,
  type Signature,
  type SignatureFault,
} from '#shared/registers/elections/voting/signatureLines'
import { acceptUndoubted, type ListCheck, type SignatureCheck } from '#shared/registers/elections/voting/signatures'
import { textAt } from '#shared/registers/elections/voting/values'
import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../../data/context'
import { formKeys, useSaveKey } from '../../../components/keys'
import { Button } from '../../../components/Button'
import { Chip } from '../../../components/Chip'
import { ChoiceInput } from '../../../fields/ChoiceInput'
import { AllChangedMeanwhile } from '../../../features/record/ChangedMeanwhile'
import type { RecordForm } from '../../../features/record/useRecordForm'
import { useElectionTexts } from '../useElectionTexts'
import '../elections.css'

const columns = ['surname', 'givenNames', 'pesel', 'address'] as const
type Column = (typeof columns)[number]
const emptyLine: Readonly<Record<Column, string>> = { surname: '', givenNames: '', pesel: '', address: '' }

interface Props {
  readonly definition: RegisterDefinition
  /** The form of the record whose field `signatures` holds the lines. */
  readonly form: RecordForm
  readonly title: string
  readonly back: { readonly label: string; readonly run: () => void }
  /** Judges the lines as they stand, by the rules of whoever asks for the list. */
  readonly checkOf: (signatures: readonly Signature[]) => ListCheck
  /** Why a line does not count, in the words of whoever asks for the list. */
  readonly faults: Readonly<Record<SignatureFault, string>>
  readonly note?: ReactNode
}

/**
 * A list of signatures: a line for each, entered and checked by keyboard alone. Whoever needs one (lay judges, estate
 * councils, an initiative of inhabitants) says by what rules a line counts.
 */
export function SignatureList({ definition, form, title, back, checkOf, faults, note }: Props) {
  const { app } = useTexts()
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.signatures
  const [line, setLine] = useState(emptyLine)
  /** The row that is being corrected. */
  const [editing, setEditing] = useState<number>()
  const table = useRef<HTMLTableElement>(null)
  const entry = useRef<HTMLFormElement>(null)
  const rows = rowsIn(form.values['signatures'])
  const signatures = signaturesIn(form.values)
  const check = checkOf(signatures)
  const doubted = check.lines.filter(({ open, repeats }) => open && repeats.length > 0).length
  const set = (next: readonly RowValue[]) => form.set('signatures', next.length === 0 ? undefined : next)
  const { save } = form
  useSaveKey(save)
  const typed = columns.some((column) => line[column].trim() !== '')
  const add = () => {
    if (!typed) return
    const filled = Object.entries(line).flatMap(([column, value]) =>
      value.trim() === '' ? [] : [[column, value.trim()] as const],
    )
    set([...rows, Object.fromEntries(filled)])
    setLine(emptyLine)
    entry.current?.querySelector('input')?.focus()
  }
  const onEntryKey = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || event.ctrlKey || !(event.target instanceof HTMLInputElement)) return
    event.preventDefault()
    const inputs = [...event.currentTarget.querySelectorAll('input')]
    const next = inputs[inputs.indexOf(event.target) + 1]
    if (next === undefined) add()
    else next.focus()
  }
  // What the new line would be found to be, while it is typed.
  const preview = typed
    ? checkOf([...signatures, { ...line, pesel: line.pesel.trim(), checked: false, fault: undefined }]).lines.at(-1)
    : undefined
  const peselDone = line.pesel.trim().length >= 11 || (line.pesel !== '' && line.address !== '')
  return (
    <>
      <header className="screen-head">
        <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={back.run}>
          {back.label}
        </Button>
        <h1>{title}</h1>
        {form.isChanged ? <Chip tone="soon">{app.pane.unsaved}</Chip> : null}
        <div className="actions">
          <Button disabled={check.open === doubted} onClick={() => set(acceptUndoubted(form.values, check))}>
            {text.checkRest}
          </Button>
          <Button look="primary" keys={formKeys.save} disabled={!form.isChanged} onClick={() => void save()}>
            {text.save}
          </Button>
        </div>
      </header>
      <div className="signatures">
        <AllChangedMeanwhile definition={definition} meanwhile={form.meanwhile} onDecide={form.decide} />
        <p className={check.state === 'tooFew' ? 'notice' : 'notice quiet'} aria-live="polite">
          {words.list(check)} {doubted === 0 ? null : text.doubted(doubted)}
        </p>
        {note}
        <form
          ref={entry}
          className="signature-entry"
          aria-label={text.next}
          onKeyDown={onEntryKey}
          onSubmit={(event) => event.preventDefault()}
        >
          <span className="line">{rows.length + 1}.</span>
          {columns.map((column) => (
            <label key={column} className="field">
              <span className="label">{text[column]}</span>
              <input
                className="input"
                value={line[column]}
                inputMode={column === 'pesel' ? 'numeric' : 'text'}
                aria-invalid={column === 'pesel' && peselDone && checkPesel(line.pesel.trim()) !== undefined}
                autoFocus={column === 'surname'}
                onChange={(event) => setLine({ ...line, [column]: event.target.value })}
              />
            </label>
          ))}
          <Button onClick={add} disabled={!typed}>
            {text.add}
          </Button>
          <p className="hint entry-hint" aria-live="polite">
            {preview === undefined || !peselDone ? text.hint : lineWords(preview, faults, words) || text.hint}
          </p>
        </form>
        <table ref={table} className="plain-table">
          <caption className="visually-hidden">{text.lines}</caption>
          <thead>
            <tr>
              <th scope="col">{text.line}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {text[column]}
                </th>
              ))}
              <th scope="col">{text.checked}</th>
              <th scope="col">{text.check}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const found = check.lines[index]
              const signature = signatures[index]
              if (found === undefined || signature === undefined) return null
              const replace = (next: RowValue) => set(rows.map((other, at) => (at === index ? next : other)))
              const stop = () => {
                setEditing(undefined)
                // Back to the button that began it, once it stands there again.
                requestAnimationFrame(() =>
                  table.current?.querySelector<HTMLElement>(`[data-edit="${index}"]`)?.focus(),
                )
              }
              if (editing === index)
                return (
                  <EditedLine
                    key={index}
                    line={found.line}
                    signature={signature}
                    onDrop={stop}
                    onKeep={(typed) => {
                      replace(correctedRow(row, typed))
                      stop()
                    }}
                  />
                )
              return (
                <tr key={index}>
                  <td>{found.line}</td>
                  {columns.map((column) => (
                    <td key={column}>{signature[column]}</td>
                  ))}
                  <td>
                    <span className="checkbox">
                      <input
                        type="checkbox"
                        aria-label={text.checkedLine(found.line)}
                        checked={signature.checked}
                        onChange={(event) => replace({ ...row, checked: event.target.checked })}
                      />
                    </span>
                  </td>
                  <td>
                    <LineState found={found} faults={faults} />
                    <ChoiceInput
                      label={text.faultLine(found.line)}
                      choices={foundFaults}
                      labels={faults}
                      value={signature.fault}
                      onChange={(fault) => {
                        const rest = Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'fault'))
                        replace(fault === undefined ? rest : { ...rest, fault, checked: true })
                      }}
                    />
                  </td>
                  <td>
                    <Button
                      size="small"
                      data-edit={index}
                      aria-label={text.editLine(found.line)}
                      onClick={() => setEditing(index)}
                    >
                      {text.edit}
                    </Button>{' '}
                    <Button
                      size="small"
                      aria-label={text.remove(found.line)}
                      icon={<Trash2 size={14} aria-hidden />}
                      onClick={() => {
                        entry.current?.querySelector('input')?.focus()
                        setEditing(undefined)
                        set(rows.filter((_, at) => at !== index))
                      }}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface EditedLineProps {
  readonly line: number
  readonly signature: Readonly<Record<Column, string>>
  readonly onKeep: (typed: Readonly<Record<Column, string>>) => void
  readonly onDrop: () => void
}

/** A row of the list as inputs, in its place and with its number. */
function EditedLine({ line, signature, onKeep, onDrop }: EditedLineProps) {
  const { elections } = useElectionTexts()
  const text = elections.signatures
  const [typed, setTyped] = useState<Readonly<Record<Column, string>>>({
    surname: signature.surname,
    givenNames: signature.givenNames,
    pesel: signature.pesel,
    address: signature.address,
  })
  const row = useRef<HTMLTableRowElement>(null)
  const isEmpty = columns.every((column) => typed[column].trim() === '')
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onDrop()
    else if (event.key === 'Enter' && !event.ctrlKey && event.target instanceof HTMLInputElement) {
      const inputs = [...(row.current?.querySelectorAll('input') ?? [])]
      const next = inputs[inputs.indexOf(event.target) + 1]
      if (next !== undefined) next.focus()
      else if (!isEmpty) onKeep(typed)
    } else return
    event.preventDefault()
  }
  return (
    <tr ref={row} className="edited" onKeyDown={onKey}>
      <td>{line}</td>
      {columns.map((column) => (
        <td key={column}>
          <input
            className="input"
            value={typed[column]}
            autoFocus={column === 'surname'}
            aria-label={text.cellOf(text[column], line)}
            inputMode={column === 'pesel' ? 'numeric' : 'text'}
            aria-invalid={column === 'pesel' && checkPesel(typed.pesel.trim()) !== undefined}
            onChange={(event) => setTyped({ ...typed, [column]: event.target.value })}
          />
        </td>
      ))}
      <td colSpan={2} className="hint">
        {text.editHint}
      </td>
      <td>
        <Button size="small" aria-label={text.keepLineOf(line)} disabled={isEmpty} onClick={() => onKeep(typed)}>
          {text.keepLine}
        </Button>{' '}
        <Button size="small" onClick={onDrop}>
          {text.dropLine}
        </Button>
      </td>
    </tr>
  )
}

/** The row with other cells. Another PESEL is another person: what was checked of the first says nothing of the second. */
function correctedRow(row: RowValue, typed: Readonly<Record<Column, string>>): RowValue {
  const isOther = textAt(row, 'pesel') !== typed.pesel.trim()
  const rest = Object.entries(row).filter(
    ([column]) => !columns.some((own) => own === column) && !(isOther && column === 'checked'),
  )
  const filled = columns.flatMap((column) => {
    const value = typed[column].trim()
    return value === '' ? [] : [[column, value] as const]
  })
  return Object.fromEntries([...rest, ...filled])
}

type Faults = Readonly<Record<SignatureFault, string>>

function LineState({ found, faults }: { readonly found: SignatureCheck; readonly faults: Faults }) {
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.signatures
  const tone = found.fault !== undefined ? 'late' : found.open ? 'soon' : 'met'
  const state = found.fault !== undefined ? faults[found.fault] : found.open ? text.open : text.valid
  return (
    <>
      <Chip tone={tone}>{state}</Chip>
      {found.repeats.map((repeat) => (
        <div key={`${repeat.nomination ?? ''}-${repeat.line}`} className="hint">
          {words.repeat(repeat)}
        </div>
      ))}
    </>
  )
}

function lineWords(
  found: SignatureCheck,
  faults: Faults,
  words: ReturnType<typeof useElectionTexts>['electionFindings'],
): string {
  return [
    ...(found.fault === undefined ? [] : [faults[found.fault]]),
    ...found.repeats.map((repeat) => words.repeat(repeat)),
  ].join('; ')
}
