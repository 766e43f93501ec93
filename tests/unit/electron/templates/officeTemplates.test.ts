import { describe, expect, test } from 'vitest'
import { inspectTemplate } from '#electron/services/templates/inspectTemplate'
import { mergeTemplate } from '#electron/services/templates/mergeTemplate'
import { readPackage } from '#electron/services/templates/readPackage'
import { checkTemplate, type TemplateProblem } from '#shared/engine/templates/check'
import validate from '@ooxml-tools/validate'
import { zipSync } from 'fflate'
import { about, paragraphsOf, scopeOf } from './filled'
import { session as data, sessionNames as names } from './session'
import { control, p, tbl, tc, textBox, tr, type WordFile, wordFile } from './wordFiles'

const nbsp = '\u00a0'
const present = ['Nowak', 'Kos', 'Lis', 'Żak', 'Bąk']
const span = (count: number) => `<w:gridSpan w:val="${count}"/>`
const merge = (restart: boolean) => `<w:vMerge${restart ? ' w:val="restart"' : ''}/>`
/** A paragraph whose runs have formats of their own, as Word leaves them after corrections. */
const formatted = (...runs: readonly string[]) =>
  `<w:p w:rsidR="00A10000"><w:pPr><w:jc w:val="center"/></w:pPr>${runs.map((text, index) => `<w:r w:rsidRPr="00B0000${index}"><w:rPr>${index % 2 === 0 ? '<w:b/>' : '<w:i/>'}<w:lang w:val="pl-PL"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r><w:proofErr w:type="${index % 2 === 0 ? 'spellStart' : 'spellEnd'}"/>`).join('')}</w:p>`

