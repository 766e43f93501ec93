import { useEffect, useState } from 'react'
import { registers } from '#shared/registers/catalogue'
import { recordName } from '#shared/registers/display'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../app/context'
import { useToast } from '../../app/toasts'
import { nameOfCommand } from '../../app/undo'
import { Button } from '../../components/Button'
import type { ListRow } from '../../data/queryTypes'
import './trash.css'

/** Rows listed at once; a fuller trash is emptied from the top. */
const shown = 500

/** What was deleted, newest first by the register's order, each to be restored. */
export function TrashScreen() {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const texts = useTexts()
  const toast = useToast()
  const { app } = texts
  const [rows, setRows] = useState<readonly ListRow[]>()
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  useEffect(() => {
    let current = true
    const read = async () => {
      const found: ListRow[] = []
      for (const { id } of registers) {
        const { list } = await workspace.query.list({ register: id, filters: [], sort: [], trash: true })
        found.push(...(await workspace.query.rows(list, 0, shown)))
      }
      if (current) setRows(found)
    }
    void read()
    return () => {
      current = false
    }
  }, [workspace, revision])
  const restore = async (wanted: readonly ListRow[]) => {
    const [first] = wanted
    if (first === undefined) return
    const name = { kind: 'restore', register: first.record.register, count: wanted.length } as const
    await workspace.run(
      name,
      wanted.map(({ record }) => ({ record: record.id, register: record.register, presence: 'live' })),
    )
    setSelected(new Set())
    toast({ look: 'plain', text: app.commands.did(nameOfCommand(texts, name)) })
  }
  const toggle = (id: string) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    setSelected(next)
  }
  return (
    <>
      <header className="screen-head">
        <h1>{app.trash.title}</h1>
        <span className="count">{rows === undefined ? app.common.loading : app.common.entries(rows.length)}</span>
        <div className="actions">
          {selected.size === 0 ? null : (
            <Button
              look="primary"
              onClick={() => void restore((rows ?? []).filter(({ record }) => selected.has(record.id)))}
            >
              {app.trash.restoreMany(selected.size)}
            </Button>
          )}
        </div>
      </header>
      {rows?.length === 0 ? <p className="empty">{app.trash.empty}</p> : null}
      <ul className="trash">
        {(rows ?? []).map((row) => {
          const { record } = row
          const definition = registers.find(({ id }) => id === record.register)
          if (definition === undefined) return null
          const name = recordName(definition, record.values)
          const title = record.values[definition.title]
          return (
            <li key={record.id}>
              <input
                type="checkbox"
                aria-label={name}
                checked={selected.has(record.id)}
                onChange={() => toggle(record.id)}
              />
              <span>
                <b>{name}</b> {typeof title === 'string' ? title : ''}
              </span>
              <Button size="small" onClick={() => void restore([row])}>
                {app.trash.restore}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
