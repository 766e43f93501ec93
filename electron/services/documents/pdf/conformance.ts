import { PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { readStructure, type StructureElement, textIn } from './structure'

/**
 * Whether a PDF may say of itself that everybody can read it: what a machine can tell of it and what a paper decides, not the
 * engine that printed it. A template of an office may lack any of it.
 */
export function isReadableByAll(pdf: PDFDocument): boolean {
  const structure = readStructure(pdf)
  const { catalog } = pdf
  const marks = catalog.lookup(PDFName.of('MarkInfo'))
  return (
    structure.length > 0 &&
    marks instanceof PDFDict &&
    String(marks.get(PDFName.of('Marked'))) === 'true' &&
    textIn(catalog, 'Lang') !== '' &&
    (pdf.getTitle() ?? '').trim() !== '' &&
    hasOrderedHeadings(structure) &&
    structure.every(isWhole) &&
    fontsOf(pdf).every(isKnown)
  )
}

/** Headings that leave no level out (Matterhorn 14-003), at least one. */
function hasOrderedHeadings(structure: readonly StructureElement[]): boolean {
  const levels: number[] = []
  const visit = ({ role, children }: StructureElement): void => {
    const level = /^H([1-6])$/u.exec(role)?.[1]
    if (level !== undefined) levels.push(Number(level))
    children.forEach(visit)
  }
  structure.forEach(visit)
  return levels.length > 0 && levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)
}

/** Pictures say what they show (13-004), headings of tables what they are of (15-003). */
function isWhole({ dict, role, children }: StructureElement): boolean {
  if (role === 'Figure' && textIn(dict, 'Alt').trim() === '') return false
  if (role === 'TH' && !/\/Scope\s*\/(?:Row|Column|Both)/u.test(String(dict.lookup(PDFName.of('A'))))) return false
  return children.every(isWhole)
}

function fontsOf(pdf: PDFDocument): readonly PDFDict[] {
  return pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('Font') ? [object] : [],
    )
}

/** A font whose letters (31-027) and shapes (31-009) are in the file. */
function isKnown(font: PDFDict): boolean {
  const descriptor = font.lookup(PDFName.of('FontDescriptor'))
  const isDrawn =
    !(descriptor instanceof PDFDict) ||
    ['FontFile', 'FontFile2', 'FontFile3'].some((file) => descriptor.get(PDFName.of(file)) !== undefined)
  // Of a composite font its letters stand in the whole of it.
  const isPart = String(font.get(PDFName.of('Subtype'))).startsWith('/CIDFont')
  return isDrawn && (isPart || font.get(PDFName.of('ToUnicode')) !== undefined)
}
