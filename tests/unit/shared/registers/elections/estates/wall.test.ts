import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FieldDefinition } from '#shared/model/field'
import type { RowValue, Values } from '#shared/core/values/values'
import { unitContests } from '#shared/registers/elections/estates/contests/definition'
import { unitElections } from '#shared/registers/elections/estates/elections/definition'
import { unitNominations } from '#shared/registers/elections/estates/nominations/definition'
import { unitPrecincts } from '#shared/registers/elections/estates/precincts/definition'
import { wallOf } from '#shared/registers/elections/estates/procedure/figures'
import { cityOverview } from '#shared/registers/elections/estates/procedure/overview'
import { ruleRows } from '#shared/registers/elections/estates/rules/rules'
import { rulesOf, sheet, sheetRows } from './city'

/** A mark no name, number or word of the program has. */
const mark = '¤'

/** Every field of a definition filled with a marked text, whatever its type: what leaks is seen wherever it comes from. */
function filled(fields: readonly FieldDefinition[], text: string): Values {
  return Object.fromEntries(
    fields.flatMap((field): readonly (readonly [string, Values[string]])[] => {
      const said = `${mark}${text}${mark}`
      if (field.type === 'rows')
        return [[field.id, [Object.fromEntries(field.columns.map(({ id }) => [id, said])) satisfies RowValue]]]
      return field.type === 'derived' ? [] : [[field.id, said]]
    }),
  )
}

const link = (record: string, written: string) => [{ record, written }]
const seats = 2
const candidates = ['Bobrek Anna', 'Cis Bogdan', 'Drozd Celina']
const keys = candidates.map((_, at) => `n${at}`)
const unit = 'Osiedle Lipowe'

/** A council whose records are full of what is nobody's business, with the few fields its count is made of. */
function city(secret: string, confirmed: boolean) {
  const election = link('city', 'Wybory')
  const contest = link('c', unit)
  return cityOverview(
    {
      id: 'city',
      values: { ...filled(unitElections.fields, secret), name: 'Wybory', rules: ruleRows(rulesOf('own')) },
    },
    [
      {
        id: 'c',
        values: {
          ...filled(unitContests.fields, secret),
          election,
          unit: link('u', unit),
          constituency: '',
          seats,
          confirmedOn: confirmed ? '2026-11-30' : '',
          elected: confirmed ? [{ nomination: 'n0', name: `${mark}${secret}`, votes: 9, how: 'votes' }] : [],
        },
      },
    ],
    candidates.map((name, at) => {
      const [surname = '', givenNames = ''] = name.split(' ')
      return {
        id: keys[at] ?? '',
        values: {
          ...filled(unitNominations.fields, secret),
          election,
          contest,
          surname,
          givenNames,
          decision: 'registered',
        },
      }
    }),
    [
      {
        id: 'p',
        values: {
          ...filled(unitPrecincts.fields, secret),
          election,
          contest,
          first: sheetRows(sheet(100, 20, [15, 9, 6]), keys),
        },
      },
    ],
    '2026-11-30T20:00:00.000Z',
  )
}

/** Every text and number in a value, without the names of its properties. */
function leaves(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [value]
  return Object.values(value).flatMap(leaves)
}

describe('the wall', () => {
  it('shows names and numbers and nothing else, whatever stands in the records', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.boolean(), fc.boolean(), (secret, confirmed, ofCouncil) => {
        const view = wallOf(city(secret, confirmed), ofCouncil ? 'c' : undefined)
        const texts = leaves(view).filter((leaf) => typeof leaf === 'string')
        const known = ['Wybory', unit, 'c', ...candidates, ...keys]
        expect(texts.filter((text) => !known.includes(text))).toEqual([])
        expect(leaves(view).every((leaf) => ['string', 'number', 'boolean'].includes(typeof leaf))).toBe(true)
      }),
    )
  })

  it.each([
    [false, undefined],
    [true, true],
  ])('says who has a seat only once the result is confirmed: %s', (confirmed, isElected) => {
    const { names, figures, isWhole } = wallOf(city('x', confirmed), 'c')
    expect(names?.map(({ name, votes }) => [name, votes])).toEqual([
      ['Bobrek Anna', 15],
      ['Cis Bogdan', 9],
      ['Drozd Celina', 6],
    ])
    expect(names?.[0]?.isElected).toBe(isElected)
    expect(figures).toMatchObject({ reported: 1, precincts: 1, entitled: 100, voted: 20, turnout: 2_000 })
    expect(isWhole).toBe(true)
  })
})
