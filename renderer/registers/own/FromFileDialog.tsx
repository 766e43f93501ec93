import { useEffect, useState } from 'react'
import { definitions, ownFieldTypes, type OwnFieldType, ownPrivacy } from '#shared/registers/own/definition'
import { type ChosenColumn, definitionFrom, proposedColumns } from '#shared/registers/own/fromFile'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { newId } from '../../data/commands/commands'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { Field } from '../../components/Field'
import { ImportSession } from '../../features/import/session'
import type { HandedFile } from '../../features/import/useImport'
import { useOwnTexts } from './useOwnTexts'

interface Props {
  readonly file: HandedFile
  readonly onImport: (register: string, file: HandedFile) => void
  readonly onClose: () => void
}

/** A register made of a file: its columns become fields, with kinds guessed from what stands in them, and it is imported. */
export function FromFileDialog({ file, onImport, onClose }: Props) {
  const workspace = useWorkspace()
  const catalogue = useCatalogue()
  const texts = useTexts()
  const words = useOwnTexts()
  const text = texts.register(definitions.id)
  const [name, setName] = useState(() => file.name.replace(/\.[^.]+$/u, '').replaceAll(/[_-]+/gu, ' '))
  const [columns, setColumns] = useState<readonly ChosenColumn[]>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    const { office, preferences, today } = workspace.snapshot()
    const register = catalogue.of(definitions.id)
    const numbering = numberingOf(register, office)
    const session = new ImportSession({
      register: register.id,
      language: preferences.language,
      today,
      numbering,
      terms: office.terms,
    })
    let current = true
    const read = async () => {
      const described = await session.describe(file.bytes)
      if (!current) return
      if (!described.ok) setProblem(texts.import.failure(described.failure, file.name))
      else if (described.fields.length === 0) setProblem(words.noColumns(file.name))
      else setColumns(proposedColumns(described.fields, words.column))
      session.close()
    }
    void read()
    return () => {
      current = false
      session.close()
    }
  }, [workspace, catalogue, texts, words, file])
  const change = (at: number, changed: Partial<ChosenColumn>) =>
    setColumns(columns?.map((one, index) => (index === at ? { ...one, ...changed } : one)))
  const taken = (columns ?? []).filter((one) => one.taken)
  const run = async () => {
    const record = newId()
    await workspace.run({ kind: 'create', register: definitions.id, record, label: name }, [
      { record, register: definitions.id, presence: 'live', fields: definitionFrom(name, taken) },
    ])
    onClose()
    onImport(record, file)
  }
  return (
    <Dialog
      wide
      title={words.fileTitle(file.name)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.app.common.cancel}</Button>
          <Button
            look="primary"
            disabled={name.trim() === '' || taken.length === 0 || taken.some(({ label }) => label.trim() === '')}
            onClick={() => void run()}
          >
            {words.fileRun}
          </Button>
        </>
      }
    >
      {problem === undefined ? null : (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
      {columns === undefined ? (
        problem === undefined ? (
          <p role="status">{texts.app.common.loading}</p>
        ) : null
      ) : (
        <>
          <Field label={text.fields['name'] ?? ''} required>
            {(id) => <input id={id} className="input" value={name} onChange={(event) => setName(event.target.value)} />}
          </Field>
          <p className="hint">{words.fileText}</p>
          <table className="own-columns">
            <thead>
              <tr>
                {Object.entries(words.fileColumns).map(([id, label]) => (
                  <th key={id} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {columns.map((column, at) => (
                <tr key={column.column}>
                  <td>
                    <input
                      type="checkbox"
                      aria-label={words.fileTake(column.label)}
                      checked={column.taken}
                      onChange={(event) => change(at, { taken: event.target.checked })}
                    />
                  </td>
                  <td>
                    <input
                      className="input"
                      aria-label={words.fileLabel(column.label)}
                      value={column.label}
                      disabled={!column.taken}
                      onChange={(event) => change(at, { label: event.target.value })}
                    />
                  </td>
                  <td>
                    <select
                      className="input"
                      aria-label={words.fileType(column.label)}
                      value={column.kind}
                      disabled={!column.taken}
                      onChange={(event) =>
                        change(at, { kind: ownFieldTypes.find((kind) => kind === event.target.value) ?? 'text' })
                      }
                    >
                      {kindsOf(column).map((kind) => (
                        <option key={kind} value={kind}>
                          {text.choices['fields.type']?.[kind] ?? kind}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td>
                    <select
                      className="input"
                      aria-label={words.filePrivacy(column.label)}
                      value={column.privacy}
                      disabled={!column.taken}
                      onChange={(event) =>
                        change(at, { privacy: ownPrivacy.find((one) => one === event.target.value) ?? 'office' })
                      }
                    >
                      {ownPrivacy.map((privacy) => (
                        <option key={privacy} value={privacy}>
                          {text.choices['fields.privacy']?.[privacy] ?? privacy}
                        </option>
                      ))}
                    </select>
                  </td>
                  <td className="own-examples">{column.examples.join(' · ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Dialog>
  )
}

/** Kinds a column can become without losing a cell: what was guessed, and the texts. */
function kindsOf({ type, choices }: ChosenColumn): readonly OwnFieldType[] {
  const safe = new Set<OwnFieldType>([type, 'text', 'longText', 'caseSign', 'persons', 'number'])
  if (choices.length > 0) safe.add('choice')
  return ownFieldTypes.filter((kind) => safe.has(kind))
}
