import { describe, expect, test } from 'vitest'
import { inspectTemplate } from '#electron/services/templates/inspectTemplate'
import { mergeTemplate } from '#electron/services/templates/mergeTemplate'
import { type PackageParts, readPackage } from '#electron/services/templates/readPackage'
import { checkTemplate, type TemplateProblem } from '#shared/engine/templates/check'
import validate from '@ooxml-tools/validate'
import { zipSync } from 'fflate'
import { about, paragraphsOf, scopeOf } from './filled'
import { session, sessionNames } from './session'
import { p, tbl, tc, tr, type WordFile, wordFile } from './wordFiles'
import {
  bookmark,
  endnote,
  endnoteMark,
  footnote,
  footnoteMark,
  furtherHeader,
  lineControl,
  link,
  linkFile,
  marked,
  numbered,
  numbering,
  para,
  picture,
  pictureFile,
  run,
  sectionEnd,
  together,
} from './wordShapes'

// What Word builds besides paragraphs and tables: notes, sections, numbered lists, links, pictures, marks of its own.

const nbsp = '\u00a0'
const present = ['Nowak', 'Kos', 'Lis', 'Żak', 'Bąk']
const many = Array.from({ length: 400 }, (_, index) => ({ Nazwisko: `Radny ${index + 1}` }))

interface Shape {
  readonly what: string
  readonly file: WordFile
  readonly data?: typeof session
  /** Paragraphs of the body, in their order. */
  readonly body: readonly string[]
  /** Paragraphs of further parts. */
  readonly parts?: Readonly<Record<string, readonly string[]>>
  readonly xml?: (xml: string, parts: PackageParts) => void
}

const unique = (xml: string, of: RegExp) => {
  const found = Array.from(xml.matchAll(of), ([, value]) => value)
  expect(found.length).toBeGreaterThan(1)
  expect(new Set(found).size).toBe(found.length)
}

