import { ArrowLeft } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import {
  type Contractor,
  type ContractorBook,
  type Duplicate,
  nameOf,
} from '#shared/registers/contracts/contractorBook'
import type { Edit } from '#shared/engine/history/history'
import { fold } from '#shared/core/folding/fold'
import { contracts } from '#shared/registers/contracts/definition'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useToast } from '../../components/toasts'
import { nameOfCommand, useUndo } from '../../features/history/undo'
import { Button } from '../../components/Button'
import { Choices } from '../../components/Choices'
import { Dialog } from '../../components/Dialog'
import type { ViewSelection } from '../../features/register/useViews'
import { editsToJoin, readContractors } from './askContractors'
import { useContractorTexts } from './useContractorTexts'
import './contractors.css'

interface Props {
  readonly onSelection: (register: string, selection: ViewSelection) => void
}

/** Most rows drawn at once; an office searches, it does not scroll through thousands. */
const shown = 300

/** The contractor book: every party of the contracts once, and those that are probably one and can be joined. */
export function ContractorsScreen({ onSelection }: Props) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const { app } = useTexts()
  const words = useContractorTexts()
  const navigate = useNavigate()
  const [book, setBook] = useState<ContractorBook>()
  const [search, setSearch] = useState('')
  const [joining, setJoining] = useState<Duplicate>()
  useEffect(() => {
    let current = true
    void readContractors(workspace.query).then((found) => {
      if (current) setBook(found)
    })
    return () => {
      current = false
    }
  }, [workspace, revision])
  const show = ({ key }: Contractor) => {
    const [view] = contracts.views
    const filters = [{ field: 'contractorId', kind: 'oneOf', values: [key] }] as const
    onSelection(contracts.id, { open: view.id, changed: { [view.id]: { ...view, filters } } })
    void navigate(`/register/${contracts.id}`)
  }
  const wanted = fold(search)
  const digits = search.replace(/\D/g, '')
  const found = (book?.contractors ?? []).filter(
    ({ names, nip }) =>
      wanted === '' ||
      names.some(({ name }) => fold(name).includes(wanted)) ||
      (digits !== '' && nip?.includes(digits) === true),
  )
  return (
    <div className="contractors">
      <header className="screen-head">
        <h1>{words.title}</h1>
        <span className="count" aria-live="polite">
          {book === undefined ? app.common.loading : found.length}
        </span>
        <div className="actions">
          <Button icon={<ArrowLeft size={16} aria-hidden />} onClick={() => void navigate(`/register/${contracts.id}`)}>
            {words.back}
          </Button>
        </div>
      </header>
      {book === undefined ? null : (
        <div className="contractors-body">
          {book.contractors.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <>
              <section aria-labelledby="duplicates">
                <h2 id="duplicates">{words.duplicates}</h2>
                {book.duplicates.length === 0 ? <p className="hint">{words.noDuplicates}</p> : null}
                <ul>
                  {book.duplicates.slice(0, shown).map((duplicate) => (
                    <li key={duplicate.contractors.map(({ key }) => key).join()}>
                      <span>
                        {duplicate.contractors.map((contractor) => spellings(contractor)).join(' · ')}
                        <small>{words.reasons[duplicate.reason]}</small>
                      </span>
                      <Button
                        size="small"
                        aria-label={words.joinNamed(duplicate.contractors.map(nameOf).join(', '))}
                        onClick={() => setJoining(duplicate)}
                      >
                        {words.join}
                      </Button>
                    </li>
                  ))}
                </ul>
              </section>
              <input
                className="input"
                type="search"
                aria-label={words.search}
                placeholder={words.search}
                value={search}
                onChange={(event) => setSearch(event.target.value)}
              />
              {found.length === 0 ? <p role="status">{words.nothing}</p> : null}
              <table>
                <thead>
                  <tr>
                    <th scope="col">{words.columns.name}</th>
                    <th scope="col">{words.columns.nip}</th>
                    <th scope="col" className="number">
                      {words.columns.contracts}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {found.slice(0, shown).map((contractor) => (
                    <tr key={contractor.key}>
                      <th scope="row">
                        <button
                          type="button"
                          className="link-target"
                          aria-label={words.show(nameOf(contractor))}
                          onClick={() => show(contractor)}
                        >
                          {nameOf(contractor)}
                        </button>
                      </th>
                      <td>{contractor.nip ?? words.noNip}</td>
                      <td className="number">{app.plural(contractor.records.length, words.contracts)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              {found.length > shown ? <p className="hint">{words.more(shown)}</p> : null}
            </>
          )}
        </div>
      )}
      {joining === undefined ? null : <JoinDialog duplicate={joining} onClose={() => setJoining(undefined)} />}
    </div>
  )
}

function spellings({ names, nip }: Contractor): string {
  return `${names.map(({ name, count }) => `${name} (${count})`).join(', ')}${nip === undefined ? '' : `, NIP ${nip}`}`
}

/** Asks which spelling all contracts are to bear, and says how many will change. */
function JoinDialog({ duplicate, onClose }: { readonly duplicate: Duplicate; readonly onClose: () => void }) {
  const workspace = useWorkspace()
  const texts = useTexts()
  const { app } = texts
  const contractors = useContractorTexts()
  const words = contractors.dialog
  const toast = useToast()
  const { undoOnly } = useUndo()
  const names = [...new Set(duplicate.contractors.flatMap((contractor) => contractor.names.map(({ name }) => name)))]
  const nip = duplicate.contractors.find((contractor) => contractor.nip !== undefined)?.nip
  const [name, setName] = useState(names[0] ?? '')
  const [edits, setEdits] = useState<readonly Edit[]>()
  const { contractors: group } = duplicate
  useEffect(() => {
    let current = true
    const keys = group.map(({ key }) => key)
    void editsToJoin(workspace.query, keys, { name, ...(nip === undefined ? {} : { nip }) }).then((found) => {
      if (current) setEdits(found)
    })
    return () => {
      current = false
    }
  }, [workspace, group, name, nip])
  const run = async () => {
    if (edits === undefined || edits.length === 0) return
    const command = { kind: 'editMany', register: contracts.id, field: 'parties', count: edits.length } as const
    const outcome = await workspace.run(command, edits)
    onClose()
    if (outcome === undefined) return
    toast({
      look: 'plain',
      text: app.commands.did(nameOfCommand(texts, command)),
      action: { label: app.common.undo, run: () => void undoOnly(outcome.command.id) },
    })
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{app.common.cancel}</Button>
          <Button look="primary" disabled={edits === undefined || edits.length === 0} onClick={() => void run()}>
            {words.run}
          </Button>
        </>
      }
    >
      <Choices
        legend={words.name}
        options={names.map((label) => ({ id: label, label }))}
        value={name}
        onChange={setName}
      />
      <p>{nip === undefined ? words.noNip : words.nip(nip)}</p>
      <p role="status">
        {edits === undefined
          ? app.common.loading
          : edits.length === 0
            ? words.nothing
            : words.will(app.plural(edits.length, contractors.contracts))}
      </p>
    </Dialog>
  )
}
