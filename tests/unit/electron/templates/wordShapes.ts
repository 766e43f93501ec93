import { head, namespaces, p, relationTypes, type WordFile } from './wordFiles'

/** What Word builds besides paragraphs and tables, each with the parts it needs, put together by `wordFile`. */

const content = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const override = (part: string, type: string) =>
  `<Override PartName="/word/${part}.xml" ContentType="${content}.${type}+xml"/>`
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="${target}"/>`

/** Several of these in one document. */
export function together(...files: readonly Omit<WordFile, 'body'>[]): Omit<WordFile, 'body'> {
  return {
    parts: Object.fromEntries(files.flatMap(({ parts = {} }) => Object.entries(parts))),
    relations: files.map(({ relations = '' }) => relations).join(''),
    types: files.map(({ types = '' }) => types).join(''),
  }
}

const notes = (kind: 'footnote' | 'endnote', text: string): Omit<WordFile, 'body'> => ({
  parts: {
    [`word/${kind}s.xml`]: `${head}<w:${kind}s ${namespaces}><w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}><w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}><w:${kind} w:id="1"><w:p><w:r><w:${kind}Ref/></w:r><w:r><w:t xml:space="preserve"> ${text}</w:t></w:r></w:p></w:${kind}></w:${kind}s>`,
  },
  relations: relation(`rId${kind}`, `${kind}s`, `${kind}s.xml`),
  types: override(`${kind}s`, `${kind}s`),
})

/** A footnote with the text, and the mark in the text that leads to it. */
export const footnote = (text: string) => notes('footnote', text)
export const footnoteMark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
export const endnote = (text: string) => notes('endnote', text)
export const endnoteMark = '<w:r><w:endnoteReference w:id="1"/></w:r>'

/** Lists numbered by Word: „1.”, and „a)” inside. */
export const numbering: Omit<WordFile, 'body'> = {
  parts: {
    'word/numbering.xml': `${head}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${['decimal', 'lowerLetter'].map((format, level) => `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}${level === 0 ? '.' : ')'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  },
  relations: relation('rIdNum', 'numbering', 'numbering.xml'),
  types: override('numbering', 'numbering'),
}
export const numbered = (text: string, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A red dot, as PNG. */
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)
/** A picture kept in the file, and the run that shows it. */
export const pictureFile: Omit<WordFile, 'body'> = {
  parts: { 'word/media/herb.png': png },
  relations: relation('rIdPng', 'image', 'media/herb.png'),
  types: '<Default Extension="png" ContentType="image/png"/>',
}
export const picture = (id = 1) =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="${id}" name="Herb ${id}" descr="Herb gminy"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="herb.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPng"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** A link out of the file, and the run it stands behind. */
export const linkFile: Omit<WordFile, 'body'> = {
  relations: `<Relationship Id="rIdLink" Type="${relationTypes}/hyperlink" Target="https://bip.lipowiec.pl" TargetMode="External"/>`,
}
export const link = (...runs: readonly string[]) =>
  `<w:hyperlink r:id="rIdLink">${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:hyperlink>`

/** A further header of the document, e.g. that of its first page. */
export const furtherHeader = (number: number, text: string): Omit<WordFile, 'body'> => ({
  parts: { [`word/header${number}.xml`]: `${head}<w:hdr ${namespaces}>${p(text)}</w:hdr>` },
  relations: relation(`rIdH${number}`, 'header', `header${number}.xml`),
  types: override(`header${number}`, 'header'),
})

/** The end of a section inside the text: what stands before it is on pages of this kind. */
export const sectionEnd = (orientation: 'portrait' | 'landscape', references = '') =>
  `<w:p><w:pPr><w:sectPr>${references}<w:pgSz ${orientation === 'portrait' ? 'w:w="11906" w:h="16838"' : 'w:w="16838" w:h="11906" w:orient="landscape"'}/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:pPr></w:p>`

/** A paragraph as Word 2010 and later marks it: with an identifier no other one has. */
export const marked = (id: string, text: string) =>
  `<w:p w14:paraId="${id}" w14:textId="77777777"><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** A content control in a line, with what Word writes of it. */
export const lineControl = (id: number, text: string, properties = '') =>
  `<w:sdt><w:sdtPr><w:alias w:val="Pole"/><w:id w:val="${id}"/>${properties}<w:text/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:sdtContent></w:sdt>`

export const bookmark = (id: number, name: string, inner: string) =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${id}"/>`
/** A run of a text. */
export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const para = (...inner: readonly string[]) => `<w:p>${inner.join('')}</w:p>`
