import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endingOf, isAllowedName, isRunnableName, startRunnableScan } from '#shared/program/attachments/fileTypes'
import { zipSync, strToU8 } from 'fflate'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const padded = (start: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(600)
  whole.set(start)
  return whole
}
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('treść '.repeat(50))])))
const ole = (part: string): Uint8Array => {
  const whole = padded(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1))
  Array.from(part).forEach((letter, index) => (whole[400 + index * 2] = letter.charCodeAt(0)))
  return whole
}

describe('names of files', () => {
  it.each([
    ['umowa.pdf', 'pdf'],
    ['umowa.pdf.EXE', 'exe'],
    ['plik.exe. . ', 'exe'],
    ['.profile', ''],
    ['bez', ''],
  ])('%j ends in %j', (name, ending) => {
    expect(endingOf(name)).toBe(ending)
  })

  it.each(
    'exe com bat cmd ps1 js vbs msi scr lnk jar hta docm xlsm html svg msc rdp slk iqy odc theme diagcab xla'.split(
      ' ',
    ),
  )('.%s can run', (ending) => {
    expect(isRunnableName(`plik.${ending.toUpperCase()}`)).toBe(true)
  })

  it.each(['uchwała.docx', 'skan.pdf', 'umowa.exe.pdf', 'arkusz.xlsx', 'program'])('%s cannot', (name) => {
    expect(isRunnableName(name)).toBe(false)
  })

  it('are allowed by the list of the office, all by an empty one', () => {
    expect(isAllowedName('a.PDF', ['pdf'])).toBe(true)
    expect(isAllowedName('a.dwg', ['pdf'])).toBe(false)
    expect(isAllowedName('a.dwg', [])).toBe(true)
  })
})

const running: readonly (readonly [string, Uint8Array])[] = [
  ['a Windows program', padded(bytes('MZ\x90\0\x03'))],
  ['a Linux program', padded(bytes('\x7fELF\x02'))],
  ['a Mac program', padded(bytes('\xcf\xfa\xed\xfe'))],
  ['a Java class', padded(bytes('\xca\xfe\xba\xbe'))],
  ['a shortcut', padded(bytes('L\0\0\0\x01\x14\x02\0\0'))],
  ['a script', padded(bytes('#! /bin/sh\necho'))],
  ['a document with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin')],
  ['a Java archive', zip('META-INF/MANIFEST.MF')],
  ['an OpenDocument file with macros', zip('content.xml', 'Basic/script-lc.xml')],
  ['an old document with macros', ole('_VBA_PROJECT')],
]
const harmless: readonly (readonly [string, Uint8Array])[] = [
  ['a document', zip('[Content_Types].xml', 'word/document.xml')],
  ['a signed container', zip('mimetype', 'META-INF/manifest.xml', 'umowa.pdf')],
  ['an old document', ole('WordDocument')],
  ['a PDF', padded(bytes('%PDF-1.7 vbaProject.bin'))],
  ['a text about the MZK company', bytes('MZK;linia 5;przystanek Rynek;'.repeat(20))],
  ['a text that begins with a number sign', bytes('#!ważne')],
  ['one byte', bytes('M')],
]

/** Feeds a file in pieces of a size; whether it runs is known at the end. */
function runs(file: Uint8Array, size: number): boolean {
  const scan = startRunnableScan()
  let found = false
  for (let at = 0; at < file.length; at += size) found = scan.add(file.subarray(at, at + size))
  return found
}

describe('what is in a file', () => {
  it.each(running)('%s is known, however it is cut into pieces', (_, file) => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 700 }), (size) => runs(file, size)))
  })

  it.each(harmless)('%s passes, however it is cut into pieces', (_, file) => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 700 }), (size) => !runs(file, size)))
  })
})
