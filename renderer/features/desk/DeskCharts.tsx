import { ChartColumn, ChevronDown, ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Link } from 'react-router'
import { shownChart } from '#shared/engine/statistics/shownChart'
import { Button } from '../../components/Button'
import { useTexts, useWorkspace, useWorkspaceValue } from '../../data/context'
import type { CountedChart } from '../../data/query/charts'
import { ChartFigure } from '../charts/ChartFigure'

/** Pixels the narrowest side of the desk has for a chart. */
const room = { width: 264, height: 64 }
/** The tasks are what the desk is for; charts wait until their question is answered. */
const after = 300

/** The charts registers name for the desk, folded away on wish. */
export function DeskCharts() {
  const workspace = useWorkspace()
  const { deskChartsFolded = false } = useWorkspaceValue('preferences')
  const { app, register, language } = useTexts()
  const words = app.statistics.charts
  const charts = useDeskCharts(deskChartsFolded)
  if (!deskChartsFolded && charts.length === 0) return null
  return (
    <section className="desk-charts" aria-labelledby="desk-charts">
      <header>
        <h2 id="desk-charts">{words.section}</h2>
        <Button
          look="quiet"
          size="small"
          icon={deskChartsFolded ? <ChevronRight size={14} aria-hidden /> : <ChevronDown size={14} aria-hidden />}
          aria-expanded={!deskChartsFolded}
          aria-label={deskChartsFolded ? words.show : words.hide}
          title={deskChartsFolded ? words.show : words.hide}
          onClick={() => void workspace.setPreferences({ deskChartsFolded: !deskChartsFolded })}
        />
      </header>
      {deskChartsFolded
        ? null
        : charts.map(({ register: id, chart, data }) => {
            const text = register(id)
            return (
              <ChartFigure
                key={`${id}.${chart.id}`}
                chart={shownChart(chart, data, text, { ...app.statistics, ...words }, language)}
                {...room}
                beside={
                  <Link
                    className="button quiet icon small"
                    to={`/statistics/${id}`}
                    aria-label={words.openStatistics(text.name)}
                    title={words.openStatistics(text.name)}
                  >
                    <ChartColumn size={14} aria-hidden />
                  </Link>
                }
              />
            )
          })}
    </section>
  )
}

/** Counted anew after every change; not at all while they are folded away. */
function useDeskCharts(isFolded: boolean): readonly CountedChart[] {
  const workspace = useWorkspace()
  const revision = useWorkspaceValue('revision')
  const [charts, setCharts] = useState<readonly CountedChart[]>([])
  useEffect(() => {
    if (isFolded) return undefined
    let current = true
    const timer = setTimeout(() => {
      void workspace.query.deskCharts().then((found) => {
        if (current) setCharts(found)
      })
    }, after)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [workspace, revision, isFolded])
  return charts
}
