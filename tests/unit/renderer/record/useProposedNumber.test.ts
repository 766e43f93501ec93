// @vitest-environment jsdom
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { ActNumber, Values } from '#shared/core/values/values'
import { useProposedNumber } from '../../../../renderer/features/record/useProposedNumber'

afterEach(cleanup)

const number: ActNumber & { readonly session: number } = { written: 'X/8/26', ordinal: 8, session: 10 }

/** A form whose values are given, and what the hook proposes to it. */
function form(values: Values, isNew = true) {
  const proposed: unknown[] = []
  return { proposed, form: { values, isNew, propose: (fields: unknown) => void proposed.push(fields) } }
}

describe('the number of a new entry', () => {
  it('is waited for until it stands in the form', () => {
    const { proposed, form: empty } = form({})
    interface Props {
      readonly values: Values
      readonly proposal?: typeof number
      readonly isAsking: boolean
    }
    const asked: Props = { values: {}, isAsking: true }
    const { result, rerender } = renderHook(
      ({ values, proposal, isAsking }: Props) =>
        useProposedNumber(resolutions, { ...empty, values }, { proposal, isAsking }),
      { initialProps: asked },
    )
    expect(result.current.isAwaited()).toBe(true)
    rerender({ values: {}, proposal: number, isAsking: false })
    expect(proposed).toEqual([{ number, session: 'X' }])
    rerender({ values: { number, session: 'X' }, proposal: number, isAsking: false })
    expect(result.current.isAwaited()).toBe(false)
    // Whoever took it out again wants none.
    rerender({ values: {}, proposal: number, isAsking: false })
    expect(result.current.isAwaited()).toBe(false)
  })

  it('is not waited for where none can be proposed, where one was typed, and in an entry that is there', () => {
    const { form: empty } = form({})
    const awaited = (values: Values, isAsking: boolean, isNew = true) =>
      renderHook(() =>
        useProposedNumber(resolutions, { ...empty, values, isNew }, { proposal: undefined, isAsking }),
      ).result.current.isAwaited()
    expect(awaited({}, false)).toBe(false)
    expect(awaited({ number }, true)).toBe(false)
    expect(awaited({}, true, false)).toBe(false)
  })
})
