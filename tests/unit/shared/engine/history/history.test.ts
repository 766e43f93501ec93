import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  applyChange,
  changeFor,
  fits,
  inverse,
  presenceOf,
  sameValue,
  type Change,
  type Edit,
} from '#shared/engine/history/history'
import { orderKey } from '#shared/model/orderKey'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { RegisterRecord } from '#shared/core/values/record'
import type { Values } from '#shared/core/values/values'
import { editOf } from './edits'

const first = '2026-11-21T10:00:00.000Z'
const later = '2026-11-22T10:00:00.000Z'
const record = (values: Values, trashed: 0 | 1 = 0): RegisterRecord => ({
  id: 'r',
  register: 'resolutions',
  values,
  order: orderKey(resolutions, values),
  trashed,
  createdAt: first,
  updatedAt: first,
})
const edit = (rest: Partial<Edit>): Edit => ({ record: 'r', register: 'resolutions', ...rest })
const apply = (change: Change | undefined, current: RegisterRecord | undefined, at = later) =>
  change === undefined ? current : applyChange(change, current, resolutions, at)

describe('changeFor', () => {
  const old = record({ title: 'stary', remarks: 'uwaga' })
  const cases: readonly (readonly [string, Edit, RegisterRecord | undefined, Partial<Change> | undefined])[] = [
    [
      'a new record',
      edit({ fields: { title: 'nowy', remarks: undefined }, presence: 'live' }),
      undefined,
      { fields: { title: { after: 'nowy' } }, presence: { before: 'absent', after: 'live' } },
    ],
    [
      'a field changed',
      edit({ fields: { title: 'nowy' } }),
      old,
      { fields: { title: { before: 'stary', after: 'nowy' } } },
    ],
    ['a field filled', edit({ fields: { print: '12' } }), old, { fields: { print: { after: '12' } } }],
    ['a field emptied', edit({ fields: { remarks: undefined } }), old, { fields: { remarks: { before: 'uwaga' } } }],
    ['the same value', edit({ fields: { title: 'stary' } }), old, undefined],
    ['an empty field emptied', edit({ fields: { print: undefined } }), old, undefined],
    ['nothing', edit({}), old, undefined],
    ['trash', edit({ presence: 'trashed' }), old, { fields: {}, presence: { before: 'live', after: 'trashed' } }],
    ['trash of what lies there', edit({ presence: 'trashed' }), record({}, 1), undefined],
    [
      'restore',
      edit({ presence: 'live' }),
      record({}, 1),
      { fields: {}, presence: { before: 'trashed', after: 'live' } },
    ],
    [
      'taking away keeps every value',
      edit({ presence: 'absent' }),
      old,
      {
        fields: { title: { before: 'stary' }, remarks: { before: 'uwaga' } },
        presence: { before: 'live', after: 'absent' },
      },
    ],
    ['taking away what is gone', edit({ presence: 'absent', fields: { title: 'x' } }), undefined, undefined],
    [
      'values for a record that is gone make it anew',
      edit({ fields: { title: 'wpisane' } }),
      undefined,
      { fields: { title: { after: 'wpisane' } }, presence: { before: 'absent', after: 'live' } },
    ],
    ['emptying a record that is gone', edit({ fields: { title: undefined } }), undefined, undefined],
  ]
  it.each(cases)('%s', (_, wanted, current, expected) => {
    const change = changeFor(wanted, current, 'c')
    expect(change).toEqual(
      expected === undefined ? undefined : { command: 'c', record: 'r', register: 'resolutions', ...expected },
    )
  })
})

describe('applyChange', () => {
  it('keeps when a record was made, moves when it was changed, and its key of order', () => {
    const current = record({ title: 'a', date: '2026-01-02' })
    const after = apply(changeFor(edit({ fields: { date: '2026-03-04' } }), current, 'c'), current)
    expect(after).toEqual({
      ...current,
      values: { title: 'a', date: '2026-03-04' },
      order: orderKey(resolutions, { date: '2026-03-04' }),
      updatedAt: later,
    })
    expect(current.values['date']).toBe('2026-01-02')
  })
  it('never writes a field without a value', () => {
    const current = record({ title: 'a', remarks: 'b' })
    const after = apply(changeFor(edit({ fields: { remarks: undefined } }), current, 'c'), current)
    expect(Object.keys(after?.values ?? {})).toEqual(['title'])
  })
})

