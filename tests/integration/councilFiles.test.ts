import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ImportService } from '#renderer/features/import/importService'
import { readTable } from '#renderer/features/import/read/readTable'
import { catalogue } from '#shared/catalogue'
import { personKey } from '#shared/core/people/personKey'
import type { RegisterRecord } from '#shared/core/values/record'
import { linksIn, namedOnly, rollIn, type FieldValue, type Values } from '#shared/core/values/values'
import type { Edit } from '#shared/engine/history/history'
import { checkOf } from '#shared/engine/health/catalogue'
import { proposedKeys } from '#shared/engine/import/mapping'
import { numberingOf } from '#shared/engine/numbering/numberingOf'
import { emptyOffice } from '#shared/model/office'
import { stateOf } from '../unit/shared/engine/health/office'

const today = '2026-11-21'
const data = join(import.meta.dirname, '../../../shared/data')
const here = existsSync(data)

/** An office as far as an import looks at it. */
class Office {
  readonly records = new Map<string, RegisterRecord>()

  put(register: string, id: string, fields: Edit['fields']): void {
    const before = this.records.get(id)
    const values = new Map<string, FieldValue>(Object.entries(before?.values ?? {}))
    for (const [field, value] of Object.entries(fields ?? {}))
      if (value === undefined) values.delete(field)
      else values.set(field, value)
    const at = '2026-11-21T00:00:00.000Z'
    const kept = { order: '', trashed: 0, createdAt: at, updatedAt: at } as const
    this.records.set(id, { ...kept, id, register, values: Object.fromEntries(values) })
  }

  all(register: string): readonly RegisterRecord[] {
    return [...this.records.values()].filter((record) => record.register === register)
  }

  /** Reads a file as the program proposes to. */
  async take(register: string, bytes: Uint8Array<ArrayBuffer>) {
    const service = new ImportService({
      catalogue: () => Promise.resolve(catalogue),
      records: (of) => Promise.resolve(this.all(of)),
    })
    const definition = catalogue.of(register)
    const opened = await service.open(bytes, {
      register,
      language: 'pl',
      today,
      numbering: numberingOf(definition, emptyOffice),
      terms: emptyOffice.terms,
    })
    if (!opened.ok) throw new Error(opened.failure.code)
    const { columns, header, filled } = opened.value.layout
    const keyFields = proposedKeys(columns, definition, filled)
    const { counts, groups } = await service.plan({ header, columns, keyFields })
    for (let next = service.nextEdits(true); next !== undefined; next = service.nextEdits(false))
      for (const { record, fields } of next) this.put(register, record, fields)
    return { columns, keyFields, counts, groups, report: service.report() }
  }
}

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(data, name)))
const csv = (...lines: readonly string[]) => Uint8Array.from(new TextEncoder().encode(lines.join('\n')))
const fields = ({ columns }: Awaited<ReturnType<Office['take']>>) =>
  columns.map(({ target }) => (target.kind === 'skip' ? '-' : target.field))

/** The file as rows by heading, read apart from the import. */
function rowsOf(name: string): readonly ReadonlyMap<string, string>[] {
  const read = readTable(bytesOf(name))
  if (!read.ok) throw new Error(name)
  const [headings = [], ...rows] = read.table.rows
  return rows.map((row) => new Map(headings.map((heading, index) => [heading, row[index] ?? ''])))
}

const nameIn = (values: Values, ...of: readonly string[]) =>
  of.flatMap((id) => (typeof values[id] === 'string' ? [values[id]] : [])).join(' ')

const marks: Readonly<Record<string, string>> = {
  ZA: 'for',
  PRZECIW: 'against',
  'WSTRZYMAŁ SIĘ': 'abstained',
  'BRAK GŁOSU': 'notVoting',
  NIEOBECNY: 'absent',
}

const counted = (all: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([a], [b]) => a.localeCompare(b)))
}

