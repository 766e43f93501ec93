import { useTexts } from '../../data/context'
import type { RecordAddress } from '../../components/recordAddress'
import type { IncomingReference, RollCount } from '../../data/query/queryTypes'

/** Records of one kind that are named; of more the number is told. */
const named = 8

interface IncomingProps {
  readonly incoming: readonly IncomingReference[]
  readonly rolls: readonly RollCount[]
  readonly onOpen: (address: RecordAddress) => void
  /** Shows the records in whose roll this one stands; absent where the screen around has no list. */
  readonly onRoll: ((roll: RollCount) => void) | undefined
}

/** Links from other records, of this register and of others, named from this end, and the rolls the record stands in. */
export function Incoming({ incoming, rolls, onOpen, onRoll }: IncomingProps) {
  const { app, register } = useTexts()
  const kinds = new Map<string, IncomingReference[]>()
  for (const link of incoming) {
    const key = `${link.register} ${link.field}`
    const known = kinds.get(key)
    if (known === undefined) kinds.set(key, [link])
    else known.push(link)
  }
  if (kinds.size + rolls.length === 0) return null
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
        {rolls.map((roll) => {
          const label = register(roll.register).reverse[roll.field] ?? roll.field
          const count = app.plural(roll.count, register(roll.register).entries)
          return (
            <li key={`${roll.register} ${roll.field}`}>
              {label}:{' '}
              {onRoll === undefined ? (
                count
              ) : (
                <button type="button" className="link-target" onClick={() => onRoll(roll)}>
                  {count}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
