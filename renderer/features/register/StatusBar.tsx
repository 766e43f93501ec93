import { useTexts, useWorkspaceValue } from '../../app/context'
import { globalKeys } from '../../app/keys'
import { nameOfCommand } from '../../app/undo'
import type { ListResult } from '../../data/queryTypes'

interface Props {
  readonly selected: number
  readonly result: ListResult | undefined
}

/** What is selected and shown, and what Ctrl+Z would take back. */
export function StatusBar({ selected, result }: Props) {
  const texts = useTexts()
  const undo = useWorkspaceValue('undo')
  const { app } = texts
  return (
    <footer className="status">
      {selected > 0 ? <span>{app.list.selected(selected)}</span> : null}
      <span role="status">{result === undefined ? '' : app.list.results(result.matched, result.total)}</span>
      <span className="right">
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
