import { ArrowLeft, Trash2 } from 'lucide-react'
import { useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { useNavigate, useParams } from 'react-router'
import { electionSettings } from '#shared/registers/elections/procedure/settings'
import { readNomination } from '#shared/registers/elections/procedure/nomination'
import { signaturesIn } from '#shared/registers/elections/voting/signatureLines'
import { nominationDay } from '#shared/registers/elections/procedure/formal'
import { acceptUndoubted, checkSignatures, type SignatureCheck } from '#shared/registers/elections/voting/signatures'
import { textAt } from '#shared/registers/elections/voting/values'
import { checkPesel } from '#shared/core/identifiers/checkDigits'
import { nominations as definition } from '#shared/registers/elections/nominations/definition'
import { rowsIn, type RowValue } from '#shared/core/values/values'
import { useTexts, useWorkspaceValue } from '../../data/context'
import { formKeys, useSaveKey } from '../../components/keys'
import { Button } from '../../components/Button'
import { Chip } from '../../components/Chip'
import { ChoiceInput } from '../../fields/ChoiceInput'
import { AllChangedMeanwhile } from '../../features/record/ChangedMeanwhile'
import { useRecordForm } from '../../features/record/useRecordForm'
import { useElection } from './useElection'
import { useElectionTexts } from './useElectionTexts'
import './elections.css'

const columns = ['surname', 'givenNames', 'pesel', 'address'] as const
type Column = (typeof columns)[number]
const faults = ['notVoter', 'outside', 'unsigned', 'unreadable'] as const
const emptyLine: Readonly<Record<Column, string>> = { surname: '', givenNames: '', pesel: '', address: '' }

/** A citizens' list: a line for each signature, entered and checked by keyboard alone. Personal data: never projected. */
export function SignaturesScreen({ chamber }: { readonly chamber: boolean }) {
  const { election = '', nomination = '' } = useParams()
  return chamber ? null : <Signatures key={nomination} election={election} nomination={nomination} />
}

function Signatures({ election, nomination }: { readonly election: string; readonly nomination: string }) {
  const { app, register } = useTexts()
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.signatures
  const office = useWorkspaceValue('office')
  const settings = useMemo(() => electionSettings(office), [office])
  const navigate = useNavigate()
  const form = useRecordForm(definition, nomination, undefined)
  const facts = useElection(election)
  const [line, setLine] = useState(emptyLine)
  /** The row that is being corrected. */
  const [editing, setEditing] = useState<number>()
  const table = useRef<HTMLTableElement>(null)
  const entry = useRef<HTMLFormElement>(null)
  const rows = rowsIn(form.values['signatures'])
  const signatures = signaturesIn(form.values)
  const others = (facts?.nominations ?? [])
    .filter(({ id, data }) => id !== nomination && data.nominatorKind === 'citizens')
    .map(({ data }) => ({ nomination: data.number, signatures: data.signatures }))
  const day = nominationDay(readNomination(form.values), settings)
  const check = checkSignatures(signatures, others, settings.minimumSignatures, day)
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
  if (!form.ready) return <p className="nothing">{app.common.loading}</p>
  // What the new line would be found to be, while it is typed.
  const preview = typed
    ? checkSignatures(
        [...signatures, { ...line, pesel: line.pesel.trim(), checked: false, fault: undefined }],
        others,
        1,
        day,
      ).lines.at(-1)
    : undefined
  const peselDone = line.pesel.trim().length >= 11 || (line.pesel !== '' && line.address !== '')
  const faultLabels = register('nominations').choices['signatures.fault'] ?? {}
  const number = textAt(form.values, 'number')
  return (
    <>
      <header className="screen-head">
        <Button
          icon={<ArrowLeft size={16} aria-hidden />}
          onClick={() => void navigate(`/elections/${election}/nomination/${nomination}`)}
        >
          {text.back}
        </Button>
        <h1>{text.title(number)}</h1>
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
            {preview === undefined || !peselDone ? text.hint : lineWords(preview, words) || text.hint}
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
                    <LineState found={found} />
                    <ChoiceInput
                      label={text.faultLine(found.line)}
                      choices={faults}
                      labels={faultLabels}
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

function LineState({ found }: { readonly found: SignatureCheck }) {
  const { elections, electionFindings: words } = useElectionTexts()
  const text = elections.signatures
  const tone = found.fault !== undefined ? 'late' : found.open ? 'soon' : 'met'
  const state = found.fault !== undefined ? words.faults[found.fault] : found.open ? text.open : text.valid
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

function lineWords(found: SignatureCheck, words: ReturnType<typeof useElectionTexts>['electionFindings']): string {
  return [
    ...(found.fault === undefined ? [] : [words.faults[found.fault]]),
    ...found.repeats.map((repeat) => words.repeat(repeat)),
  ].join('; ')
}
