import { describe, expect, it } from 'vitest'
import { widestContents } from '#shared/engine/documents/contents'
import type { DocumentRow } from '#shared/engine/documents/model'
import { CELL_PADDING_MM } from '#shared/engine/documents/pageLayout'
import { fittedColumns, hardRoomFor } from '#shared/engine/documents/tableWidths'
import { textWidth, unbreakableParts } from '#shared/engine/documents/textWidth'

const column = (heading: string, width: number) => ({ heading, width, align: 'left' as const })
const row = (...cells: string[]): DocumentRow => ({ kind: 'row', cells })

describe('parts no line ends within', () => {
  it('are words with what is tied to them, up to a hyphen', () => {
    expect(unbreakableParts('w\u00a0sprawie  Brzozowska-Wilk, lata 2024–2027\nnr\u00a01/24')).toEqual([
      'w\u00a0sprawie',
      'Brzozowska-',
      'Wilk,',
      'lata',
      '2024–',
      '2027',
      'nr\u00a01/24',
    ])
  })
})

describe('columns of a table', () => {
  it('are as wide as their longest word, of the contents or the heading, and fill the page as before', () => {
    const columns = [column('Lp.', 9), column('Pełnomocnictwo', 20), column('Radny', 12), column('W sprawie', 129)]
    const fitted = fittedColumns(columns, [['1', 'x', 'Brzęczyszczykiewicz', 'droga']], 9)
    const room = (index: number) => (fitted[index]?.width ?? 0) - 2 * CELL_PADDING_MM
    expect(room(1)).toBeGreaterThanOrEqual(textWidth('Pełnomocnictwo', 9, true))
    expect(room(2)).toBeGreaterThanOrEqual(textWidth('Brzęczyszczykiewicz', 9))
    expect(fitted.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(170, 3)
  })

  it('stay as the paper gives them where every word fits', () => {
    const columns = [column('Lp.', 9), column('W sprawie', 161)]
    expect(fittedColumns(columns, [['1', 'droga']], 9)).toBe(columns)
  })

  it('do not starve the others for a word that may be divided or an address', () => {
    const columns = [column('Lp.', 9), column('Nazwa', 30), column('Adres', 30), column('W sprawie', 101)]
    const long = 'Konstantynopolitańczykowianeczkowskiego'
    const fitted = fittedColumns(columns, [['1', long, `https://bip.example/${long}`, 'droga']], 9)
    expect(fitted[1]?.width).toBeLessThan(36)
    expect(fitted[2]?.width).toBeLessThan(49)
  })
})

describe('the width below which something would be broken', () => {
  const hard = (text: string) => hardRoomFor(text, 9) - hardRoomFor('', 9)
  it('is that of a whole amount, of a part of a day or sign, of a syllable or a few', () => {
    expect(hard('1\u00a0822\u00a0874,00\u00a0zł')).toBeCloseTo(textWidth('1\u00a0822\u00a0874,00\u00a0zł', 9))
    expect(hard('26.03.2026')).toBeCloseTo(textWidth('2026', 9))
    expect(hard('2034')).toBeCloseTo(textWidth('2034', 9))
    expect(hard('z\u00a0niepełnosprawnościami')).toBeLessThan(textWidth('niepełnos', 9))
  })
})

describe('widest words of a register', () => {
  it('are told of every column but the ordinal, groups left out', async () => {
    async function* batches() {
      yield await Promise.resolve([{ kind: 'group', text: 'przedłużaniegrupy' } as const, row('1', 'a bbb', 'iiii')])
      yield await Promise.resolve([row('2', 'cc', 'mmm'), row('3', 'bb', '')])
    }
    expect(await widestContents(batches())).toEqual(['bbb', 'mmm'])
  })
})