const shapes: readonly Shape[] = [
  {
    what: 'a footnote',
    file: { body: para(run('Sesja {Numer}'), footnoteMark), ...footnote('Zwołana na {Data}.') },
    body: ['Sesja XII'],
    parts: { 'word/footnotes.xml': ['', '', ' Zwołana na 12.03.2026.'] },
  },
  {
    what: 'a footnote marked at each of a list',
    file: { body: p('{#Obecni}') + para(run('{Nazwisko}'), footnoteMark) + p('{/}'), ...footnote('{Rada}') },
    body: present,
    parts: { 'word/footnotes.xml': ['', '', ...present.map(() => ' Rada Gminy Lipowiec')] },
    xml: (xml) => unique(xml, /<w:footnoteReference w:id="(\d+)"/gu),
  },
  {
    what: 'an endnote',
    file: { body: para(run('{Numer}'), endnoteMark), ...endnote('{#Uwagi}{Uwagi}{/}{^Uwagi}bez uwag{/}') },
    body: ['XII'],
    parts: { 'word/endnotes.xml': ['', '', ' bez uwag'] },
  },
  {
    what: 'a landscape section with a header of its own',
    file: {
      body:
        p('Protokół {Numer}') +
        sectionEnd('portrait', '<w:headerReference w:type="default" r:id="rIdH2"/>') +
        tbl(2, tr(tc(p('{#Obecni}{Lp}')), tc(p('{Nazwisko}{/}')))) +
        sectionEnd('landscape') +
        p('koniec'),
      ...furtherHeader(2, 'Protokół {Rada}'),
    },
    body: ['Protokół XII', '', ...present.flatMap((name, index) => [`${index + 1}`, name]), '', 'koniec'],
    parts: { 'word/header2.xml': ['Protokół Rada Gminy Lipowiec'] },
    xml: (xml) => expect(xml.match(/w:orient="landscape"/gu)).toHaveLength(1),
  },
  {
    what: 'other headers on the first and on even pages',
    file: {
      body:
        p('x') +
        sectionEnd(
          'portrait',
          '<w:headerReference w:type="first" r:id="rIdH2"/><w:headerReference w:type="even" r:id="rIdH3"/>',
        ).replace('</w:sectPr>', '<w:titlePg/></w:sectPr>') +
        p('y'),
      ...together(furtherHeader(2, '{Rada}'), furtherHeader(3, 'str. parzysta {Numer}')),
    },
    body: ['x', '', 'y'],
    parts: { 'word/header2.xml': ['Rada Gminy Lipowiec'], 'word/header3.xml': ['str. parzysta XII'] },
  },
  {
    what: 'a list numbered by Word',
    file: { body: p('{#Punkty}') + numbered('{Tytuł}') + p('{/}'), ...numbering },
    body: ['Otwarcie', 'Uchwały'],
    xml: (xml) => expect(xml.match(/<w:numId w:val="1"\/>/gu)).toHaveLength(2),
  },
  {
    what: 'a list numbered by Word with letters inside',
    file: {
      body:
        p('{#Punkty}') + numbered('{Tytuł}') + p('{#Głosowania}') + numbered('{Wynik}', 1) + p('{/}') + p('{/Punkty}'),
      ...numbering,
    },
    body: ['Otwarcie', 'Uchwały', 'przyjęto', 'odrzucono'],
  },
  {
    what: 'a list numbered by Word, the loop in the same paragraph',
    file: { body: numbered('{#Obecni}{Nazwisko}; {/}'), ...numbering },
    body: [`${present.join('; ')}; `],
  },
  {
    what: 'a link with a field in its words',
    file: { body: para(run('Patrz '), link('BIP {Nu', 'mer}')), ...linkFile },
    body: ['Patrz BIP XII'],
    xml: (xml) => expect(xml).toContain('<w:hyperlink r:id="rIdLink">'),
  },
  {
    what: 'a tag that begins before a link and ends in it',
    file: { body: para(run('{Nu'), link('mer} w BIP')), ...linkFile },
    body: [`XII w${nbsp}BIP`],
  },
  {
    what: 'a coat of arms in the body',
    file: { body: para(picture()) + p('{Rada}'), ...pictureFile },
    body: ['', 'Rada Gminy Lipowiec'],
    xml: (_xml, parts) =>
      expect(parts.get('word/media/herb.png')).toEqual(Buffer.from(pictureFile.parts?.['word/media/herb.png'] ?? '')),
  },
  {
    what: 'a picture at each of a list',
    file: { body: p('{#Obecni}') + para(picture(), run('{Nazwisko}')) + p('{/}'), ...pictureFile },
    body: present,
    xml: (xml) => unique(xml, /<wp:docPr id="(\d+)"/gu),
  },
  {
    what: 'a bookmark in each of a list',
    file: { body: p('{#Obecni}') + para(bookmark(5, 'osoba', run('{Nazwisko}'))) + p('{/}') },
    body: present,
    xml: (xml) => {
      unique(xml, /<w:bookmarkStart w:id="(\d+)"/gu)
      unique(xml, /w:name="([^"]+)"/gu)
    },
  },
  {
    what: 'paragraphs Word has marked as their own, repeated',
    file: { body: p('{#Obecni}') + marked('1A2B3C4D', '{Nazwisko}') + p('{/}') },
    body: present,
    xml: (xml) => {
      const marks = Array.from(xml.matchAll(/w14:paraId="([^"]+)"/gu), ([, id]) => id)
      expect(new Set(marks).size).toBe(marks.length)
    },
  },
  {
    what: 'a content control in each row',
    file: { body: tbl(2, tr(tc(p('{#Obecni}{Lp}')), tc(para(lineControl(77, '{Nazwisko}'), run('{/}'))))) + p('') },
    body: [...present.flatMap((name, index) => [`${index + 1}`, name]), ''],
    xml: (xml) => {
      const ids = Array.from(xml.matchAll(/<w:id w:val="(\d+)"\/>/gu), ([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  },
  {
    what: 'a content control bound to data elsewhere in the file',
    file: {
      body: para(
        lineControl(
          7,
          '{Numer}',
          '<w:dataBinding w:xpath="/a[1]" w:storeItemID="{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"/>',
        ),
      ),
    },
    body: ['XII'],
    // Word would put back what is kept there, when the paper is opened.
    xml: (xml) => expect(xml).not.toContain('dataBinding'),
  },
  {
    what: 'a whole table left out',
    file: {
      body: p('{#Uwagi}') + tbl(1, tr(tc(p('{Uwagi}')))) + p('{/Uwagi}') + p('{^Uwagi}') + p('Uwag brak.') + p('{/}'),
    },
    body: ['Uwag brak.'],
  },
  {
    what: 'a table for each of a list',
    file: { body: p('{#Punkty}') + tbl(2, tr(tc(p('{Lp}')), tc(p('{Tytuł}')))) + p('') + p('{/}') },
    body: ['1', 'Otwarcie', '', '2', 'Uchwały', ''],
  },
  {
    what: 'a row that stands only sometimes',
    file: {
      body:
        tbl(
          2,
          tr(tc(p('Numer')), tc(p('{Numer}'))),
          tr(tc(p('{#Uwagi}Uwagi')), tc(p('{Uwagi}{/Uwagi}'))),
          tr(tc(p('Rada')), tc(p('{Rada}'))),
        ) + p(''),
    },
    body: ['Numer', 'XII', 'Rada', 'Rada Gminy Lipowiec', ''],
  },
  {
    what: 'two blocks for signatures side by side, with tabs',
    file: {
      body: '<w:p><w:r><w:t>{Przewodniczący}</w:t></w:r><w:r><w:tab/></w:r><w:r><w:t>{Miejsce | wielkie}</w:t></w:r></w:p>',
    },
    body: [`Jan KowalskiSALA NR${nbsp}1`],
  },
  {
    what: 'text in columns with breaks',
    file: { body: para(run('{Numer}'), '<w:r><w:br w:type="column"/></w:r>', run('{Miejsce}')) },
    body: [`XII\nsala nr${nbsp}1`],
  },
  {
    what: 'line breaks and a hard hyphen beside tags',
    file: { body: para(run('{Numer}'), '<w:r><w:noBreakHyphen/><w:br/></w:r>', run('{Rada}')) },
    body: ['XII\nRada Gminy Lipowiec'],
  },
  {
    what: 'a field of Word around a tag',
    file: {
      body: '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>{Numer}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    },
    body: ['XII'],
  },
  {
    what: 'four hundred people, every second sentence with a condition',
    file: { body: p('{#Obecni}') + p('{Lp}. {Nazwisko}{#Uwagi} – {Uwagi}{/Uwagi}') + p('{/Obecni}') },
    data: { ...session, Obecni: many },
    body: many.map(({ Nazwisko }, index) => `${index + 1}. ${Nazwisko.replace(' ', ' ')}`),
  },
  {
    what: 'four hundred rows with marks of Word',
    file: {
      body: tbl(2, tr(tc(marked('00000001', '{#Obecni}{Lp}')), tc(marked('00000002', '{Nazwisko}{/}')))) + p(''),
    },
    data: { ...session, Obecni: many },
    body: [...many.flatMap(({ Nazwisko }, index) => [String(index + 1), Nazwisko]), ''],
    xml: (xml) => {
      const marks = Array.from(xml.matchAll(/w14:paraId="([^"]+)"/gu), ([, id]) => id)
      expect(new Set(marks).size).toBe(marks.length)
    },
  },
  {
    what: 'quotation marks, dashes and blanks as Word changes them',
    file: { body: p(`{Rada${nbsp}w dopełniaczu} – „{Miejsce}”`) },
    body: [`Rady Gminy Lipowiec – „sala nr${nbsp}1”`],
  },
]

const faults: readonly (readonly [what: string, file: WordFile, problem: TemplateProblem])[] = [
  [
    'a misspelt field in a footnote',
    { body: para(run('x'), footnoteMark), ...footnote('{Dat}') },
    { kind: 'unknownName', text: 'Dat', near: 'Data', place: { part: 'note', paragraph: 3 } },
  ],
  [
    'braces in braces',
    { body: p('{{Numer}}') },
    { kind: 'brace', text: '{{Numer}}', place: { part: 'body', paragraph: 1 } },
  ],
  [
    'a name over a line break',
    { body: para(run('{Rada w'), '<w:r><w:br/></w:r>', run('dopełniaczu}')) },
    {
      kind: 'unknownName',
      text: 'Rada wdopełniaczu',
      near: 'Rada w dopełniaczu',
      place: { part: 'body', paragraph: 1 },
    },
  ],
  [
    'a brace in a formula',
    {
      body: `<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>{a</m:t></m:r></m:oMath></w:p>`,
    },
    { kind: 'brace', text: '{a', place: { part: 'body', paragraph: 1 } },
  ],
  [
    'a tag over two paragraphs',
    { body: p('{Num') + p('er}') },
    { kind: 'brace', text: '{Num', place: { part: 'body', paragraph: 1 } },
  ],
  ['empty braces', { body: p('a') + p('{ }') }, { kind: 'empty', text: ' ', place: { part: 'body', paragraph: 2 } }],
  [
    'loops that cross',
    { body: p('{#Punkty}') + p('{#Głosowania}') + p('{/Punkty}') + p('{/Głosowania}') },
    { kind: 'unopened', text: '/Punkty', place: { part: 'body', paragraph: 3 } },
  ],
  [
    'a loop over a section with a field of none of its lists',
    { body: sectionEnd('landscape') + p('{#Obecni}{Wynik}{/}') },
    { kind: 'unknownName', text: 'Wynik', place: { part: 'body', paragraph: 2 } },
  ],
]

describe('templates with all that Word builds', () => {
  test.each(shapes)('$what', async ({ file, data = session, body, parts = {}, xml }) => {
    const bytes = wordFile(file)
    const found = await inspectTemplate(bytes)
    if ('refused' in found) throw new Error(`${found.refused}: ${found.detail}`)
    expect(checkTemplate(found.tags, sessionNames).problems).toEqual([])
    const merged = mergeTemplate(await readPackage(bytes), scopeOf(data), about)
    const document = 'word/document.xml'
    expect(paragraphsOf(merged, document)).toEqual(body)
    for (const [name, texts] of Object.entries(parts)) expect(paragraphsOf(merged, name)).toEqual(texts)
    xml?.(Buffer.from(merged.get(document) ?? []).toString(), merged)
    expect(await validate(zipSync(Object.fromEntries(merged)), 'docx', 'Microsoft365')).toEqual([])
  })

  test.each(faults)('%s is told with its place', async (_what, file, problem) => {
    const found = await inspectTemplate(wordFile(file))
    if ('refused' in found) throw new Error(found.refused)
    expect(checkTemplate(found.tags, sessionNames).problems[0]).toEqual(problem)
  })
})
