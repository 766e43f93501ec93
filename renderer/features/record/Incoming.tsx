import type { RegisterDefinition } from '#shared/model/definition'
import { useTexts } from '../../data/context'
import type { RecordAddress } from '../../components/recordAddress'
import type { IncomingReference } from '../../data/query/queryTypes'

interface IncomingProps {
  readonly definition: RegisterDefinition
  readonly incoming: readonly IncomingReference[]
  readonly onOpen: (address: RecordAddress) => void
}

/** Links from other records, named from this end. */
export function Incoming({ definition, incoming, onOpen }: IncomingProps) {
  const { app, register } = useTexts()
  const text = register(definition.id)
  if (incoming.length === 0) return null
  return (
    <div className="wide">
      <div className="label">{app.pane.incoming}</div>
      <ul className="incoming">
        {incoming.map((link) => (
          <li key={`${link.field}-${link.record}`}>
            {text.reverse[link.field] ?? link.field}:{' '}
            <button type="button" className="link-target" onClick={() => onOpen(link)}>
              <b>{link.name}</b> {link.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
