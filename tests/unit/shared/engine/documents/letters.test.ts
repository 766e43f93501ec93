import { expect, it } from 'vitest'
import { buildRecordLetter, letterDay, valuesOfLetter } from '#shared/engine/documents/papers'
import { catalogue } from '#shared/catalogue'
import { emptyOffice } from '#shared/model/office'
import type { FieldValue, Values } from '#shared/core/values/values'
import type { RegisterDefinition } from '#shared/model/definition'

const letters = catalogue.registers.flatMap((register) =>
  (register.letters ?? []).map(({ id }) => [register, id] as const),
)
const records: readonly Values[] = [
  {},
  { kind: 'interpellation', number: { written: '12/2026' }, filedOn: '2026-03-02', councillors: ['Anna Nowak'] },
  { kind: 'query', number: { written: 'Z1/26' }, subject: 'w sprawie dróg', filedOn: '2026-03-02' },
  { kind: 'motion', filedOn: '2026-03-02', subject: 'chodnik' },
]

/** A record with something in every field; what people type ends with a full stop as often as not. */
const filled = ({ fields }: RegisterDefinition): Values =>
  Object.fromEntries(
    fields.flatMap((field): readonly (readonly [string, FieldValue])[] => {
      switch (field.type) {
        case 'date':
          return [[field.id, '2026-03-02']]
        case 'instant':
          return [[field.id, '2026-03-02T09:00:00.000Z']]
        case 'text':
        case 'longText':
        case 'caseSign':
          return [[field.id, 'próba chóru.']]
        case 'integer':
        case 'money':
          return [[field.id, 3]]
        case 'persons':
          return [[field.id, ['Anna Nowak']]]
        case 'links':
          return [[field.id, [{ written: 'Towarzystwo im. Zmyślonych i in.' }]]]
        case 'choice':
          return [[field.id, field.choices[0] ?? '']]
        default:
          return []
      }
    }),
  )

it.each(
  letters.flatMap(([register, id]) =>
    ['2026-03-16', '2026-12-31', undefined].map((end) => [id, end, register] as const),
  ),
)('the letter %s with the end %s closes every sentence once', (id, end, register) => {
  for (const values of [...records, filled(register)]) {
    const text = JSON.stringify(
      buildRecordLetter(register, id, { office: emptyOffice, today: '2026-11-22', values, end }),
    )
    // Dots to write on are no full stops.
    expect(text.replaceAll(/…+/g, '')).not.toMatch(/\.\.|\.[ \u00a0]\./)
  }
})

it('the reminder says until when the reply was due', () => {
  const print = { office: emptyOffice, today: '2026-11-22', values: records[1] ?? {}, end: '2026-03-16' }
  expect(
    JSON.stringify(buildRecordLetter(catalogue.of('interpellations'), 'reminder', print)).replaceAll('\u00a0', ' '),
  ).toContain('upłynął w dniu 16 marca 2026 r. Proszę o niezwłoczne przekazanie odpowiedzi.')
})

it('a letter is proposed the day it bore before, else today, and bears the day chosen', () => {
  const letter = { id: 'committeeNotice', marks: 'committeeNoticeOn' }
  expect(letterDay(letter, {}, '2026-11-22')).toBe('2026-11-22')
  expect(letterDay(letter, { committeeNoticeOn: '2026-03-02' }, '2026-11-22')).toBe('2026-03-02')
  expect(letterDay(letter, { committeeNoticeOn: { unread: '2 III' } }, '2026-11-22')).toBe('2026-11-22')
  expect(letterDay({ id: 'cruSheet' }, {}, '2026-11-22')).toBe('2026-11-22')
  for (const [register, { marks, id }] of catalogue.registers.flatMap((each) =>
    (each.letters ?? []).map((other) => [each, other] as const),
  )) {
    if (marks === undefined) continue
    // Printed before on another day: the chosen one stands on the paper all the same.
    const values = valuesOfLetter({ id, marks }, { ...records[1], [marks]: '2026-03-02' }, '2026-04-07')
    const text = JSON.stringify(buildRecordLetter(register, id, { office: emptyOffice, today: '2026-04-07', values }))
    expect(text.replaceAll('\u00a0', ' ')).toMatch(/Dnia 7 kwietnia 2026 r\./)
  }
})
