import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inspectTemplate } from '#electron/services/templates/inspectTemplate'
import { mergeTemplate } from '#electron/services/templates/mergeTemplate'
import { readPackage } from '#electron/services/templates/readPackage'
import { catalogue } from '#shared/catalogue'
import type { FieldValue, Values } from '#shared/core/values/values'
import { documentModelSchema } from '#shared/engine/documents/model'
import { buildRecordLetter } from '#shared/engine/documents/papers'
import { checkTemplate } from '#shared/engine/templates/check'
import { letterTemplate } from '#shared/engine/templates/letterTemplate'
import { builtInScope, paperScope, paperTemplateNames } from '#shared/engine/templates/paperScope'
import { recordNames } from '#shared/engine/templates/recordNames'
import { recordScope } from '#shared/engine/templates/recordScope'
import { joinNames, joinScopes } from '#shared/engine/templates/scope'
import type { FieldDefinition } from '#shared/model/field'
import { emptyOffice } from '#shared/model/office'
import { textsOf } from '#shared/text/texts'
import { written } from '../documents/files'
import { about, paragraphsOf } from './filled'

const { register: texts, app } = textsOf('pl', catalogue)
const office = {
  ...emptyOffice,
  officeName: 'Urząd Gminy Lipowiec',
  councilNominative: 'Rada Gminy Lipowiec',
  councilGenitive: 'Rady Gminy Lipowiec',
  place: 'Lipowiec',
  executivePost: 'Wójt Gminy Lipowiec',
  executiveName: 'Anna Nowak',
  chairPost: 'Przewodniczący Rady Gminy Lipowiec',
  chairName: 'Jan Kowalski',
}
const letters = catalogue.registers.flatMap(({ id, letters: own = [] }) =>
  own.map((letter) => ({ register: id, letter: letter.id })),
)
const templated = letters.flatMap(({ register, letter }) => {
  const build = (print: Parameters<typeof buildRecordLetter>[2]) =>
    buildRecordLetter(catalogue.of(register), letter, print)
  const document = letterTemplate({ catalogue, texts, office, register, build })
  return document === undefined ? [] : [{ register, letter, document, build }]
})

function anyValue(field: FieldDefinition): fc.Arbitrary<FieldValue | undefined> {
  const day = fc.constantFrom('2026-03-12', '2025-12-01', '2026-11-11')
  const word = fc.constantFrom('w sprawie drogi', 'Nowak i Syn', '§ 5 „uwaga”', 'BRM.0003.1.2026')
  switch (field.type) {
    case 'text':
    case 'longText':
    case 'caseSign':
      return word
    case 'actNumber':
      return word.map((one) => ({ written: one }))
    case 'choice':
      return fc.constantFrom(...field.choices)
    case 'multiChoice':
      return fc.subarray([...field.choices], { minLength: 1 })
    case 'persons':
      return fc.subarray(['Jan Kos', 'Ewa Lis'], { minLength: 1 })
    case 'date':
      return day
    case 'boolean':
      return fc.boolean()
    case 'integer':
    case 'money':
      return fc.constantFrom(1, 2, 5, 123_456)
    case 'derived':
      return field.as === 'date'
        ? day
        : field.as === 'money'
          ? fc.constant(500)
          : field.as === 'state'
            ? fc.constantFrom(...Object.keys(field.states ?? { a: 1 }))
            : word
    default:
      return fc.constant(undefined)
  }
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ').replace(/\s+/gu, ' ').trim()

describe('letters as templates', () => {
  test('most of them have their sentences in the template', () => {
    // The others hold tables of rows, or change who signs: they are offered in their parts.
    expect(templated.length).toBeGreaterThanOrEqual((letters.length * 2) / 3)
  })

  test.each(templated.map((one) => [`${one.letter}.${one.register}`, one] as const))(
    '%s says of any record what the built-in one does',
    async (_name, { register, document, build }) => {
      const bytes = await written('docx', documentModelSchema.parse(document))
      const found = await inspectTemplate(bytes)
      if ('refused' in found) throw new Error(found.refused)
      const checked = checkTemplate(
        found.tags,
        joinNames(recordNames(register, catalogue, texts), paperTemplateNames(office)),
      )
      expect(checked.problems).toEqual([])
      const parts = await readPackage(bytes)
      const fields = catalogue.of(register).fields
      await fc.assert(
        fc.asyncProperty(
          fc.record(
            Object.fromEntries(fields.map((field) => [field.id, fc.option(anyValue(field), { nil: undefined })])),
          ),
          (drawn) => {
            const values: Values = Object.fromEntries(
              Object.entries(drawn).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
            )
            const around = {
              record: 'r',
              find: () => undefined,
              stored: () => undefined,
              belonging: () => [],
              leading: () => [],
            }
            const model = documentModelSchema.parse(
              build({ office, today: '2026-03-12', values, around, end: undefined }),
            )
            const source = {
              catalogue,
              texts,
              words: app.words,
              copy: 'office' as const,
              wanted: checked.used,
              find: () => undefined,
              leading: () => [],
            }
            const scope = joinScopes(
              joinScopes(
                recordScope(source, register, { id: 'r', values }),
                paperScope(office, '2026-03-12', 'office'),
              ),
              builtInScope(model),
            )
            const said = plain(paragraphsOf(mergeTemplate(parts, scope, about), 'word/document.xml').join(' '))
            const expected = model.blocks.flatMap((block) =>
              block.kind === 'heading' || block.kind === 'paragraph'
                ? [block.text]
                : block.kind === 'facts'
                  ? block.facts.map(({ value }) => value)
                  : [],
            )
            for (const text of expected) expect(said).toContain(plain(text))
            return Promise.resolve()
          },
        ),
        { numRuns: 10 },
      )
    },
  )
})
