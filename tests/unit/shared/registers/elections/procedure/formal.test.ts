import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/core/calendar/days'
import { checkDocuments } from '#shared/registers/elections/procedure/documents'
import { checkFormally } from '#shared/registers/elections/procedure/formal'
import type { SuppliedDocument } from '#shared/registers/elections/procedure/nomination'
import { timeliness } from '#shared/registers/elections/procedure/receipt'
import { defaultElectionSettings } from '#shared/registers/elections/procedure/settings'
import {
  acceptUndoubted,
  checkSignatures,
  listCountRows,
  listFromCounts,
} from '#shared/registers/elections/voting/signatures'
import { inventedPesel, nomination, signature, signatures, wrongPesel } from './people'

const end = '2027-06-30'
const settings = defaultElectionSettings

describe('the last day for nominations', () => {
  it.each([
    ['30 June at 23:59', '2027-06-30T21:59:00.000Z', undefined, 'receipt', 'inTime'],
    ['1 July at 00:00', '2027-06-30T22:00:00.000Z', undefined, 'receipt', 'late'],
    ['posted on 30 June, received on 2 July', '2027-07-02T08:00:00.000Z', '2027-06-30', 'receipt', 'late'],
    ['the same where dispatch decides', '2027-07-02T08:00:00.000Z', '2027-06-30', 'dispatch', 'inTime'],
    ['posted on 1 July where dispatch decides', '2027-07-02T08:00:00.000Z', '2027-07-01', 'dispatch', 'late'],
    ['handed in where dispatch decides', '2027-06-30T10:00:00.000Z', undefined, 'dispatch', 'inTime'],
    ['not entered', undefined, undefined, 'receipt', 'unknown'],
  ] as const)('%s', (_, receivedAt, sentOn, rule, state) => {
    expect(timeliness({ receivedAt, sentOn }, end, rule).state).toBe(state)
  })
})

describe('the documents of a nomination', () => {
  it('name what is missing by who nominates', () => {
    const missing = (nominatorKind: 'citizens' | 'organisation' | 'courtPresident') =>
      checkDocuments({ documents: [], nominatorKind }, '2027-06-10', settings).map(({ kind }) => kind)
    expect(missing('courtPresident')).toHaveLength(6)
    expect(missing('citizens')).toContain('citizensList')
    expect(missing('organisation')).toContain('registerExtract')
  })

  it.each([
    ['2027-05-11', 'fine', 30],
    ['2027-05-10', 'tooOld', 31],
    ['2027-06-10', 'fine', 0],
    ['2027-06-11', 'afterNomination', -1],
    [undefined, 'undated', undefined],
  ] as const)('issued on %s for a nomination of 10 June: %s', (issuedOn, state, days) => {
    const documents = [{ kind: 'medical', issuedOn, pages: 1 }] as const
    const check = checkDocuments({ documents, nominatorKind: 'courtPresident' }, '2027-06-10', settings)
    const medical = check.find(({ kind }) => kind === 'medical')
    expect(medical).toMatchObject({ state, ...(days === undefined ? {} : { days }) })
  })

  it.each([
    ['2027-03-10', 'fine'],
    ['2027-03-09', 'tooOld'],
  ] as const)('an extract of %s, three months: %s', (issuedOn, state) => {
    const documents = [{ kind: 'registerExtract', issuedOn, pages: 1 }] as const
    const check = checkDocuments({ documents, nominatorKind: 'organisation' }, '2027-06-10', settings)
    expect(check.find(({ kind }) => kind === 'registerExtract')?.state).toBe(state)
  })

  it.each([
    ['completed in time', '2027-06-20', '2027-06-22', 'fine'],
    ['completed on the last day', '2027-06-30', '2027-06-30', 'fine'],
    ['completed when it was over', '2027-06-30', '2027-07-01', 'suppliedLate'],
    ['issued later than completed', '2027-06-25', '2027-06-22', 'afterNomination'],
    ['issued long before, completed later', '2027-05-10', '2027-06-22', 'tooOld'],
    ['issued later and never said to be completed', '2027-06-20', undefined, 'afterNomination'],
  ] as const)('%s, for a nomination of 10 June', (_, issuedOn, suppliedOn, state) => {
    const documents = [{ kind: 'medical', issuedOn, suppliedOn, pages: 1 }] as const
    const check = checkDocuments({ documents, nominatorKind: 'courtPresident' }, '2027-06-10', settings, end)
    expect(check.find(({ kind }) => kind === 'medical')?.state).toBe(state)
  })

  it('count the newest of a kind', () => {
    const documents = [
      { kind: 'medical', issuedOn: '2027-06-01', pages: 1 },
      { kind: 'medical', issuedOn: '2027-01-01', pages: 1 },
    ] as const
    const check = checkDocuments({ documents, nominatorKind: 'courtPresident' }, '2027-06-10', settings)
    expect(check.find(({ kind }) => kind === 'medical')?.state).toBe('fine')
  })

  it('are good for exactly as many days as the setting says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 120 }), (limit, age) => {
        const documents = [{ kind: 'medical', issuedOn: addDays('2027-06-10', -age), pages: 1 }] as const
        const check = checkDocuments({ documents, nominatorKind: 'courtPresident' }, '2027-06-10', {
          ...settings,
          documentDays: limit,
        })
        expect(check.find(({ kind }) => kind === 'medical')?.state).toBe(age <= limit ? 'fine' : 'tooOld')
      }),
    )
  })
})

