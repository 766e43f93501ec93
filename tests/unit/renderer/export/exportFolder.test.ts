import { describe, expect, it } from 'vitest'
import { exportFolder } from '#renderer/features/export/exportFolder'
import { exportWithFiles } from '#renderer/features/export/exportWithFiles'
import type { DocumentModel } from '#shared/engine/documents/model'
import { fakeHost } from '../../../fakes/host'
import { sampleCard } from '../../electron/documents/samples'

/** A host that writes nothing and notes what it is asked for. */
function noting() {
  const asked: string[] = []
  const answer = <T>(name: string, value: T) => {
    asked.push(name)
    return Promise.resolve({ ok: true as const, value })
  }
  const host = fakeHost({
    'folder.start': () => answer('folder.start', { folder: 'f' }),
    'folder.finish': () => answer('folder.finish', { name: 'Dokumenty' }),
    'folder.cancel': () => answer('folder.cancel', {}),
    'export.start': ({ into }) => answer(`start ${into?.path.join('/') ?? ''}`, { job: 'j' }),
    'export.finish': () => answer('finish', { name: 'plik.docx', bytes: 1 }),
    'export.cancel': () => answer('cancel', {}),
  })
  return { host, asked }
}

const document: DocumentModel = sampleCard()

describe('a folder of papers', () => {
  it('is written paper by paper, so that its progress can be told', async () => {
    const { host, asked } = noting()
    const told: number[] = []
    const result = await exportFolder(
      host,
      'Dokumenty',
      async (folder) => {
        for (let done = 1; done <= 3; done += 1) {
          await folder.document(['1 Nabór', `pismo ${done}`], { format: 'docx', document })
          told.push(done)
        }
      },
      new AbortController().signal,
    )
    expect(result).toEqual({ kind: 'saved', name: 'Dokumenty', folder: 'f' })
    expect(told).toEqual([1, 2, 3])
    expect(asked.filter((name) => name.startsWith('start'))).toEqual([1, 2, 3].map((n) => `start 1 Nabór/pismo ${n}`))
    expect(asked.at(-1)).toBe('folder.finish')
  })

  it('holds the built-in paper where the office’s template cannot be filled, and names the template', async () => {
    const { host, asked } = noting()
    const template = { sha256: 'a'.repeat(64), name: 'Ogłoszenie', version: '2', scope: { values: {}, lists: {} } }
    const refusing = fakeHost({
      ...host,
      'export.start': (input) =>
        input.template === undefined
          ? host['export.start'](input)
          : Promise.resolve({ ok: false as const, error: { code: 'badTemplate' as const, name: input.template.name } }),
    })
    const result = await exportFolder(
      refusing,
      'Dokumenty',
      async (folder) => {
        const by = { template: { ...template, columns: [], withBuiltIn: true } }
        await folder.document(['ogłoszenie'], { format: 'docx', document, ...by })
        await folder.document(['wykaz'], { format: 'docx', document })
      },
      new AbortController().signal,
    )
    expect(result).toEqual({ kind: 'saved', name: 'Dokumenty', folder: 'f', fellBack: ['Ogłoszenie'] })
    expect(asked.filter((name) => name.startsWith('start'))).toEqual(['start ogłoszenie', 'start wykaz'])
  })

  it('stops after the paper being written, and what was written is removed', async () => {
    const { host, asked } = noting()
    const abort = new AbortController()
    const result = await exportFolder(
      host,
      'Dokumenty',
      async (folder) => {
        for (let done = 1; done <= 3; done += 1) {
          await folder.document([`pismo ${done}`], { format: 'docx', document })
          abort.abort()
        }
      },
      abort.signal,
    )
    expect(result).toEqual({ kind: 'cancelled' })
    // At once, and when the writing has ended.
    expect(asked).toEqual(['folder.start', 'start pismo 1', 'finish', 'folder.cancel', 'folder.cancel'])
  })
})

describe('a paper with the files that go with it', () => {
  const paper = { suggestedName: 'Komplet', format: 'docx' as const, document }
  const files = ['01 plan.pdf', '02 mapa.pdf', '03 opinia.pdf'].map((name) => ({ sha256: name, name }))

  it('tells its progress file by file, and which could not be had', async () => {
    const { host } = noting()
    const told: string[] = []
    const { result, lacking } = await exportWithFiles(
      {
        ...host,
        'folder.attachments': ({ files: [file] }) =>
          Promise.resolve({ ok: true, value: { copied: [file?.sha256 === '02 mapa.pdf' ? null : 'x'] } }),
      },
      paper,
      files,
      (done, of) => told.push(`${done}/${of}`),
      new AbortController().signal,
    )
    expect(result).toEqual({ kind: 'saved', name: 'Dokumenty', folder: 'f' })
    expect(told).toEqual(['0/3', '1/3', '2/3', '3/3'])
    expect(lacking).toEqual(['02 mapa.pdf'])
  })

  it('stopped while a file is copied, is removed at once and asks for no other', async () => {
    const { host, asked } = noting()
    const abort = new AbortController()
    const copied: string[] = []
    const { result } = await exportWithFiles(
      {
        ...host,
        'folder.attachments': ({ files: [file] }) => {
          copied.push(file?.sha256 ?? '')
          abort.abort()
          expect(asked.at(-1)).toBe('folder.cancel')
          return Promise.resolve({ ok: false, error: { code: 'cancelled' } })
        },
      },
      paper,
      files,
      () => undefined,
      abort.signal,
    )
    expect(result).toEqual({ kind: 'cancelled' })
    expect(copied).toEqual(['01 plan.pdf'])
    expect(asked).not.toContain('folder.finish')
  })

  it('stopped when all is in its place already, is saved', async () => {
    const { host, asked } = noting()
    const abort = new AbortController()
    const finish = host['folder.finish']
    const { result } = await exportWithFiles(
      {
        ...host,
        'folder.finish': (input) => {
          abort.abort()
          return finish(input)
        },
      },
      paper,
      [],
      () => undefined,
      abort.signal,
    )
    expect(result.kind).toBe('saved')
    expect(asked).not.toContain('folder.cancel')
  })
})
