import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createServices } from '#electron/services/services'
import { openSaveFolders } from '#electron/services/saveFolders'
import { smallDocument } from '../../../fakes/documentModel'
import { fakePorts, fakePrinter, nodeError } from '../../../fakes/hostPorts'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

const nobody = '00000000-0000-4000-8000-000000000000'
const start = { suggestedName: 'rejestr-uchwał', document: smallDocument }

describe('printing', () => {
  const makeFolder = temporaryFolders()

  async function prepared(changes: Parameters<typeof fakePorts>[0] = {}) {
    const dataFolder = await makeFolder()
    const opened: string[] = []
    const services = createServices(
      fakePorts({
        dataFolder,
        openInSystem: (path) => {
          opened.push(path)
          return Promise.resolve(true)
        },
        ...changes,
      }),
    )
    const { handlers } = services
    const started = await handlers['print.start'](start)
    const job = started.ok ? started.value.job : ''
    await handlers['export.rows']({ job, rows: [{ kind: 'row', cells: ['I/1/26'] }] })
    const finished = await handlers['export.finish']({ job })
    return { services, handlers, job, finished, dataFolder, opened }
  }

  it('prints the page that was written, and asks for no place to save it', async () => {
    const printer = fakePrinter()
    const { handlers, job, finished } = await prepared({ printer })
    expect(finished).toMatchObject({ ok: true, value: { name: 'rejestr-uchwał.html' } })
    expect(await handlers['print.show']({ job, as: 'paper' })).toEqual({ ok: true, value: { shown: true } })
    expect(await readFile(printer.printed[0] ?? '', 'utf8')).toBe('1 rows, finished')
  })

  it('prints on both sides, and on other paper, where that is chosen', async () => {
    const printer = fakePrinter()
    const { handlers, job } = await prepared({ printer })
    await handlers['print.show']({ job, as: 'paper', twoSided: 'shortEdge', sheet: 'A5' })
    await handlers['print.show']({ job, as: 'paper' })
    expect(printer.on).toEqual([{ twoSided: 'shortEdge', sheet: 'A5' }, {}])
  })

  it('tells the printer the titles of all papers, for each counts its own pages', async () => {
    const printer = fakePrinter()
    const { handlers } = await prepared({ printer })
    const started = await handlers['print.start'](start)
    const job = started.ok ? started.value.job : ''
    await handlers['export.next']({ job, document: { ...smallDocument, title: 'Drugie pismo' } })
    await handlers['export.finish']({ job })
    await handlers['print.show']({ job, as: 'paper' })
    await handlers['print.show']({ job, as: 'pdf' })
    const titles = [smallDocument.title, 'Drugie pismo']
    expect(printer.papers).toEqual([titles, titles])
  })

  it('shows a PDF in the system’s program', async () => {
    const { handlers, job, opened } = await prepared()
    expect(await handlers['print.show']({ job, as: 'pdf' })).toEqual({ ok: true, value: { shown: true } })
    expect(opened).toEqual([expect.stringMatching(/rejestr-uchwał\.pdf$/u)])
  })

  it.each([
    ['was cancelled in the system’s dialog', { printer: fakePrinter(false) }, { ok: true, value: { shown: false } }],
    [
      'has no printer here',
      { printer: undefined },
      { ok: false, error: { code: 'unsupported', name: 'rejestr-uchwał' } },
    ],
    [
      'failed',
      { printer: { ...fakePrinter(), print: () => Promise.reject(nodeError('ENOSPC')) } },
      { ok: false, error: { code: 'diskFull', name: 'rejestr-uchwał' } },
    ],
  ] as const)('says that it %s', async (_name, changes, answer) => {
    const { handlers, job } = await prepared(changes)
    expect(await handlers['print.show']({ job, as: 'paper' })).toEqual(answer)
  })

  it('says that no program shows PDF files', async () => {
    const { handlers, job } = await prepared({ openInSystem: () => Promise.resolve(false) })
    expect(await handlers['print.show']({ job, as: 'pdf' })).toEqual({
      ok: false,
      error: { code: 'noProgram', name: 'rejestr-uchwał.pdf' },
    })
  })

  it('knows only pages it prepared', async () => {
    const { handlers } = await prepared()
    expect(await handlers['print.show']({ job: nobody, as: 'paper' })).toEqual({
      ok: false,
      error: { code: 'badRequest' },
    })
  })

  it('leaves nothing behind when the program ends', async () => {
    const { services, dataFolder } = await prepared()
    services.printing.forget()
    expect(await readdir(dataFolder)).not.toContain('printed')
  })
})

describe('folders of papers', () => {
  const makeFolder = temporaryFolders()

  it('are remembered by kind of paper, after the program was closed too', async () => {
    const path = join(await makeFolder(), 'folders.json')
    const folders = openSaveFolders(path)
    folders.remember('card.contracts', '/umowy')
    folders.remember('register.resolutions', '/uchwały')
    folders.remember('card.contracts', '/umowy/2026')
    expect(openSaveFolders(path).of('card.contracts')).toBe('/umowy/2026')
    expect(openSaveFolders(path).of('register.resolutions')).toBe('/uchwały')
    expect(openSaveFolders(path).of('toString')).toBeUndefined()
  })

  it.each(['', '{ "a": 1 }', '[]', '\u0000'])('start anew from a file that holds %j', async (content) => {
    const path = join(await makeFolder(), 'folders.json')
    await writeFile(path, content)
    expect(openSaveFolders(path).of('a')).toBeUndefined()
  })

  it('are known until the program closes where they cannot be written', async () => {
    const folders = openSaveFolders(join(await makeFolder(), 'absent', 'folders.json'))
    folders.remember('log', '/dziennik')
    expect(folders.of('log')).toBe('/dziennik')
  })
})
