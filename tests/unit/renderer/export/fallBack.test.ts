import { describe, expect, it } from 'vitest'
import { printedByTemplate } from '#renderer/features/export/fallBack'
import type { OnePaper } from '#renderer/features/export/exportFile'
import type { Paper, Wanted } from '#renderer/features/export/paper'
import type { DocumentModel } from '#shared/engine/documents/model'
import { sampleCard } from '../../electron/documents/samples'

const wanted: Wanted = { personal: false, copy: 'public', day: undefined }
const document = (title: string): DocumentModel => ({ ...sampleCard(), title })
const template = {
  sha256: 'a'.repeat(64),
  name: 'Zawiadomienie',
  version: '2',
  scope: { values: {}, lists: {} },
  columns: [],
  withBuiltIn: true,
}

/** Letters about three records, made as they are wanted, each by the office's template. */
const letters = {
  prepare: (): Promise<Paper> => {
    async function* following(): AsyncGenerator<OnePaper> {
      for (const title of ['drugie', 'trzecie']) yield await Promise.resolve({ document: document(title), template })
    }
    return Promise.resolve({
      kind: 'letter.resolutions',
      suggestedName: 'pisma',
      document: document('pierwsze'),
      template,
      further: following(),
    })
  },
}
/** Writes papers as the program does; the office's template cannot be filled for the second one. */
async function write(paper: Paper, refuses: (title: string) => boolean) {
  const written: string[] = []
  const all: OnePaper[] = [paper]
  for await (const one of paper.further ?? []) all.push(one)
  for (const one of all) {
    if (one.template !== undefined && refuses(one.document.title))
      return { kind: 'failed' as const, error: { code: 'badTemplate' as const } }
    written.push(`${one.document.title}${one.template === undefined ? '' : ' *'}`)
  }
  return { kind: 'printed' as const, written }
}

describe('several papers by a template of the office', () => {
  it('are all printed by it', async () => {
    const printed = await printedByTemplate(letters, wanted, (paper) => write(paper, () => false))
    expect(printed?.result).toEqual({ kind: 'printed', written: ['pierwsze *', 'drugie *', 'trzecie *'] })
    expect(printed?.fellBack).toBeUndefined()
  })

  it('are all the built-in ones where it cannot be filled for one of them, and none is left out', async () => {
    const printed = await printedByTemplate(letters, wanted, (paper) => write(paper, (title) => title === 'drugie'))
    expect(printed?.result).toEqual({ kind: 'printed', written: ['pierwsze', 'drugie', 'trzecie'] })
    expect(printed?.fellBack).toBe('Zawiadomienie')
  })

  it('stay refused where they are a paper of the office alone', async () => {
    const own = { ...letters, inWord: { open: () => Promise.resolve(), save: () => Promise.resolve() } }
    const printed = await printedByTemplate(own, wanted, (paper) => write(paper, () => true))
    expect(printed?.result).toEqual({ kind: 'failed', error: { code: 'badTemplate' } })
  })
})
