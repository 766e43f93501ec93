import type { Inline } from './wordRuns'
import type { WordFile } from './wordFile'
import { points, pt } from './wordStyles'
import { elementsOf, type XmlElement } from './xmlTree'

/** Where a tab leads to, in points from the left margin, and what fills the way there. */
export interface TabStop {
  readonly at: number
  readonly kind: 'left' | 'center' | 'right'
  readonly leader: string
}

/** The stops a paragraph has: those of its styles, and its own, which may take some of them away. */
export function tabStops(layers: readonly (XmlElement | undefined)[]): readonly TabStop[] {
  const stops = new Map<number, TabStop>()
  for (const layer of layers)
    for (const { attributes } of elementsOf(layer, 'w:tab')) {
      const at = points(attributes['w:pos'])
      const kind = attributes['w:val'] ?? 'left'
      if (at === undefined) continue
      if (kind === 'clear') stops.delete(at)
      else if (kind !== 'bar')
        stops.set(at, {
          at,
          kind: kind === 'center' ? 'center' : /^(?:right|end|decimal)$/u.test(kind) ? 'right' : 'left',
          leader: attributes['w:leader'] ?? 'none',
        })
    }
  return [...stops.values()].toSorted((one, other) => one.at - other.at)
}

const leaders: Readonly<Record<string, string>> = {
  dot: 'dotted',
  middleDot: 'dotted',
  hyphen: 'dashed',
  underscore: 'solid',
}

interface Line {
  readonly word: WordFile
  readonly stops: readonly TabStop[]
  /** Where the line begins, and where it ends at the latest. */
  readonly from: number
  readonly width: number
}

/** What stands between two tabs. */
interface Segment {
  html: string
  width: number
}

/** A line with its tabs, as boxes whose edges lie at the stops. How wide a text is, is measured: a browser knows no tab stops. */
export function tabbedLine(inlines: readonly Inline[], line: Line): string {
  const segments: Segment[] = [{ html: '', width: 0 }]
  for (const one of inlines) {
    const last = segments.at(-1)
    if (one.kind === 'tab') segments.push({ html: '', width: 0 })
    else if (one.kind === 'shown' && last !== undefined) {
      last.html += one.html
      last.width += one.width
    }
  }
  let html = ''
  let at = line.from
  segments.forEach((segment, index) => {
    const following = segments[index + 1]
    if (following === undefined) {
      html += segment.html
      return
    }
    const end = at + segment.width
    const stop = nextStop(end, line)
    const fill = leaders[stop.leader]
    const leader =
      fill === undefined
        ? ''
        : `<i class="${line.word.class(`flex:1;border-bottom:.75pt ${fill} #000;margin:0 1pt 2pt;align-self:flex-end`)}"></i>`
    const box = (width: number, content: string, justify: string) =>
      `<span class="tab ${line.word.class(`width:${pt(Math.max(0, width))}${justify === '' ? '' : `;justify-content:${justify}`}`)}">${content}</span>`
    if (stop.kind === 'left') {
      html += box(stop.at - at, segment.html + leader, '')
      at = stop.at
      return
    }
    const half = stop.at - end
    const width = stop.kind === 'right' ? half : half + following.width / 2
    html += box(segment.width, segment.html, '')
    // The text behind the tab stands in the box: right against the stop, or about it.
    html += box(width, `${leader}<span>${following.html}</span>`, 'flex-end')
    at = stop.kind === 'right' ? stop.at : stop.at + following.width / 2
    following.html = ''
    following.width = 0
  })
  return html
}

function nextStop(end: number, { stops, word, width }: Line): TabStop {
  const named = stops.find((stop) => stop.at > end + 0.5)
  if (named !== undefined) return named.at > width ? { ...named, at: Math.max(width, end) } : named
  const at = (Math.floor((end + 0.5) / word.tabPoints) + 1) * word.tabPoints
  return { at: Math.min(at, Math.max(width, end)), kind: 'left', leader: 'none' }
}
