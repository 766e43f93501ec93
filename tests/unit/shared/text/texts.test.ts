import { describe, expect, it } from 'vitest'
import { appEn } from '#shared/text/app.en'
import { appPl } from '#shared/text/app.pl'
import { backupsEn } from '#shared/text/backups.en'
import { backupsPl } from '#shared/text/backups.pl'
import { deskEn } from '#shared/text/desk.en'
import { deskPl } from '#shared/text/desk.pl'
import { helpEn } from '#shared/text/help.en'
import { helpPl } from '#shared/text/help.pl'
import { printingEn } from '#shared/text/printing.en'
import { printingPl } from '#shared/text/printing.pl'
import { importEn } from '#shared/text/import.en'
import { importPl } from '#shared/text/import.pl'
import { columnHeading, fieldLabel } from '#shared/model/registerText'
import { textsOf } from '#shared/text/texts'
import { catalogue } from '#shared/catalogue'

const catalogues = [
  ['the program', appPl, appEn],
  ['the import', importPl, importEn],
  ['backups', backupsPl, backupsEn],
  ['help', helpPl, helpEn],
  ['printing', printingPl, printingEn],
  ['the desk', deskPl, deskEn],
  ['the registers', catalogue.texts.pl, catalogue.texts.en],
] as const

/** Names that no language changes, and titles of documents, which are Polish in both (product.md, Language). */
const same = [
  'product',
  'exporting.xlsx',
  'encodings.utf-16be',
  ...catalogue.all.flatMap(({ id, print: { titles = [] } }) => [
    `${id}.printTitle`,
    `${id}.cardTitle`,
    ...titles.flatMap((title) => ['register', 'card'].map((of) => `${id}.printTitles.${title.id}.${of}`)),
  ]),
]

/** Every text of a catalogue by its path; texts with parameters as `undefined`. */
function flat(value: unknown, path = ''): readonly (readonly [string, string | undefined])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, undefined]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => flat(inner, path === '' ? key : `${path}.${key}`))
}

describe.each(catalogues)('the texts of %s', (_, pl, en) => {
  it('are the same in both languages, none more, none less, none empty', () => {
    // Short headings stand only where a language's label is too long for a column.
    const paths = (catalogue: unknown) =>
      flat(catalogue)
        .map(([path]) => path)
        .filter((path) => !path.includes('.headings.'))
        .toSorted()
    expect(paths(en)).toEqual(paths(pl))
    for (const [path, text] of [...flat(pl), ...flat(en)])
      if (text !== undefined) expect(text.trim(), path).not.toBe('')
  })

  it('are translated: no sentence stands in both', () => {
    const english = new Map(flat(en))
    const untranslated = flat(pl).filter(([path, text]) => text?.includes(' ') === true && english.get(path) === text)
    expect(untranslated.filter(([path]) => !same.includes(path))).toEqual([])
  })

  it('say no Polish in English, apart from what they quote', () => {
    const quoted = /„[^”]*”|“[^”]*”|\{[^}]*\}|e\.g\. .*/gu
    const polish = flat(en).filter(([, text]) => /[ąćęłńśźż]/iu.test((text ?? '').replace(quoted, '')))
    expect(polish.map(([path]) => path).filter((path) => !same.includes(path))).toEqual([])
  })

  it('have no stray blanks or doubled full stops', () => {
    for (const [path, text] of [...flat(pl), ...flat(en)])
      if (text !== undefined) expect(text, path).not.toMatch(/^\s|\s$| {2}|(?<!\.)\.\.(?!\.)/u)
  })
})
describe.each(catalogue.registers.map((definition) => [definition.id, definition] as const))(
  'the register %s',
  (id, definition) => {
    it.each(['pl', 'en'] as const)('has a label for everything in %s', (language) => {
      const text = textsOf(language, catalogue).register(id)
      const labelled = (label: string | undefined, of: string) => expect(label?.trim() ?? '', of).not.toBe('')
      for (const section of definition.sections) labelled(text.sections[section], section)
      for (const view of definition.views) labelled(text.views[view.id], view.id)
      for (const field of definition.fields) {
        labelled(text.fields[field.id], field.id)
        if (field.type === 'links') labelled(text.reverse[field.id], `${field.id} from the other end`)
        const choices = field.type === 'choice' || field.type === 'multiChoice' ? field.choices : []
        const states = field.type === 'derived' ? Object.keys(field.states ?? {}) : []
        for (const choice of [...choices, ...states])
          labelled(text.choices[field.id]?.[choice], `${field.id} ${choice}`)
        for (const column of field.type === 'rows' ? field.columns : []) {
          const path = `${field.id}.${column.id}`
          labelled(text.fields[path], path)
          if (column.type === 'links') labelled(text.reverse[path], `${path} from the other end`)
          for (const choice of column.type === 'choice' ? column.choices : [])
            labelled(text.choices[path]?.[choice], `${path} ${choice}`)
        }
      }
      for (const plain of [text.name, text.newEntry, text.purpose, text.printTitle, text.cardTitle]) labelled(plain, id)
    })

    it.each(['pl', 'en'] as const)('labels nothing it does not have in %s', (language) => {
      const text = textsOf(language, catalogue).register(id)
      const fields = definition.fields.flatMap((field) => [
        field.id,
        ...(field.type === 'rows' ? field.columns.map((column) => `${field.id}.${column.id}`) : []),
        // What a file tells a linked record by.
        ...(field.type === 'links' && field.toldBy !== undefined ? [`${field.id}.${field.toldBy.field}`] : []),
      ])
      for (const labels of [text.fields, text.headings, text.reverse, text.choices])
        for (const key of Object.keys(labels)) expect(fields, key).toContain(key)
      expect(Object.keys(text.views).toSorted()).toEqual(definition.views.map((view) => view.id).toSorted())
      expect(Object.keys(text.sections).toSorted()).toEqual(definition.sections.toSorted())
    })

    it.each(['pl', 'en'] as const)('tells its choices and views apart in %s', (language) => {
      const text = textsOf(language, catalogue).register(id)
      for (const labels of [...Object.values(text.choices), text.views, text.reverse])
        expect(new Set(Object.values(labels)).size).toBe(Object.values(labels).length)
    })
  },
)

describe('looking up texts', () => {
  it('gives short headings where there are some, labels else, the id for what is unknown', () => {
    const text = textsOf('pl', catalogue).register('resolutions')
    expect(columnHeading(text, 'date')).toBe('Data')
    expect(fieldLabel(text, 'date')).toBe('Data podjęcia')
    expect(columnHeading(text, 'title')).toBe('W sprawie')
    expect(fieldLabel(text, 'nobody')).toBe('nobody')
    expect(textsOf('pl', catalogue).register('nobody').name).toBe('nieznany rejestr „nobody”')
  })

  it.each([
    [1, 'pl', '1 wpis'],
    [2, 'pl', '2 wpisy'],
    [5, 'pl', '5 wpisów'],
    [12, 'pl', '12 wpisów'],
    [22, 'pl', '22 wpisy'],
    [112, 'pl', '112 wpisów'],
    [0, 'pl', '0 wpisów'],
    [1, 'en', '1 entry'],
    [2, 'en', '2 entries'],
  ] as const)('counts %s in %s: %s', (count, language, expected) => {
    expect(textsOf(language, catalogue).app.common.entries(count)).toBe(expected)
  })
})
