import { useTexts } from '../../data/context'
import type { RecordAddress } from '../../components/recordAddress'
import type { IncomingReference } from '../../data/query/queryTypes'

/** Records of one kind that are named; of more the number is told. */
const named = 8

interface IncomingProps {
  readonly incoming: readonly IncomingReference[]
  readonly onOpen: (address: RecordAddress) => void
}

/** Links from other records, of this register and of others, named from this end. */
export function Incoming({ incoming, onOpen }: IncomingProps) {
  const { app, register } = useTexts()
  const kinds = new Map<string, IncomingReference[]>()
  for (const link of incoming) {
    const key = `${link.register} ${link.field}`
    const known = kinds.get(key)
    if (known === undefined) kinds.set(key, [link])
    else known.push(link)
  }
  if (kinds.size === 0) return null
  return (
    <div className="wide">
      <div className="label">{app.pane.incoming}</div>
      <ul className="incoming">
        {[...kinds].flatMap(([key, links]) => [
          ...links.slice(0, named).map((link) => (
            <li key={`${key} ${link.record}`}>
              {register(link.register).reverse[link.field] ?? link.field}:{' '}
              <button type="button" className="link-target" onClick={() => onOpen(link)}>
                <b>{link.name}</b> {link.title}
              </button>
            </li>
          )),
          ...(links.length <= named ? [] : [<li key={key}>{app.pane.moreIncoming(links.length - named)}</li>]),
        ])}
      </ul>
    </div>
  )
}
