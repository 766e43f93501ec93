import { describe, expect, it } from 'vitest'
import type { Roll } from '#shared/core/values/values'
import { Machine } from './machine'

const vote = (roll: Readonly<Record<string, string>>, times?: Readonly<Record<string, string>>): Roll => ({
  roll,
  ...(times === undefined ? {} : { times }),
})

/** Two workstations that know the same roll. */
function pair(known: Roll): { readonly office: Machine; readonly laptop: Machine } {
  const [office, laptop] = [new Machine('office00'), new Machine('laptop00')]
  office.edit('v', { fields: { ballots: known } })
  laptop.take(office.pack(), () => ({ kind: 'theirs' }))
  return { office, laptop }
}
const ballots = (machine: Machine) => machine.records.get('v')?.values['ballots']

describe('a roll noted at two workstations', () => {
  it('is put together person by person', () => {
    const { office, laptop } = pair(vote({ a: 'for', b: 'for', c: 'for' }))
    office.edit('v', { fields: { ballots: vote({ a: 'against', b: 'for', c: 'for', d: 'for' }) } })
    laptop.edit('v', { fields: { ballots: vote({ a: 'for', b: 'for', e: 'abstained' }, { b: '9:20-11:05' }) } })
    const shown = office.take(laptop.pack(), () => ({ kind: 'mine' }))
    expect(shown).toEqual([])
    expect(ballots(office)).toEqual(vote({ a: 'against', b: 'for', d: 'for', e: 'abstained' }, { b: '9:20-11:05' }))
    laptop.take(office.pack(), () => ({ kind: 'mine' }))
    expect(ballots(laptop)).toEqual(ballots(office))
  })

  it('is a conflict where both noted something else of one', () => {
    const { office, laptop } = pair(vote({ a: 'for' }))
    office.edit('v', { fields: { ballots: vote({ a: 'against' }) } })
    laptop.edit('v', { fields: { ballots: vote({ a: 'abstained' }) } })
    const shown = office.take(laptop.pack(), () => ({ kind: 'theirs' }))
    expect(shown?.map(({ kind }) => kind)).toEqual(['field'])
    expect(ballots(office)).toEqual(vote({ a: 'abstained' }))
  })

  it('begun at both keeps what each noted', () => {
    const [office, laptop] = [new Machine('office00'), new Machine('laptop00')]
    office.edit('v', { fields: { title: 'one' } })
    laptop.take(office.pack(), () => ({ kind: 'theirs' }))
    office.edit('v', { fields: { ballots: vote({ a: 'for' }) } })
    laptop.edit('v', { fields: { ballots: vote({ b: 'for' }) } })
    expect(office.take(laptop.pack(), () => ({ kind: 'mine' }))).toEqual([])
    expect(ballots(office)).toEqual(vote({ a: 'for', b: 'for' }))
  })
})
