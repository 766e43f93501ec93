import { SaxesParser } from 'saxes'

/** What is told of a part while it is read; names come without their namespace's prefix. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
  /** Once it says so, the rest is not read. */
  readonly isDone?: () => boolean
}

/** Small enough for the first second to end, large enough to cost nothing. */
const step = 256 * 1024

const local = (name: string) => {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

/** Reads a part of a workbook piece by piece, never as one text. Throws for XML that is damaged. */
export function readXml(bytes: Uint8Array, { open, close, text, isDone }: XmlReader): void {
  const parser = new SaxesParser<{ readonly position: false; readonly xmlns: false }>({ position: false, xmlns: false })
  if (open !== undefined)
    parser.on('opentag', ({ name, attributes }) => {
      const names = Object.keys(attributes)
      if (!names.some((attribute) => attribute.includes(':'))) open(local(name), attributes)
      else open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])))
    })
  if (close !== undefined) parser.on('closetag', ({ name }) => close(local(name)))
  if (text !== undefined) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  parser.on('error', (error) => {
    throw error
  })
  const decoder = new TextDecoder(encodingOf(bytes))
  for (let at = 0; at < bytes.length; at += step) {
    if (isDone?.() === true) return
    parser.write(decoder.decode(bytes.subarray(at, at + step), { stream: true }))
  }
  parser.write(decoder.decode())
  parser.close()
}

/** XML is UTF-8, or UTF-16 with a mark (XML 1.0 §4.3.3). */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}
