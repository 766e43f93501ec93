import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ImportService } from '#renderer/features/import/importService'
import { catalogue } from '#shared/catalogue'
import type { Edit } from '#shared/engine/history/history'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'

/** What a register of institutions as an office has it comes to as the program proposes to read it. */
async function taken(headings: readonly string[], row: readonly string[]) {
  const service = new ImportService({
    catalogue: () => Promise.resolve(catalogue),
    records: () => Promise.resolve([]),
  })
  const file = [headings, row].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n')
  const opened = await service.open(new TextEncoder().encode(file), {
    register: 'culture',
    language: 'pl',
    today: '2026-11-21',
    numbering: numberingOf(catalogue.of('culture'), emptyOffice),
    terms: emptyOffice.terms,
  })
  if (!opened.ok) throw new Error(opened.failure.code)
  const { header, columns } = opened.value.layout
  await service.plan({ header, columns, keyFields: ['number'] })
  const edits: Edit[] = []
  for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false)) edits.push(...next)
  return {
    targets: columns.map(({ target }) => (target.kind === 'field' ? target.field : '')),
    fields: edits[0]?.fields ?? {},
  }
}

describe('registers of cultural institutions in the shapes they had', () => {
  it('of nine rubrics (2012)', async () => {
    const { targets, fields } = await taken(
      [
        'numer wpisu do rejestru',
        'data wpisu do rejestru oraz daty kolejnych wpisów',
        'pełna nazwa instytucji kultury wynikająca ze statutu',
        'skrócona nazwa instytucji kultury, jeżeli jej używanie przewiduje statut',
        'siedziba i adres instytucji kultury',
        'oznaczenie organizatora instytucji kultury',
        'oznaczenie podmiotu, z którym organizator wspólnie prowadzi instytucję kultury',
        'akt o utworzeniu instytucji kultury',
        'akt o nadaniu statutu instytucji kultury',
      ],
      [
        '1/1996',
        '01.06.1996; 21.05.2012',
        'Biblioteka w Borkach',
        'BB',
        'Borki, Rynek 1',
        'Gmina Borki',
        '',
        'uchwała V/61/96',
        'uchwała VIII/54/11',
      ],
    )
    expect(targets).toEqual([
      'number',
      'datesTold',
      'name',
      'short',
      'seat',
      'organiser',
      'coOrganiser',
      'foundingAct',
      'statuteAct',
    ])
    expect(fields).toMatchObject({
      number: '1/1996',
      datesTold: '01.06.1996; 21.05.2012',
      name: 'Biblioteka w Borkach',
      statuteAct: 'uchwała VIII/54/11',
    })
  })

  it('of 1992, part II', async () => {
    const { targets, fields } = await taken(
      [
        'numer kolejny wpisu',
        'wzmianka o złożeniu do rejestru statutu',
        'imię i nazwisko dyrektora oraz zastępców',
        'imiona i nazwiska pełnomocników oraz zakres ich upoważnień',
        'nazwy i siedziby jednostek organizacyjnych sporządzających bilans i ich identyfikatory',
        'uwagi',
      ],
      ['7', 'złożono 01.06.1992', 'Ewa Wzorek', 'Jan Wzorek – umowy', 'nie ma', ''],
    )
    expect(targets).toEqual(['number', 'statuteAct', 'directors.person', 'attorneys.person', 'units', 'remarks'])
    expect(fields).toMatchObject({
      number: '7',
      statuteAct: 'złożono 01.06.1992',
      directors: [{ person: [{ written: 'Ewa Wzorek' }] }],
      attorneys: [{ person: 'Jan Wzorek – umowy' }],
    })
  })
})

const columns = join(import.meta.dirname, '../../../shared/data/culture/kolumny_rejestru.csv')

describe.skipIf(!existsSync(columns))('the columns of real registers (needs ../shared/data)', () => {
  it('all find their place', async () => {
    const shapes = new Map<string, string[]>()
    for (const line of readFileSync(columns, 'utf8').trim().split('\n').slice(1)) {
      const [, source = '', basis = '', column = ''] =
        /^"([^"]*)","?([^",]*(?:–[^",]*)?)"?,\d+,"([^"]*)"/u.exec(line) ?? []
      const key = `${source.slice(0, 12)} ${basis.slice(-8)}`
      shapes.set(key, [...(shapes.get(key) ?? []), column])
    }
    expect(shapes.size).toBeGreaterThanOrEqual(5)
    for (const [shape, headings] of shapes) {
      // Part IV is cut off after its first column in the file itself.
      if (headings.length === 1) continue
      const { targets } = await taken(
        headings,
        headings.map((_, index) => String(index + 1)),
      )
      expect(
        headings.filter((_, index) => targets[index] === ''),
        shape,
      ).toEqual([])
    }
  })
})