describe('fits', () => {
  const created = changeFor(edit({ fields: { title: 'a' }, presence: 'live' }), undefined, 'c1')
  const filled = changeFor(edit({ fields: { remarks: 'b' } }), record({ title: 'a' }), 'c2')
  if (created === undefined || filled === undefined) throw new Error('both change something')
  const cases: readonly (readonly [string, Change, RegisterRecord | undefined, boolean])[] = [
    ['undo of a creation, unchanged since', inverse(created, 'u'), record({ title: 'a' }), true],
    ['undo of a creation after a change of its field', inverse(created, 'u'), record({ title: 'z' }), false],
    ['undo of a creation after a field was filled', inverse(created, 'u'), record({ title: 'a', remarks: 'b' }), false],
    ['undo of a creation of what lies in the trash', inverse(created, 'u'), record({ title: 'a' }, 1), false],
    ['undo of a creation of what is gone', inverse(created, 'u'), undefined, false],
    ['redo of a creation', created, undefined, true],
    ['redo of a creation of what is there', created, record({ title: 'a' }), false],
    ['redo of filling a field of a record that is gone', filled, undefined, false],
    ['redo of filling a field that somebody filled', filled, record({ remarks: 'c' }), false],
    ['undo of filling a field', inverse(filled, 'u'), record({ title: 'changed since', remarks: 'b' }), true],
  ]
  it.each(cases)('%s: %#', (_, change, current, expected) => {
    expect(fits(change, current)).toBe(expected)
  })
})

describe('sameValue', () => {
  const cases: readonly (readonly [unknown, unknown, boolean])[] = [
    ['a', 'a', true],
    [1, '1', false],
    [undefined, undefined, true],
    [{ written: 'I/1/24', ordinal: 1 }, { ordinal: 1, written: 'I/1/24' }, true],
    [{ written: 'I/1/24' }, { written: 'I/1/24', ordinal: 1 }, false],
    [['a', 'b'], ['b', 'a'], false],
    [['a'], { 0: 'a' }, false],
    [[{ written: 'a' }], [{ written: 'a' }], true],
    [{ unread: 'a' }, 'a', false],
  ]
  it.each(cases)('%j and %j: %s', (a, b, expected) => {
    expect(sameValue(a, b)).toBe(expected)
    expect(sameValue(b, a)).toBe(expected)
  })
})

/** Runs edits of one record one after another; gives every state and every change. */
function run(edits: readonly Edit[]) {
  const states: (RegisterRecord | undefined)[] = [undefined]
  const changes: Change[] = []
  edits.forEach((wanted, index) => {
    const current = states.at(-1)
    const change = changeFor(wanted, current, `c${index}`)
    if (change === undefined) return
    changes.push(change)
    states.push(applyChange(change, current, resolutions, `2026-01-01T00:00:00.${String(index).padStart(3, '0')}Z`))
  })
  return { states, changes }
}
const content = (state: RegisterRecord | undefined) =>
  state === undefined ? undefined : { values: state.values, trashed: state.trashed, order: state.order }
const edits = fc.array(editOf('r'), { maxLength: 12 })

describe('any record', () => {
  it('is rebuilt exactly from its changes', () => {
    fc.assert(
      fc.property(edits, (wanted) => {
        const { states, changes } = run(wanted)
        const rebuilt = changes.reduce<RegisterRecord | undefined>((current, change) => {
          expect(fits(change, current)).toBe(true)
          const at = `2026-01-01T00:00:00.${change.command.slice(1).padStart(3, '0')}Z`
          return applyChange(change, current, resolutions, at)
        }, undefined)
        expect(rebuilt).toEqual(states.at(-1))
      }),
    )
  })

  it('comes back step by step when its changes are undone, and forth when they are done again', () => {
    fc.assert(
      fc.property(edits, (wanted) => {
        const { states, changes } = run(wanted)
        let current = states.at(-1)
        for (let step = changes.length - 1; step >= 0; step--) {
          const change = changes[step]
          if (change === undefined) throw new Error('a step is a change')
          const back = inverse(change, 'u')
          expect(fits(back, current)).toBe(true)
          current = applyChange(back, current, resolutions, later)
          expect(content(current)).toEqual(content(states[step]))
        }
        for (const [step, change] of changes.entries()) {
          current = apply(change, current)
          expect(content(current)).toEqual(content(states[step + 1]))
        }
      }),
    )
  })

  it('never loses a value: each stands in the record or on the before-side of a change', () => {
    fc.assert(
      fc.property(edits, (wanted) => {
        const { states, changes } = run(wanted)
        for (const [step, change] of changes.entries()) {
          const [before, after] = [states[step], states[step + 1]]
          for (const [id, value] of Object.entries(before?.values ?? {}))
            if (!sameValue(after?.values[id], value)) expect(change.fields[id]?.before).toEqual(value)
          if (after === undefined) expect(presenceOf(before)).not.toBe('absent')
        }
      }),
    )
  })

  it('has its inverse undone by the inverse of that', () => {
    fc.assert(
      fc.property(edits, (wanted) => {
        for (const change of run(wanted).changes) expect(inverse(inverse(change, 'u'), change.command)).toEqual(change)
      }),
    )
  })
})
