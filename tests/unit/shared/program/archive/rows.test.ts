import { describe, expect, it } from 'vitest'
import { digestOfSeal, emptySeal, sealLength, sealOf } from '#shared/program/archive/seal'
import { decodeRow, encodeRow } from '#shared/program/archive/rows'

describe('a row of an archive', () => {
  it.each([
    [
      'a record',
      { id: 'r', values: { title: 'w sprawie „dróg”\nw mieście', votes: 12, links: [{ written: 'I/1/24' }] } },
    ],
    ['a draft with a field that was emptied', { id: 'd', values: { title: undefined, votes: 0 } }],
    ['a setting', { key: 'office', value: { departments: [], logo: null } }],
  ])('is %s as it was, on one line', (_, row) => {
    const line = encodeRow(row)
    expect(line).not.toContain('\n')
    const back = decodeRow(line)
    expect(back).toStrictEqual(row)
  })

  it('keeps an emptied field apart from one that is not there', () => {
    expect(decodeRow(encodeRow({ values: { title: undefined } }))).toStrictEqual({ values: { title: undefined } })
    expect(decodeRow(encodeRow({ values: {} }))).not.toStrictEqual({ values: { title: undefined } })
  })
})

describe('a seal', () => {
  it('has one length and gives back its digest', () => {
    const digest = 'ab'.repeat(32)
    expect(sealOf(digest)).toHaveLength(sealLength)
    expect(emptySeal).toHaveLength(sealLength)
    expect(digestOfSeal(sealOf(digest))).toBe(digest)
    for (const other of ['', digest, sealOf(digest).toUpperCase(), `${sealOf(digest)} `])
      expect(digestOfSeal(other)).toBeUndefined()
  })
})
