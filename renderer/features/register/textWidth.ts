/** Widths already measured, by font and text: states, days and names repeat. */
const known = new Map<string, number>()
const most = 20_000
let context: CanvasRenderingContext2D | null | undefined

/** How wide a text is in a font, px. */
export function textWidth(text: string, font: string): number {
  return kept(`${font}\n${text}`, () => {
    context ??= document.createElement('canvas').getContext('2d')
    if (context === null) return 0
    context.font = font
    return context.measureText(text).width
  })
}

/** The same with figures of equal width, as numbers and days have them: those a canvas cannot measure. */
export function figuresWidth(text: string, font: string): number {
  // Every figure is as wide as a nought, so that days have one width and numbers few.
  const alike = text.replace(/\d/g, '0')
  return kept(`figures ${font}\n${alike}`, () => {
    const ruler = document.createElement('span')
    Object.assign(ruler.style, {
      position: 'absolute',
      visibility: 'hidden',
      whiteSpace: 'nowrap',
      font,
      fontVariantNumeric: 'tabular-nums',
    })
    ruler.textContent = alike
    document.body.append(ruler)
    const { width } = ruler.getBoundingClientRect()
    ruler.remove()
    return width
  })
}

function kept(key: string, measure: () => number): number {
  const before = known.get(key)
  if (before !== undefined) return before
  const width = measure()
  if (known.size >= most) known.clear()
  known.set(key, width)
  return width
}
