import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256 } from '#renderer/data/commands/sha256'
import { eraseName } from '#shared/engine/history/eraseName'
import { changeFor, type Change, type Command } from '#shared/engine/history/history'
import {
  canonical,
  eraseFields,
  isChangeWhole,
  isCommandWhole,
  type NewSalts,
  sealChange,
  sealCommand,
} from '#shared/engine/history/seal'
import { editOf } from './edits'

const name = { kind: 'edit', register: 'resolutions', record: 'r', label: 'I/1/24' } as const
const command: Command = {
  id: '0mi0dxs00-0000-deadbeef',
  at: '2026-11-21T12:00:00.000Z',
  who: 'Anna Nowak',
  name,
}
const change: Change = {
  command: command.id,
  record: 'r',
  register: 'resolutions',
  fields: { title: { before: 'w sprawie Jana', after: 'w sprawie Anny' }, remarks: { after: 'tel. 600' }, print: {} },
}
const salts: NewSalts = (count) => 'abcdefghijklmnop'.repeat(count)
const otherSalts: NewSalts = (count) => 'ABCDEFGHIJKLMNOP'.repeat(count)
const changes = editOf('r').map((edit) => changeFor(edit, undefined, command.id))

describe('canonical text', () => {
  it('is the same whatever the order of the keys, and tells different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const turned: unknown = JSON.parse(JSON.stringify(a), (_, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).toReversed())
            : value,
        )
        expect(canonical(turned)).toBe(canonical(a))
        expect(canonical(JSON.parse(canonical(a)))).toBe(canonical(a))
        const isSame = canonical(a) === canonical(b)
        if (isSame) expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)))
      }),
    )
  })
})

describe('a sealed change', () => {
  it('is whole as it was sealed, and after any fields of it were erased in any order', () => {
    fc.assert(
      fc.property(
        changes,
        fc.array(fc.constantFrom('title', 'date', 'number', 'votesFor', 'amends')),
        (made, erased) => {
          if (made === undefined) return
          let sealed = sealChange(made, salts, sha256)
          expect(isChangeWhole(sealed, sha256)).toBe(true)
          for (const field of erased) {
            sealed = eraseFields(sealed, new Set([field]), sha256)
            expect(isChangeWhole(sealed, sha256)).toBe(true)
          }
          expect(eraseFields(sealed, new Set(erased), sha256)).toBe(sealed)
          sealed = eraseFields(sealed, 'all', sha256)
          expect(isChangeWhole(sealed, sha256)).toBe(true)
          expect(Object.values(sealed.fields).every((field) => !('before' in field) && !('after' in field))).toBe(true)
        },
      ),
    )
  })

  it.each([
    ['a value', { ...change, fields: { ...change.fields, remarks: { after: 'tel. 601' } } }],
    ['the place of a value', { ...change, fields: { ...change.fields, remarks: { before: 'tel. 600' } } }],
    ['a field left out', { ...change, fields: { remarks: change.fields['remarks'] ?? {} } }],
    ['the record', { ...change, record: 's' }],
    ['the register', { ...change, register: 'others' }],
    ['the command', { ...change, command: 'x' }],
    ['presence', { ...change, presence: { before: 'live', after: 'trashed' } as const }],
  ])('shows that %s was changed', (_, tampered) => {
    const { seal } = sealChange(change, salts, sha256)
    expect(isChangeWhole({ ...tampered, seal }, sha256)).toBe(false)
  })

  it('holds nothing of what was erased, and by nothing that is left could it be guessed', () => {
    const erased = eraseFields(sealChange(change, salts, sha256), new Set(['title']), sha256)
    expect(JSON.stringify(erased)).not.toMatch(/Jana|Anny/u)
    expect(erased.seal.salts).toBe(`${salts(2)}${' '.repeat(16)}`)
    expect(erased.fields['remarks']).toEqual({ after: 'tel. 600' })
    // The digest of the very same values with the salts that are left would be another one.
    const again = eraseFields(sealChange(change, otherSalts, sha256), new Set(['title']), sha256)
    expect(again.fields['title']?.erased).not.toBe(erased.fields['title']?.erased)
  })
})

describe('a sealed command', () => {
  const sealed = sealCommand(command, [sealChange(change, salts, sha256)], 'before', salts, sha256)

  it('is whole as it was sealed, and without its label', () => {
    expect(isCommandWhole(sealed, sha256)).toBe(true)
    const erased = eraseName(sealed)
    expect(JSON.stringify(erased)).not.toContain('I/1/24')
    expect(isCommandWhole(erased, sha256)).toBe(true)
    expect(eraseName(erased)).toBe(erased)
    const turned = { kind: 'undo', of: 'x', name } as const
    expect(JSON.stringify(eraseName({ ...sealed, name: turned }))).not.toContain('I/1/24')
  })

  it.each([
    ['who', { who: 'Ewa' }],
    ['when', { at: '2026-11-21T13:00:00.000Z' }],
    ['what', { name: { kind: 'edit', register: 'resolutions', record: 'r', label: 'I/2/24' } }],
    ['the one before', { seal: { ...sealed.seal, previous: '' } }],
    ['its changes', { seal: { ...sealed.seal, changes: '' } }],
    ['their number', { seal: { ...sealed.seal, count: 2 } }],
  ] as const)('shows that %s was changed', (_, tampering) => {
    expect(isCommandWhole({ ...sealed, ...tampering }, sha256)).toBe(false)
  })

  it('is sealed over its changes in the order of their records', () => {
    const other = { ...change, record: 'a' }
    const two = [sealChange(change, salts, sha256), sealChange(other, salts, sha256)]
    const seal = (list: typeof two) => sealCommand(command, list, '', salts, sha256).seal
    expect(seal(two)).toEqual(seal(two.toReversed()))
  })
})
