import type { Chart } from '#shared/engine/documents/timelinessReport'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import type { Timeliness } from '#shared/engine/statistics/timeliness'

const widthMm = 165
const rowMm = 7
const headMm = 9
const pixelsPerMm = 10
const nameMm = 55
const valueMm = 22

/**
 * Draws medians and 90th percentiles as bars for a printed report; `undefined` where no row has a time. The table below
 * the chart says the same in numbers.
 */
export function drawChart(rows: readonly Timeliness[]): Chart | undefined {
  const drawn = rows.filter(({ median }) => median !== undefined).slice(0, 15)
  const longest = Math.max(...drawn.map(({ percentile90 }) => percentile90 ?? 0))
  if (drawn.length === 0 || longest <= 0) return undefined
  const heightMm = headMm + drawn.length * rowMm
  const canvas = document.createElement('canvas')
  canvas.width = widthMm * pixelsPerMm
  canvas.height = heightMm * pixelsPerMm
  const context = canvas.getContext('2d')
  if (context === null) return undefined
  context.scale(pixelsPerMm, pixelsPerMm)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, widthMm, heightMm)
  context.textBaseline = 'middle'
  context.font = '3px Arial, sans-serif'
  const bar = (days: number) => ((widthMm - nameMm - valueMm) * days) / longest
  const { median, percentile } = documentsPl.timeliness
  const legend = (x: number, colour: string, text: string) => {
    context.fillStyle = colour
    context.fillRect(x, 2, 4, 3)
    context.fillStyle = '#1a1a1a'
    context.fillText(text, x + 6, 3.6)
  }
  legend(nameMm, '#1f4e79', median)
  legend(nameMm + 45, '#b7cde3', percentile)
  drawn.forEach((row, index) => {
    const y = headMm + index * rowMm
    context.fillStyle = '#1a1a1a'
    context.textAlign = 'right'
    context.fillText(row.name === '' ? documentsPl.timeliness.nobody : row.name, nameMm - 2, y + rowMm / 2, nameMm - 4)
    context.textAlign = 'left'
    context.fillStyle = '#b7cde3'
    context.fillRect(nameMm, y + 1, bar(row.percentile90 ?? 0), rowMm - 2)
    context.fillStyle = '#1f4e79'
    context.fillRect(nameMm, y + 2.2, bar(row.median ?? 0), rowMm - 4.4)
    context.fillStyle = '#1a1a1a'
    const print = (days: number | undefined) => (days ?? 0).toLocaleString('pl', { maximumFractionDigits: 1 })
    context.fillText(
      `${print(row.median)} / ${print(row.percentile90)}`,
      nameMm + bar(row.percentile90 ?? 0) + 1.5,
      y + rowMm / 2,
    )
  })
  return { png: canvas.toDataURL('image/png').slice('data:image/png;base64,'.length), widthMm, heightMm }
}
