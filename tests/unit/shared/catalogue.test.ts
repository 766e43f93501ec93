import { describe, expect, it } from 'vitest'
import { overruledField } from '#shared/engine/deadlines/clocks'
import { deadlineField } from '#shared/engine/desk/registerView'
import { snoozedField } from '#shared/engine/desk/snooze'
import { foldHeading } from '#shared/engine/import/foldHeading'
import { fold } from '#shared/core/folding/fold'
import { catalogue } from '#shared/catalogue'
import { fieldsOfClock } from '#shared/model/clock'
import { importTargets } from '#shared/model/importTargets'
import { deriveValue } from '#shared/engine/present/derive'
import { fieldAt, fieldOf, type RegisterDefinition } from '#shared/model/definition'
import type { FieldDefinition } from '#shared/model/field'
import { assembleCatalogue } from '#shared/engine/catalogue'

const repeated = (ids: readonly string[]) => ids.filter((id, index) => ids.indexOf(id) !== index)
const choicesOf = (field: FieldDefinition) =>
  field.type === 'choice' || field.type === 'multiChoice'
    ? field.choices
    : field.type === 'derived'
      ? Object.keys(field.states ?? {})
      : field.type === 'boolean'
        ? ['true', 'false']
        : undefined

/** Every field a definition names somewhere, with the place. */
function named(definition: RegisterDefinition): readonly (readonly [string, string])[] {
  const { title, key, order, numberGuard, events, carry, papers, views, print, statistics } = definition
  return [
    ['title', title],
    ['key', key],
    ...order.map((field) => ['order', field] as const),
    ...[numberGuard?.number, numberGuard?.date, numberGuard?.session, numberGuard?.kind].flatMap((field) =>
      field === undefined ? [] : [['guard', field] as const],
    ),
    ...(statistics?.by ?? []).map((field) => ['statistics', field] as const),
    ...(definition.sums ?? []).flatMap(({ field, kind }) =>
      [field, ...(kind === undefined ? [] : [kind.field])].map((id) => ['sum', id] as const),
    ),
    ...(definition.dateOrder ?? []).flatMap(({ first, then }) => [first, then].map((id) => ['dates', id] as const)),
    ...(definition.importKeys ?? []).flat().map((field) => ['import key', field] as const),
    ...Object.values(events ?? {}).map((field: string) => ['events', field] as const),
    ...(carry ?? []).map((field) => ['carry', field] as const),
    ...(papers ?? []).map(({ id, group }) => [`paper ${id}`, group] as const),
    ...views.flatMap((view) => [
      ...view.columns.map(({ field }) => [`columns of ${view.id}`, field] as const),
      ...view.filters.map(({ field }) => [`filters of ${view.id}`, field] as const),
      ...view.sort.map(({ field }) => [`sort of ${view.id}`, field] as const),
      ...(view.group === undefined ? [] : [[`group of ${view.id}`, view.group] as const]),
    ]),
    ...Object.keys(print.widths).map((field) => ['print', field] as const),
    ...(print.unused === undefined ? [] : [['print', print.unused] as const]),
  ]
}

describe('the catalogue', () => {
  it('has no list with two columns of one name', () => {
    for (const texts of [catalogue.texts.pl, catalogue.texts.en])
      for (const { id, views } of catalogue.registers)
        for (const view of views) {
          const { headings = {}, fields = {} } = texts[id] ?? {}
          const names = view.columns.map(({ field }) => headings[field] ?? fields[field] ?? field)
          expect({ id, view: view.id, twice: repeated(names) }).toEqual({ id, view: view.id, twice: [] })
        }
  })

  it('has every register once', () => {
    expect(repeated(catalogue.registers.map(({ id }) => id))).toEqual([])
    for (const register of catalogue.registers) expect(catalogue.of(register.id)).toBe(register)
    expect(catalogue.find('nobody')).toBeUndefined()
    expect(catalogue.of('nobody')).toMatchObject({ id: 'nobody', fields: [] })
    expect(catalogue.problems).toEqual([])
  })

  it('leaves out a register that names what is not there, says what, and keeps the others', () => {
    const [good] = catalogue.registers
    if (good === undefined) throw new Error('no register')
    const { code, ...definition } = good
    const texts = { pl: catalogue.texts.pl[good.id], en: catalogue.texts.en[good.id] }
    if (texts.pl === undefined || texts.en === undefined) throw new Error('no texts')
    const words = { pl: texts.pl, en: texts.en }
    const bad = {
      ...definition,
      id: 'own',
      key: 'nothing',
      fields: [
        { id: 'led', type: 'links', to: 'nowhere', section: 'act', privacy: 'public' },
        { id: 'left', type: 'derived', derive: 'daysLeft', as: 'text', section: 'gone', privacy: 'public' },
      ],
    } as const
    const own = assembleCatalogue([
      { definition, texts: words, code },
      { definition: bad, texts: words },
      { definition, texts: words, code },
    ])
    expect(own.registers.map(({ id }) => id)).toEqual([good.id])
    expect(own.find(good.id)?.id).toBe(good.id)
    expect(own.find('own')).toBeUndefined()
    expect(own.problems.map(({ register }) => register)).toEqual(['own', good.id])
    expect(own.problems[0]?.missing).toEqual(
      expect.arrayContaining(['field: nothing', 'register: nowhere', 'rule: daysLeft', 'section: gone']),
    )
  })
})

