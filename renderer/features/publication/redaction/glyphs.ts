import type { OPS } from 'unpdf/pdfjs'

/** Left, bottom, right, top, in the units of the page. */
export type Box = readonly [number, number, number, number]

/** A letter as a page draws it. */
export interface Glyph {
  readonly text: string
  /** Where it stands; absent where that cannot be told for sure. */
  readonly box?: Box
  /** Whether it is seen: the text under a scan is not, and need not lie where the picture shows it. */
  readonly isSeen: boolean
}

/** What a page draws, one operation after another, as the library lists it. */
export interface Operations {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** What must be known of a font. */
export interface PageFont {
  /** Widths of its letters in its own units; absent for fonts whose letters are drawings or run downwards. */
  readonly unit?: number
}

type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

interface State {
  readonly matrix: Matrix
  readonly text: Matrix
  /** Where the next letter stands, and where the line begins. */
  readonly x: number
  readonly y: number
  readonly lineX: number
  readonly lineY: number
  readonly size: number
  readonly direction: number
  readonly font: PageFont
  readonly scale: number
  readonly letterSpace: number
  readonly wordSpace: number
  readonly leading: number
  readonly rise: number
  readonly mode: number
}

const start: State = {
  ...{ matrix: identity, text: identity, x: 0, y: 0, lineX: 0, lineY: 0 },
  ...{ size: 0, direction: 1, font: {}, scale: 1, letterSpace: 0, wordSpace: 0, leading: 0, rise: 0, mode: 0 },
}

/** How far a letter reaches over and under its line, and beside its own width, in parts of its size: marks included. */
const [above, below, beside] = [1, 0.3, 0.08]
/** Text that is neither filled nor stroked (PDF 32000-1, table 106). */
const unseenModes: readonly number[] = [3, 7]

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** Numbers of an operation: beside each other, or as one list. */
function numbersOf(args: unknown): readonly number[] {
  if (ArrayBuffer.isView(args)) return args instanceof Float32Array || args instanceof Float64Array ? [...args] : []
  if (!Array.isArray(args)) return []
  const list: readonly unknown[] = args
  return list.length === 1 && !isNumber(list[0]) ? numbersOf(list[0]) : list.filter(isNumber)
}

function matrixOf(args: unknown): Matrix | undefined {
  const [a, b, c, d, e, f] = numbersOf(args)
  return a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined
    ? undefined
    : [a, b, c, d, e, f]
}

const argumentAt = (args: unknown, place: number): unknown => {
  const list: readonly unknown[] = Array.isArray(args) ? args : []
  return list[place]
}

/** Follows the drawing of a page and says where each of its letters stands. */
export function glyphsOf(
  { fnArray, argsArray }: Operations,
  ops: typeof OPS,
  fontOf: (name: string) => PageFont,
): readonly Glyph[] {
  const glyphs: Glyph[] = []
  const kept: State[] = []
  let state = start
  const move = (x: number, y: number) => {
    const [lineX, lineY] = [state.lineX + x, state.lineY + y]
    state = { ...state, x: lineX, y: lineY, lineX, lineY }
  }
  const transform = (args: unknown) => {
    const matrix = matrixOf(args)
    if (matrix !== undefined) state = { ...state, matrix: times(state.matrix, matrix) }
  }
  for (const [index, operation] of fnArray.entries()) {
    const args = argsArray[index]
    const [first = 0, second = 0] = numbersOf(args)
    switch (operation) {
      case ops.save:
        kept.push(state)
        break
      case ops.paintFormXObjectBegin:
        kept.push(state)
        transform(argumentAt(args, 0))
        break
      case ops.restore:
      case ops.paintFormXObjectEnd:
        state = kept.pop() ?? state
        break
      case ops.transform:
        transform(args)
        break
      case ops.beginText:
        state = { ...state, text: identity, x: 0, y: 0, lineX: 0, lineY: 0 }
        break
      case ops.setTextMatrix:
        state = { ...state, text: matrixOf(args) ?? identity, x: 0, y: 0, lineX: 0, lineY: 0 }
        break
      case ops.setCharSpacing:
        state = { ...state, letterSpace: first }
        break
      case ops.setWordSpacing:
        state = { ...state, wordSpace: first }
        break
      case ops.setHScale:
        state = { ...state, scale: first / 100 }
        break
      case ops.setLeading:
        state = { ...state, leading: -first }
        break
      case ops.setTextRise:
        state = { ...state, rise: first }
        break
      case ops.setTextRenderingMode:
        state = { ...state, mode: first }
        break
      case ops.setFont: {
        const [name, size] = [argumentAt(args, 0), argumentAt(args, 1)]
        const points = isNumber(size) ? size : 0
        const font = typeof name === 'string' ? fontOf(name) : {}
        state = { ...state, font, size: Math.abs(points), direction: points < 0 ? -1 : 1 }
        break
      }
      case ops.moveText:
        move(first, second)
        break
      case ops.setLeadingMoveText:
        state = { ...state, leading: second }
        move(first, second)
        break
      case ops.nextLine:
        move(0, state.leading)
        break
      case ops.showText: {
        const shown = argumentAt(args, 0)
        const [letters, x] = lettersOf(Array.isArray(shown) ? shown : [], state)
        glyphs.push(...letters)
        state = { ...state, x }
        break
      }
    }
  }
  return glyphs
}

/** The letters of one operation, and where the next one stands. */
function lettersOf(shown: readonly unknown[], state: State): readonly [readonly Glyph[], number] {
  const { size, direction, font, letterSpace, wordSpace } = state
  const scale = state.scale * direction
  const at = times(times(state.matrix, state.text), [1, 0, 0, 1, state.x, state.y + state.rise])
  const isSeen = !unseenModes.includes(state.mode)
  const letters: Glyph[] = []
  let x = 0
  for (const letter of shown) {
    if (isNumber(letter)) {
      x -= (letter * size) / 1000
      continue
    }
    if (typeof letter !== 'object' || letter === null) continue
    const width = 'width' in letter && isNumber(letter.width) ? letter.width : undefined
    const text = 'unicode' in letter && typeof letter.unicode === 'string' ? letter.unicode : ''
    const isSpace = 'isSpace' in letter && letter.isSpace === true
    const wide = (width ?? 0) * size * (font.unit ?? 0)
    const next = x + wide + (letterSpace + (isSpace ? wordSpace : 0)) * direction
    const isSure = width !== undefined && font.unit !== undefined && size > 0
    letters.push({
      text,
      isSeen,
      ...(isSure ? { box: boxOf(at, x * scale, (x + wide) * scale, size, direction) } : {}),
    })
    x = next
  }
  return [letters, state.x + x * scale]
}

function boxOf(at: Matrix, from: number, to: number, size: number, direction: number): Box {
  const [left, right] = [Math.min(from, to) - beside * size, Math.max(from, to) + beside * size]
  const [low, high] = direction > 0 ? [-below * size, above * size] : [-above * size, above * size]
  const corners = [
    [left, low],
    [left, high],
    [right, low],
    [right, high],
  ].map(([x = 0, y = 0]) => [at[0] * x + at[2] * y + at[4], at[1] * x + at[3] * y + at[5]] as const)
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}
