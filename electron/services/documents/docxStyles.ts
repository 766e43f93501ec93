import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx'
import type { DocumentModel } from '#shared/engine/documents/model'
import { CELL_PADDING_MM, TABLE_POINTS } from '#shared/engine/documents/pageLayout'
import { tableStyle, twips } from './docxTable'

/**
 * Named styles of every paper (papers.md §0: named styles, real headings, pl-PL), so that an office restyles a paper by
 * its styles. Sizes are half-points, spacing twentieths of a point.
 */
export const paragraphStyle = {
  sender: 'Nadawca',
  senderName: 'NadawcaNazwa',
  subtitle: 'PodtytulDokumentu',
  note: 'UwagaDokumentu',
  strong: 'Wyroznienie',
  post: 'PodpisStanowisko',
  signature: 'PodpisLinia',
  gap: 'OdstepTabel',
  item: 'PozycjaListy',
  stamp: 'MiejscePieczeci',
} as const

const single = { line: 240, lineRule: LineRuleType.AUTO } as const
const BLACK = '000000'
/** Space for the signature itself, between the post and the line. */
const SIGNING_SPACE_MM = 14

const stylesOf = (points: number): IParagraphStyleOptions[] => [
  { id: paragraphStyle.sender, name: 'Nadawca', run: { size: 20 }, paragraph: { spacing: { ...single, after: 0 } } },
  { id: paragraphStyle.senderName, name: 'Nadawca: nazwa', basedOn: paragraphStyle.sender, run: { bold: true } },
  {
    id: paragraphStyle.subtitle,
    name: 'Podtytuł dokumentu',
    run: { size: 22 },
    paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { ...single, after: 60 } },
  },
  { id: paragraphStyle.note, name: 'Uwaga', run: { size: 18 }, paragraph: { spacing: { before: 160, after: 0 } } },
  {
    id: paragraphStyle.strong,
    name: 'Wyróżnienie',
    run: { bold: true, size: 20 },
    paragraph: { keepNext: true, spacing: { ...single, before: 120, after: 60 } },
  },
  {
    id: paragraphStyle.post,
    name: 'Podpis: stanowisko',
    run: { size: 20 },
    paragraph: {
      alignment: AlignmentType.CENTER,
      keepNext: true,
      spacing: { ...single, before: twips(6), after: twips(SIGNING_SPACE_MM) },
    },
  },
  {
    id: paragraphStyle.signature,
    name: 'Podpis: linia i nazwisko',
    run: { size: 20 },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...single, before: 0, after: 0 } },
  },
  {
    id: tableStyle.text,
    name: 'Tekst tabeli',
    run: { size: points * 2 },
    paragraph: { spacing: { ...single, before: 36, after: 36 } },
  },
  {
    id: tableStyle.heading,
    name: 'Nagłówek tabeli',
    basedOn: tableStyle.text,
    run: { bold: true },
  },
  {
    id: paragraphStyle.item,
    name: 'Pozycja listy',
    paragraph: { spacing: { before: 0, after: 60 } },
  },
  {
    id: paragraphStyle.stamp,
    name: 'Miejsce pieczęci',
    run: { size: 14, color: '595959' },
    paragraph: { alignment: AlignmentType.CENTER, spacing: { ...single, before: 0, after: 0 } },
  },
  {
    id: paragraphStyle.gap,
    name: 'Odstęp między tabelami',
    run: { size: 2 },
    paragraph: { spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
  },
]

/** Size of table text: that of the register or of the first table that sets one. */
export function tablePoints(model: DocumentModel): number {
  const points = model.blocks.flatMap((block) =>
    block.kind === 'register' || block.kind === 'table' ? (block.points ?? []) : [],
  )
  return points[0] ?? TABLE_POINTS
}

/** Styles of a document: its font for everything, Polish as its language. */
export function documentStyles(model: DocumentModel): IStylesOptions {
  const heading = { font: model.font, bold: true, color: BLACK }
  return {
    default: {
      document: {
        run: { font: model.font, size: 22, language: { value: model.language, eastAsia: model.language } },
        paragraph: { spacing: { line: 276, lineRule: LineRuleType.AUTO, after: 120 } },
      },
      heading1: {
        run: { ...heading, size: 28 },
        paragraph: {
          alignment: AlignmentType.CENTER,
          keepNext: true,
          keepLines: true,
          spacing: { ...single, before: 240, after: 80 },
        },
      },
      heading2: {
        run: { ...heading, size: 22 },
        paragraph: { keepNext: true, keepLines: true, spacing: { ...single, before: 200, after: 80 } },
      },
    },
    paragraphStyles: stylesOf(tablePoints(model)).map((style) => ({
      basedOn: 'Normal',
      quickFormat: true,
      ...style,
    })),
  }
}

const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
const border = (edge: string, color: string) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="${color}"/>`
const padding = twips(CELL_PADDING_MM)

/** The table style, which the library cannot define: borders once on the style, shaded bold header row. */
export const tableStyleXml =
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyle.grid}"><w:name w:val="Tabela rejestru"/>` +
  `<w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${edges.map((edge) => border(edge, '7F7F7F')).join('')}</w:tblBorders>` +
  `<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${padding}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>` +
  `<w:right w:w="${padding}" w:type="dxa"/></w:tblCellMar></w:tblPr>` +
  ['firstRow', 'firstCol']
    .map(
      (part) =>
        `<w:tblStylePr w:type="${part}"><w:rPr><w:b/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/>` +
        `</w:tcPr></w:tblStylePr>`,
    )
    .join('') +
  '</w:style>'
