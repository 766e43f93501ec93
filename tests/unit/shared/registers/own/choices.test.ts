import { describe, expect, it } from 'vitest'
import { catalogueOf, definitionsId } from '#shared/catalogue'
import type { RowValue, Values } from '#shared/core/values/values'
import { cellReader } from '#shared/engine/import/readCell'
import { mergeLists } from '#shared/engine/merge/lists'
import { presenterOf } from '#shared/engine/present/present'
import { fieldOf } from '#shared/model/definition'
import { type FieldDefinition, offeredChoices } from '#shared/model/field'
import { clockContext, emptyOffice } from '#shared/model/office'
import { changedType } from '#shared/registers/own/changeType'
import { choiceLines, choiceNames, choicesGone, editedChoices } from '#shared/registers/own/choices'
import { kindsKeeping } from '#shared/registers/own/draft'
import { overlayId } from '#shared/registers/own/overlay'
import { fieldRow } from '#shared/registers/own/ownField'

const record = (id: string, values: Values) => ({
  id,
  register: definitionsId,
  values: { name: 'x', ...values },
  order: '',
  trashed: 0 as const,
  createdAt: '2026-11-29T10:00:00.000Z',
  updatedAt: '2026-11-29T10:00:00.000Z',
})
const kind: RowValue = { id: 'rodzaj', label: 'Rodzaj', type: 'choice', choices: 'klucz\npilot\nkarta' }
const changed: RowValue = { ...kind, choiceNames: 'pilot=pilot do bramy', choicesOff: 'karta' }
const registerWith = (...fields: readonly RowValue[]) => {
  const values = { fields, rules: [{ id: 'r', field: 'opis', kind: 'text', of: 'rodzaj', say: '' }] }
  const made = catalogueOf([record('own', values)])
  expect(made.problems).toEqual([])
  return { definition: made.of('own'), text: made.texts.pl['own'] }
}
const choiceIn = (field: FieldDefinition | undefined) => {
  if (field?.type !== 'choice') throw new Error('No field of choices.')
  return field
}

