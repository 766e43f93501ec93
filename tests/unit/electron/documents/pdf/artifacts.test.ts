import { describe, expect, it } from 'vitest'
import { markArtifacts } from '#electron/services/documents/pdf/artifacts'

const marked = (content: string) =>
  markArtifacts(content, () => false)
    ?.replaceAll(/\s+/gu, ' ')
    .trim()

describe('what a page paints outside of the structure', () => {
  it('is marked as passed over: texts, lines and grounds, pictures', () => {
    expect(marked('BT /F4 10 Tf 1 0 0 1 5 5 Tm (a) Tj 7 0 Td [<0057> -2] TJ ET')).toBe(
      'BT /F4 10 Tf 1 0 0 1 5 5 Tm /Artifact BMC (a) Tj EMC 7 0 Td /Artifact BMC [<0057> -2] TJ EMC ET',
    )
    expect(marked('0 0 1 rg 1 2 3 4 re f 5 6 m 7 8 l S /X1 Do')).toBe(
      '0 0 1 rg /Artifact BMC 1 2 3 4 re f EMC /Artifact BMC 5 6 m 7 8 l S EMC /Artifact BMC /X1 Do EMC',
    )
  })

  it('leaves alone what is in the structure, what only clips, and forms that mark their content themselves', () => {
    for (const content of [
      '/P <</MCID 0 >>BDC BT <01> Tj ET 1 2 3 4 re f EMC',
      '/Artifact BMC 1 2 3 4 re f EMC',
      'q 1 2 3 4 re W* n Q',
      '/P << /A [(EMC) (\\) Tj)] >> BDC (x) Tj EMC',
    ])
      expect(marked(content)).toBe(content)
    expect(markArtifacts('/Own Do', (form) => form === 'Own')).toBe('/Own Do')
  })

  it('takes no text and no comment for an operator', () => {
    expect(marked('% EMC f S\n(f S (EMC) \\( BDC) Tj')).toBe('% EMC f S /Artifact BMC (f S (EMC) \\( BDC) Tj EMC')
  })

  it.each([
    ['ends what was not begun', 'EMC 1 2 3 4 re f'],
    ['does not end what it began', '/P BMC (a) Tj'],
    ['holds a picture in itself', 'BI /W 1 /H 1 ID \u0000 EI'],
    ['holds a text without an end', '(a Tj'],
    ['holds what no stream holds', '{ } \u0080'],
    ['ends within a mark', '<01'],
  ])('says that it is not understood where it %s', (_what, content) => {
    expect(marked(content)).toBeUndefined()
  })

  it('takes a stream of any length and depth', () => {
    const deep = `${'('.repeat(50_000)}${')'.repeat(50_000)} Tj`
    expect(marked(deep)).toBe(`/Artifact BMC ${deep} EMC`)
    const long = '1 2 3 4 re f\n'.repeat(20_000)
    expect(marked(long)?.match(/Artifact/gu)).toHaveLength(20_000)
  })
})
