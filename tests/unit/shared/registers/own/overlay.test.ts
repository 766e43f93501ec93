import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, catalogueOf, definitionsId } from '#shared/catalogue'
import type { RowValue, Values } from '#shared/core/values/values'
import { textOfCell } from '#shared/engine/documents/model'
import { presenterOf } from '#shared/engine/present/present'
import { fieldOf } from '#shared/model/definition'
import { clockContext, emptyOffice } from '#shared/model/office'
import { definitionFile, readDefinitionFile } from '#shared/registers/own/definitionFile'
import { fieldUses } from '#shared/registers/own/fieldUses'
import { knownOf, mergedOverlay, newSince, overlayId, readOverlay } from '#shared/registers/own/overlay'

const record = (changes: string, values: Values, id = overlayId(changes)) => ({
  id,
  register: definitionsId,
  values: { name: 'x', changes, ...values },
  order: '',
  trashed: 0 as const,
  createdAt: '2026-11-29T10:00:00.000Z',
  updatedAt: '2026-11-29T10:00:00.000Z',
})
const added = (id: string, type = 'text', more: RowValue = {}): RowValue => ({ id, label: id, type, ...more })
const partners = (values: Values) => {
  const made = catalogueOf([record('partners', values)])
  return { made, definition: made.of('partners'), text: made.texts.pl['partners'] }
}
const ready = catalogue.of('partners')

describe('a ready register changed by the office', () => {
  it('has the fields the office added, in the part that bears the name, and keeps all of its own', () => {
    const { made, definition, text } = partners({
      fields: [
        added('urzadKraj', 'choice', { choices: 'UE\npoza UE', section: 'Partner' }),
        added('urzadOpiekun', 'persons', { section: 'Opieka' }),
        added('urzadStare', 'text', { retired: true }),
      ],
    })
    expect(made.problems).toEqual([])
    expect(definition.fields.map(({ id }) => id)).toEqual(
      expect.arrayContaining([...ready.fields.map(({ id }) => id), 'urzadKraj', 'urzadOpiekun', 'urzadStare']),
    )
    expect(fieldOf(definition, 'urzadKraj')).toMatchObject({
      section: 'partner',
      privacy: 'office',
      choices: ['UE', 'poza UE'],
    })
    expect(text?.sections[fieldOf(definition, 'urzadOpiekun')?.section ?? '']).toBe('Opieka')
    expect(fieldOf(definition, 'urzadStare')).toMatchObject({ retired: true })
    // The office's own remarks stay last.
    expect(definition.sections.at(-1)).toBe(ready.sections.at(-1))
  })

  it('bears the names the office gave, and still reads files with its own', () => {
    const { definition, text } = partners({
      changed: [{ id: 'country', label: 'Państwo partnera', hint: 'po polsku' }],
    })
    expect(text?.fields['country']).toBe('Państwo partnera')
    expect(text?.hints['country']).toBe('po polsku')
    expect(fieldOf(definition, 'country')?.aliases).toEqual(
      expect.arrayContaining(['Państwo partnera', catalogue.texts.pl['partners']?.fields['country']]),
    )
  })

  it('offers further choices behind its own, each once', () => {
    const kind = fieldOf(ready, 'kind')
    const own = kind?.type === 'choice' ? kind.choices : []
    const label = Object.values(catalogue.texts.pl['partners']?.choices['kind'] ?? {})[0] ?? ''
    const { definition, text } = partners({
      changed: [{ id: 'kind', choices: `region\n${label}\n${own[0] ?? ''}\nregion` }],
    })
    expect(fieldOf(definition, 'kind')).toMatchObject({ choices: [...own, 'region'] })
    expect(text?.choices['kind']).toMatchObject({ region: 'region', [own[0] ?? '']: label })
  })

  it('hides what the office does not use: out of every list, shown only where a value stands', () => {
    const { definition } = partners({ changed: [{ id: 'country', hidden: true }] })
    expect(fieldOf(definition, 'country')).toMatchObject({ retired: true })
    expect(fieldOf(definition, 'country')).not.toHaveProperty('required')
    for (const { columns } of definition.views) expect(columns.map(({ field }) => field)).not.toContain('country')
  })

  it('is never without what names an entry', () => {
    const { definition } = partners({
      changed: [
        { id: ready.key, hidden: true },
        { id: ready.title, hidden: true },
      ],
    })
    for (const id of [ready.key, ready.title]) expect(fieldOf(definition, id)).not.toHaveProperty('retired')
  })

  it('has the columns of list and print in the order and widths of the office', () => {
    const { definition } = partners({
      fields: [added('urzadKraj')],
      columns: [
        { field: 'urzadKraj', width: 40 },
        { field: 'country', width: 30 },
        { field: 'gone' },
        { field: ready.key },
      ],
    })
    expect(definition.views[0].columns.map(({ field }) => field)).toEqual(['urzadKraj', 'country', ready.key])
    expect(definition.print.widths).toMatchObject({ urzadKraj: 40, country: 30 })
  })

  it('says what the program brought since', () => {
    const known = knownOf({ ...ready, fields: ready.fields.filter(({ id }) => id !== 'country') })
    expect(newSince(ready, { known })).toEqual(['country'])
    expect(newSince(ready, { known: knownOf(ready) })).toEqual([])
    expect(newSince(ready, { known: '' })).toEqual([])
  })

  it.each<readonly [string, Values]>([
    ['an added field with an id of the program', { fields: [added('country')] }],
    ['a field twice', { fields: [added('urzadA'), added('urzadA')] }],
    ['a choice of nothing', { fields: [added('urzadA', 'choice')] }],
    ['a link to nowhere', { fields: [added('urzadA', 'links', { to: 'nobody' })] }],
    ['a column wider than any page', { columns: [{ field: 'country', width: 4_000 }] }],
    ['a name without end', { changed: [{ id: 'country', label: 'x'.repeat(1_000_000) }] }],
    ['keys of the objects themselves', { fields: [added('urzad__proto__')] }],
  ])('stays as it is where the changes are not right: %s', (_, values) => {
    const { made, definition } = partners(values)
    expect(definition.fields.map(({ id }) => id)).toEqual(ready.fields.map(({ id }) => id))
    expect(made.problems.map(({ register }) => register)).toEqual(['overlay:partners'])
    expect(made.registers).toHaveLength(catalogue.registers.length)
  })

  it('is changed by one record only, that of its own name, and never one the program keeps for itself', () => {
    const foreign = catalogueOf([record('partners', { fields: [added('urzadA')] }, 'other')])
    expect(fieldOf(foreign.of('partners'), 'urzadA')).toBeUndefined()
    const internal = catalogueOf([record('officeSettings', { fields: [added('urzadA')] })])
    expect(fieldOf(internal.of('officeSettings'), 'urzadA')).toBeUndefined()
  })

  it('is whole, and computes as before, whatever any of them was changed to', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean())
    const rows = fc.array(fc.dictionary(fc.string(), cell), { maxLength: 4 })
    fc.assert(
      fc.property(fc.constantFrom(...catalogue.registers), rows, rows, rows, (register, fields, changed, columns) => {
        const made = catalogueOf([record(register.id, { fields, changed, columns })])
        expect(made.registers).toHaveLength(catalogue.registers.length)
      }),
      { numRuns: 60 },
    )
    const clocks = clockContext(emptyOffice, '2026-11-30')
    for (const register of catalogue.registers) {
      const changed = register.fields.map(({ id }) => ({ id, hidden: true, label: `Moje ${id}` }))
      const made = catalogueOf([record(register.id, { changed, fields: [added('urzadA')] })])
      expect(made.problems).toEqual([])
      expect(presenterOf(made.of(register.id), clocks).present({}, []).derived).toEqual(
        presenterOf(register, clocks).present({}, []).derived,
      )
    }
  })
})

