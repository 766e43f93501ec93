import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue'
import { choicesSaid, madeValues, makingOf } from '#shared/engine/import/unknownTargets'

const numbering = { patterns: {}, counter: 'year' as const }

describe('a record made from its name', () => {
  it.each([
    ['bodies', 'name', ['kind']],
    ['councillors', undefined, undefined],
    ['meetings', undefined, undefined],
    ['memberships', undefined, undefined],
    ['definitions', undefined, undefined],
  ])('of %s takes it into %s', (register, named, choices) => {
    const making = makingOf(catalogue.of(register))
    expect(making?.named).toBe(named)
    expect(making?.choices.map(({ id }) => id)).toEqual(choices)
  })

  it.each([
    ['Komisja Rewizyjna', 'audit'],
    ['komisja  skarg, wniosków i petycji', 'complaints'],
    ['Komisja doraźna ds. statutu', 'adHoc'],
    ['Komisja Budżetu', 'standing'],
    ['Klub Radnych Nasz Zalesin', 'club'],
    ['Rada Seniorów', 'consultative'],
    ['Rada Gospodarcza', undefined],
    ['Komisjada', undefined],
  ])('%s says its kind: %s', (written, kind) => {
    const making = makingOf(catalogue.of('bodies'))
    expect(making === undefined ? undefined : choicesSaid(making, written)['kind']).toBe(kind)
  })

  it.each([
    [{ kind: 'club' }, { name: 'Razem', kind: 'club' }],
    [{ kind: 'no such kind' }, undefined],
    [{}, undefined],
  ])('with %o comes to %o', (choices, values) => {
    expect(madeValues(catalogue.of('bodies'), numbering, { written: 'Razem', choices })).toEqual(values)
  })
})
