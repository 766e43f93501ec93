import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readChangelog } from '#shared/program/news/changelog'
import { version } from '../../../../../package.json'

describe('the list of changes', () => {
  it('is read version by version, part by part', () => {
    const text =
      '# Co nowego\n\nWstęp.\n\n## 1.1.0 – 2 grudnia 2026\n\n### Wydruk\n\n- Jedno,\n  w dwóch wierszach.\n- Drugie – z myślnikiem.\n\n## 1.0.0\n'
    for (const written of [text, text.replaceAll('\n', '\r\n')])
      expect(readChangelog(written)).toEqual([
        {
          version: '1.1.0',
          day: '2 grudnia 2026',
          parts: [{ title: 'Wydruk', items: ['Jedno, w dwóch wierszach.', 'Drugie – z myślnikiem.'] }],
        },
        { version: '1.0.0', day: '', parts: [] },
      ])
  })

  it('tells clerks of the version that is being built', () => {
    const [newest] = readChangelog(readFileSync('CHANGELOG.md', 'utf8'))
    expect(newest?.version).toBe(version)
    expect(newest?.parts.length).toBeGreaterThan(0)
    for (const { items } of newest?.parts ?? []) expect(items.length).toBeGreaterThan(0)
  })
})
