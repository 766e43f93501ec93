import { useEffect, useRef, useState } from 'react'
import { warsawDay } from '#shared/core/calendar/warsaw'
import { writtenNumber } from '#shared/engine/documents/registerRows'
import { type HistoryEntry, stateAt } from '#shared/engine/history/asOf'
import { type Command, sameValue } from '#shared/engine/history/history'
import type { RegisterDefinition } from '#shared/model/definition'
import type { FieldValue, Values } from '#shared/core/values/values'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { useToast } from '../../components/toasts'
import { Button } from '../../components/Button'
import { fieldLabel } from '#shared/model/registerText'
import { AsOfDialog, type AsOf } from '../history/AsOfDialog'
import { ChangeWords } from '../history/ChangeWords'
import { DayDialog } from '../history/DayDialog'
import { EraseDialog } from '../history/EraseDialog'
import { personInWords } from '../history/words'
import { formatInstant, formatDay } from '#shared/core/calendar/days'

const shownAtFirst = 6

interface Props {
  readonly definition: RegisterDefinition
  readonly record: string
  /** What the record holds now; `undefined` while it is read. */
  readonly current: Values | undefined
  /** Whether something typed is not saved yet, which a restored value would hide under. */
  readonly isChanged: boolean
}

/** Who changed the record, when, and each field before and after; newest first. Old values can be put back. */
export function HistoryList({ definition, record, current, isChanged }: Props) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const texts = useTexts()
  const toast = useToast()
  const { app, history } = texts
  const [entries, setEntries] = useState<readonly HistoryEntry[]>([])
  const [all, setAll] = useState(false)
  const [open, setOpen] = useState<'day' | 'erase' | AsOf>()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const { changes, commands } = workspace.database
      const found = await changes.where('record').equals(record).toArray()
      const made = await commands.bulkGet(found.map((change) => change.command))
      const read = found.flatMap((change, index) => {
        const command = made[index]
        return command === undefined ? [] : [{ change, command }]
      })
      if (isCurrent) setEntries(read.sort((a, b) => (a.command.id < b.command.id ? 1 : -1)))
    }
    void read()
    return () => {
      isCurrent = false
    }
  }, [workspace, record, revision])

  const name = current === undefined ? '' : (writtenNumber({ definition }, current) ?? '')
  const restore = async (fields: Readonly<Record<string, FieldValue | undefined>>, said: string) => {
    if (isChanged) {
      toast({ look: 'problem', text: history.pane.draftFirst })
      return
    }
    const ids = Object.keys(fields)
    const only = ids.length === 1 ? ids[0] : undefined
    const about = { register: definition.id, record, label: name }
    await workspace.run(
      only === undefined ? { kind: 'edit', ...about } : { kind: 'editField', ...about, field: only },
      [{ record, register: definition.id, fields }],
    )
    toast({ look: 'plain', text: said })
    // The button that was pressed is gone.
    list.current?.focus()
  }
  const asOf = (isMeant: (command: Command) => boolean, when: string) =>
    setOpen({ state: stateAt(entries, isMeant), when })

  if (entries.length === 0) return <p className="hint">{app.pane.historyEmpty}</p>
  const shown = all ? entries : entries.slice(0, shownAtFirst)
  return (
    <>
      <ul className="history" ref={list} tabIndex={-1}>
        {shown.map(({ change, command }) => (
          <li key={command.id}>
            <time dateTime={command.at}>{formatInstant(command.at)}</time>
            <span>
              {personInWords(command.who, texts)}{' '}
              <ChangeWords
                definition={definition}
                change={change}
                command={command}
                isCurrent={(field, value) => sameValue(current?.[field], value)}
                {...(current === undefined
                  ? {}
                  : {
                      onRestore: (field: string, value: FieldValue | undefined) =>
                        void restore(
                          { [field]: value },
                          history.pane.restored(fieldLabel(texts.register(definition.id), field)),
                        ),
                    })}
              />
              <Button
                look="quiet"
                size="small"
                onClick={() => asOf(({ id }) => id <= command.id, formatInstant(command.at))}
              >
                {history.pane.asOf}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      <div className="pane-row">
        {all || entries.length <= shownAtFirst ? null : (
          <Button look="quiet" size="small" onClick={() => setAll(true)}>
            {app.pane.historyMore(entries.length - shownAtFirst)}
          </Button>
        )}
        <Button size="small" onClick={() => setOpen('day')}>
          {history.pane.asOfDay}
        </Button>
        <Button size="small" onClick={() => setOpen('erase')}>
          {history.pane.erase}
        </Button>
      </div>
      {open === 'day' ? (
        <DayDialog
          onClose={() => setOpen(undefined)}
          onDay={(day) => asOf(({ at }) => (warsawDay(at) ?? '') <= day, formatDay(day))}
        />
      ) : null}
      {open === 'erase' ? (
        <EraseDialog definition={definition} records={[record]} onClose={() => setOpen(undefined)} />
      ) : null}
      {typeof open === 'object' ? (
        <AsOfDialog
          definition={definition}
          asOf={open}
          current={current}
          onRestore={(fields) => {
            setOpen(undefined)
            void restore(fields, history.asOf.restored)
          }}
          onClose={() => setOpen(undefined)}
        />
      ) : null}
    </>
  )
}
