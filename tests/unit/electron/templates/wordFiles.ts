import { strToU8, zipSync } from 'fflate'

export const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Text as it stands in XML. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** A paragraph; several texts are several runs, as Word splits them while one types. */
export const p = (...runs: readonly string[]) =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`).join('')}</w:p>`

/** A cell; what it holds is XML. */
export const tc = (content: string, properties = '') =>
  `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`
export const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
export const tbl = (columns: number, ...rows: readonly string[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`

/** A text box as Word writes it: once for itself, once for programs of before 2010. */
export const textBox = (content: string) =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="600000"/><wp:docPr id="1" name="Pole"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr/><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:100pt;height:40pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

/** A content control around paragraphs. */
export const control = (content: string) =>
  `<w:sdt><w:sdtPr><w:alias w:val="Treść"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

export interface WordFile {
  readonly body: string
  readonly header?: string
  readonly footer?: string
  /** Further parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  /** Further relations of the document, as XML. */
  readonly relations?: string
  readonly types?: string
  /** The XML before the document's root. */
  readonly prolog?: string
}

/** A Word file as an office has them: the least Word opens, with what the test is about. */
export function wordFile({
  body,
  header,
  footer,
  parts = {},
  relations = '',
  types = '',
  prolog = '',
}: WordFile): Uint8Array {
  const part = (name: string, content: string) => `${head}<w:${name} ${namespaces}>${content}</w:${name}>`
  const references =
    (header === undefined ? '' : '<w:headerReference w:type="default" r:id="rIdH"/>') +
    (footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rIdF"/>')
  const ownRelations =
    (header === undefined ? '' : `<Relationship Id="rIdH" Type="${relationTypes}/header" Target="header1.xml"/>`) +
    (footer === undefined ? '' : `<Relationship Id="rIdF" Type="${relationTypes}/footer" Target="footer1.xml"/>`)
  const ownTypes =
    (header === undefined
      ? ''
      : '<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>') +
    (footer === undefined
      ? ''
      : '<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>')
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${ownTypes}${types}</Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relationTypes}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${ownRelations}${relations}</Relationships>`,
    'word/document.xml': `${head}${prolog}<w:document ${namespaces}><w:body>${body}<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ...(header === undefined ? {} : { 'word/header1.xml': part('hdr', header) }),
    ...(footer === undefined ? {} : { 'word/footer1.xml': part('ftr', footer) }),
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  )
}
