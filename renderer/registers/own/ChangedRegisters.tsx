import { FileDown } from 'lucide-react'
import type { RegisterRecord } from '#shared/core/values/record'
import { changedRegister, newSince, readOverlay } from '#shared/registers/own/overlay'
import { useCatalogue, useTexts } from '../../data/context'
import { Button } from '../../components/Button'
import { useOverlayTexts, useOwnTexts } from './useOwnTexts'

interface Props {
  readonly stored: readonly RegisterRecord[]
  readonly onEdit: (record: string) => void
  readonly onSave: (record: RegisterRecord) => void
}

/** The ready registers the office changed: what of each, and what the program brought since. */
export function ChangedRegisters({ stored, onEdit, onSave }: Props) {
  const { problems, ready: readyOf } = useCatalogue()
  const { register } = useTexts()
  const own = useOwnTexts()
  const words = useOverlayTexts()
  const lines = stored.flatMap((record) => {
    const id = changedRegister(record.values)
    return id === undefined ? [] : [{ record, id, name: register(id).name }]
  })
  const noteOf = ({ record, id }: { readonly record: RegisterRecord; readonly id: string }) => {
    const read = readOverlay(record.values)
    const ready = readyOf(id)
    if (!read.ok || ready === undefined || problems.some((one) => one.register === record.id)) return words.broken
    const { fields, changed } = read.value
    const hidden = changed.filter((row) => row.hidden).length
    const fresh = newSince(ready.definition, read.value).length
    const summary = words.summary(fields.length, changed.length - hidden, hidden)
    return fresh === 0 ? summary : `${summary} · ${words.isNew(fresh)}`
  }
  return (
    <section aria-label={words.listTitle}>
      <h2>{words.listTitle}</h2>
      {lines.length === 0 ? <p className="hint">{words.none}</p> : null}
      <ul>
        {lines.map((line) => (
          <li key={line.record.id}>
            <span className="own-name">
              {line.name}
              <small>{noteOf(line)}</small>
            </span>
            <Button size="small" aria-label={own.editNamed(line.name)} onClick={() => onEdit(line.record.id)}>
              {own.edit}
            </Button>
            <Button
              size="small"
              icon={<FileDown size={14} aria-hidden />}
              aria-label={own.saveNamed(line.name)}
              onClick={() => onSave(line.record)}
            >
              {own.save}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
