import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'

/** An element of the structure of a PDF. */
export interface StructureElement {
  readonly dict: PDFDict
  /** `H1`, `Table`, `Figure`, … */
  readonly role: string
  readonly children: readonly StructureElement[]
  /**
   * Number of the first page it stands on, from 0: that of what is in it, for its ground may begin on the page before, where
   * nothing else of it stands.
   */
  readonly page: number | undefined
}

const name = (of: unknown): string => (of instanceof PDFName ? of.decodeText() : '')

/** A text of a dictionary; empty where there is none. */
export function textIn(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key))
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : ''
}

/** The elements at the top of the structure of a PDF. */
export function readStructure(pdf: PDFDocument): readonly StructureElement[] {
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'))
  if (!(root instanceof PDFDict)) return []
  const pages = new Map(pdf.getPages().map(({ ref }, index) => [ref.tag, index]))
  const pageIn = (dict: PDFDict): number | undefined => {
    const page = dict.get(PDFName.of('Pg'))
    return page instanceof PDFRef ? pages.get(page.tag) : undefined
  }
  const read = (dict: PDFDict, known: number | undefined): StructureElement => {
    const own = pageIn(dict) ?? known
    const children: StructureElement[] = []
    let ground: number | undefined
    for (const kid of kidsOf(dict)) {
      if (kid instanceof PDFNumber) ground ??= own
      if (!(kid instanceof PDFDict)) continue
      if (kid.get(PDFName.of('S')) === undefined) ground ??= pageIn(kid) ?? own
      else children.push(read(kid, own))
    }
    const page = children.find((child) => child.page !== undefined)?.page ?? ground
    return { dict, role: name(dict.lookup(PDFName.of('S'))), children, page }
  }
  return kidsOf(root).flatMap((kid) => (kid instanceof PDFDict ? [read(kid, undefined)] : []))
}

function kidsOf(dict: PDFDict) {
  const kids = dict.lookup(PDFName.of('K'))
  if (kids instanceof PDFArray) return kids.asArray().map((_, index) => kids.lookup(index))
  return kids === undefined ? [] : [kids]
}

/** The pages on which the papers of a PDF begin, from 0; `undefined` where that many are not found in it. */
export function firstPages(pdf: PDFDocument, papers: number): readonly number[] | undefined {
  if (papers === 1) return [0]
  const [document] = readStructure(pdf)
  const found = document?.children.flatMap(({ page }) => page ?? []) ?? []
  // Each begins a page, so none of them shares one.
  const isEach = found.length === papers && found.every((page, index) => page > (found[index - 1] ?? -1))
  return isEach ? found : undefined
}
