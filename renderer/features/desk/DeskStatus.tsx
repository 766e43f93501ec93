import { useTexts, useWorkspaceValue } from '../../data/context'
import { globalKeys } from '../../components/keys'
import { nameOfCommand } from '../history/undo'
import { SharingStatus } from '../sharing/SharingStatus'
import type { Desk } from '../../data/query/queryTypes'

/** How many tasks there are by part, and what Ctrl+Z would take back. */
export function DeskStatus({ desk }: { readonly desk: Desk | undefined }) {
  const texts = useTexts()
  const { app, desk: words, language } = texts
  const undo = useWorkspaceValue('undo')
  const counts = (desk?.parts ?? [])
    .filter(({ count }) => count > 0)
    .map(({ part, count }) => `${words.parts[part]}: ${count.toLocaleString(language)}`)
  return (
    <footer className="status desk-status">
      <span role="status">{counts.join(' · ')}</span>
      <span className="right">
        <SharingStatus />
        {undo === undefined ? null : (
          <span>
            {app.list.undoHint(nameOfCommand(texts, undo.name))} <kbd>{globalKeys.undo}</kbd>
          </span>
        )}
        <span>
          {app.list.keysHint} <kbd>{globalKeys.keys}</kbd>
        </span>
      </span>
    </footer>
  )
}
