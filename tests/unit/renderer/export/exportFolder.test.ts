import { describe, expect, it } from 'vitest'
import { exportFolder } from '#renderer/features/export/exportFolder'
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
    expect(asked).toEqual(['folder.start', 'start pismo 1', 'finish', 'folder.cancel'])
  })
})
