import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCaseSign } from '#shared/core/identifiers/caseSign'
import {
  checkNip,
  checkPesel,
  checkRegon,
  nipDigits,
  peselBirthDay,
  peselSex,
} from '#shared/core/identifiers/checkDigits'

const file = new URL('../../../../../../shared/data/reference/identyfikatory_wektory_testowe.csv', import.meta.url)

describe.skipIf(!existsSync(file))('check digits against known vectors (needs ../shared/data)', () => {
  const rows = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').slice(1) : []
  const checks = new Map([
    ['PESEL', checkPesel],
    ['NIP', checkNip],
    ['REGON', checkRegon],
  ])
  it.each(rows.map((row) => row.trim().split(',')))(
    '%s %s: %s',
    (kind = '', value = '', expected = '', birth = '', sex = '') => {
      const problem = checks.get(kind)?.(value)
      if (expected.startsWith('ok')) expect(problem).toBeUndefined()
      else expect(problem).toBe(expected.startsWith('bad date') ? 'birthDate' : 'checkDigit')
      if (birth !== '') {
        expect(peselBirthDay(value)).toBe(birth)
        expect(peselSex(value)).toBe(sex)
      }
    },
  )
})

describe('identifiers of the wrong shape', () => {
  it.each(['', '123', '4405140135a', '440514013590'])('PESEL %s', (text) => expect(checkPesel(text)).toBe('shape'))
  it.each(['', '856734621', 'DE8567346215'])('NIP %s', (text) => expect(checkNip(text)).toBe('shape'))
  it.each(['', '1234567', '1234567890'])('REGON %s', (text) => expect(checkRegon(text)).toBe('shape'))
  it('keeps the digits of a NIP', () => expect(nipDigits('PL 856-734-62-15')).toBe('8567346215'))
})

describe('readCaseSign', () => {
  it.each([
    ['BRM.0003.12.2026', { unit: 'BRM', class: '0003', numbers: [12], year: 2026 }],
    ['RM-VI.0003.117.2026', { unit: 'RM-VI', class: '0003', numbers: [117], year: 2026 }],
    ['WGP.6845.20.2.2026', { unit: 'WGP', class: '6845', numbers: [20, 2], year: 2026 }],
    ['WIiR.7014.291.2026.PW', { unit: 'WIiR', class: '7014', numbers: [291], year: 2026, suffix: 'PW' }],
    ['OR.BR.0007.3.2024', { unit: 'OR.BR', class: '0007', numbers: [3], year: 2024 }],
  ])('reads %s', (text, sign) => expect(readCaseSign(text)).toEqual(sign))
  it.each(['', 'brak', 'XII/210/19', 'RWB-W/3369/WI/126/U-W.BIEŻ./2026', '0003.12.2026', 'BRM.0003.12'])(
    'does not read %s',
    (text) => expect(readCaseSign(text)).toBeUndefined(),
  )
})
