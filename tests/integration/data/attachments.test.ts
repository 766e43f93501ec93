import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  heldFiles,
  removeFiles,
  unreferencedFiles,
  verifyAttachments,
  editOfFiles,
} from '#renderer/data/attachments/attachments'
import { AttachmentTexts } from '#renderer/data/attachments/attachmentTexts'
import { execute, undo } from '#renderer/data/commands/commands'
import type { OfficeDatabase } from '#renderer/data/database'
import { queryService } from '#renderer/data/query/queryService'
import { emptyOffice } from '#shared/model/office'
import type { FileRef } from '#shared/core/values/values'
import { fakeHost } from '../../fakes/host'
import { freshDatabase } from './freshDatabase'

const author = { who: 'Anna Nowak', now: () => Date.UTC(2026, 10, 21) }
const digest = (letter: string): string => letter.repeat(64)
const file = (letter: string, name: string): FileRef => ({
  sha256: digest(letter),
  name,
  bytes: 10,
  addedAt: '2026-11-21T10:00:00.000Z',
  addedBy: 'Anna Nowak',
})
const umowa = file('a', 'umowa.docx')
const opinia = file('b', 'opinia.pdf')
const edit = (record: string, files: readonly FileRef[] | undefined) => ({
  record,
  register: 'resolutions',
  presence: 'live' as const,
  fields: { title: `w sprawie ${record}`, files },
})
const named = (record: string) => ({ kind: 'edit', register: 'resolutions', record, label: '' }) as const

