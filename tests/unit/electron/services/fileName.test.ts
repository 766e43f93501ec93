import fc from 'fast-check'
import { basename, win32 } from 'node:path'
import { describe, expect, it } from 'vitest'
import { safeFileName, safeOwnName } from '#electron/services/fileName'

describe('safeFileName', () => {
  it.each([
    ['Rejestr uchwał', 'Rejestr uchwał.docx'],
    ['Rejestr.docx', 'Rejestr.docx'],
    ['Rejestr.DOCX', 'Rejestr.docx'],
    ['../../etc/passwd', 'etc passwd.docx'],
    ['C:\\Windows\\x', 'C Windows x.docx'],
    ['Uchwała XII/123/24', 'Uchwała XII 123 24.docx'],
    ['CON', 'dokument CON.docx'],
    ['com1', 'dokument com1.docx'],
    ['LPT³', 'dokument LPT³.docx'],
    ['con.uchwały', 'dokument con.uchwały.docx'],
    ['Aux .2026', 'dokument Aux .2026.docx'],
    ['CONIN$', 'dokument CONIN$.docx'],
    ['konto.2026', 'konto.2026.docx'],
    ['contract.aneks', 'contract.aneks.docx'],
    ['...', 'dokument.docx'],
    ['', 'dokument.docx'],
    ['raport\u202Ecod.exe', 'raport cod.exe.docx'],
    ['a\u0000b\nc', 'a b c.docx'],
    ['kropka.', 'kropka.docx'],
  ])('%j becomes %j', (suggested, expected) => {
    expect(safeFileName(suggested, 'docx')).toBe(expected)
  })

  it.each([
    ['Umowa nr 5.pdf', 'Umowa nr 5.pdf'],
    ['skan.PDF', 'skan.pdf'],
    ['bez końcówki', 'bez końcówki'],
    ['../../etc/passwd', 'etc passwd'],
    ['plik.exe. ', 'plik.exe'],
    ['umowa\u202Efdp.exe', 'umowa fdp.exe'],
    ['CON.pdf', 'dokument CON.pdf'],
    ['nul.skan.pdf', 'dokument nul.skan.pdf'],
    ['.pdf', 'pdf'],
    ['', 'dokument'],
  ])('a file that keeps its ending: %j becomes %j', (name, expected) => {
    expect(safeOwnName(name)).toBe(expected)
  })

  it('always is a bare, short name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (suggested) => {
        const name = safeFileName(suggested, 'csv')
        expect(basename(name)).toBe(name)
        expect(win32.basename(name)).toBe(name)
        expect(name.endsWith('.csv')).toBe(true)
        expect(Array.from(name).length).toBeLessThanOrEqual(120)
        expect(name).not.toMatch(/^\.|[<>:"|?*\p{Cc}]/u)
      }),
    )
  })
})
