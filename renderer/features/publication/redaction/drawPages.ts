import type { OPS, PDFPageProxy } from 'unpdf/pdfjs'
import type { Box } from './glyphs'
import { reading } from './readPages'

/** A page as a picture. */
export interface Picture {
  /** JPEG. */
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Size of the page, points. */
  readonly width: number
  readonly height: number
}

/** 150 dots to the inch: letters of 8 points stay legible, and a page stays below half a megabyte. */
const scale = 150 / 72
const quality = 0.8
/** Larger sheets are drawn coarser, dots of the longer side. */
const mostDots = 5_000

/**
 * Draws a page of which something is left out: the places are painted over in the picture itself, so nothing lies under them.
 * @returns the picture with the places and the one without them; `undefined` where a picture of the page cannot be drawn.
 */
export async function drawPage(
  page: PDFPageProxy,
  covers: readonly Box[],
  ops: typeof OPS,
): Promise<{ readonly before: Picture; readonly after: Picture } | undefined> {
  const size = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: Math.min(scale, mostDots / Math.max(size.width, size.height)) })
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  const context = canvas.getContext('2d')
  if (context === null) return undefined
  await page.render({ canvas, canvasContext: context, viewport, background: '#ffffff', ...reading }).promise
  if (!(await hasPictures(page, ops))) return undefined
  const take = async (): Promise<Picture | undefined> => {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
    if (blob === null) return undefined
    return { bytes: new Uint8Array(await blob.arrayBuffer()), width: size.width, height: size.height }
  }
  const before = await take()
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.fillStyle = '#000000'
  for (const [left, bottom, right, top] of covers) {
    const [x1, y1] = pointOn(viewport.convertToViewportPoint(left, bottom))
    const [x2, y2] = pointOn(viewport.convertToViewportPoint(right, top))
    const [x, y] = [Math.floor(Math.min(x1, x2)), Math.floor(Math.min(y1, y2))]
    context.fillRect(x, y, Math.ceil(Math.max(x1, x2)) - x, Math.ceil(Math.max(y1, y2)) - y)
  }
  const after = await take()
  // The memory of a large page is given back at once.
  canvas.width = 0
  return before === undefined || after === undefined ? undefined : { before, after }
}

/** A point as the library gives it. */
function pointOn(point: readonly unknown[]): readonly [number, number] {
  const [x, y] = point
  if (typeof x !== 'number' || typeof y !== 'number') throw new Error('no point of the page')
  return [x, y]
}

/** Whether each picture of the page could be read: one that could not is missing from what was drawn. */
async function hasPictures(page: PDFPageProxy, ops: typeof OPS): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList(reading)
  return fnArray.every((operation, index) => {
    if (operation !== ops.paintImageXObject && operation !== ops.paintImageXObjectRepeat) return true
    const args: unknown = argsArray[index]
    const name: unknown = Array.isArray(args) ? args[0] : undefined
    if (typeof name !== 'string') return true
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    const picture: unknown = objects.has(name) ? objects.get(name) : undefined
    return picture !== undefined && picture !== null
  })
}
