import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { inspectTemplate } from '#electron/services/templates/inspectTemplate'
import { mergeTemplate } from '#electron/services/templates/mergeTemplate'
import { readPackage } from '#electron/services/templates/readPackage'
import { p, type WordFile, wordFile } from './wordFiles'

const code = (...texts: readonly string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${texts.map((text) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
const relation = (type: string, target: string, mode = 'External') =>
  `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"${mode === '' ? '' : ` TargetMode="${mode}"`}/>`
const rels = (inner: string) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`
const nested = (depth: number) =>
  '<w:sdt><w:sdtContent>'.repeat(depth) + p('x') + '</w:sdtContent></w:sdt>'.repeat(depth)

describe('a hostile template is refused', () => {
  test.each<readonly [what: string, file: WordFile, reason: string]>([
    ['macros', { body: p('x'), parts: { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) } }, 'runs'],
    ['macros under another name', { body: p('x'), relations: relation('vbaProject', 'media/a.png', '') }, 'runs'],
    [
      'a document type with macros',
      {
        body: p('x'),
        types:
          '<Override PartName="/word/a.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      },
      'runs',
    ],
    ['ActiveX', { body: p('x'), parts: { 'word/activeX/activeX1.xml': '<a/>' } }, 'runs'],
    ['an embedded object', { body: p('x'), parts: { 'word/embeddings/oleObject1.bin': new Uint8Array([1]) } }, 'runs'],
    ['an object in the text', { body: '<w:p><w:r><w:object/></w:r></w:p>' }, 'runs'],
    ['a foreign chunk', { body: `${p('x')}<w:altChunk r:id="rIdX"/>` }, 'runs'],
    [
      'an attached template elsewhere',
      {
        body: p('x'),
        parts: { 'word/_rels/settings.xml.rels': rels(relation('attachedTemplate', 'https://zlo.example/a.dotm')) },
      },
      'external',
    ],
    ['a picture elsewhere', { body: p('x'), relations: relation('image', 'http://zlo.example/a.png') }, 'external'],
    [
      'a share that would be told the password',
      { body: p('x'), relations: relation('image', '\\\\\\\\zlo.example\\\\a') },
      'external',
    ],
    ['a share without saying so', { body: p('x'), relations: relation('image', '//zlo.example/a', '') }, 'external'],
    [
      'a link to a file',
      { body: p('x'), relations: relation('hyperlink', 'file:///c:/windows/system32/calc.exe') },
      'external',
    ],
    ['a link that runs', { body: p('x'), relations: relation('hyperlink', 'ms-msdt:/id') }, 'external'],
    [
      'a picture named in the text',
      {
        body: '<w:p><w:r><w:pict><v:shape><v:imagedata src="http://zlo.example/a.png"/></v:shape></w:pict></w:r></w:p>',
      },
      'external',
    ],
    [
      'a mail merge',
      { body: p('x'), parts: { 'word/settings.xml': '<w:settings xmlns:w="w"><w:mailMerge/></w:settings>' } },
      'external',
    ],
    ['DDE', { body: code('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"') }, 'fieldCode'],
    ['DDE split into runs', { body: code('DD', 'E', 'AUTO cmd') }, 'fieldCode'],
    ['DDE in a simple field', { body: '<w:p><w:fldSimple w:instr="DDE cmd"/></w:p>' }, 'fieldCode'],
    [
      'DDE put together of other fields',
      {
        body: `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`,
      },
      'fieldCode',
    ],
    [
      'a field without an end',
      { body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDE x</w:instrText></w:r></w:p>' },
      'fieldCode',
    ],
    ['a field in a header', { body: p('x'), header: code('INCLUDETEXT "c:\\\\a.docx"') }, 'fieldCode'],
    ['INCLUDEPICTURE', { body: code('INCLUDEPICTURE "http://zlo.example/a"') }, 'fieldCode'],
    ['LINK', { body: code('LINK Excel.Sheet.8 "\\\\\\\\zlo\\\\a.xlsx"') }, 'fieldCode'],
    ['a link in a field', { body: code('HYPERLINK "file:///c:/a.exe"') }, 'external'],
    [
      'entities',
      { body: p('&amp;'), prolog: '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>' },
      'entities',
    ],
    ['a foreign entity', { body: p('x'), prolog: '<!DOCTYPE d SYSTEM "file:///etc/passwd">' }, 'entities'],
    [
      'entities in another part',
      { body: p('x'), parts: { 'word/styles.xml': '<!DOCTYPE d [<!ENTITY a "a">]><a>&a;</a>' } },
      'entities',
    ],
    [
      'another encoding',
      { body: p('x'), parts: { 'word/styles.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0]) } },
      'damaged',
    ],
    ['deep nesting', { body: nested(200) }, 'tooComplex'],
    ['10 MB of nesting', { body: nested(250_000) }, 'tooComplex'],
    ['XML that is none', { body: '<w:p>' }, 'damaged'],
    [
      'tracked changes',
      { body: `<w:p><w:ins w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins></w:p>` },
      'trackedChanges',
    ],
    [
      'tracked changes of a format',
      {
        body: `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="1" w:author="a"><w:rPr/></w:rPrChange></w:rPr><w:t>x</w:t></w:r></w:p>`,
      },
      'trackedChanges',
    ],
    [
      'DDE under another prefix',
      {
        body: `<x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><x:fldSimple x:instr="DDE cmd"/></x:p>`,
      },
      'damaged',
    ],
    [
      'DDE without a prefix',
      {
        body: `<p xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><fldSimple instr="DDE cmd"/></p>`,
      },
      'damaged',
    ],
    [
      'a header that is not called XML',
      {
        body: p('x'),
        parts: { 'word/header1.dat': '<w:hdr/>' },
        types:
          '<Override PartName="/word/header1.dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
      },
      'damaged',
    ],
    [
      'all files of a kind as headers',
      {
        body: p('x'),
        types:
          '<Default Extension="dat" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>',
      },
      'damaged',
    ],
    ['a second document', { body: p('x'), parts: { 'word/DOCUMENT.xml': '<w:document/>' } }, 'damaged'],
    ['a field of a mail merge', { body: code('MERGEFIELD Nazwisko') }, 'fieldCode'],
    ['a choice that is made by Word', { body: code('IF 1 = 1 "a" "b"') }, 'fieldCode'],
    ['remarks', { body: '<w:p><w:r><w:commentReference w:id="1"/></w:r></w:p>' }, 'comments'],
    [
      'no document',
      {
        body: p('x'),
        parts: {
          '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        },
      },
      'notDocx',
    ],
  ])('%s', async (_what, file, reason) => {
    const bytes = wordFile(file)
    expect(await inspectTemplate(bytes)).toMatchObject({ refused: reason })
    // What came by another way, in a package of another workstation, is refused when it is to be used too.
    await expect(
      readPackage(bytes).then((parts) =>
        mergeTemplate(
          parts,
          { values: {}, lists: {} },
          { title: '', author: '', template: { name: '', version: '', sha256: '' } },
        ),
      ),
    ).rejects.toThrow(reason)
  })

  test.each<readonly [what: string, bytes: () => Uint8Array, reason: string]>([
    ['a text', () => strToU8('Uchwała'), 'notDocx'],
    ['an old or encrypted Word file', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'encrypted'],
    ['a cut file', () => wordFile({ body: p('x') }).slice(0, 300), 'damaged'],
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }), 'tooLarge'],
    [
      'many small bombs',
      () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: 8 }, (_, index) => [`word/${index}.xml`, new Uint8Array(10 * 1024 * 1024)]),
          ),
        ),
      'tooLarge',
    ],
    [
      'thousands of parts',
      () =>
        zipSync(
          Object.fromEntries(Array.from({ length: 1_200 }, (_, index) => [`word/${index}.xml`, strToU8('<a/>')])),
        ),
      'tooLarge',
    ],
    ['a bomb that lies about its size', lyingBomb, 'damaged'],
  ])('%s', async (_what, bytes, reason) => {
    expect(await inspectTemplate(bytes())).toMatchObject({ refused: reason })
  })

  test('raw XML and commands of the library are no tags', async () => {
    const found = await inspectTemplate(wordFile({ body: p('{@x}') + p('{=[[ ]]=}') + p('{-w:p x}') }))
    expect('tags' in found ? found.tags.map(({ isBroken }) => isBroken) : []).toEqual([true, true, true])
  })

  test.each([
    'PAGE',
    'NUMPAGES',
    'DATE \\@ "d MMMM yyyy"',
    'TOC \\o',
    'HYPERLINK "https://bip.lipowiec.pl"',
    'HYPERLINK \\l "a"',
    '= 2 + 2',
  ])('what papers need stays: %s', async (field) => {
    expect(await inspectTemplate(wordFile({ body: code(field) }))).toEqual({ tags: [] })
  })
})

/** Says in both of its directories that a part is small. */
function lyingBomb(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  view.setUint32(22, 100, true)
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true)
  return bytes
}
