import { textWidth } from '../documents/textWidth'
import { barTotal } from './charts'
import { printFigure, type ShownBar, type ShownChart } from './shownChart'

/**
 * A bar chart as shapes, in units of whoever draws it: px on a screen, mm on paper. One drawing for both, so that the paper
 * shows what the screen shows. Series are told apart by pattern, not by colour alone, and every bar has its number.
 */
export interface BarDrawing {
  readonly width: number
  readonly height: number
  readonly bars: readonly DrawnBar[]
  readonly texts: readonly DrawnText[]
  /** The line the bars stand on. */
  readonly base: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
}

export interface DrawnBar {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Place of its series: how it is filled. */
  readonly series: number
  /** What it says, in words: „marzec 2026, przyjęto: 5”; empty for the samples of the legend. */
  readonly says: string
}

export interface DrawnText {
  /** Place of its anchor, in the middle of its height. */
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

export interface DrawingRoom {
  readonly width: number
  /** Height of the bars that stand side by side; rows take what they need. */
  readonly height: number
  /** Size of letters. */
  readonly letter: number
  readonly language: string
}

/** Rows a chart of names has; those with less stand in its table only. */
export const mostRows = 40
const MM_PER_POINT = 25.4 / 72
/** Letters of a screen are somewhat wider than those the widths are estimated for. */
const roomier = 1.1

/** Draws a chart: months as columns side by side, names as rows below each other. */
export function drawBars(chart: ShownChart, room: DrawingRoom): BarDrawing {
  const legend = drawLegend(chart, room)
  const drawn = chart.isOverTime ? drawColumns(chart, room, legend.height) : drawRows(chart, room, legend.height)
  return { ...drawn, bars: [...legend.bars, ...drawn.bars], texts: [...legend.texts, ...drawn.texts] }
}

const widthOf = (text: string, letter: number) => (textWidth(text, 1) / MM_PER_POINT) * letter * roomier

/** A text as much of which fits; what is left out is said by the table. */
export function fitted(text: string, width: number, letter: number): string {
  if (widthOf(text, letter) <= width) return text
  let end = text.length
  while (end > 0 && widthOf(`${text.slice(0, end).trimEnd()}…`, letter) > width) end--
  return `${text.slice(0, end).trimEnd()}…`
}

/** Samples with their names. */
function drawLegend({ series, hasLegend }: ShownChart, { width, letter }: DrawingRoom) {
  const bars: DrawnBar[] = []
  const texts: DrawnText[] = []
  if (!hasLegend) return { bars, texts, height: 0 }
  const line = letter * 1.6
  const sample = letter * 1.1
  let x = 0
  let y = 0
  for (const [index, name] of series.entries()) {
    const taken = sample + letter * 0.5 + widthOf(name, letter) + letter
    if (x > 0 && x + taken > width) {
      x = 0
      y += line
    }
    bars.push({ x, y: y + (line - sample) / 2, width: sample, height: sample, series: index, says: '' })
    texts.push({ x: x + sample + letter * 0.5, y: y + line / 2, anchor: 'start', text: name })
    x += taken
  }
  return { bars, texts, height: y + line + letter * 0.5 }
}

function sizeOf(chart: ShownChart, bar: ShownBar): number {
  return chart.isStacked ? barTotal(bar) : Math.max(0, ...bar.values.map((value) => value ?? 0))
}

/** The number beside a bar: the sum of its parts, or the values that overlap. */
function figureOf(chart: ShownChart, bar: ShownBar, language: string): string {
  if (chart.isStacked) return printFigure(barTotal(bar), language)
  return bar.values.map((value) => printFigure(value, language)).join(' / ')
}

/** The parts of a bar with where each begins and ends; the larger of those that overlap lies behind, and is wider. */
function partsOf(chart: ShownChart, bar: ShownBar, language: string) {
  let end = 0
  const parts = bar.values.flatMap((value, series) => {
    if (value === undefined || value === 0) return []
    const from = chart.isStacked ? end : 0
    end = from + value
    const says = `${bar.name}, ${chart.series[series] ?? ''}: ${printFigure(value, language)}`
    return [{ from, to: end, series, says, share: chart.isStacked || series > 0 ? 1 : 0.5 }]
  })
  return chart.isStacked ? parts : parts.toReversed()
}

function drawColumns(chart: ShownChart, { width, height, letter, language }: DrawingRoom, top: number): BarDrawing {
  const most = Math.max(1, ...chart.bars.map((bar) => sizeOf(chart, bar)))
  const step = width / Math.max(1, chart.bars.length)
  const label = letter * 1.6
  const areMonths = chart.bars.some(({ name, label }) => name !== label)
  const bottom = top + label + height
  const thick = Math.min(step * 0.72, letter * 4)
  const scale = height / most
  const bars: DrawnBar[] = []
  const texts: DrawnText[] = []
  // The year stands under January, and under the first month where the two do not touch.
  const january = chart.bars.findIndex((bar, index) => index > 0 && bar.label === '01')
  const untilJanuary = january < 0 ? chart.bars.length : january
  // Where labels would touch, every second or third one stands.
  const every = Math.ceil((Math.max(0, ...chart.bars.map(({ label }) => widthOf(label, letter))) + letter * 0.3) / step)
  for (const [index, bar] of chart.bars.entries()) {
    const middle = step * (index + 0.5)
    for (const { from, to, series, says, share } of partsOf(chart, bar, language))
      bars.push({
        x: middle - (thick * share) / 2,
        y: bottom - to * scale,
        width: thick * share,
        height: (to - from) * scale,
        series,
        says,
      })
    const size = sizeOf(chart, bar)
    // What stands on a bar is its height; of a number that has no room its whole part.
    const [exact, whole] = [size, Math.round(size)].map((value) => printFigure(value, language))
    const figure = [exact, whole].find((text) => text !== undefined && widthOf(text, letter) <= step)
    if (size > 0 && figure !== undefined)
      texts.push({ x: middle, y: bottom - size * scale - letter * 0.75, anchor: 'middle', text: figure })
    if (index % every === 0) texts.push({ x: middle, y: bottom + label * 0.6, anchor: 'middle', text: bar.label })
    const year = /\d{4}/u.exec(bar.name)?.[0] ?? ''
    if (areMonths && (bar.label === '01' || (index === 0 && untilJanuary * step > widthOf(year, letter) * 1.4)))
      texts.push({
        x: Math.max(middle, widthOf(year, letter) / 2),
        y: bottom + label * 1.5,
        anchor: 'middle',
        text: year,
      })
  }
  const below = areMonths ? label * 2.1 : label * 1.2
  return { width, height: bottom + below, bars, texts, base: { x1: 0, y1: bottom, x2: width, y2: bottom } }
}

function drawRows(chart: ShownChart, { width, letter, language }: DrawingRoom, top: number): BarDrawing {
  const shown = chart.bars.slice(0, mostRows)
  const most = Math.max(1, ...shown.map((bar) => sizeOf(chart, bar)))
  const row = letter * 1.9
  const names = Math.min(width * 0.35, Math.max(0, ...shown.map(({ name }) => widthOf(name, letter))) + letter * 0.7)
  const figures = Math.max(0, ...shown.map((bar) => widthOf(figureOf(chart, bar, language), letter))) + letter * 0.6
  const scale = (width - names - figures) / most
  const bars: DrawnBar[] = []
  const texts: DrawnText[] = []
  for (const [index, bar] of shown.entries()) {
    const middle = top + row * (index + 0.5)
    const thick = row * 0.72
    texts.push({
      x: names - letter * 0.5,
      y: middle,
      anchor: 'end',
      text: fitted(bar.name, names - letter * 0.5, letter),
    })
    for (const { from, to, series, says, share } of partsOf(chart, bar, language))
      bars.push({
        x: names + from * scale,
        y: middle - (thick * share) / 2,
        width: (to - from) * scale,
        height: thick * share,
        series,
        says,
      })
    texts.push({
      x: names + sizeOf(chart, bar) * scale + letter * 0.4,
      y: middle,
      anchor: 'start',
      text: figureOf(chart, bar, language),
    })
  }
  const height = top + row * shown.length
  return { width, height, bars, texts, base: { x1: names, y1: top, x2: names, y2: height } }
}