describe.skipIf(!here).each(['gdansk', 'wroclaw'])('%s (needs ../shared/data)', (city) => {
  const office = new Office()
  const matrix = `votes/${city}_imienne_macierz.csv`
  const people = `councillors/${city}_radni.csv`
  let taken: Awaited<ReturnType<Office['take']>>
  beforeAll(async () => {
    await office.take('councillors', bytesOf(people))
    const listed = city === 'gdansk' ? rowsOf('votes/gdansk_glosowania_2024-2029.csv') : rowsOf(matrix)
    const sessions = new Map(listed.map((row) => [row.get('session_date') ?? '', row.get('session_number') ?? '1']))
    for (const [date, number] of sessions) office.put('meetings', `meeting ${date}`, { number, date })
    if (city === 'gdansk') await office.take('votes', bytesOf('votes/gdansk_glosowania_2024-2029.csv'))
    taken = await office.take('votes', bytesOf(matrix))
  })

  it('knows every councillor by surname and given names, and no count for a number of votes', () => {
    const names = office.all('councillors').map(({ values }) => nameIn(values, 'givenNames', 'surname'))
    expect(names).toEqual(rowsOf(people).map((row) => row.get('name')))
    expect(office.all('councillors').every(({ values }) => values['votes'] === undefined)).toBe(true)
  })

  it('has every vote once, at its meeting', () => {
    const rows = rowsOf(matrix)
    expect(office.all('votes').map(({ values }) => values['number'])).toEqual(rows.map((row) => row.get('vote_id')))
    const days = office.all('votes').map(({ values }) => {
      const meeting = linksIn(values['meeting'])[0]?.record
      return meeting === undefined ? undefined : office.records.get(meeting)?.values['date']
    })
    expect(days).toEqual(rows.map((row) => row.get('session_date')))
    expect(fields(taken).slice(0, 3)).toEqual(['number', 'meeting.date', 'ballots'])
  })

  it('has every vote by name as the file has it', () => {
    const byNumber = new Map(office.all('votes').map(({ values }) => [values['number'], values]))
    for (const row of rowsOf(matrix)) {
      const cells = [...row].slice(2).flatMap(([, cell]) => (cell === '' ? [] : [marks[cell] ?? cell]))
      const roll = rollIn(byNumber.get(row.get('vote_id') ?? '')?.['ballots'])
      expect(counted(Object.values(roll))).toEqual(counted(cells))
    }
  })

  it('has every vote of every councillor, by record where there is one', () => {
    const ids = new Map(
      office.all('councillors').map(({ id, values }) => [personKey(nameIn(values, 'surname', 'givenNames')), id]),
    )
    const own = new Map<string, string[]>()
    for (const { values } of office.all('votes'))
      for (const [key, mark] of Object.entries(rollIn(values['ballots']))) own.set(key, [...(own.get(key) ?? []), mark])
    const rows = rowsOf(matrix)
    const headings = [...(rows[0]?.keys() ?? [])].slice(2)
    for (const heading of headings) {
      const cells = rows.flatMap((row) => {
        const cell = row.get(heading) ?? ''
        return cell === '' ? [] : [marks[cell] ?? cell]
      })
      const key = ids.get(personKey(heading)) ?? `${namedOnly}${heading}`
      expect([heading, counted(own.get(key) ?? [])]).toEqual([heading, counted(cells)])
    }
    const unknown = headings.filter((heading) => !ids.has(personKey(heading)))
    const told = taken.groups.flatMap(({ warning }) => (warning.code === 'personNotFound' ? [warning.written] : []))
    expect(told.toSorted()).toEqual(unknown.toSorted())
  })

  it.skipIf(city !== 'gdansk')('has the votes pointed out whose totals are others than the votes by name', () => {
    const totals = new Map(rowsOf('votes/gdansk_glosowania_2024-2029.csv').map((row) => [row.get('vote_id'), row]))
    const heads = ['za', 'przeciw', 'wstrzymal_sie', 'brak_glosu', 'nieobecni']
    const words = ['ZA', 'PRZECIW', 'WSTRZYMAŁ SIĘ', 'BRAK GŁOSU', 'NIEOBECNY']
    const odd = rowsOf(matrix).flatMap((row) => {
      const cells = [...row.values()]
      const isOdd = heads.some((head, index) => {
        const count = cells.filter((cell) => cell === words[index]).length
        return Number(totals.get(row.get('vote_id'))?.get(head)) !== count
      })
      return isOdd ? [row.get('vote_id')] : []
    })
    const register = catalogue.of('votes')
    const test = checkOf(register, 'sumsDiffer')?.prepare(stateOf(office.all('votes'), register))
    const found = office.all('votes').filter((record) => test?.(record) !== undefined)
    expect(found.map(({ values }) => values['number']).toSorted()).toEqual(odd.toSorted())
    expect(odd.length).toBeGreaterThan(0)
  })

  it('changes nothing when it comes again', async () => {
    const { counts } = await office.take('votes', bytesOf(matrix))
    expect(counts.rows).toMatchObject({ new: 0, update: 0, unchanged: rowsOf(matrix).length })
  })
})

