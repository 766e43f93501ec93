import { formatInstant } from '#shared/core/calendar/days'
import Dexie from 'dexie'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { type Change, plainName } from '#shared/engine/history/history'
import type { SealedCommand } from '#shared/engine/history/seal'
import { recordName } from '#shared/model/display'
import { useCatalogue, useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import { recordPath } from '../../components/recordAddress'
import { Button } from '../../components/Button'
import { ChangeWords } from '../history/ChangeWords'
import { operationInWords, personInWords } from '../history/words'

const step = 50

interface Shown {
  readonly change: Change
  readonly name: string
  readonly isThere: boolean
}

/** What one command changed, record by record; of a large import the first ones, and more as they are asked for. */
export function LogDetails({ command, chamber }: { readonly command: SealedCommand; readonly chamber: boolean }) {
  const catalogue = useCatalogue()
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const texts = useTexts()
  const { history, app } = texts
  const [limit, setLimit] = useState(step)
  const [shown, setShown] = useState<readonly Shown[]>([])
  useEffect(() => {
    let current = true
    const read = async () => {
      const { changes, records } = workspace.database
      const found = await changes
        .where('[command+record]')
        .between([command.id, Dexie.minKey], [command.id, Dexie.maxKey])
        .limit(limit)
        .toArray()
      const now = await records.bulkGet(found.map(({ record }) => record))
      if (!current) return
      setShown(
        found.map((change, index) => {
          const record = now[index]
          const key = change.fields[catalogue.of(change.register).key]
          const then = key?.after ?? key?.before
          return {
            change,
            isThere: record?.trashed === 0,
            name: recordName(
              catalogue.of(change.register),
              record?.values ?? (then === undefined ? {} : { [catalogue.of(change.register).key]: then }),
            ),
          }
        }),
      )
    }
    void read()
    return () => {
      current = false
    }
  }, [catalogue, workspace, command, limit, revision])
  const plain = plainName(command.name)
  return (
    <>
      <h2>{operationInWords(texts, command.name)}</h2>
      <p className="hint">
        {formatInstant(command.at)}, {personInWords(command.who, texts)}
      </p>
      {plain.kind === 'erase' ? <p>{history.log.reason(plain.reason)}</p> : null}
      <ul className="history log-changes">
        {shown.map(({ change, name, isThere }) => (
          <li key={change.record}>
            {isThere ? <Link to={recordPath(change)}>{name}</Link> : <b>{name === '–' ? history.log.gone : name}</b>}
            <span>
              <ChangeWords
                definition={catalogue.of(change.register)}
                change={change}
                command={command}
                chamber={chamber}
              />
            </span>
          </li>
        ))}
      </ul>
      {shown.length === 0 && command.seal.count > 0 ? <p className="hint">{app.common.loading}</p> : null}
      {command.seal.count > limit ? (
        <Button look="quiet" size="small" onClick={() => setLimit(limit + step)}>
          {history.log.more(Math.min(step, command.seal.count - limit))}
        </Button>
      ) : null}
    </>
  )
}
