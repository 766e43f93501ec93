import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildBallotPaper } from '#shared/registers/elections/papers/ballotPaper'
import { ballotOn } from '#shared/registers/elections/voting/ballotSheet'
import { documentModelSchema } from '#shared/engine/documents/model'
import { all, cellsOf, folder, parseXml, partsOf, written } from './files'
import { ballotOf, paper, print } from './elections'

const office = spawnSync('soffice', ['--version']).status === 0 && spawnSync('pdfinfo', ['-v']).status === 0

/** Pages a word processor makes of each file; one run for all of them, because its start takes seconds. */
function pagesOf(files: readonly Buffer[]): readonly number[] {
  const place = folder()
  const named = files.map((bytes, index) => {
    const file = join(place, `karta-${index}.docx`)
    writeFileSync(file, bytes)
    return file
  })
  const profile = `-env:UserInstallation=file://${join(place, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', place, ...named], {
    stdio: 'ignore',
  })
  return named.map((file) => {
    const told = execFileSync('pdfinfo', [file.replace(/docx$/, 'pdf')], { encoding: 'utf8' })
    return Number(/^Pages:\s+(\d+)$/m.exec(told)?.[1])
  })
}

const cases = [
  // Names, seats, whether two go on a sheet, pages of one.
  [1, 1, true, 1],
  [7, 3, true, 1],
  [8, 8, true, 1],
  [12, 4, true, 1],
  [15, 4, true, 1],
  [16, 16, false, 1],
  [29, 10, false, 1],
  [30, 30, false, 1],
  [100, 40, false, 3],
  [300, 120, false, 9],
] as const

describe('ballot', () => {
  it.each(cases)('of %i names for %i seats keeps every name with its boxes', async (names, seats, isHalf) => {
    const drawn = ballotOf(names, seats)
    const { bytes } = await paper(`karta-${names}`, buildBallotPaper(print, drawn, false))
    const xml = parseXml(partsOf(bytes)('word/document.xml'))
    const tables = all(xml, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0)
    expect(tables).toHaveLength(isHalf ? 2 : 1)
    for (const table of tables) {
      expect(all(table, 'w:cantSplit')).toHaveLength(names + 1)
      const rows = cellsOf(table).slice(1)
      expect(rows.map((row) => row[1])).toEqual(drawn.names.map(({ name }) => name))
      for (const row of rows) expect(row.slice(2)).toEqual(names > seats ? [''] : ['', ''])
    }
    expect(all(xml, 'w:cols').some((columns) => columns.getAttribute('w:num') === '2')).toBe(isHalf)
  })

  it.skipIf(!office)(
    'opens no empty page, whatever the number of names',
    async () => {
      const files: Buffer[] = []
      for (const [names, seats] of cases)
        files.push((await paper(`karta-${names}`, buildBallotPaper(print, ballotOf(names, seats), false))).bytes)
      expect(pagesOf(files)).toEqual(cases.map(([, , , pages]) => pages))
    },
    120_000,
  )

  it.each([
    ['A5', 1, { w: '8391', h: '11906' }],
    ['A4', 1, { w: '11906', h: '16838' }],
    ['halves', 2, { w: '16838', h: '11906' }],
  ] as const)('of few names is printed on %s', async (sheet, copies, twips) => {
    const model = ballotOn(sheet, documentModelSchema.parse(buildBallotPaper(print, ballotOf(12, 4), false)))
    const xml = parseXml(partsOf(await written('docx', model))('word/document.xml'))
    expect(all(xml, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0)).toHaveLength(copies)
    const [page] = all(xml, 'w:pgSz')
    expect([page?.getAttribute('w:w'), page?.getAttribute('w:h')]).toEqual([twips.w, twips.h])
    const html = (await written('html', model)).toString()
    expect(html).toContain(
      `@page{size:${sheet === 'A5' ? 'A5' : 'A4'} ${sheet === 'halves' ? 'landscape' : 'portrait'};`,
    )
  })

  it('too long for half a sheet stays as it is', () => {
    const long = documentModelSchema.parse(buildBallotPaper(print, ballotOf(30, 30), false))
    expect(ballotOn('A5', long)).toBe(long)
  })

  it('says how to vote, for what and when, and nothing about the voter', async () => {
    const { text } = await paper('karta', buildBallotPaper(print, ballotOf(3, 2), false))
    expect(text).toContain('KARTA DO GŁOSOWANIA')
    expect(text).toContain('do Sądu Rejonowego w Lipowcu na kadencję 2028–2031')
    expect(text).toContain('LXI sesja Rady Miejskiej w Lipowcu, 28 października 2027 r.')
    expect(text).toContain('nie więcej niż 2 kandydatów')
    expect(text).not.toContain('Karta nr')
    expect(text).not.toContain('WZÓR')
  })

  it('can be drawn as a specimen, and with a place for its number', async () => {
    const numbered = { ...print, settings: { ...print.settings, numberedBallots: true } }
    const { text } = await paper('karta-wzor', buildBallotPaper(numbered, ballotOf(3, 3), true))
    expect(text).toContain('WZÓR')
    expect(text).toContain('Karta nr')
    expect(text).toContain('TAK\nNIE')
  })
})
