import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import { recordName, recordTitle } from '#shared/model/display'
import { useCatalogue, useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { trashedWith } from '../../data/commands/family'
import { nameOfCommand } from '../history/undo'
import { Button } from '../../components/Button'
import { EraseDialog } from '../history/EraseDialog'
import { DueList } from './DueList'
import { EmptyTrashDialog } from './EmptyTrashDialog'
import { useTrash } from './useTrash'
import './trash.css'

const rowHeight = 44

/** What was deleted, register by register in their order, each entry to be restored. */
export function TrashScreen() {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const texts = useTexts()
  const toast = useToast()
  const { app } = texts
  const trash = useTrash()
  const { total, need } = trash
  /** Register of each selected entry, by its id. */
  const [selected, setSelected] = useState<ReadonlyMap<string, string>>(new Map())
  const [isEmptying, setEmptying] = useState(false)
  /** What is asked to be erased, register by register. */
  const [erasing, setErasing] = useState<readonly (readonly [register: string, ids: readonly string[]])[]>([])
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: total ?? 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 10,
  })
  const items = virtual.getVirtualItems()
  const first = items[0]?.index ?? 0
  const last = items.at(-1)?.index ?? 0
  useEffect(() => need(first, last + 1), [need, first, last])

  const restore = async (chosen: ReadonlyMap<string, string>) => {
    // An undo may have taken entries out of the trash since they were selected.
    const wanted = new Map([...(await trash.all())].filter(([id]) => chosen.has(id)))
    const names: string[] = []
    // A command is about one register, and what belongs to its records.
    for (const register of new Set(wanted.values())) {
      const ids = [...wanted].flatMap(([id, other]) => (other === register ? [id] : []))
      const labels = await workspace.query.labels(register, ids)
      const along = (await trashedWith(workspace.database, register, ids)).filter(({ id }) => !wanted.has(id))
      const name = {
        kind: 'restore',
        register,
        count: ids.length,
        labels,
        ...(along.length === 0 ? {} : { along: along.length }),
      } as const
      await workspace.run(name, [
        ...ids.map((record) => ({ record, register, presence: 'live' as const })),
        ...along.map((record) => ({ record: record.id, register: record.register, presence: 'live' as const })),
      ])
      names.push(nameOfCommand(texts, name))
    }
    setSelected((now) => new Map([...now].filter(([id]) => !chosen.has(id))))
    if (names.length > 0) toast({ look: 'plain', text: app.commands.did(names.join('; ')) })
  }
  const askToErase = (chosen: ReadonlyMap<string, string>) =>
    setErasing(
      [...new Set(chosen.values())].map((register) => [
        register,
        [...chosen].flatMap(([id, other]) => (other === register ? [id] : [])),
      ]),
    )
  const [asked] = erasing
  const toggle = (id: string, register: string) => {
    const next = new Map(selected)
    if (!next.delete(id)) next.set(id, register)
    setSelected(next)
  }
  return (
    <>
      <header className="screen-head">
        <h1>{app.trash.title}</h1>
        <span className="count">{total === undefined ? app.common.loading : app.common.entries(total)}</span>
        <div className="actions">
          {total === undefined || total === 0 ? null : (
            <Button onClick={() => void trash.all().then(setSelected)}>{app.keys.all}</Button>
          )}
          {selected.size === 0 ? null : (
            <>
              <Button look="danger" onClick={() => askToErase(selected)}>
                {texts.history.trash.erase(selected.size)}
              </Button>
              <Button look="primary" onClick={() => void restore(selected)}>
                {app.trash.restoreMany(selected.size)}
              </Button>
            </>
          )}
          {total === undefined || total === 0 ? null : (
            <Button onClick={() => setEmptying(true)}>{texts.history.trash.empty}</Button>
          )}
        </div>
      </header>
      <DueList onErase={askToErase} />
      {total === 0 ? <p className="empty">{app.trash.empty}</p> : null}
      <div ref={scroller} className="trash">
        <ul style={{ height: virtual.getTotalSize() }}>
          {items.map((item) => {
            const row = trash.row(item.index)
            const style = { transform: `translateY(${item.start}px)`, height: rowHeight }
            const place = { 'aria-setsize': total, 'aria-posinset': item.index + 1 }
            if (row === undefined) return <li key={item.key} style={style} {...place} />
            const { record, definition } = row
            const name = recordName(definition, record.values)
            return (
              <li key={item.key} style={style} {...place}>
                <input
                  type="checkbox"
                  aria-label={name}
                  checked={selected.has(record.id)}
                  onChange={() => toggle(record.id, definition.id)}
                />
                <span className="name">
                  <b>{name}</b> {recordTitle(definition, record.values)}
                </span>
                <Button size="small" onClick={() => void restore(new Map([[record.id, definition.id]]))}>
                  {app.trash.restore}
                </Button>
              </li>
            )
          })}
        </ul>
      </div>
      {isEmptying ? (
        <EmptyTrashDialog
          all={trash.all}
          onClose={() => {
            setEmptying(false)
            setSelected(new Map())
          }}
        />
      ) : null}
      {asked === undefined ? null : (
        <EraseDialog
          key={asked[0]}
          definition={catalogue.of(asked[0])}
          records={asked[1]}
          mode="all"
          onDone={() => setSelected(new Map())}
          onClose={() => setErasing((all) => all.slice(1))}
        />
      )}
    </>
  )
}
