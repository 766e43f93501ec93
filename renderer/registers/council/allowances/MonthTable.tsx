import { TriangleAlert } from 'lucide-react'
import { formatGrosze } from '#shared/core/money/money'
import { useAllowanceTexts } from './useAllowanceTexts'
import type { ShownRow } from './shownRows'
import { WideTable } from '../../../components/WideTable'

interface Props {
  readonly label: string
  readonly rows: readonly ShownRow[]
  /** On the wall: no reasons of absences. */
  readonly chamber: boolean
}

/** A month person by person, each with what made the amount below it. */
export function MonthTable({ label, rows, chamber }: Props) {
  const { screen, words } = useAllowanceTexts()
  const { columns } = screen
  const sum = (of: (row: ShownRow) => number) => formatGrosze(rows.reduce((total, row) => total + of(row), 0))
  return (
    <WideTable label={label}>
      <table aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.functions}</th>
            <th scope="col" className="number">
              {columns.base}
            </th>
            <th scope="col" className="number" title={screen.present}>
              {columns.sessions}
            </th>
            <th scope="col" className="number" title={screen.present}>
              {columns.committees}
            </th>
            <th scope="col" className="number">
              {columns.deducted}
            </th>
            <th scope="col" className="number">
              {columns.corrected}
            </th>
            <th scope="col" className="number">
              {columns.toPay}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                {chamber ? null : (
                  <>
                    {row.reasons.map((reason) => (
                      <small key={reason}>{reason}</small>
                    ))}
                    {row.doubts.map((doubt) => (
                      <small key={doubt} className="doubt">
                        <TriangleAlert size={12} aria-hidden /> {doubt}
                      </small>
                    ))}
                  </>
                )}
              </th>
              <td>{row.functions}</td>
              <td className="number">
                {formatGrosze(row.base)}
                {row.isCapped ? <small>{words.capped}</small> : null}
              </td>
              <td className="number">{row.sessions}</td>
              <td className="number">{row.committees}</td>
              <td className="number">{row.deducted === 0 ? '–' : formatGrosze(-row.deducted)}</td>
              <td className="number">{row.corrected === 0 ? '–' : formatGrosze(row.corrected)}</td>
              <td className="number">
                <b>{formatGrosze(row.toPay)}</b>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {screen.total}
            </th>
            <td className="number">{sum(({ base }) => base)}</td>
            <td />
            <td />
            <td className="number">{sum(({ deducted }) => -deducted)}</td>
            <td className="number">{sum(({ corrected }) => corrected)}</td>
            <td className="number">
              <b>{sum(({ toPay }) => toPay)}</b>
            </td>
          </tr>
        </tfoot>
      </table>
    </WideTable>
  )
}