describe.each(catalogue.registers.map((definition) => [definition.id, definition] as const))(
  'the register %s',
  (_, definition) => {
    const { fields, views, sections } = definition

    it('is plain data but for its named code: the same after JSON', () => {
      const { code, ...plain } = definition
      expect(code).toBeDefined()
      expect(JSON.parse(JSON.stringify(plain))).toStrictEqual(plain)
    })

    it('has every id once', () => {
      expect(repeated(sections)).toEqual([])
      expect(repeated(fields.map(({ id }) => id))).toEqual([])
      expect(repeated(views.map(({ id }) => id))).toEqual([])
      for (const view of views) expect(repeated(view.columns.map(({ field }) => field)), view.id).toEqual([])
      for (const field of fields) {
        expect(repeated(choicesOf(field) ?? []), field.id).toEqual([])
        if (field.type === 'rows') expect(repeated(field.columns.map(({ id }) => id)), field.id).toEqual([])
      }
    })

    it('names only fields, sections and registers there are', () => {
      for (const [place, id] of named(definition)) expect(fieldAt(definition, id), `${place}: ${id}`).toBeDefined()
      for (const field of fields) {
        expect(sections, field.id).toContain(field.section)
        if (field.type === 'links') expect(catalogue.registers.map(({ id }) => id)).toContain(field.to)
      }
      for (const section of sections)
        expect(
          fields.some((field) => field.section === section),
          section,
        ).toBe(true)
    })

    it('filters by choices and states there are', () => {
      for (const view of views)
        for (const filter of view.filters) {
          const field = fieldOf(definition, filter.field)
          if (filter.kind !== 'oneOf' || field === undefined) continue
          for (const value of filter.values) expect(choicesOf(field), `${view.id}: ${value}`).toContain(value)
        }
    })

    it('starts and reads choices only as choices there are', () => {
      for (const field of fields) {
        if (field.type !== 'choice' && field.type !== 'multiChoice') continue
        if (field.initial !== undefined) expect(field.choices).toContain(field.initial)
        for (const [spelling, choice] of Object.entries(field.spellings ?? {})) {
          expect(field.choices, spelling).toContain(choice)
          expect(fold(spelling), 'spellings are compared folded').toBe(spelling)
        }
      }
    })

    it('computes derived fields by rules there are', () => {
      for (const field of fields)
        if (field.type === 'derived')
          expect(() => deriveValue(definition, field, {}, { today: '2026-11-21', incoming: [] })).not.toThrow()
    })

    it('recognises a column heading as one field only, folded', () => {
      const owners = new Map<string, string>()
      for (const { path, field } of importTargets(definition))
        for (const alias of new Set([path, ...(field.aliases ?? [])].map(foldHeading))) {
          expect(alias).not.toBe('')
          expect(owners.get(alias) ?? path, alias).toBe(path)
          owners.set(alias, path)
        }
    })

    it('lets every clock be overruled and put aside, and starts and meets clocks by its fields', () => {
      const clocks = definition.clocks ?? []
      if (clocks.length === 0) return
      expect(deadlineField(definition), 'a derived field `deadline`').toBeDefined()
      for (const id of [overruledField, snoozedField]) {
        const field = fieldOf(definition, id)
        const column = field?.type === 'rows' ? field.columns.find((one) => one.id === 'clock') : undefined
        expect(column?.type === 'choice' ? column.choices : [], `clockFields: ${id}`).toEqual(
          clocks.map((clock) => clock.id),
        )
      }
      for (const clock of clocks)
        for (const id of [...fieldsOfClock(clock), clock.marks])
          if (id !== undefined) expect(fieldAt(definition, id), id).toBeDefined()
      for (const { marks = '', marksRow } of clocks) {
        const field = fieldOf(definition, marks)
        const columns = new Map(field?.type === 'rows' ? field.columns.map((column) => [column.id, column]) : [])
        expect(columns.size > 0, `${marks} holds rows`).toBe(marksRow !== undefined)
        if (marksRow === undefined) continue
        expect(columns.get(marksRow.day)?.type).toBe('date')
        for (const [id, value] of Object.entries(marksRow.cells)) {
          const column = columns.get(id)
          expect(column?.type === 'choice' ? column.choices : [], id).toContain(value)
        }
      }
    })

    it('keeps personal data out of its names', () => {
      for (const id of [definition.key, definition.title]) expect(fieldOf(definition, id)?.privacy).toBe('public')
    })

    it('fits its printed columns on the page', () => {
      const page = definition.print.orientation === 'landscape' ? 257 : 170
      for (const width of Object.values(definition.print.widths)) {
        expect(width).toBeGreaterThan(8)
        expect(width).toBeLessThan(page)
      }
    })
  },
)
