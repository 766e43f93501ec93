import { printDays, printShare } from '#shared/engine/documents/timelinessReport'
import type { Timeliness } from '#shared/engine/statistics/timeliness'
import { useTexts } from '../../data/context'
import { WideTable } from '../../components/WideTable'

interface Props {
  readonly caption: string
  readonly rows: readonly Timeliness[]
}

/** How a clock was kept, a row per name. */
export function TimelinessTable({ caption, rows }: Props) {
  const { app, language } = useTexts()
  const words = app.statistics
  const longest = Math.max(1, ...rows.map(({ percentile90 }) => percentile90 ?? 0))
  return (
    <WideTable label={caption}>
      <table className="figures">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            {[
              words.all,
              words.inTime,
              words.metLate,
              words.late,
              words.running,
              words.undated,
              words.unclear,
              words.share,
              words.median,
              words.percentile,
            ].map((heading) => (
              <th key={heading} scope="col" className="number">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name === '' ? words.nobody : row.name}</th>
              {[row.all, row.inTime, row.metLate, row.late, row.open, row.undated, row.unclear].map((count, index) => (
                <td key={index} className="number">
                  {count}
                </td>
              ))}
              <td className="number">{printShare(row.shareInTime)}</td>
              <td className="number bar">
                <span style={{ width: `${(100 * (row.median ?? 0)) / longest}%` }} />
                {printDays(row.median, language)}
              </td>
              <td className="number bar light">
                <span style={{ width: `${(100 * (row.percentile90 ?? 0)) / longest}%` }} />
                {printDays(row.percentile90, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