describe('a matrix of votes of an invented town', () => {
  const person = (surname: string, givenNames: string, more: Values = {}): Values => ({
    surname,
    givenNames,
    term: 9,
    oathOn: '2024-05-06',
    ...more,
  })
  const office = () => {
    const town = new Office()
    town.put('councillors', 'lipa', person('Lipa-Sosna', 'Ewa'))
    town.put('councillors', 'left', person('Dąb', 'Jan', { endedOn: '2024-09-01' }))
    town.put('councillors', 'joined', person('Buk', 'Anna', { oathOn: '2024-09-10' }))
    town.put('councillors', 'again8', person('Klon', 'Piotr', { term: 8, oathOn: '2018-11-20', endedOn: '2024-05-06' }))
    town.put('councillors', 'again9', person('Klon', 'Piotr'))
    town.put('meetings', 'june', { number: 'II', date: '2024-06-06' })
    town.put('meetings', 'october', { number: 'V', date: '2024-10-10' })
    town.put('meetings', 'old', { number: 'II', date: '2018-12-06' })
    return town
  }
  const rollsIn = (town: Office) => town.all('votes').map(({ values }) => rollIn(values['ballots']))
  const heading = 'Nr głosowania;Przedmiot;Sesja;Data sesji;Sosna Lipa Ewa;Jan Dąb;Anna Buk (klub);Piotr Klon;Jan Nikt'
  const june = '1;w sprawie drogi;II;6.06.2024;ZA;wstrzymała się;;+;za'
  const october = '1;w sprawie parku;V;10.10.2024;PRZECIW;nieobecny;BRAK GŁOSU;nie wiadomo;'

  it('ties people as of the day of the vote, and keeps the others under their names', async () => {
    const town = office()
    const { groups, keyFields } = await town.take('votes', csv(heading, june, october))
    expect(keyFields).toEqual(['number', 'subject', 'meeting'])
    expect(rollsIn(town)).toEqual([
      { lipa: 'for', left: 'abstained', again9: 'for', 'name:Jan Nikt': 'for' },
      { lipa: 'against', 'name:Jan Dąb': 'absent', joined: 'notVoting', again9: 'nie wiadomo' },
    ])
    expect(town.all('votes').map(({ values }) => linksIn(values['meeting'])[0]?.record)).toEqual(['june', 'october'])
    expect(
      groups.flatMap(({ warning, count }) =>
        'written' in warning && warning.code !== 'mappedWord' ? [[warning.code, warning.written, count]] : [],
      ),
    ).toEqual([
      ['personNotThen', 'Jan Dąb', 1],
      ['personNotFound', 'Jan Nikt', 1],
    ])
  })

  it('completes the roll of a vote that is there, and takes nothing from it', async () => {
    const town = office()
    await town.take('votes', csv(heading, june))
    town.put('councillors', 'nobody', person('Nikt', 'Jan'))
    const later = 'vote_id;session_date;Jan Nikt;Lipa-Sosna Ewa;Klon Piotr'
    const { counts } = await town.take('votes', csv(later, '1;2024-06-06;przeciw;???;', '2;2024-06-06;za;za;za'))
    expect(counts.rows).toMatchObject({ new: 1, update: 1 })
    expect(rollsIn(town)).toEqual([
      { lipa: 'for', left: 'abstained', again9: 'for', nobody: 'against' },
      { nobody: 'for', lipa: 'for', again9: 'for' },
    ])
  })

  it('makes a vote of its own where number and day are another session’s', async () => {
    const town = office()
    await town.take('votes', csv(heading, june))
    const other = 'vote_id;session_date;Jan Dąb;Ewa Lipa-Sosna;Piotr Klon'
    const { counts } = await town.take('votes', csv(other, '1;2018-12-06;za;za;za'))
    expect(counts.rows).toMatchObject({ new: 1, update: 0 })
    expect(rollsIn(town)[1]).toEqual({ again8: 'for', 'name:Jan Dąb': 'for', 'name:Ewa Lipa-Sosna': 'for' })
  })

  it('says which sessions it could not tell, and knows them when they are there', async () => {
    const town = new Office()
    const file = csv(heading, june, october)
    await town.take('votes', file)
    expect(town.all('votes').map(({ values }) => values['meeting'])).toEqual([
      [{ written: 'II (2024-06-06)' }],
      [{ written: 'V (2024-10-10)' }],
    ])
    town.put('meetings', 'june', { number: 'II', date: '2024-06-06' })
    const { counts } = await town.take('votes', file)
    expect(counts.rows).toMatchObject({ new: 0, update: 1, unchanged: 1 })
  })
})

