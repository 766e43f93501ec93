import { JSDOM } from 'jsdom'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDocumentWriter } from '#electron/services/documents/openWriter'
import { paperRules } from '#electron/services/documents/htmlStyles'
import type { TemplateFill } from '#electron/services/documents/templateFill'
import { unshown } from '#electron/services/documents/word/wordFile'
import { failuresPl } from '#shared/text/app/failures.pl'
import { failuresEn } from '#shared/text/app/failures.en'
import { documentModelSchema, type DocumentModel } from '#shared/engine/documents/model'
import { type Plain, scopeOf } from '../templates/filled'
import { control, p, tbl, tc, textBox, tr, type WordFile, wordFile } from '../templates/wordFiles'
import { folder, written } from './files'
import { sampleCard } from './samples'

const letter = documentModelSchema.parse({
  title: 'Pismo w sprawie drogi',
  subject: '',
  author: 'Urząd Gminy',
  language: 'pl-PL',
  page: { orientation: 'portrait', marginMm: 25 },
  font: 'Arial',
  letterhead: { lines: [] },
  footer: 'Urząd Gminy',
  blocks: [{ kind: 'heading', level: 1, text: 'PISMO' }],
})

const fillOf = (file: Uint8Array, plain: Plain = {}): TemplateFill => ({
  bytes: file,
  scope: scopeOf(plain),
  columns: [],
  withBuiltIn: false,
  about: { name: 'Wzór', version: '1', sha256: 'a'.repeat(64) },
})

interface One {
  readonly document: DocumentModel
  readonly template?: TemplateFill
}

/** The page of these papers. */
async function pageOf(first: One, ...others: readonly One[]): Promise<Document> {
  const file = join(folder(), 'strona.html')
  const writer = await openDocumentWriter('html', { file, document: first.document }, first.template)
  for (const { document, template } of others) await writer.next?.(document, template)
  await writer.finish()
  return new new JSDOM().window.DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html')
}

const shown = (word: WordFile, plain: Plain = {}) =>
  pageOf({ document: letter, template: fillOf(wordFile(word), plain) })

const textsOf = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))

/** All styles that hold for an element, as text: the page has them in classes. */
function lookOf(page: Document, element: Element | null): string {
  const [, looks] = page.querySelectorAll('style')
  return [...(element?.classList ?? [])]
    .map((name) => new RegExp(String.raw`\.${name}\{([^}]*)\}`, 'u').exec(looks?.textContent ?? '')?.[1] ?? '')
    .join(';')
}

