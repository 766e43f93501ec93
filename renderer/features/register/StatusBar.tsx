import { useTexts, useWorkspaceValue } from '../../data/context'
import { globalKeys, pressKey } from '../../components/keys'
import { nameOfCommand } from '../history/undo'
import { SharingStatus } from '../sharing/SharingStatus'
import type { RegisterDefinition } from '#shared/model/definition'
import { Button } from '../../components/Button'
import type { ListResult } from '../../data/query/queryTypes'
import { sumsInWords } from './sumWords'

interface Props {
  readonly definition: RegisterDefinition
  readonly selected: number
  readonly result: ListResult | undefined
  readonly chamber: boolean
  /** What can be done now, or why something cannot; takes the place of the counts. */
  readonly note: string | undefined
}

/** What is selected and shown, what its amounts come to, and what Ctrl+Z would take back. */
export function StatusBar({ definition, selected, result, chamber, note }: Props) {
  const texts = useTexts()
  const undo = useWorkspaceValue('undo')
  const { app } = texts
  const sums = result === undefined || chamber ? [] : sumsInWords(definition, result.sums, texts)
  return (
    <footer className="status">
      {selected > 0 ? <span>{app.list.selected(selected)}</span> : null}
      <span role="status" className={note === undefined ? undefined : 'note'} title={note}>
        {note ?? (result === undefined ? '' : app.list.results(result.matched, result.total))}
      </span>
      {/* A sum would tell an amount that is withheld. */}
      {sums.length === 0 || note !== undefined ? null : (
        <span className="sums" title={sums.join('\n')}>
          {sums.map((sum) => (
            <span key={sum} className="sum">
              {sum}
            </span>
          ))}
        </span>
      )}
      <span className="right">
        <SharingStatus />
        {undo === undefined ? null : (
          <>
            <span className="last-step">
              <span>{app.list.undoHint(nameOfCommand(texts, undo.name))}</span> <kbd>{globalKeys.undo}</kbd>
            </span>
            <Button look="quiet" size="small" onClick={() => pressKey(globalKeys.steps)}>
              {texts.history.undoList.open}
            </Button>
          </>
        )}
        <span>
          {app.list.keysHint} <kbd>{globalKeys.keys}</kbd>
        </span>
      </span>
    </footer>
  )
}
