import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { fieldOf } from '#shared/model/definition'
import { cellKeys } from '#shared/engine/query/cell'
import { shownRoll } from '#shared/engine/query/linkIndex'
import { RollKeys } from '#shared/engine/query/rollKeys'
import { textsOf } from '#shared/text/texts'

const field = fieldOf(catalogue.of('votes'), 'ballots')
if (field?.type !== 'roll') throw new Error('no roll')
const { register, app } = textsOf('pl', catalogue)
const text = register('votes')
const labels = text.choices['ballots']
const keysWith = (names: ReadonlyMap<string, string>) =>
  new RollKeys({ nameOf: (id) => names.get(id), labelOf: (choice) => labels?.[choice] ?? choice })

describe('keys of rolls', () => {
  it('are those of the rolls as they are shown, or left to them where two bear one name', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'name:Jan Nikt', 'name:Anna  Lipa')
    const name = fc.constantFrom('Lipa Anna', 'Buk Jan', 'Cis  Olga')
    const roll = fc.dictionary(id, fc.constantFrom(...field.choices, 'nie wiadomo'), { noNullPrototype: true })
    fc.assert(
      fc.property(
        fc.array(roll, { maxLength: 5 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c'), name),
        (rolls, of) => {
          const names = new Map(Object.entries(of))
          const keys = keysWith(names)
          for (const one of rolls) {
            const shown = shownRoll(field, { roll: one }, (_, record) => names.get(record))
            const found = keys.of({ roll: one })
            if (found !== undefined) expect(found).toEqual(cellKeys(field, shown, { text, words: app.words }))
            else expect(new Set([...names.values()]).size < names.size || names.size < 3).toBe(true)
          }
        },
      ),
    )
  })

  it('follow a new name once they are told to', () => {
    const names = new Map([['a', 'Lipa Anna']])
    const keys = keysWith(names)
    expect(keys.of({ roll: { a: 'for' } })).toEqual(['Lipa Anna', 'Lipa Anna: za'])
    names.set('a', 'Lipa-Buk Anna')
    keys.forget()
    expect(keys.of({ roll: { a: 'for' } })).toEqual(['Lipa-Buk Anna', 'Lipa-Buk Anna: za'])
  })

  it('leave two of one name to the roll as it is shown, and several whose records are gone', () => {
    const twins = keysWith(
      new Map([
        ['a', 'Lipa Anna'],
        ['b', 'Lipa Anna'],
      ]),
    )
    expect(twins.of({ roll: { a: 'for' } })).toEqual(['Lipa Anna', 'Lipa Anna: za'])
    expect(twins.of({ roll: { a: 'for', b: 'against' } })).toBeUndefined()
    expect(keysWith(new Map()).of({ roll: { a: 'for', b: 'for' } })).toBeUndefined()
  })
})