describe("a citizens' list", () => {
  it('counts valid signatures against fifty', () => {
    expect(checkSignatures(signatures(50), [], 50)).toMatchObject({ valid: 50, rejected: 0, state: 'enough' })
    expect(checkSignatures(signatures(49), [], 50)).toMatchObject({ valid: 49, state: 'tooFew' })
  })

  it('waits for lines that are not checked, but not where they cannot change anything', () => {
    const open = signatures(2, 500).map((line) => ({ ...line, checked: false }))
    expect(checkSignatures([...signatures(49), ...open], [], 50).state).toBe('open')
    expect(checkSignatures([...signatures(50), ...open], [], 50)).toMatchObject({ state: 'enough', open: 2 })
    // More lines may still be typed in, until every one that is there was looked at.
    expect(checkSignatures([...signatures(47), ...open], [], 50).state).toBe('open')
    expect(checkSignatures([...signatures(47), ...open], [], 50, undefined, true).state).toBe('tooFew')
  })

  it('is open, not short, before it is typed in', () => {
    const filed = nomination({
      nominatorKind: 'citizens',
      documents: [...nomination().documents.map(stored), { kind: 'citizensList', pages: 3 }],
    })
    expect(checkSignatures([], [], 50).state).toBe('open')
    expect(checkFormally(filed, end, [], settings)).toMatchObject({ state: 'open', grounds: [] })
    expect(checkSignatures([], [], 50, undefined, true).state).toBe('tooFew')
  })

  it('takes out wrong numbers, repeated signers and what the clerk found, each with its reason', () => {
    const lines = [
      signature(1),
      signature(2, { pesel: wrongPesel(signature(2).pesel) }),
      signature(1),
      signature(3, { fault: 'outside' }),
      signature(4, { pesel: '' }),
      signature(3),
    ]
    const check = checkSignatures(lines, [], 50)
    expect(check.lines.map(({ fault }) => fault)).toEqual([
      undefined,
      'pesel',
      'repeated',
      'outside',
      'pesel',
      undefined,
    ])
    expect(check.lines[2]?.repeats).toEqual([{ line: 1 }])
    expect(check).toMatchObject({ filed: 6, valid: 2, rejected: 4, open: 0 })
  })

  it('points at who signed another list too, without rejecting', () => {
    const others = [{ nomination: '2/2027', signatures: [signature(9), signature(1)] }]
    const [line] = checkSignatures([signature(1)], others, 50).lines
    expect(line).toMatchObject({ fault: undefined, repeats: [{ nomination: '2/2027', line: 2 }] })
  })

  it('rejects who is under 18 on the day of the nomination', () => {
    const born = (day: string) => signature(1, { pesel: inventedPesel(day, 4321) })
    const fault = (day: string, on?: string) => checkSignatures([born(day)], [], 50, on).lines[0]?.fault
    expect(fault('2009-06-11', '2027-06-10')).toBe('underage')
    expect(fault('2009-06-10', '2027-06-10')).toBeUndefined()
    expect(fault('2009-06-11')).toBeUndefined()
    const list = { ...nomination({ nominatorKind: 'citizens' }), signatures: [...signatures(49), born('2009-06-11')] }
    expect(checkFormally(list, end, [], settings).list).toMatchObject({ valid: 49, faults: { underage: 1 } })
  })

  it('takes the rest as checked, but for lines that something is pointed out about', () => {
    const rows = [signature(1), signature(2), signature(3, { fault: 'outside' })].map(({ fault, ...line }) => ({
      ...line,
      checked: false,
      ...(fault === undefined ? {} : { fault }),
    }))
    const others = [{ nomination: '2/2027', signatures: [signature(2)] }]
    const lines = nomination({ signatures: rows }).signatures
    const accepted = acceptUndoubted({ signatures: rows }, checkSignatures(lines, others, 50))
    expect(accepted.map(({ checked }) => checked)).toEqual([true, false, false])
  })

  it('says the same of a list from the counts that are kept of it', () => {
    const lines = [...signatures(3), signature(1), signature(4, { fault: 'outside' }), signature(5, { checked: false })]
    const whole = { ...checkSignatures(lines, [], 50), lines: [] }
    for (const check of [checkSignatures(lines, [], 50), checkSignatures([], [], 50)]) {
      const { listCounts } = nomination({ listCounts: listCountRows(check) })
      if (listCounts === undefined) throw new Error('counts')
      const kept = listFromCounts(listCounts, 50)
      expect(kept).toMatchObject(check.filed === 0 ? { filed: 0, valid: 0, state: 'tooFew' } : whole)
    }
  })

  it('adds up: filed lines are valid, rejected or open', () => {
    const line = fc.record({
      serial: fc.integer({ min: 1, max: 20 }),
      checked: fc.boolean(),
      fault: fc.constantFrom(undefined, 'notVoter', 'outside', 'unsigned', 'unreadable'),
      broken: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
        const list = lines.map(({ serial, broken, ...rest }) => {
          const right = signature(serial, rest)
          return broken ? { ...right, pesel: wrongPesel(right.pesel) } : right
        })
        const { filed, valid, rejected, open } = checkSignatures(list, [], 50)
        expect(valid + rejected + open).toBe(filed)
        const sound = lines.filter(({ fault, checked, broken }) => fault === undefined && checked && !broken)
        expect(valid).toBeLessThanOrEqual(new Set(sound.map(({ serial }) => serial)).size)
      }),
    )
  })
})

describe('the formal check', () => {
  it('leaves a late and incomplete nomination for both reasons', () => {
    const late = nomination({ receivedAt: '2027-07-01T08:00:00.000Z', documents: [] })
    expect(checkFormally(late, end, [], settings)).toMatchObject({ grounds: ['late', 'formal'], state: 'defective' })
    expect(checkFormally(nomination(), end, [], settings)).toMatchObject({ grounds: [], state: 'inOrder' })
  })

  it('stays open while nobody said who nominates', () => {
    expect(checkFormally(nomination({ nominatorKind: '' }), end, [], settings).state).toBe('open')
  })
})

function stored({ kind, issuedOn, pages }: SuppliedDocument) {
  return { kind, ...(issuedOn === undefined ? {} : { issuedOn }), ...(pages === undefined ? {} : { pages }) }
}
