import { useRef, useState } from 'react'
import { fold } from '#shared/core/folding/fold'
import { linksInCell, type RowCell } from '#shared/core/values/values'
import type { LinkColumn } from '#shared/model/field'
import type { RecordAddress } from '../components/recordAddress'
import { useWorkspace } from '../data/context'
import type { Hit } from '../data/query/queryTypes'
import { CompletedInput } from './CompletedInput'
import { LinkRows } from './LinksInput'

interface Props {
  readonly column: LinkColumn
  readonly label: string
  readonly value: RowCell | undefined
  readonly onChange: (value: RowCell | undefined) => void
  readonly onOpen: (address: RecordAddress) => void
}

const offered = 8

/**
 * A link inside a row: typed like a text, and a link as soon as it says the name of one record. A name nobody bears stays as
 * it is written, for not everybody who is named is in a register.
 */
export function LinkCell({ column, label, value, onChange, onOpen }: Props) {
  const workspace = useWorkspace()
  const [isTyping, setTyping] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  /** What was typed last: an answer about an earlier text must not tie it. */
  const typed = useRef<string>(undefined)
  const [link] = linksInCell(value)
  const complete = async (text: string) => {
    const hits = text === '' ? [] : (await workspace.query.find(text, offered, column.to)).hits
    if (typed.current === text) tie(text, hits)
    return hits.map(({ name }) => name)
  }
  const tie = (text: string, hits: readonly Hit[]) => {
    const [hit, other] = hits.filter(({ name }) => fold(name) === fold(text))
    if (hit !== undefined && other === undefined) onChange([{ record: hit.record, written: hit.name }])
  }
  const set = (text: string) => {
    typed.current = text
    onChange(text === '' ? undefined : [{ written: text }])
  }
  const remove = () => {
    onChange(undefined)
    setTyping(true)
    // The button goes with its link; the keyboard stays in the cell.
    requestAnimationFrame(() => box.current?.querySelector('input')?.focus())
  }
  return (
    <div
      ref={box}
      className="links"
      onFocus={({ target }) => (target instanceof HTMLInputElement ? setTyping(true) : undefined)}
      onBlur={() => setTyping(false)}
    >
      {link?.record !== undefined && !isTyping ? (
        <LinkRows to={column.to} links={[link]} onRemove={remove} onOpen={onOpen} />
      ) : (
        <CompletedInput label={label} value={link?.written ?? ''} complete={complete} onChange={set} />
      )}
    </div>
  )
}
