import validate from '@ooxml-tools/validate'
import { expect } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { readFile } from 'node:fs/promises'

export interface Word {
  /** Paragraphs outside tables. */
  readonly paragraphs: readonly string[]
  /** Rows of all tables, cells as text. */
  readonly rows: readonly (readonly string[])[]
  readonly xml: string
}

/** Reads a DOCX back, after the Open XML rules found nothing wrong with it. */
export async function readWord(path: string): Promise<Word> {
  const bytes = new Uint8Array(await readFile(path))
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  const part = unzipSync(bytes)['word/document.xml']
  const xml = part === undefined ? '' : strFromU8(part)
  const text = (piece: string): string =>
    [...piece.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
      .map((match) => match[1] ?? '')
      .join('')
      .replaceAll(/[\u00a0\u2060]/gu, ' ')
      .replaceAll('&amp;', '&')
  const outside = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gsu, '')
  return {
    paragraphs: outside
      .split('</w:p>')
      .map(text)
      .filter((paragraph) => paragraph !== ''),
    rows: [...xml.matchAll(/<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gsu)].map((row) =>
      [...(row[1] ?? '').matchAll(/<w:tc>(.*?)<\/w:tc>/gsu)].map((cell) => text(cell[1] ?? '')),
    ),
    xml,
  }
}
