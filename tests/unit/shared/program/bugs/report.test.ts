import { describe, expect, it } from 'vitest'
import { redact, redactedReport } from '#shared/program/bugs/report'

describe('redact', () => {
  it.each([
    ["open '/home/anna/x.docx'", 'open <text>'],
    ['at run (/home/anna/app/out/main/main.js:12:5)', 'at run (main.js:12:5)'],
    ['at run (file:///C:/Users/Anna/out/main/main.js:12:5)', 'at run (main.js:12:5)'],
    ['at app://bundle/assets/main-Ab1.js:1:2', 'at main-Ab1.js:1:2'],
    ['at http://127.0.0.1:41730/assets/main-Ab1.js:1:2', 'at main-Ab1.js:1:2'],
    ['in C:\\Users\\Anna\\Uchwały.xlsx', 'in <path>'],
    ['PESEL 44051401359', 'PESEL <number>'],
    ['PESEL44051401359, tel. 601602603', 'PESEL<number>, tel. <number>'],
    ['record 7c9e6679-7425-40de-944b-e07fc1f90ae7', 'record 7c9e6679-7425-40de-944b-e07fc1f90ae7'],
    ['at 0x7ffe44051401359b', 'at 0x7ffe44051401359b'],
    [`jan${'a'.repeat(600)}`, '<text>'],
    ['an open „quote of Jan', 'an open „quote of Jan'],
    ['row 12 of 300', 'row 12 of 300'],
    ['„Jan Kowalski” in field', '<text> in field'],
  ])('%s becomes %s', (text, expected) => {
    expect(redact(text)).toBe(expected)
  })
})

describe('the report of an error', () => {
  function thrown(message: string, places: string): Error {
    const error = new TypeError(message)
    error.stack = `TypeError: ${message}\n${places}`
    return error
  }

  it('says kind, code and places', () => {
    const error = thrown('x', '    at run (app://bundle/assets/main-Ab1.js:1:2)\n    at Array.map (<anonymous>)')
    expect(redactedReport(Object.assign(error, { code: 'ENOENT' }))).toBe(
      'TypeError ENOENT\nat run (main-Ab1.js:1:2)\nat Array.map (<anonymous>)',
    )
  })

  it.each([
    ['without quotation marks', 'Unexpected token Kowalska'],
    ['over several lines', 'Kowalska\n    at Kowalska (x:1:2)\nkowalska@example.org'],
    ['empty', ''],
  ])('never holds the message: %s', (_name, message) => {
    expect(redactedReport(thrown(message, '    at C:\\Users\\Kowalska\\out\\main.js:3:4'))).toBe(
      'TypeError\nat main.js:3:4',
    )
  })

  it('keeps to the first twenty places', () => {
    const places = Array.from({ length: 50 }, (_, n) => `    at f${n} (main.js:${n}:1)`).join('\n')
    expect(redactedReport(thrown('x', places)).split('\n')).toHaveLength(21)
  })

  it.each(['Kowalska', 7, null, undefined, { message: 'Kowalska' }])(
    'of %o tells only that it is no Error',
    (error) => {
      expect(redactedReport(error)).toMatch(/^not an Error: \w+$/u)
    },
  )
})
