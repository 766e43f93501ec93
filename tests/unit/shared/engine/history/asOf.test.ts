import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HistoryEntry, stateAt } from '#shared/engine/history/asOf'
import { applyChange, changeFor, presenceOf } from '#shared/engine/history/history'
import { resolutions } from '#shared/registers/resolutions/definition'
import type { RegisterRecord } from '#shared/core/values/record'
import { editOf } from './edits'

const at = '2026-11-21T12:00:00.000Z'

describe('the state of a record as of then', () => {
  it('is what the record was after each of its commands, in whatever order they are read', () => {
    fc.assert(
      fc.property(fc.array(editOf('r'), { maxLength: 8 }), fc.boolean(), (edits, isTurned) => {
        const entries: HistoryEntry[] = []
        const states: (RegisterRecord | undefined)[] = []
        let record: RegisterRecord | undefined
        for (const [index, edit] of edits.entries()) {
          const id = String(index)
          const change = changeFor(edit, record, id)
          if (change === undefined) continue
          record = applyChange(change, record, resolutions, at)
          states.push(record)
          const name = { kind: 'edit', register: 'resolutions', record: 'r', label: '' } as const
          entries.push({ change, command: { id, at, who: '', name } })
        }
        const read = isTurned ? entries.toReversed() : entries
        entries.forEach(({ command }, index) => {
          const state = stateAt(read, ({ id }) => id <= command.id)
          expect(state.presence).toBe(presenceOf(states[index]))
          expect(state.values).toEqual(states[index]?.values ?? {})
        })
        expect(stateAt(read, () => false)).toEqual({ presence: 'absent', values: {} })
      }),
    )
  })
})