describe('a list of councillors', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['imię i nazwisko', ['Jan Maria Dąb', 'Ewa Lipa-Sosna'], ['Dąb, Jan Maria', 'Lipa-Sosna, Ewa']],
    ['Nazwisko i imię', ['Dąb Jan Maria', 'Lipa-Sosna Ewa'], ['Dąb, Jan Maria', 'Lipa-Sosna, Ewa']],
    ['radny', ['Dąb Jan', 'Lipa Jan', 'Buk Ewa'], ['Dąb, Jan', 'Lipa, Jan', 'Buk, Ewa']],
    ['radny', ['Jan Dąb', 'Jan Lipa', 'Ewa Buk'], ['Dąb, Jan', 'Lipa, Jan', 'Buk, Ewa']],
    ['nazwisko', ['Dąb', 'Lipa Sosna', 'Buk'], ['Dąb', 'Lipa Sosna', 'Buk']],
  ])('with a column „%s” %j', async (column, names, expected) => {
    const town = new Office()
    await town.take('councillors', csv(`${column};kadencja`, ...names.map((name) => `${name};9`)))
    expect(
      town.all('councillors').map(({ values }) =>
        ['surname', 'givenNames']
          .map((id) => nameIn(values, id))
          .filter((part) => part !== '')
          .join(', '),
      ),
    ).toEqual(expected)
  })
})

it('reads 2 000 votes of 34', async () => {
  const town = new Office()
  const letters = Array.from('abcdefghijklmnopqrstuvwxyząćęłńóśź')
  const names = letters.map((letter) => ({ surname: `Sosn${letter}`, givenNames: 'Ewa' }))
  names.forEach((name, index) => town.put('councillors', `c${index}`, { ...name, term: 9, oathOn: '2024-05-06' }))
  town.put('meetings', 'one', { number: 'II', date: '2024-06-06' })
  const heading = ['vote_id', 'session_date', ...names.map(({ surname }) => `Ewa ${surname}`)].join(';')
  const rows = Array.from({ length: 2_000 }, (_, index) =>
    [String(index), '2024-06-06', ...names.map((_, at) => (at % 5 === 0 ? 'PRZECIW' : 'ZA'))].join(';'),
  )
  await town.take('votes', csv(heading, ...rows))
  expect(town.all('votes')).toHaveLength(2_000)
  expect(Object.keys(rollIn(town.all('votes')[1_999]?.values['ballots']))).toHaveLength(34)
})
