import type { Deed } from '#shared/registers/council/chamber/edits'
import type { ChamberFacts } from '#shared/registers/council/chamber/facts'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'

export const record = (register: string, id: string, values: Values): RegisterRecord => ({
  id,
  register,
  values,
  order: '',
  trashed: 0,
  createdAt: '2026-09-24T08:00:00.000Z',
  updatedAt: '2026-09-24T08:00:00.000Z',
})

/** A council of eight with three items; `present` are in the room, the others are absent. */
export function meetingOf(present: string, values: Values = { openedAt: '10:00' }): ChamberFacts {
  const people = Array.from('abcdefgh', (key) => ({ key, name: `${key.toUpperCase()} Radna` }))
  const roll = Object.fromEntries(people.map(({ key }) => [key, present.includes(key) ? 'present' : 'absent']))
  const link = [{ record: 'm', written: 'XII' }]
  const item = (id: string, position: string, title: string) =>
    record('agendaItems', id, { position, title, meeting: link })
  return {
    meeting: record('meetings', 'm', { number: 'XII', date: '2026-09-24', attendance: { roll }, ...values }),
    items: [
      item('one', '1', 'Otwarcie obrad'),
      item('two', '2', 'Podjęcie uchwały w sprawie planu'),
      item('three', '3', 'Zamknięcie'),
    ],
    votes: [],
    notes: [],
    people,
    size: 8,
    usualChairs: [],
  }
}

/** The facts after a command; it must have been one. */
export function after(facts: ChamberFacts, deed: Deed | undefined): ChamberFacts {
  if (deed === undefined) throw new Error('nothing was done')
  return deed.edits.reduce((now, { record: id, register, fields = {}, presence }) => {
    const change = (all: readonly RegisterRecord[]) => {
      const known = all.find((one) => one.id === id)
      const changed = Object.entries({ ...known?.values, ...fields }).flatMap(([field, value]) =>
        value === undefined ? [] : [[field, value] as const],
      )
      const next = record(register, id, Object.fromEntries(changed))
      if (presence === 'trashed') return all.filter((one) => one.id !== id)
      return known === undefined ? [...all, next] : all.map((one) => (one.id === id ? next : one))
    }
    const [meeting = now.meeting] = register === 'meetings' ? change([now.meeting]) : []
    return {
      ...now,
      meeting,
      items: register === 'agendaItems' ? change(now.items) : now.items,
      votes: register === 'votes' ? change(now.votes) : now.votes,
      notes: register === 'notes' ? change(now.notes) : now.notes,
    }
  }, facts)
}
