import { ChartColumn, Table } from 'lucide-react'
import { useId, useLayoutEffect, useRef } from 'react'
import { type BarDrawing, drawBars, mostRows } from '#shared/engine/statistics/barDrawing'
import { printFigure, type ShownChart } from '#shared/engine/statistics/shownChart'
import { Button } from '../../components/Button'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import './charts.css'

interface Props {
  readonly chart: ShownChart
  /** Room in px; the height is that of months side by side. */
  readonly width: number
  readonly height: number
  /** What stands beside the title, such as a link. */
  readonly beside?: React.ReactNode
}

/**
 * A chart with the table behind it: who does not look at pictures reads the table, and everybody can switch to it. The
 * choice holds for all charts.
 */
export function ChartFigure({ chart, width, height, beside }: Props) {
  const workspace = useWorkspace()
  const { chartsAsTables = false } = useWorkspaceValue('preferences')
  const { app, language } = useTexts()
  const words = app.statistics.charts
  const id = useId()
  const figure = useRef<HTMLElement>(null)
  // Charts above it change their height too; whoever pressed it goes on seeing it.
  useLayoutEffect(() => {
    const { activeElement } = document
    if (figure.current?.contains(activeElement) === true) activeElement?.scrollIntoView({ block: 'nearest' })
  }, [chartsAsTables])
  const isEmpty = chart.bars.every(({ values }) => values.every((value) => value === undefined || value === 0))
  return (
    <figure ref={figure} className="chart" aria-labelledby={id}>
      <figcaption>
        <span id={id}>{chart.title}</span>
        {beside}
        <Button
          look="quiet"
          className="icon small"
          icon={chartsAsTables ? <ChartColumn size={14} aria-hidden /> : <Table size={14} aria-hidden />}
          aria-label={words.switchTo(chartsAsTables ? words.asChart : words.asTable, chart.title)}
          title={chartsAsTables ? words.asChart : words.asTable}
          onClick={() => void workspace.setPreferences({ chartsAsTables: !chartsAsTables })}
        />
      </figcaption>
      {isEmpty ? (
        <p className="help">{words.none}</p>
      ) : (
        <>
          {chartsAsTables ? null : <ChartPicture drawing={drawBars(chart, { width, height, letter: 11, language })} />}
          <ChartTable chart={chart} isHidden={!chartsAsTables} />
          {!chartsAsTables && !chart.isOverTime && chart.bars.length > mostRows ? (
            <p className="help">{words.more(mostRows, chart.bars.length)}</p>
          ) : null}
        </>
      )}
    </figure>
  )
}

/** The drawing alone; who cannot see it has the table. */
export function ChartPicture({ drawing }: { readonly drawing: BarDrawing }) {
  const { width, height, bars, texts, base } = drawing
  const pattern = useId()
  return (
    <svg className="chart-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <defs>
        <pattern id={`${pattern}1`} className="pattern" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 7 7 -1M-1 1 1 -1M5 7 7 5" />
        </pattern>
        <pattern id={`${pattern}3`} className="pattern" width="5" height="5" patternUnits="userSpaceOnUse">
          <circle cx="2.5" cy="2.5" r="1.1" />
        </pattern>
        <pattern id={`${pattern}4`} className="pattern" width="5" height="5" patternUnits="userSpaceOnUse">
          <path d="M0 2.5H5" />
        </pattern>
      </defs>
      {bars.map(({ series, says, ...place }, index) => (
        <g key={index} className={`bar s${series % 6}`}>
          {says === '' ? null : <title>{says}</title>}
          <rect {...place} />
          {[1, 3, 4].includes(series % 6) ? <rect {...place} fill={`url(#${pattern}${series % 6})`} /> : null}
        </g>
      ))}
      <line className="base" {...base} />
      {texts.map(({ text, anchor, ...place }, index) => (
        <text key={index} textAnchor={anchor} dominantBaseline="central" {...place}>
          {text}
        </text>
      ))}
    </svg>
  )
}

function ChartTable({ chart, isHidden }: { readonly chart: ShownChart; readonly isHidden: boolean }) {
  const { language } = useTexts()
  return (
    <div className={isHidden ? 'visually-hidden' : 'chart-table'}>
      <table className="figures">
        <caption className="visually-hidden">{chart.title}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.nameHeading}</th>
            {chart.series.map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {chart.bars.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={index} className="number">
                  {printFigure(value, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
