import type { CSSProperties } from 'react'
import { isPublished } from '#shared/engine/documents/printRules'
import type { Register } from '#shared/engine/register'
import { fieldOf } from '#shared/model/definition'
import type { View } from '#shared/model/view'
import { columnHeading } from '#shared/model/registerText'
import type { Texts } from '#shared/text/texts'
import type { ListGroup, ListRow } from '../../data/query/queryTypes'
import { sumsInWords } from './sumWords'

interface Props {
  readonly definition: Register
  readonly texts: Texts
  readonly view: View
  readonly group: ListGroup
  /** The first row of the group, if it was fetched: the chamber shows only what that publishes. */
  readonly first: ListRow | undefined
  readonly chamber: boolean
  readonly columns: number
  readonly rowIndex: number
  readonly style: CSSProperties
}

/** The heading of a group in a list: what its rows have in common, how many there are and what they come to. */
export function GridGroup({ definition, texts, view, group, first, chamber, columns, rowIndex, style }: Props) {
  const { app, register } = texts
  const text = register(definition.id)
  const field = view.group ?? ''
  const isShown =
    !chamber ||
    (fieldOf(definition, field)?.privacy === 'public' &&
      first !== undefined &&
      isPublished(definition, { ...first.record.values, ...first.derived }, field))
  return (
    <div role="row" aria-rowindex={rowIndex} className="grid-group" style={style}>
      <span role="gridcell" aria-colspan={columns}>
        {view.group === undefined ? '' : `${columnHeading(text, view.group)}: `}
        {(isShown ? group.label : '') || app.list.noGroupValue}
        {' · '}
        {[app.plural(group.count, text.entries), ...(chamber ? [] : sumsInWords(definition, group.sums, texts))].join(
          ' · ',
        )}
      </span>
    </div>
  )
}
