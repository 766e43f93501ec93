import { describe, expect, it } from 'vitest'
import { indexPage } from '#shared/program/handover/indexPage'

const empty = { office: '', day: '2026-11-22', by: '', registers: [], attachments: [] }

describe('the page of a handover folder', () => {
  it('lists registers with their files, and what is not in them', () => {
    const html = indexPage({
      ...empty,
      office: 'Urząd Gminy',
      by: 'Anna',
      registers: [
        { name: 'Uchwały', entries: 12, trashed: 1, files: [{ label: 'DOCX', path: 'rejestry/Uchwały.docx' }] },
        { name: 'Umowy', entries: 0, trashed: 0, files: [] },
      ],
    })
    expect(html).toContain('<html lang="pl">')
    expect(html).toContain('Stan na 22 listopada 2026 r., zapisał(a): Anna.')
    expect(html).toContain('12 wpisów')
    expect(html).toContain('Bez 1 wpisu z kosza.')
    expect(html).toContain('<a href="rejestry/Uchwa%C5%82y.docx">DOCX</a>')
    expect(html).toContain('brak wpisów')
    expect(html).toContain('Do wpisów nie dołączono plików.')
  })

  it('runs nothing of what was typed into the registers', () => {
    const evil = '<script>alert(1)</script>"\'&'
    const html = indexPage({
      ...empty,
      office: evil,
      by: evil,
      registers: [{ name: evil, entries: 1, trashed: 0, files: [{ label: evil, path: `a"onclick=b/${evil}` }] }],
      attachments: [{ register: evil, entry: evil, name: evil, path: undefined }],
    })
    expect(html).not.toContain('<script')
    expect(html).not.toContain('"onclick')
    expect(html).toContain("default-src 'none'")
    expect(html).toContain('pliku brakuje w programie')
  })
})
