import { Link } from 'react-router'
import type { FigureTable } from '#shared/registers/council/activity/shown'
import { WideTable } from '../../../components/WideTable'

interface Props {
  readonly table: FigureTable
  /** Where the name of a row leads; nowhere for `undefined`. */
  readonly pathOf?: (key: string) => string | undefined
  /** How many columns behind the name hold words rather than figures. */
  readonly texts?: number
}

/** A table of figures. */
export function FiguresTable({ table, pathOf, texts = 0 }: Props) {
  const [first = '', ...headings] = table.headings
  const look = (index: number) => (index < texts ? '' : 'number')
  return (
    <WideTable className="activity-table" label={table.caption}>
      <table className="figures">
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {headings.map((heading, index) => (
              <th key={index} scope="col" className={look(index)}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, name, figures }) => {
            const path = pathOf?.(key)
            return (
              <tr key={key}>
                <th scope="row">{path === undefined ? name : <Link to={path}>{name}</Link>}</th>
                {figures.map((figure, index) => (
                  <td key={index} className={look(index)}>
                    {figure}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </WideTable>
  )
}