describe('the choices of a field the office defined', () => {
  it('are called otherwise without a change of what entries hold, in lists, files and computed texts', () => {
    const { definition, text } = registerWith(changed, { id: 'opis', label: 'Opis', type: 'computed' })
    const field = choiceIn(fieldOf(definition, 'rodzaj'))
    expect(field.choices).toEqual(['klucz', 'pilot', 'karta'])
    expect(text?.choices['rodzaj']).toEqual({ klucz: 'klucz', pilot: 'pilot do bramy', karta: 'karta' })
    const presenter = presenterOf(definition, clockContext(emptyOffice, '2026-11-30'))
    expect(presenter.present({ rodzaj: 'pilot' }, []).derived).toMatchObject({ opis: 'pilot do bramy' })
    if (text === undefined) throw new Error('No words.')
    const context = { text, today: '2026-11-30', numbering: { patterns: {}, counter: 'year' } } as const
    // A list of the time before the change is still read, and so is one printed after it.
    for (const written of ['pilot', 'Pilot do bramy'])
      expect(cellReader(field, context)(written)).toMatchObject({ value: 'pilot' })
  })

  it('are retired: offered no more, readable where they stand, and never all of them', () => {
    const field = choiceIn(fieldOf(registerWith(changed).definition, 'rodzaj'))
    expect(offeredChoices(field, [])).toEqual(['klucz', 'pilot'])
    expect(offeredChoices(field, ['karta'])).toEqual(['klucz', 'pilot', 'karta'])
    expect(choicesGone(['a', 'b'], { choicesOff: 'a\nb' })).toEqual([])
  })

  it('are those of columns of rows too', () => {
    const rows = { id: 'wiersze', label: 'Wiersze', type: 'rows' }
    const { definition, text } = registerWith(kind, rows, { ...changed, id: 'co', within: 'wiersze' })
    const field = fieldOf(definition, 'wiersze')
    expect(field?.type === 'rows' ? field.columns : []).toMatchObject([{ retiredChoices: ['karta'] }])
    expect(text?.choices['wiersze.co']).toMatchObject({ pilot: 'pilot do bramy' })
  })

  it('of a field added to a ready register, or added to its own, are called otherwise and retired as well', () => {
    const values = {
      changes: 'partners',
      fields: [{ ...changed, id: 'urzadRodzaj' }],
      changed: [{ id: 'kind', choices: 'region\ngmina', choiceNames: 'region=region partnerski', choicesOff: 'gmina' }],
    }
    const made = catalogueOf([record(overlayId('partners'), values)])
    const choices = made.texts.pl['partners']?.choices
    expect(choices?.['urzadRodzaj']).toMatchObject({ pilot: 'pilot do bramy' })
    expect(choices?.['kind']).toMatchObject({ region: 'region partnerski', gmina: 'gmina' })
    expect(offeredChoices(choiceIn(fieldOf(made.of('partners'), 'urzadRodzaj')), [])).toEqual(['klucz', 'pilot'])
    const offered = offeredChoices(choiceIn(fieldOf(made.of('partners'), 'kind')), [])
    expect(offered).toContain('region')
    expect(offered).not.toContain('gmina')
  })

  it('may trade their names: what a file says is meant as it is shown', () => {
    const traded = { ...kind, choiceNames: 'klucz=pilot\npilot=klucz' }
    const { definition, text } = registerWith(traded)
    if (text === undefined) throw new Error('No words.')
    const context = { text, today: '2026-11-30', numbering: { patterns: {}, counter: 'year' } } as const
    const read = cellReader(choiceIn(fieldOf(definition, 'rodzaj')), context)
    expect(read('pilot')).toMatchObject({ value: 'klucz' })
    expect(read('klucz')).toMatchObject({ value: 'pilot' })
  })

  it('may hold the sign that stands before a name', () => {
    const names = choiceNames(['a=b', 'c'], { choiceNames: 'a=b=inna=nazwa\nc==\nobca=x\n=x\nc=' })
    expect([...names]).toEqual([
      ['a=b', 'inna=nazwa'],
      ['c', '='],
    ])
  })

  it('are asked about where two workstations changed one field, and go together where they changed two', () => {
    const other: RowValue = { ...kind, id: 'drugi' }
    const renamed = { ...kind, choiceNames: 'pilot=x' }
    expect(mergeLists([kind, other], [renamed, other], [kind, { ...other, choicesOff: 'karta' }])).toEqual([
      renamed,
      { ...other, choicesOff: 'karta' },
    ])
    expect(mergeLists([kind], [renamed], [{ ...kind, choicesOff: 'karta' }])).toBeUndefined()
  })

  it('become values of another kind by the names they bear', () => {
    const { text } = registerWith(changed)
    if (text === undefined) throw new Error('No words.')
    const own = fieldRow.parse(changed)
    const held = ['pilot', 'klucz'].map((rodzaj, at) => ({ id: `r${at}`, values: { rodzaj } }))
    const context = { text, words: { yes: 'tak', no: 'nie' }, today: '2026-11-30' }
    const asText = changedType(own, 'text', held, context)
    expect(asText).toMatchObject({
      field: { choices: '', choiceNames: '', choicesOff: '' },
      edits: [{ record: 'r0', value: 'pilot do bramy' }],
    })
    const asSeveral = changedType(own, 'multiChoice', held, context)
    expect(asSeveral).toMatchObject({
      field: { choices: 'klucz\npilot do bramy\nkarta', choiceNames: '', choicesOff: 'karta' },
      edits: [
        { record: 'r0', value: ['pilot do bramy'] },
        { record: 'r1', value: ['klucz'] },
      ],
    })
    // Without a preview nothing would say that another word comes of it.
    expect(kindsKeeping('choice', true)).toEqual(['choice'])
  })
})

describe('choices while they are edited', () => {
  it('are those entries may hold, and what is being typed', () => {
    expect(editedChoices('b\na\nno', ['a', 'b'])).toEqual({ kept: ['b', 'a'], fresh: 'no' })
    // Typing through the name of one that is there takes nothing away, and an empty line is the next one.
    expect(editedChoices('a\nb\na', ['a', 'b'])).toEqual({ kept: ['a', 'b'], fresh: 'a' })
    for (const fresh of ['', 'x', 'x\n', '\n', 'a\n\nx'])
      expect(editedChoices(choiceLines({ kept: ['a', 'b'], fresh }), ['a', 'b'])).toEqual({ kept: ['a', 'b'], fresh })
    // One that was added elsewhere meanwhile is not lost.
    expect(editedChoices('a\nx', ['a', 'b'])).toEqual({ kept: ['a', 'b'], fresh: 'x' })
    expect(editedChoices('', [])).toEqual({ kept: [], fresh: '' })
  })
})
