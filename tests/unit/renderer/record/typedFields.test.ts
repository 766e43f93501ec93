import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changesIn,
  draftOf,
  keepTyped,
  meanwhileIn,
  newFields,
  settled,
  shownValues,
  typedOf,
  typing,
  withoutField,
  withoutSaved,
} from '../../../../renderer/features/record/typedFields'

const stored = { title: 'w sprawie budżetu', session: 'XII' }
const earlier = '2026-11-21T10:00:00.000Z'
const later = '2026-11-21T11:00:00.000Z'

describe('a form', () => {
  it('typed into and typed back changes nothing, whatever comes there meanwhile', () => {
    const typed = typing(typing({}, stored, { title: 'x' }), stored, { title: stored.title })
    expect(typed).toEqual({})
    const undone = { ...stored, title: 'w sprawie podatków' }
    expect(changesIn(typed, undone)).toEqual({})
    expect(shownValues(typed, undone)).toEqual(undone)
  })

  it('never writes over what came meanwhile until the clerk decides', () => {
    const typed = typing({}, stored, { title: 'x', session: undefined })
    const merged = { ...stored, title: 'y' }
    expect(changesIn(typed, merged)).toEqual({ session: undefined })
    expect(meanwhileIn(typed, merged)).toEqual(
      new Map([['title', { stored: 'y', typed: 'x', before: { value: stored.title } }]]),
    )
    // Typing on is no decision.
    const on = typing(typed, merged, { title: 'x1' })
    expect([...meanwhileIn(on, merged).keys()]).toEqual(['title'])
    expect(changesIn(keepTyped(on, merged, 'title'), merged)).toEqual({ title: 'x1', session: undefined })
    expect(shownValues(withoutField(on, 'title'), merged)).toEqual({ title: 'y' })
  })

  it('whose record came to hold the same as was typed has nothing left to save', () => {
    const typed = typing({}, stored, { title: 'x' })
    expect(settled(typed, { ...stored, title: 'x' }, later, undefined)).toEqual({})
    expect(settled(typed, stored, later, undefined)).toBe(typed)
  })

  it('goes on from what was saved with what was typed since', () => {
    const typed = typing({}, stored, { title: 'x', session: 'XIII' })
    const since = typing(typed, stored, { title: 'xy' })
    const left = withoutSaved(since, { title: 'x', session: 'XIII' })
    expect(left).toEqual({ title: { value: 'xy', base: { value: 'x' } } })
    expect(changesIn(left, { title: 'x', session: 'XIII' })).toEqual({ title: 'xy' })
  })

  it('of a new entry saves everything it starts with', () => {
    expect(changesIn(newFields({ date: '2026-11-21' }), {})).toEqual({ date: '2026-11-21' })
  })
})

describe('a draft', () => {
  it('brings back what was typed with what it began with, also a field that was emptied', () => {
    const typed = typing({}, stored, { title: undefined, unit: 'Wydział Finansów' })
    expect(typedOf(draftOf(typed))).toEqual(typed)
    expect(draftOf(typed).bases).toEqual({ title: { value: stored.title }, unit: {} })
  })

  it('of an older program begins with what is stored, unless the record was changed since', () => {
    const old = typedOf({ values: { title: 'x' } })
    expect(changesIn(settled(old, stored, earlier, later), stored)).toEqual({ title: 'x' })
    const changed = settled(old, stored, later, earlier)
    expect(changesIn(changed, stored)).toEqual({})
    expect(meanwhileIn(changed, stored).get('title')).toEqual({ stored: stored.title, typed: 'x' })
    expect(meanwhileIn(typing(changed, stored, { title: 'xy' }), stored).has('title')).toBe(true)
  })
})

it('saving never changes a field that holds another value than when typing in it began', () => {
  const value = fc.constantFrom('a', 'b', 'c', undefined)
  const held = (values: Readonly<Record<string, string | undefined>>) => shownValues(newFields(values), {})
  const values = fc.record({ f: value, g: value })
  fc.assert(
    fc.property(values, fc.array(values, { minLength: 1 }), values, (before, keys, after) => {
      const first = held(before)
      const now = held(after)
      const typed = keys.reduce((form, fields) => typing(form, first, fields), {})
      for (const field of Object.keys(changesIn(typed, now))) expect(now[field]).toEqual(first[field])
    }),
  )
})