describe('attached files', () => {
  let database: OfficeDatabase
  beforeEach(async () => {
    database = await freshDatabase()
  })
  const save = (record: string, files: readonly FileRef[] | undefined) =>
    execute(database, named(record), [edit(record, files)], author)

  it('are those of all records, of the trash too', async () => {
    await save('1', [umowa])
    await save('2', [umowa, opinia])
    await execute(database, named('2'), [{ record: '2', register: 'resolutions', presence: 'trashed' }], author)
    expect((await heldFiles(database)).map(({ record, file: held }) => [record, held.name])).toEqual([
      ['1', 'umowa.docx'],
      ['2', 'umowa.docx'],
      ['2', 'opinia.pdf'],
    ])
  })

  it('are read again, each once, and the damaged ones named with their records', async () => {
    await save('1', [umowa, opinia])
    await save('2', [umowa])
    const asked: string[] = []
    const host = fakeHost({
      'attachment.verify': ({ files }) => {
        asked.push(...files)
        return Promise.resolve({
          ok: true,
          value: files.map((sha256) => ({ sha256, state: sha256 === umowa.sha256 ? 'altered' : 'whole' })),
        })
      },
    })
    const damaged = await verifyAttachments(database, host)
    expect(asked.sort()).toEqual([umowa.sha256, opinia.sha256])
    expect(damaged).toMatchObject([
      { record: '1', field: 'files', state: 'altered', file: { name: 'umowa.docx' } },
      { record: '2', field: 'files', state: 'altered' },
    ])
    expect(await verifyAttachments(database, host, undefined, AbortSignal.abort())).toBeUndefined()
    expect(await verifyAttachments(database, fakeHost())).toEqual({ failed: { code: 'unsupported' } })
  })

  it('are needed by records, by the history and by drafts, and otherwise unused', async () => {
    const [held, before, drafted, unused] = ['a', 'b', 'c', 'd'].map((letter) => ({ sha256: digest(letter), bytes: 1 }))
    await save('1', [opinia])
    await save('1', [umowa])
    await database.drafts.put({
      id: '2',
      register: 'resolutions',
      values: { files: [file('c', 'szkic.pdf')] },
      isNew: true,
      at: '2026-11-21T10:00:00.000Z',
    })
    const host = fakeHost({
      'attachment.list': () =>
        Promise.resolve({ ok: true, value: [held, before, drafted, unused].flatMap((stored) => stored ?? []) }),
    })
    expect(await unreferencedFiles(database, host)).toEqual([unused])
  })

  it('are changed from what the record holds now, as one command that can be undone', async () => {
    await save('1', [umowa])
    const found = await editOfFiles(database, 'resolutions', '1', 'files', (now) => [...now, opinia])
    const outcome = await execute(database, named('1'), found === undefined ? [] : [found.edit], author)
    expect((await database.records.get('1'))?.values['files']).toEqual([umowa, opinia])
    if (outcome === undefined) throw new Error('nothing changed')
    await undo(database, outcome.command, author)
    expect((await database.records.get('1'))?.values['files']).toEqual([umowa])
    const none = await editOfFiles(database, 'resolutions', '1', 'files', () => [])
    expect(none?.edit.fields).toEqual({ files: undefined })
    expect(await editOfFiles(database, 'resolutions', 'gone', 'files', () => [])).toBeUndefined()
    expect(await editOfFiles(database, 'resolutions', '1', 'title', () => [umowa])).toBeUndefined()
  })

  it('that were erased can be found no more, even if the disk keeps their bytes', async () => {
    await database.attachments.put({ ...umowa, text: 'dane osobowe' })
    const forgotten: string[] = []
    const query = {
      forgetFileTexts: (files: readonly string[]) => {
        forgotten.push(...files)
        return Promise.resolve()
      },
    }
    const host = fakeHost({
      'attachment.remove': () => Promise.resolve({ ok: false, error: { code: 'noPermission' } }),
    })
    expect(await removeFiles({ database, host, query }, [umowa.sha256], true)).toEqual({
      failed: { code: 'noPermission' },
    })
    expect(await database.attachments.get(umowa.sha256)).toBeUndefined()
    expect(forgotten).toEqual([umowa.sha256])
  })

  it('erased while their text is read do not come back with it', async () => {
    await save('1', [umowa])
    const query = queryService()
    await query.configure({ language: 'pl', today: '2026-11-21', office: emptyOffice })
    const host = fakeHost({
      'attachment.text': async () => {
        await save('1', undefined)
        return { ok: true, value: { text: 'PESEL 44051401359', cut: false } }
      },
    })
    const added: string[] = []
    const remote = {
      filesWithoutText: () => query.filesWithoutText(),
      addFileText: (sha256: string) => Promise.resolve(void added.push(sha256)),
    }
    await new AttachmentTexts(database, host, remote).wake()
    expect(await database.attachments.get(umowa.sha256)).toBeUndefined()
    expect(added).toEqual([])
  })

  it('are found by what is in them, now and after a restart', async () => {
    await save('1', [umowa])
    await save('2', [opinia])
    const settings = { language: 'pl', today: '2026-11-21', office: emptyOffice } as const
    const query = queryService()
    await query.configure(settings)
    const asked: string[] = []
    const host = fakeHost({
      'attachment.text': ({ name, sha256 }) => {
        asked.push(name)
        return Promise.resolve(
          sha256 === umowa.sha256
            ? { ok: true, value: { text: 'Strony ustalają czynsz za koszenie łąk nad jeziorem.', cut: false } }
            : { ok: false, error: { code: 'attachmentMissing' } },
        )
      },
    })
    const remote = {
      filesWithoutText: () => query.filesWithoutText(),
      addFileText: (sha256: string, text: string) => {
        query.addFileText(sha256, text)
        return Promise.resolve()
      },
    }
    const texts = new AttachmentTexts(database, host, remote)
    await Promise.all([texts.wake(), texts.wake()])
    await texts.wake()
    expect(asked).toEqual(['umowa.docx', 'opinia.pdf'])
    const text = 'Strony ustalają czynsz za koszenie łąk nad jeziorem.'
    const hit = { record: '1', field: 'files', file: 'umowa.docx', text }
    expect(await query.find('czynsz lak', 10)).toMatchObject({ total: 1, hits: [hit] })
    // A record found by its own words is not found again by its file; links look for records only.
    expect((await query.find('sprawie', 10)).total).toBe(2)
    expect((await query.find('czynsz', 10, 'resolutions')).total).toBe(0)

    const again = queryService()
    await again.configure(settings)
    expect(await again.filesWithoutText()).toMatchObject([{ name: 'opinia.pdf' }])
    expect(await again.find('czynsz', 10)).toMatchObject({ total: 1, hits: [hit] })
    again.forgetFileTexts([umowa.sha256])
    expect((await again.find('czynsz', 10)).total).toBe(0)
  })
})
