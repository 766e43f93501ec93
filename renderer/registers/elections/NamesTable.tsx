import type { ReactNode } from 'react'

interface Props {
  /** Headings of its columns; a column without one is not there. */
  readonly headings: {
    readonly name: string
    readonly votes?: string | undefined
    readonly outcome?: string | undefined
  }
  readonly rows: readonly {
    readonly key: string
    readonly name: string
    readonly votes?: number | undefined
    readonly outcome?: ReactNode
  }[]
  readonly isProjected?: boolean
}

/** Names of an election with their votes, and what these came to. */
export function NamesTable({ headings, rows, isProjected = false }: Props) {
  return (
    <table className={isProjected ? 'plain-table votes projected' : 'plain-table votes'}>
      <thead>
        <tr>
          <th scope="col">{headings.name}</th>
          {headings.votes === undefined ? null : (
            <th scope="col" className="right">
              {headings.votes}
            </th>
          )}
          {headings.outcome === undefined ? null : <th scope="col">{headings.outcome}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, votes, outcome }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {headings.votes === undefined ? null : <td className="right">{votes}</td>}
            {headings.outcome === undefined ? null : <td>{outcome}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