const styled = (properties: string, content: string) => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`
const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const part = (root: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${content}</w:${root}>`
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="${720 * (at + 1)}" w:hanging="360"/></w:pPr></w:lvl>`
const numbering = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1)')}${level(1, 'lowerLetter', '%2)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
)
const styles = part(
  'styles',
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' +
    '<w:style w:type="paragraph" w:styleId="N1"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style>',
)
const item = (at: number, text: string) =>
  styled(`<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`, run(text))
const head = '<w:trPr><w:tblHeader/></w:trPr>'

describe('a page of a filled template', () => {
  it('has language and title, and its text in order as headings, paragraphs, lists and tables', async () => {
    const page = await shown(
      {
        parts: { 'word/styles.xml': styles, 'word/numbering.xml': numbering },
        body:
          styled('<w:pStyle w:val="N1"/>', run('Pismo {Numer}')) +
          p('Przekazuję ', 'wykaz:') +
          item(0, 'pierwszy') +
          item(0, 'drugi') +
          item(1, 'pod drugim') +
          item(0, 'trzeci') +
          tbl(2, `<w:tr>${head}${tc(p('Lp.'))}${tc(p('Nazwa'))}</w:tr>`, tr(tc(p('1')), tc(p('droga')))) +
          control(p('Z poważaniem')),
      },
      { Numer: 'XII' },
    )
    expect(page.documentElement.lang).toBe('pl')
    expect(page.title).toBe('Pismo w sprawie drogi')
    expect([...page.querySelectorAll('main > :not(.gap)')].map(({ tagName }) => tagName)).toEqual([
      'H1',
      'P',
      'UL',
      'TABLE',
      'P',
    ])
    expect(textsOf(page, 'h1')).toEqual(['Pismo XII'])
    expect(textsOf(page, 'main > p')).toEqual(['Przekazuję wykaz:', 'Z poważaniem'])
    expect(textsOf(page, 'main > ul > li')).toEqual(['1)pierwszy', '2)drugia)pod drugim', '3)trzeci'])
    expect(textsOf(page, 'li li')).toEqual(['a)pod drugim'])
    expect(textsOf(page, 'thead th[scope=col]')).toEqual(['Lp.', 'Nazwa'])
    expect(textsOf(page, 'tbody td')).toEqual(['1', 'droga'])
    expect(lookOf(page, page.querySelector('h1'))).toMatch(/"Times New Roman",serif;font-size:12pt;font-weight:bold/u)
  })

  it('keeps where things stand: sides, indents, tabs, merged cells, lines and pages', async () => {
    const page = await shown({
      body:
        styled('<w:jc w:val="right"/>', run('po prawej')) +
        styled(
          '<w:ind w:left="4536" w:firstLine="200"/><w:pBdr><w:top w:val="single" w:sz="8"/></w:pBdr>',
          run('dalej'),
        ) +
        styled(
          '<w:tabs><w:tab w:val="right" w:pos="9072"/></w:tabs>',
          `${run('Znak')}<w:r><w:tab/></w:r>${run('dnia')}`,
        ) +
        tbl(2, tr(tc(p('a'), '<w:vMerge w:val="restart"/>'), tc(p('b'))), tr(tc(p(''), '<w:vMerge/>'), tc(p('c')))) +
        tbl(2, tr(tc(p('razem'), '<w:gridSpan w:val="2"/>'))) +
        `<w:p><w:r><w:br w:type="page"/></w:r>${run('druga strona')}</w:p>`,
    })
    const [right, indented, tabbed, second] = page.querySelectorAll('main > p')
    expect(lookOf(page, right ?? null)).toContain('text-align:right')
    expect(lookOf(page, indented ?? null)).toContain('margin:0pt 0pt 0pt 226.8pt;text-indent:10pt')
    expect(lookOf(page, indented ?? null)).toContain('border-top:1pt solid #000')
    // The box behind the tab ends at its stop: 453.6 points from the margin, whatever stands in it.
    const boxes = [...(tabbed?.querySelectorAll('.tab') ?? [])]
    const width = (box: Element) => Number(/width:([\d.]+)pt/u.exec(lookOf(page, box))?.[1])
    expect(boxes.map(({ textContent }) => textContent)).toEqual(['Znak', 'dnia'])
    expect(boxes.reduce((sum, box) => sum + width(box), 0)).toBeCloseTo(453.6, 0)
    expect(page.querySelector('[rowspan="2"]')?.textContent).toBe('a')
    expect(page.querySelector('[colspan="2"]')?.textContent).toBe('razem')
    // Without lines and headings they only put things beside each other.
    expect(page.querySelectorAll('table[role=presentation]')).toHaveLength(2)
    expect(lookOf(page, second ?? null)).toContain('break-before:page')
    expect(page.querySelector('style')?.textContent).toMatch(/^@page\{size:595\.3pt 841\.9pt;margin:70\.85pt/u)
  })

  it('has the head of its pages, and the numbers of the pages in their margin', async () => {
    const field = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>'
    const counter = `${field}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>4321</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const page = await shown({
      header: p('Gmina Lipowiec'),
      footer: styled('<w:jc w:val="center"/>', run('strona ') + counter),
      body: p('treść'),
    })
    expect(textsOf(page, '.head p')).toEqual(['Gmina Lipowiec'])
    const rules = page.querySelector('style')?.textContent ?? ''
    expect(rules).toMatch(/@bottom-center\{content: "strona "\s+counter\(page\)/u)
    expect(rules).not.toContain('4321')
  })

  it('says a picture’s alternative text', async () => {
    const drawing = (frame: string) =>
      `<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="635000"/><wp:docPr id="1" name="x" descr="Herb gminy"/><a:graphic><a:graphicData uri="x">${frame}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
    const body = drawing('<pic:pic xmlns:pic="x"><pic:blipFill><a:blip r:embed="rIdP"/></pic:blipFill></pic:pic>')
    const relations = (target: string) =>
      `<Relationship Id="rIdP" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="${target}"/>`
    const picture = {
      body,
      relations: relations('media/herb.png'),
      parts: { 'word/media/herb.png': new Uint8Array([1]) },
    }
    const page = await shown(picture)
    const image = page.querySelector('img')
    expect(image?.getAttribute('alt')).toBe('Herb gminy')
    expect(lookOf(page, image)).toBe('width:100pt;height:50pt')
    const metafile = {
      body,
      relations: relations('media/herb.emf'),
      parts: { 'word/media/herb.emf': new Uint8Array([1]) },
    }
    await expect(shown(metafile)).rejects.toMatchObject({ code: 'EUNSHOWN', message: 'picture' })
  })

  it.each<readonly [string, WordFile]>([
    ['textBox', { body: textBox(p('w polu')) }],
    ['note', { body: '<w:p><w:r><w:footnoteReference w:id="1"/></w:r></w:p>' }],
    ['equation', { body: '<w:p><m:oMath xmlns:m="m"><m:r/></m:oMath></w:p>' }],
    ['drawing', { body: '<w:p><w:r><w:pict><v:line/></w:pict></w:r></w:p>' }],
    ['symbol', { body: '<w:p><w:r><w:sym w:font="Webdings" w:char="F0AB"/></w:r></w:p>' }],
    ['rotated', { body: tbl(1, tr(tc(p('bok'), '<w:textDirection w:val="btLr"/>'))) }],
    ['columns', { body: styled('<w:sectPr><w:cols w:num="2"/></w:sectPr>', run('a')) }],
    ['other', { body: '<w:p><w:r><w:ruby/></w:r></w:p>' }],
  ])('with what only Word shows is not made, and names it: %s', async (thing, word) => {
    await expect(shown(word)).rejects.toThrow(thing)
    await expect(shown(word)).rejects.toMatchObject({ code: 'EUNSHOWN' })
  })

  it('names in words whatever it cannot show', () => {
    for (const failures of [failuresPl, failuresEn]) {
      const words = unshown.map((thing) => failures.unshownTemplate(thing))
      expect(new Set(words).size).toBe(unshown.length)
      for (const thing of unshown) expect(words.join()).not.toContain(`: ${thing}.`)
    }
  })

  it('makes no mark-up and no style of what a template or a clerk says', async () => {
    const hostile = '</style><script>alert(1)</script>"<img src=x onerror=y>'
    const page = await shown({ body: p('{Numer}'), footer: p('{Numer}'), header: p('{Numer}') }, { Numer: hostile })
    expect(page.querySelectorAll('script, img, body style, [style]')).toHaveLength(0)
    expect(page.querySelectorAll('style')).toHaveLength(2)
    expect(textsOf(page, 'main p')).toEqual([hostile])
  })

  it('of a built-in paper taken as a template says what the built-in page does', async () => {
    const model = sampleCard()
    const builtIn = await pageOf({ document: model })
    const page = await pageOf({ document: model, template: fillOf(await written('docx', model)) })
    for (const selector of ['h1', 'h2']) expect(textsOf(page, selector)).toEqual(textsOf(builtIn, selector))
    const words = (root: Document) =>
      textsOf(root, 'th, td')
        .map((text) => text.replace(/\s+/gu, ''))
        .toSorted()
    expect(words(page)).toEqual(expect.arrayContaining(words(builtIn).filter((text) => text !== '–' && text !== '')))
  })
})

describe('several papers on one page', () => {
  it('follow one another, each on a page of its own and under rules of its own', async () => {
    const wide = { ...letter, page: { ...letter.page, orientation: 'landscape' as const } }
    const page = await pageOf(
      { document: letter },
      { document: letter, template: fillOf(wordFile({ body: p('ze wzoru') })) },
      { document: wide },
    )
    expect(textsOf(page, '.paper')).toEqual(['PISMO', 'ze wzoru', 'PISMO'])
    const [sizes, looks] = textsOf(page, 'style')
    for (const at of [0, 1, 2]) {
      // None without a name, which would give what stands in its margins to the others; and an empty page of the same size.
      expect(sizes).toContain(`@page size${at}{size:`)
      expect(looks).toContain(`.paper${at}{page:size${at};`)
      expect(looks).toContain(`.paper${at}::after{content:var(--blank${at});`)
      if (at > 0) expect(looks).toContain(`.paper${at}{page:size${at};break-before:page;`)
    }
    expect(sizes).not.toContain('@page{')
    expect(sizes).toContain('@page blank2{size:A4 landscape;}')
    // Each counts its own pages.
    expect(sizes).toContain('counter(paper2) " z " var(--pages2,"…")')
    expect(sizes).not.toContain('counter(page)')
  })

  it('have the numbers of a template’s foot counted apart too', async () => {
    const foot =
      '<w:p><w:r><w:t>Strona </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
    const template = fillOf(wordFile({ body: p('ze wzoru'), footer: foot }))
    const [sizes] = textsOf(await pageOf({ document: letter }, { document: letter, template }), 'style')
    expect(sizes).toContain('"Strona "  counter(paper1)')
  })

  it('know how many pages they have once they were laid out; an empty one stands behind an odd number', () => {
    expect(paperRules([1, 2, 3], false)).toBe(':root{--pages0:"1";--pages1:"2";--pages2:"3";}')
    expect(paperRules([1, 2, 3], true)).toBe(':root{--pages0:"1";--blank0:"";--pages1:"2";--pages2:"3";}')
  })

  it('keep the numbers of their pages where there is one paper', async () => {
    expect(textsOf(await pageOf({ document: letter }), 'style')[0]).toContain('counter(pages)')
  })
})
