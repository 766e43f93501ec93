import { describe, expect, it } from 'vitest'
import { filledBy } from '#shared/model/fill'
import { nominations } from '#shared/registers/elections/nominations/definition'
import type { FieldValue, Values } from '#shared/core/values/values'
import { inventedPesel, wrongPesel } from '../registers/elections/procedure/people'

const pesel = inventedPesel('1980-05-12', 1242)
const filled = (values: Values, value: FieldValue | undefined, field = 'pesel') =>
  filledBy(nominations, values, field, value)

describe('a PESEL that is typed', () => {
  it('fills the day of birth and the sex where they are empty', () => {
    expect(filled({}, pesel)).toEqual({ birthDate: '1980-05-12', sex: 'F' })
    expect(filled({ sex: 'M' }, ` ${pesel} `)).toEqual({ birthDate: '1980-05-12' })
    expect(filled({ sex: 'F', birthDate: '1980-05-13' }, pesel)).toEqual({})
  })

  it('fills nothing while it is not right, and no other field fills anything', () => {
    for (const value of [pesel.slice(0, 10), wrongPesel(pesel), '80133012428', undefined])
      expect(filled({}, value)).toEqual({})
    expect(filled({}, pesel, 'surname')).toEqual({})
  })
})
