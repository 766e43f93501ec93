import { describe, expect, it } from 'vitest'
import { itemKinds } from '#shared/registers/council/agendaItems/definition'
import { agendaOf, agendaValues, offeredAgendas, readyAgendas } from '#shared/registers/council/agendaTemplates/agendas'
import { putAgenda } from '#shared/registers/council/chamber/edits'
import { after, meetingOf } from './chamber/meeting'

const [ordinary] = readyAgendas
const idsFor = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `i${at}`, place: `a${at}` }))

describe('agendas a meeting begins with', () => {
  it('are the same after they were kept as a record', () => {
    expect(readyAgendas.map((one) => agendaOf(agendaValues(one)))).toEqual(readyAgendas)
    expect(readyAgendas.map(({ kind }) => kind)).toEqual(['ordinary', 'inaugural', 'budget', 'discharge'])
  })

  it('name only kinds of items there are', () => {
    const kinds = readyAgendas.flatMap(({ items }) => items.map(({ kind }) => kind))
    expect(kinds.filter((kind) => !itemKinds.some((known) => known === kind))).toEqual([])
  })

  it('stand in order: of the kind of the meeting, then own before ready; an own one takes the place of its namesake', () => {
    const own = [
      { name: 'Sesja budżetowa', kind: 'budget', items: [{ title: 'Otwarcie' }] },
      { name: 'Komisja', kind: undefined, items: [{ title: 'Otwarcie' }] },
    ]
    const offered = offeredAgendas(own, 'budget')
    expect(offered.map(({ name }) => name)).toEqual([
      'Sesja budżetowa',
      'Komisja',
      'Sesja zwyczajna',
      'Pierwsza sesja kadencji',
      'Sesja absolutoryjna',
    ])
    expect(offered[0]?.items).toHaveLength(1)
  })

  it('are no agenda without a name or an item', () => {
    expect(agendaOf({ name: 'Pusty', items: [] })).toBeUndefined()
    expect(agendaOf({ name: 'Bez tytułów', items: [{ title: '  ' }] })).toBeUndefined()
    expect(agendaOf({ items: [{ title: 'Otwarcie' }] })).toBeUndefined()
  })

  it('become numbered items of the meeting in one command', () => {
    if (ordinary === undefined) throw new Error('no agenda')
    const empty = { ...meetingOf('abcde', {}), items: [] }
    const deed = putAgenda(empty, ordinary, idsFor(ordinary.items.length))
    const { items } = after(empty, deed)
    expect(items.map(({ values }) => values['position'])).toEqual(ordinary.items.map((_, at) => String(at + 1)))
    expect(items.map(({ values }) => values['title'])).toEqual(ordinary.items.map(({ title }) => title))
    expect(items[0]?.values['meeting']).toEqual([{ record: 'm', written: 'XII' }])
    expect(items.every(({ values }) => values['change'] === undefined)).toBe(true)
  })

  it('are not put in where somebody has begun an agenda meanwhile', () => {
    if (ordinary === undefined) throw new Error('no agenda')
    expect(putAgenda(meetingOf('abcde'), ordinary, idsFor(ordinary.items.length))).toBeUndefined()
  })
})