describe('changes from another office', () => {
  it('are laid over those that are here, and no field that was added here is lost', () => {
    const here = {
      changes: 'partners',
      fields: [added('urzadA'), added('urzadB')],
      changed: [{ id: 'kind', label: 'A' }],
    }
    const taken = { changes: 'partners', fields: [added('urzadB', 'date')], changed: [{ id: 'country', label: 'B' }] }
    const merged = mergedOverlay(here, taken)
    expect(merged['fields']).toEqual([added('urzadA'), added('urzadB', 'date')])
    expect(merged['changed']).toEqual([
      { id: 'kind', label: 'A' },
      { id: 'country', label: 'B' },
    ])
    expect(readOverlay(merged)).toMatchObject({ ok: true })
  })
})

describe('changes as a file', () => {
  const written = (values: Values) => {
    const { document, rows } = definitionFile('Zmiany', values)
    const [row] = rows
    const [cell = ''] = row?.kind === 'row' ? row.cells : []
    return `{"format": ${JSON.stringify(document.subject)}, "title": "x", "definitions": [${textOfCell(cell)}]}`
  }
  const changes: Values = { name: 'Zmiany', changes: 'partners', fields: [added('urzadA')], known: 'name' }

  it('come back as they were', () => {
    expect(readDefinitionFile(written(changes))).toEqual({ values: changes })
  })

  it.each<readonly [string, Values]>([
    ['an id of the program', { ...changes, fields: [added('country')] }],
    ['a label of a megabyte', { ...changes, changed: [{ id: 'country', label: 'x'.repeat(1_000_000) }] }],
    [
      'rules without end',
      { ...changes, rules: Array.from({ length: 500 }, () => ({ id: 'r', field: 'urzadA', kind: 'text' })) },
    ],
  ])('are refused by the same checks: %s', (_, values) => {
    expect(readDefinitionFile(written(values))).toHaveProperty('problems')
  })
})

describe('what needs a field', () => {
  const uses = (register: string) => {
    const found = catalogue.ready(register)
    return found === undefined ? undefined : fieldUses(found, found.texts.pl)
  }
  it.each([
    ['resolutions', 'sentOn', 'clock'],
    ['resolutions', 'number', 'name'],
    ['resolutions', 'date', 'number'],
    ['petitions', 'receivedOn', 'computed'],
    ['complaints', 'receivedOn', 'paper'],
  ])('%s: %s is needed by a %s', (register, field, kind) => {
    expect(
      uses(register)
        ?.get(field)
        ?.map((use) => use.kind),
    ).toContain(kind)
  })

  it('is said of every ready register without a failure', () => {
    for (const { id } of catalogue.registers) expect(() => uses(id)).not.toThrow()
  })
})
