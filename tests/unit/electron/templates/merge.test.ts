import { describe, expect, test } from 'vitest'
import { inspectTemplate } from '#electron/services/templates/inspectTemplate'
import { mergeTemplate } from '#electron/services/templates/mergeTemplate'
import { readPackage } from '#electron/services/templates/readPackage'
import { about, filled, type Plain, scopeOf } from './filled'
import { p, tbl, tc, tr, wordFile } from './wordFiles'

const nbsp = '\u00a0'

describe('a filled template', () => {
  test.each<readonly [what: string, body: string, data: Plain, expected: readonly string[]]>([
    ['a field', p('Nr {Numer}'), { Numer: 'XII/123/26' }, [`Nr${nbsp}XII/123/26`]],
    ['split into runs', p('Nr {Nu', 'mer', '}.'), { Numer: '7' }, [`Nr${nbsp}7.`]],
    ['other letters and blanks', p(`{data  ${nbsp}podjęcia}`), { 'Data podjęcia': 'x' }, ['x']],
    ['an empty field', p('[{Numer}]'), {}, ['[]']],
    ['dots', p('{Numer | kropki}'), {}, ['…………………………']],
    ['words for none', p('{Numer | brak: bez numeru}'), {}, ['bez numeru']],
    ['day in words', p('{Dzień | słownie}'), { Dzień: { day: '2026-03-12' } }, [`12${nbsp}marca 2026${nbsp}r.`]],
    [
      'amount in words',
      p('{Kwota | słownie}'),
      { Kwota: { grosze: 123_456 } },
      ['jeden tysiąc dwieście trzydzieści cztery złote pięćdziesiąt sześć groszy'],
    ],
    ['lines', p('{Adres}'), { Adres: 'a\nb' }, ['a\nb']],
    ['capitals', p('{Rada | wielkie}'), { Rada: 'Rada Łęgów' }, ['RADA ŁĘGÓW']],
    ['plural', p('{Głosy | odmiana: głos, głosy, głosów}'), { Głosy: 12 }, ['głosów']],
    ['plural of a list', p('{W | liczba} {W | odmiana: wpis, wpisy, wpisów}'), { W: [{}, {}] }, ['2 wpisy']],
    ['gender', p('{Płeć | forma: wybrany, wybrana}'), { Płeć: 'kobieta' }, ['wybrana']],
    ['a condition', p('{#Numer}nr {Numer}{/Numer}'), { Numer: '1' }, [`nr${nbsp}1`]],
    ['a condition not met', p('a{#Numer}nr {Numer}{/}b'), {}, ['ab']],
    ['a condition of an empty field', p('{^Numer}bez numeru{/Numer}'), {}, ['bez numeru']],
    ['a condition on a word', p('{#Rodzaj = wniosek}W{/Rodzaj}{#Rodzaj = skarga}S{/}'), { Rodzaj: 'Skarga' }, ['S']],
    ['a condition on a number', p('{#N = 1}jeden{/}{#N = 2-4}kilka{/}{#N = 5+}wiele{/}'), { N: 3 }, ['kilka']],
    ['a loop in a line', p('{#W}{Lp}. {Imię}; {/W}'), { W: [{ Imię: 'A' }, { Imię: 'B' }] }, ['1. A; 2. B; ']],
    ['a loop over paragraphs', p('{#W}') + p('{Imię}') + p('{/W}'), { W: [{ Imię: 'A' }, { Imię: 'B' }] }, ['A', 'B']],
    ['a path', p('{Sesja > Data}'), { Sesja: [{ Data: '1.2.2026' }] }, ['1.2.2026']],
    ['what stands outside, in a loop', p('{#W}{Imię} {Rada} {/W}'), { Rada: 'R', W: [{ Imię: 'A' }] }, ['A R ']],
    ['place in a loop under a condition', p('{#W}{#Imię}{Lp}{/}{/W}'), { W: [{ Imię: 'A' }, { Imię: 'B' }] }, ['12']],
    ['text like XML', p('{X}'), { X: '<w:p/> & "a"' }, ['<w:p/> & "a"']],
    ['text like a tag', p('{X}'), { X: '{Y} {#Z}' }, ['{Y} {#Z}']],
    [
      'no-break blanks',
      p('w sprawie {X} zł, § ', '{Y}'),
      { X: 'drogi w lesie', Y: '5' },
      [`w${nbsp}sprawie drogi w${nbsp}lesie${nbsp}zł, §${nbsp}5`],
    ],
  ])('%s', async (_what, body, data, expected) => {
    expect(await filled(body, data)).toEqual(expected)
  })

  test('rows of a table, a table in each of them, merged cells', async () => {
    const body = tbl(
      2,
      tr(tc(p('Razem: {W | liczba}'), '<w:gridSpan w:val="2"/>')),
      tr(tc(p('{#W}{Imię}')), tc(tbl(2, tr(tc(p('{#G}{Lp}')), tc(p('{Głos}{/G}')))) + p('{/W}'))),
    )
    const texts = await filled(body, {
      W: [
        { Imię: 'A', G: [{ Głos: 'za' }, { Głos: 'przeciw' }] },
        { Imię: 'B', G: [{ Głos: 'za' }] },
      ],
    })
    expect(texts).toEqual(['Razem: 2', 'A', '1', 'za', '2', 'przeciw', '', 'B', '1', 'za', ''])
  })

  test.each<
    readonly [what: string, body: string, entry: (index: number) => Plain, expected: (index: number) => string]
  >([
    ['in a line', p('{#W}{Lp}:{X}, {/W}.'), (index) => ({ X: `x${index}` }), (index) => `${index}:x${index}, `],
    [
      'in paragraphs',
      p('{#W}') + p('{X}/{X | wielkie}') + p('{/W}'),
      (index) => ({ X: `x${index}` }),
      (index) => `x${index}/X${index}`,
    ],
    [
      'in rows',
      tbl(2, tr(tc(p('{#W}{Lp}')), tc(p('{X}{/W}')))),
      (index) => ({ X: `<${index}>\nb` }),
      (index) => `${index}<${index}>\nb`,
    ],
    [
      'with conditions',
      p('{#W}{#X}{X}{/};{/W}'),
      (index) => (index % 2 === 0 ? { X: String(index) } : {}),
      (index) => `${index % 2 === 0 ? index : ''};`,
    ],
    ['that print nothing of an entry', p('{#W}-{/W}'), () => ({}), () => '-'],
    [
      'in lists',
      p('{#W}{Lp}[{#V}{Y}{/V}]{/W}'),
      (index) => ({ V: Array.from({ length: 5 }, () => ({ Y: index })) }),
      (index) => `${index}[${String(index).repeat(5)}]`,
    ],
  ])('long lists %s', async (_what, body, entry, expected) => {
    const places = Array.from({ length: 30 }, (_, index) => index + 1)
    const texts = await filled(p('a {N}') + body + p('z {N}'), { N: 'n', W: places.map(entry) })
    const said = `a${nbsp}n${places.map(expected).join('')}${body.includes('.</w:t>') ? '.' : ''}z${nbsp}n`
    expect(texts.join('')).toBe(said)
  })

  test('says which version of the template it was made by, and not who wrote that', async () => {
    const core =
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Jan Nowak</dc:creator></cp:coreProperties>'
    const file = wordFile({ body: p('x'), parts: { 'docProps/core.xml': core } })
    const merged = mergeTemplate(await readPackage(file), scopeOf({}), about)
    const text = (name: string) => Buffer.from(merged.get(name) ?? []).toString()
    expect(text('docProps/custom.xml')).toContain('a'.repeat(64))
    expect(text('docProps/core.xml')).not.toContain('Nowak')
  })

  test('names the place of each tag', async () => {
    const body = p('a') + tbl(2, tr(tc(p('b')), tc(p('{Numer}')))) + p('{Raz}')
    const found = await inspectTemplate(wordFile({ body, header: p('{Rada}') }))
    expect(found).toEqual({
      tags: [
        { text: 'Numer', place: { part: 'body', paragraph: 3, table: { table: 1, row: 1, cell: 2 } } },
        { text: 'Raz', place: { part: 'body', paragraph: 4 } },
        { text: 'Rada', place: { part: 'header', paragraph: 1 } },
      ],
    })
  })
})
