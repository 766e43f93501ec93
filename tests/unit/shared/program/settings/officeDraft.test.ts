import { describe, expect, it } from 'vitest'
import { emptyOffice, type Office } from '#shared/model/office'
import {
  changesIn,
  type OfficeDraft,
  officeDraftSchema,
  readOfficeDraft,
  termProblems,
  type TypedTerm,
  typedOffice,
} from '#shared/program/settings/officeDraft'

const logo = { type: 'png', base64: 'aGVyYg==', width: 2, height: 3 } as const
const office: Office = { ...emptyOffice, address: 'Lipowiec', logo }
const read = (draft: OfficeDraft) => readOfficeDraft(typedOffice(office, draft))

describe('a draft of the settings', () => {
  it('changes only what was typed; the rest follows what is stored', () => {
    expect(read({ address: 'Rynek 1' })).toEqual({ ...office, address: 'Rynek 1' })
    expect(readOfficeDraft(typedOffice({ ...office, chairName: 'Jan Ćwik' }, { address: 'Rynek 1' }))).toEqual({
      ...office,
      chairName: 'Jan Ćwik',
      address: 'Rynek 1',
    })
  })

  it('takes the logo away', () => {
    const without = Object.fromEntries(Object.entries(office).filter(([field]) => field !== 'logo'))
    expect(read({ logo: null })).toEqual(without)
  })

  it('is over once it says what is stored, though in other objects', () => {
    expect(changesIn(office, { address: 'Lipowiec', terms: office.terms.map((term) => ({ ...term })) })).toEqual({})
    expect(changesIn(office, { address: 'x', chairName: '' })).toEqual({ address: 'x' })
    expect(changesIn(emptyOffice, { logo: null })).toEqual({})
    expect(changesIn(office, { logo: null })).toEqual({ logo: null })
  })

  it('survives storing with what is not valid, and is not to be saved then', () => {
    const draft: OfficeDraft = {
      terms: [{ number: { unread: 'dziewiąta' }, from: '2024-05-01', to: undefined }],
      numbering: { pattern: '{sesja}', counter: 'year' },
    }
    expect(officeDraftSchema.parse(structuredClone(draft))).toEqual(draft)
    expect(read(draft)).toBeUndefined()
  })

  it.each<[OfficeDraft]>([
    [{ numbering: { pattern: '', counter: 'term' } }],
    [{ terms: [{ number: undefined, from: '2024-05-01' }] }],
    [{ terms: [{ number: 9, from: { unread: 'maj' } }] }],
    [{ terms: [{ number: 9, from: '2024-05-01', to: '2024-04-30' }] }],
    [{ departments: ['x'.repeat(201)] }],
  ])('is not valid: %j', (draft) => {
    expect(read(draft)).toBeUndefined()
  })
})

describe('termProblems', () => {
  const none = { number: false, from: false, to: undefined }
  it.each<[TypedTerm, ReturnType<typeof termProblems>]>([
    [{ number: 9, from: '2024-05-01' }, none],
    [{ number: 9, from: '2024-05-01', to: '2024-05-01' }, none],
    [
      { number: 100, from: '2024-05-01' },
      { ...none, number: true },
    ],
    [
      { number: undefined, from: undefined },
      { number: true, from: true, to: undefined },
    ],
    [
      { number: 9, from: '2024-05-01', to: { unread: '31.02.2026' } },
      { ...none, to: 'noDay' },
    ],
    [
      { number: 9, from: '2024-05-01', to: '2024-04-30' },
      { ...none, to: 'beforeStart' },
    ],
  ])('of %j', (term, expected) => {
    expect(termProblems(term)).toEqual(expected)
  })
})
