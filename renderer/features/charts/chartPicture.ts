import { drawBars } from '#shared/engine/statistics/barDrawing'
import type { ShownChart } from '#shared/engine/statistics/shownChart'
import type { ChartPicture } from '#shared/engine/documents/chartReport'

/** Dots in a mm: 254 to an inch. */
const dots = 10
const letterMm = 3
const barsMm = 45
const ink = '#1a1a1a'
const blue = '#1f4e79'
const grey = '#8a94a0'

/**
 * Draws a chart as a picture for a paper; `undefined` where it has nothing to show. A canvas makes the PNG here, because the
 * process that writes documents could make none without a library of native code; every word processor shows a PNG.
 */
export function chartPicture(chart: ShownChart, widthMm: number): ChartPicture | undefined {
  if (chart.bars.every(({ values }) => values.every((value) => value === undefined || value === 0))) return undefined
  const drawing = drawBars(chart, { width: widthMm, height: barsMm, letter: letterMm, language: 'pl' })
  const heightMm = Math.ceil(drawing.height + 1)
  const canvas = document.createElement('canvas')
  canvas.width = widthMm * dots
  canvas.height = heightMm * dots
  const context = canvas.getContext('2d')
  if (context === null) return undefined
  context.scale(dots, dots)
  context.fillStyle = '#ffffff'
  context.fillRect(0, 0, widthMm, heightMm)
  context.lineWidth = 0.2
  for (const { x, y, width, height, series } of drawing.bars) fillBar(context, series % 6, { x, y, width, height })
  const { x1, y1, x2, y2 } = drawing.base
  context.strokeStyle = ink
  stroke(context, [[x1, y1, x2, y2]])
  context.textBaseline = 'middle'
  context.font = `${letterMm}px Arial, sans-serif`
  context.fillStyle = ink
  for (const { x, y, anchor, text } of drawing.texts) {
    context.textAlign = anchor === 'middle' ? 'center' : anchor
    context.fillText(text, x, y)
  }
  return { png: canvas.toDataURL('image/png').slice('data:image/png;base64,'.length), widthMm, heightMm }
}

interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function stroke(context: CanvasRenderingContext2D, lines: readonly (readonly [number, number, number, number])[]) {
  context.beginPath()
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1)
    context.lineTo(x2, y2)
  }
  context.stroke()
}

/** The fillings of the screen (`charts.css`): full, hatched, grey, dotted, lined, empty; they outlast a copier. */
function fillBar(context: CanvasRenderingContext2D, filling: number, { x, y, width, height }: Place): void {
  context.save()
  context.beginPath()
  context.rect(x, y, width, height)
  context.clip()
  context.fillStyle = filling === 0 ? blue : filling === 2 ? grey : '#ffffff'
  context.fillRect(x, y, width, height)
  context.strokeStyle = blue
  context.fillStyle = blue
  const steps = (size: number, gap: number) => Array.from({ length: Math.ceil(size / gap) }, (_, index) => index * gap)
  if (filling === 1)
    stroke(
      context,
      steps(width + height, 1.4).map((at) => [x + at, y, x + at - height, y + height]),
    )
  if (filling === 4)
    stroke(
      context,
      steps(height, 1.1).map((at) => [x, y + at + 0.5, x + width, y + at + 0.5]),
    )
  if (filling === 3)
    for (const across of steps(width, 1.2))
      for (const down of steps(height, 1.2)) {
        context.beginPath()
        context.arc(x + across + 0.6, y + down + 0.6, 0.25, 0, 2 * Math.PI)
        context.fill()
      }
  context.restore()
  context.strokeRect(x, y, width, height)
}
