import { describe, expect, it } from 'vitest'
import { namedFields, namedFilterText, parseNamedFilter } from '#shared/engine/query/namedConditions'
import { runQuery } from '#shared/engine/query/run'
import { fieldOf } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { fieldsOf, type Filter } from '#shared/model/view'
import { resolutions } from '#shared/registers/resolutions/definition'
import { recordOf, tableOf, texts } from './sampleTable'

const today = '2026-11-21'
const fields = namedFields(resolutions, texts.text, texts.words)
const title = fieldOf(resolutions, 'title')
if (title === undefined) throw new Error('resolutions have a title')
const read = (typed: string, own: FieldDefinition = title) => parseNamedFilter(fields, own, typed, today)

const table = tableOf([
  recordOf('law', { title: 'remont dróg', date: '2025-03-12', kind: 'localLaw', votesFor: 15 }),
  recordOf('complaint', { title: 'skarga na dyrektora', date: '2026-01-05', kind: 'complaint', votesFor: 9 }),
  recordOf('plain', { title: 'nazwy ulic', date: '2026-11-02', kind: 'resolution', votesFor: 12 }),
  recordOf('none', { title: 'w dniu: porządek' }),
])
const found = (...filters: readonly (Filter | undefined)[]) => {
  const known = filters.flatMap((filter) => filter ?? [])
  const { rows } = runQuery(table, { filters: known, sort: [], today })
  return Array.from(rows, (slot) => table.recordAt(slot)?.id).toSorted()
}

describe('conditions on different columns', () => {
  it.each([
    ['rodzaj: skarg lub rok: 2025', ['complaint', 'law']],
    ['RODZAJ:skarg LUB Rok:2025', ['complaint', 'law']],
    ['rodzaj: skarg or year: 2025', ['complaint', 'law']],
    // Without a name of its own it is about the column named before it, or the one it is typed in.
    ['rok: 2025 lub listopad 2026', ['law', 'plain']],
    ['ulic lub rok: 2025', ['law', 'plain']],
    ['data: >=1.2.26 lub skarg', ['plain']],
    ['data: puste lub za: <10', ['complaint', 'none']],
    ['rodzaj: brak lub za: 12', ['none', 'plain']],
    ['oprócz rodzaj: skarg lub rok: 2025', ['none', 'plain']],
    // While it is being typed it says no more than it says so far.
    ['rok: 2025 lub', ['law']],
    ['rok: 2025 lub rodzaj:', ['law']],
    ['rodzaj:', ['complaint', 'law', 'none', 'plain']],
    ['rodzaj: petycji', ['complaint']],
    ['rodzaj: uchwała lub akt', ['law', 'plain']],
    ['rodzaj: nie ma takiego', []],
    // A colon after anything else is part of the text, in quotation marks always.
    ['dniu: porządek', ['none']],
    ['"rodzaj: skarg"', []],
  ])('%s finds %j', (typed, expected) => {
    expect(found(read(typed))).toEqual(expected)
  })

  it('narrow what other columns leave', () => {
    const date = fieldOf(resolutions, 'date')
    expect(found(read('rodzaj: skarg lub rok: 2025'), date && read('2026', date))).toEqual(['complaint'])
  })

  it.each([
    ['rodzaj: skarg lub rok: 2025', 'Rodzaj: "w sprawie skargi lub petycji" lub Data: 2025'],
    ['ulic lub rok: 2025 lub 2026', 'ulic lub Data: 2025 lub 2026'],
    ['oprócz za: <10 lub data: puste', '<>Za: <=9 lub Data: =""'],
  ])('%s is shown as %s, which reads the same', (typed, shown) => {
    const filter = read(typed)
    const text = filter && namedFilterText(fields, title, filter, 'lub')
    expect(text).toBe(shown)
    expect(read(text ?? '')).toEqual(filter)
  })

  it.each(['stan', 'state', 'Status'])('%s is the state, whatever the language', (name) => {
    expect(read(`${name}: w nadzorze`)).toMatchObject({
      of: [{ field: 'status', kind: 'oneOf', values: ['underSupervision'] }],
    })
  })

  it('words of a text that look like one are shown in quotation marks', () => {
    const filter: Filter = { field: 'title', kind: 'text', text: 'rok: 2025' }
    expect(namedFilterText(fields, title, filter, 'lub')).toBe('"rok: 2025"')
  })

  it('ask the fields they name, and pass over one that is gone', () => {
    const filter = read('rodzaj: skarg lub rok: 2025')
    expect(filter && fieldsOf(filter)).toEqual(['kind', 'date'])
    expect(found({ field: 'gone', kind: 'anyOf', of: [{ field: 'gone', kind: 'empty' }] })).toEqual(found())
    expect(
      found({
        field: 'gone',
        kind: 'anyOf',
        of: [
          { field: 'gone', kind: 'empty' },
          { field: 'kind', kind: 'oneOf', values: ['complaint'] },
        ],
      }),
    ).toEqual(['complaint'])
  })

  it('follow what changes in any of their columns', () => {
    const changing = tableOf([recordOf('one', { title: 'most', kind: 'complaint', date: '2024-05-05' })])
    const filter = read('rodzaj: skarg lub rok: 2025')
    const matched = () => runQuery(changing, { filters: filter === undefined ? [] : [filter], sort: [], today }).matched
    expect(matched()).toBe(1)
    changing.upsert([recordOf('one', { title: 'most', kind: 'resolution', date: '2024-05-05' })])
    expect(matched()).toBe(0)
    changing.upsert([recordOf('one', { title: 'most', kind: 'resolution', date: '2025-05-05' })])
    expect(matched()).toBe(1)
  })
})