/** Templates that are right: what the body says then, and the header. */
const right: readonly (readonly [what: string, file: WordFile, body: readonly string[], header?: readonly string[]])[] =
  [
    [
      'notice of a session',
      { body: p('Zwołuję {Numer} sesję {Rada w dopełniaczu} na dzień {Data | słownie}') },
      [`Zwołuję XII sesję Rady Gminy Lipowiec na dzień 12${nbsp}marca 2026${nbsp}r.`],
    ],
    ['runs split within a name', { body: p('Nr {', 'Nu', 'm', 'er', '}') }, [`Nr${nbsp}XII`]],
    [
      'runs split at braces with formats',
      { body: formatted('Sesja {', 'Numer', '} w ', '{Miejsce}') },
      [`Sesja XII w${nbsp}sala nr${nbsp}1`],
    ],
    [
      'header and footer',
      { body: p('x'), header: p('{Rada}'), footer: p('{Dzień pisma}') },
      ['x'],
      ['Rada Gminy Lipowiec'],
    ],
    [
      'letterhead as a table in the header',
      { body: p('x'), header: tbl(2, tr(tc(p('herb')), tc(p('{Rada}')))) + p('') },
      ['x'],
      ['herb', 'Rada Gminy Lipowiec', ''],
    ],
    [
      'attendance list',
      {
        body:
          tbl(
            3,
            tr(tc(p('Lp.')), tc(p('Nazwisko')), tc(p('Podpis'))),
            tr(tc(p('{#Obecni}{Lp}')), tc(p('{Nazwisko}')), tc(p('{/Obecni}'))),
          ) + p(''),
      },
      ['Lp.', 'Nazwisko', 'Podpis', ...present.flatMap((name, index) => [String(index + 1), name, '']), ''],
    ],
    [
      'merged cells above the rows',
      {
        body:
          tbl(
            2,
            tr(tc(p('Obecni na {Numer} sesji'), span(2))),
            tr(tc(p('{#Obecni}{Lp}')), tc(p('{Nazwisko}{/Obecni}'))),
          ) + p(''),
      },
      ['Obecni na XII sesji', ...present.flatMap((name, index) => [String(index + 1), name]), ''],
    ],
    [
      'cells merged downwards in each row',
      {
        body:
          tbl(
            2,
            tr(tc(p('{#Punkty}{Tytuł}'), merge(true)), tc(p('{Referent}'))),
            tr(tc(p(''), merge(false)), tc(p('{Lp}{/Punkty}'))),
          ) + p(''),
      },
      ['Otwarcie', 'A', '', '1', 'Uchwały', 'B', '', '2', ''],
    ],
    [
      'a sum below the rows',
      {
        body:
          tbl(2, tr(tc(p('{#Obecni}{Nazwisko}')), tc(p('{/}'))), tr(tc(p('Razem')), tc(p('{Obecni | liczba}')))) +
          p(''),
      },
      [...present.flatMap((name) => [name, '']), 'Razem', '5', ''],
    ],
    [
      'a table in a table',
      {
        body:
          tbl(
            2,
            tr(
              tc(p('{#Punkty}{Tytuł}')),
              tc(tbl(2, tr(tc(p('{#Głosowania}{Wynik}')), tc(p('{Za}{/Głosowania}')))) + p('{/Punkty}')),
            ),
          ) + p(''),
      },
      ['Otwarcie', '', 'Uchwały', 'przyjęto', '12', 'odrzucono', '3', '', ''],
    ],
    [
      'a numbered agenda',
      { body: p('{#Punkty}') + p('{Lp}. {Tytuł}') + p('{/Punkty}') },
      ['1. Otwarcie', '2. Uchwały'],
    ],
    [
      'an agenda with what was voted',
      {
        body:
          p('{#Punkty}') +
          p('{Lp}. {Tytuł}') +
          p('{#Głosowania}') +
          p('– {Wynik}: {Za}') +
          p('{/Głosowania}') +
          p('{/Punkty}'),
      },
      ['1. Otwarcie', '2. Uchwały', '– przyjęto: 12', '– odrzucono: 3'],
    ],
    [
      'people in one line',
      { body: p('Obecni: {#Obecni}{Nazwisko}, {/Obecni}razem {Obecni | liczba}.') },
      ['Obecni: Nowak, Kos, Lis, Żak, Bąk, razem 5.'],
    ],
    [
      'a list of Word repeated',
      {
        body:
          p('{#Obecni}') +
          '<w:p><w:pPr><w:ind w:left="720"/></w:pPr><w:r><w:t>{Nazwisko}</w:t></w:r></w:p>' +
          p('{/Obecni}'),
      },
      present,
    ],
    [
      'a text box',
      { body: textBox(p('{Rada}')) },
      ['Rada Gminy Lipowiec'.repeat(2), 'Rada Gminy Lipowiec', 'Rada Gminy Lipowiec'],
    ],
    [
      'a text box with a loop',
      { body: textBox(p('{#Punkty}{Tytuł} {/Punkty}')) },
      ['Otwarcie Uchwały '.repeat(2), 'Otwarcie Uchwały ', 'Otwarcie Uchwały '],
    ],
    ['a content control', { body: control(p('{Numer} {Miejsce}')) }, [`XII sala nr${nbsp}1`]],
    [
      'a content control in a line',
      {
        body: `<w:p><w:r><w:t xml:space="preserve">Sesja </w:t></w:r><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>{Numer}</w:t></w:r></w:sdtContent></w:sdt></w:p>`,
      },
      ['Sesja XII'],
    ],
    [
      'a table in a content control',
      { body: control(tbl(2, tr(tc(p('{#Obecni}{Lp}')), tc(p('{Nazwisko}{/Obecni}')))) + p('')) },
      [...present.flatMap((name, index) => [String(index + 1), name]), ''],
    ],
    [
      'either of two sentences',
      { body: p('{#Rodzaj = nadzwyczajna}nadzwyczajną{/}{#Rodzaj = zwyczajna}zwyczajną{/} sesję') },
      ['zwyczajną sesję'],
    ],
    [
      'whole paragraphs left out',
      { body: p('{#Uwagi}') + p('Uwagi: {Uwagi}') + p('{/Uwagi}') + p('koniec') },
      ['koniec'],
    ],
    ['words where nothing stands', { body: p('{^Uwagi}Uwag nie zgłoszono.{/Uwagi}') }, [`Uwag nie zgłoszono.`]],
    ['dots to write on', { body: p('Uwagi: {Uwagi | kropki}') }, ['Uwagi: …………………………']],
    [
      'one, a few, many',
      { body: p('{#Obecni | liczba = 1}jeden{/}{#Obecni | liczba = 2-4}kilku{/}{#Obecni | liczba = 5+}wielu{/}') },
      ['wielu'],
    ],
    ['a noun with its number', { body: p('{Obecni | liczba} {Obecni | odmiana: osoba, osoby, osób}') }, ['5 osób']],
    ['gender', { body: p('{Płeć | forma: Radny, Radna} {Płeć | forma: obecny, obecna}') }, ['Radna obecna']],
    [
      'an amount in words',
      { body: p('{Diety} zł (słownie: {Diety | słownie})') },
      [`1${nbsp}234,56${nbsp}zł (słownie: jeden tysiąc dwieście trzydzieści cztery złote pięćdziesiąt sześć groszy)`],
    ],
    [
      'a day in figures and in words',
      { body: p('{Data | cyframi} – {Data | słownie}') },
      [`12.03.2026 – 12${nbsp}marca 2026${nbsp}r.`],
    ],
    ['the name in capitals', { body: p('{Rada w dopełniaczu | wielkie}') }, ['RADY GMINY LIPOWIEC']],
    [
      'a linked record',
      { body: p('poprzednia: {Sesja > Numer} z dnia {#Sesja}{Data | słownie}{/Sesja}') },
      [`poprzednia: XI z${nbsp}dnia 1${nbsp}lutego 2026${nbsp}r.`],
    ],
    [
      'envelopes, each on its page',
      {
        body: p('{#Obecni}') + p('Sz. P. {Nazwisko}') + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + p('{/Obecni}'),
      },
      present.flatMap((name) => [`Sz. P. ${name}`, '\n']),
    ],
    [
      'page numbers beside tags',
      {
        body: p('{Numer}'),
        footer:
          '<w:p><w:r><w:t xml:space="preserve">{Rada} </w:t></w:r><w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
      },
      ['XII'],
    ],
    ['no tags at all', { body: p('Pouczenie') + p('§ 1. w sprawie') }, ['Pouczenie', `§${nbsp}1. w${nbsp}sprawie`]],
  ]

