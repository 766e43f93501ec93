import { useEffect, useState } from 'react'
import type { Change, Command } from '#shared/history/history'
import { plainName } from '#shared/history/history'
import { fieldOf, type RegisterDefinition } from '#shared/registers/definition'
import { displayValue } from '#shared/registers/display'
import { fieldLabel, type Texts } from '#shared/text/texts'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../app/context'
import { Button } from '../../components/Button'

interface Entry {
  readonly change: Change
  readonly command: Command
}

const shownAtFirst = 6

/** Who changed the record, when, and each field before and after; newest first. */
export function HistoryList({
  definition,
  record,
}: {
  readonly definition: RegisterDefinition
  readonly record: string
}) {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const texts = useTexts()
  const { app } = texts
  const [entries, setEntries] = useState<readonly Entry[]>([])
  const [all, setAll] = useState(false)
  useEffect(() => {
    let current = true
    const read = async () => {
      const { changes, commands } = workspace.database
      const found = await changes.where('record').equals(record).toArray()
      const made = await commands.bulkGet(found.map((change) => change.command))
      const read = found.flatMap((change, index) => {
        const command = made[index]
        return command === undefined ? [] : [{ change, command }]
      })
      if (current) setEntries(read.sort((a, b) => (a.command.id < b.command.id ? 1 : -1)))
    }
    void read()
    return () => {
      current = false
    }
  }, [workspace, record, revision])
  if (entries.length === 0) return <p className="hint">{app.pane.historyEmpty}</p>
  const shown = all ? entries : entries.slice(0, shownAtFirst)
  return (
    <>
      <ul className="history">
        {shown.map(({ change, command }) => (
          <li key={command.id}>
            <time dateTime={command.at}>{momentInWords(command.at, texts.language)}</time>
            <span>
              {command.who === '' ? app.pane.somebody : command.who}
              {' · '}
              <ChangeWords definition={definition} change={change} command={command} texts={texts} />
            </span>
          </li>
        ))}
      </ul>
      {all || entries.length <= shownAtFirst ? null : (
        <Button look="quiet" size="small" onClick={() => setAll(true)}>
          {app.pane.historyMore(entries.length - shownAtFirst)}
        </Button>
      )}
    </>
  )
}

function momentInWords(at: string, language: string): string {
  return new Date(at).toLocaleString(language, {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

interface WordsProps extends Entry {
  readonly definition: RegisterDefinition
  readonly texts: Texts
}

function ChangeWords({ definition, change, command, texts }: WordsProps) {
  const { app, elections, register } = texts
  const text = register(definition.id)
  const presence = change.presence?.after
  const name = plainName(command.name)
  const { pane } = app
  if (presence === 'live' && change.presence?.before === 'absent')
    return <>{name.kind === 'import' ? pane.historyImported(name.file) : pane.historyCreated}</>
  if (presence === 'live') return <>{pane.historyRestored}</>
  if (presence === 'trashed') return <>{pane.historyTrashed}</>
  if (presence === 'absent') return <>{pane.historyRemoved}</>
  return (
    <>
      {Object.entries(change.fields).map(([id, { before, after }]) => {
        const field = fieldOf(definition, id)
        const print = (value: typeof before) =>
          field === undefined
            ? ''
            : field.privacy === 'special' && value !== undefined
              ? elections.special.hidden
              : displayValue(field, value, text, app.words) || app.common.none
        return (
          <span key={id} className="change">
            {fieldLabel(text, id)}: <del>{print(before)}</del> → <ins>{print(after)}</ins>{' '}
          </span>
        )
      })}
    </>
  )
}
