import { useEffect, useState } from 'react'
import { formatInstant } from '#shared/core/calendar/days'
import type { Generation } from '#shared/program/backups/messages'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { Button } from '../../components/Button'

/**
 * The backups that still hold what was last erased from a register, by name, and what to do with them. Shows nothing
 * when nothing was erased, or when no such backup is left in the folder.
 */
export function OlderBackups({ register }: { readonly register: string }) {
  const { backups: text } = useTexts()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const made = useWorkspaceValue('backupsMade')
  const [older, setOlder] = useState<readonly Generation[]>([])
  useEffect(() => {
    let current = true
    const read = async () => {
      const erasure = await workspace.database.commands
        .reverse()
        .filter(({ name }) => name.kind === 'erase' && name.register === register)
        .first()
      const state = await workspace.host['backup.state']({})
      if (!current || !state.ok) return
      setOlder(erasure === undefined ? [] : state.value.generations.filter(({ createdAt }) => createdAt < erasure.at))
    }
    void read()
    return () => {
      current = false
    }
  }, [workspace, register, revision, made])
  if (older.length === 0) return null
  return (
    <section aria-labelledby="older-backups">
      <h3 id="older-backups">{text.older.title}</h3>
      <p>{text.older.help}</p>
      <ul>
        {older.map(({ name, createdAt }) => (
          <li key={name}>
            {name} <span className="hint">({formatInstant(createdAt)})</span>
          </li>
        ))}
      </ul>
      <Button size="small" onClick={() => void workspace.host['backup.openFolder']({})}>
        {text.folderOpen}
      </Button>
    </section>
  )
}