const inTable = { table: 1, row: 1, cell: 1 }
/** Templates that are not: what is said of them, and where. */
const wrong: readonly (readonly [what: string, file: WordFile, problem: TemplateProblem])[] = [
  [
    'a misspelt field',
    { body: p('a') + p('{Miejse}') },
    { kind: 'unknownName', text: 'Miejse', near: 'Miejsce', place: { part: 'body', paragraph: 2 } },
  ],
  [
    'a field of another list',
    { body: tbl(1, tr(tc(p('{#Obecni}{Tytuł}{/Obecni}')))) + p('') },
    { kind: 'unknownName', text: 'Tytuł', place: { part: 'body', paragraph: 1, table: inTable } },
  ],
  [
    'a loop that never ends',
    { body: p('a') + p('{#Punkty}') + p('{Tytuł}') },
    { kind: 'unclosed', text: '#Punkty', place: { part: 'body', paragraph: 2 } },
  ],
  [
    'an end without a beginning',
    { body: p('x'), header: p('{/Punkty}') },
    { kind: 'unopened', text: '/Punkty', place: { part: 'header', paragraph: 1 } },
  ],
  [
    'a loop from a table to below it',
    { body: tbl(1, tr(tc(p('{#Obecni}')))) + p('{/Obecni}') },
    { kind: 'crosses', text: '/Obecni', place: { part: 'body', paragraph: 2 } },
  ],
  [
    'a brace left open',
    { body: p('{Numer') },
    { kind: 'brace', text: '{Numer', place: { part: 'body', paragraph: 1 } },
  ],
  [
    'an unknown format',
    { body: textBox(p('{Data | ladnie}')) },
    { kind: 'unknownFormat', text: 'ladnie', place: { part: 'body', paragraph: 2, textBox: true } },
  ],
]

describe('templates as offices make them', () => {
  test('are forty', () => expect(right.length + wrong.length).toBe(40))

  test.each(right.map(([what, file, body, header]) => ({ what, file, body, header })))(
    '$what',
    async ({ file, body, header }) => {
      const bytes = wordFile(file)
      const found = await inspectTemplate(bytes)
      if ('refused' in found) throw new Error(`${found.refused}: ${found.detail}`)
      expect(checkTemplate(found.tags, names).problems).toEqual([])
      const merged = mergeTemplate(await readPackage(bytes), scopeOf(data), about)
      expect(paragraphsOf(merged, 'word/document.xml')).toEqual(body)
      if (header !== undefined) expect(paragraphsOf(merged, 'word/header1.xml')).toEqual(header)
      const saved = zipSync(Object.fromEntries(merged))
      expect(await validate(saved, 'docx', 'Microsoft365')).toEqual([])
    },
  )

  test.each(wrong)('%s is told with its place', async (_what, file, problem) => {
    const found = await inspectTemplate(wordFile(file))
    if ('refused' in found) throw new Error(found.refused)
    expect(checkTemplate(found.tags, names).problems[0]).toEqual(problem)
  })
})
