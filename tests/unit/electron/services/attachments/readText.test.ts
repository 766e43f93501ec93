import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readText } from '#electron/services/attachments/readText'
import { createTextReader } from '#electron/services/attachments/textReader'
import { attachmentTextLimit } from '#shared/program/ipc/limits'

const fixture = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(join(import.meta.dirname, '../../../../fixtures/attachments', name)))

const word = (body: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    zipSync({ 'word/document.xml': strToU8(`<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`) }),
  )

describe('text of a file', () => {
  it.each(['umowa.docx', 'umowa.odt'])('%s: runs, tables and headers', async (name) => {
    const { text, cut } = await readText(fixture(name), name)
    expect(text).toContain('Umowa dzierżawy gruntu przy ulicy Krętej')
    expect(text).toContain('czynsz za koszenie łąk nad jeziorem.')
    expect(text).toMatch(/działka powierzchnia 17\/4 1,25 ha/u)
    expect(cut).toBe(false)
  })

  it('a header of a DOCX stands behind its body', async () => {
    const { text } = await readText(fixture('umowa.docx'), 'umowa.docx')
    expect(text).toMatch(/^Umowa.*Załącznik nr 1$/u)
  })

  it('a PDF with text', async () => {
    const { text } = await readText(fixture('opinia.pdf'), 'opinia.pdf')
    expect(text).toContain('Opinia prawna o przebudowie kładki nad strugą Żabią')
    expect(text).toContain('wójt ogłasza warunki przetargu')
  })

  it('does not depend on the ending', async () => {
    expect((await readText(fixture('umowa.docx'), 'skan')).text).toContain('dzierżawy')
    expect((await readText(fixture('opinia.pdf'), 'umowa.docx')).text).toContain('Opinia')
  })

  it.each([
    ['UTF-8', strToU8('zażółć\n gęślą'), 'notatka.txt', 'zażółć gęślą'],
    ['the old Polish code page', Uint8Array.of(0x67, 0xea, 0x9c, 0x6c, 0xb9), 'notatka.txt', 'gęślą'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'skan.png', ''],
    ['an archive of other things', zipSync({ 'a.txt': strToU8('treść') }), 'a.zip', ''],
  ])('%s', async (_, bytes, name, text) => {
    expect(await readText(new Uint8Array(bytes), name)).toEqual({ text, cut: false })
  })

  it('reads the no-break hyphen of a postal code', async () => {
    const body = '<w:p><w:r><w:t>00</w:t><w:noBreakHyphen/><w:t>950 Lipowiec</w:t></w:r></w:p>'
    expect((await readText(word(body), 'a.docx')).text).toBe('00-950 Lipowiec')
  })

  it('leaves out what was deleted and codes of fields', async () => {
    const body =
      '<w:p><w:r><w:t>jest</w:t></w:r><w:del><w:r><w:delText>było</w:delText></w:r></w:del>' +
      '<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:tab/><w:t>dalej &amp; dalej</w:t></w:r></w:p>'
    expect((await readText(word(body), 'a.docx')).text).toBe('jest dalej & dalej')
  })

  it('keeps no more than the limit and says so', async () => {
    const { text, cut } = await readText(word(`<w:p><w:r><w:t>${'słowo '.repeat(60_000)}</w:t></w:r></w:p>`), 'a.docx')
    expect(text).toHaveLength(attachmentTextLimit)
    expect(cut).toBe(true)
  })

  it('unpacks no part that claims to be huge', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) })
    expect(await readText(new Uint8Array(bomb), 'a.docx')).toEqual({ text: '', cut: false })
  })
})

/** The worker is TypeScript; it is bundled as the build does it. */
const bundle = mkdtempSync(join(tmpdir(), 'kancelaria-text-'))
const worker = pathToFileURL(join(bundle, 'textWorker.js'))

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'electron/services/attachments/textWorker.ts',
      outDir: bundle,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'textWorker.js' } },
    },
  })
})
afterAll(() => rmSync(bundle, { recursive: true, force: true }))

const stream = (bytes: Uint8Array) =>
  async function* (): AsyncIterable<Uint8Array> {
    yield await Promise.resolve(bytes.subarray(0, 100))
    yield bytes.subarray(100)
  }

describe('the thread that reads texts', () => {
  it('reads one file after another', async () => {
    expect(existsSync(worker)).toBe(true)
    const read = createTextReader({ worker })
    const [docx, pdf] = await Promise.all([
      read(stream(fixture('umowa.docx')), 'umowa.docx'),
      read(stream(fixture('opinia.pdf')), 'opinia.pdf'),
    ])
    expect(docx.text).toContain('dzierżawy')
    expect(pdf.text).toContain('kładki')
  })

  it.each([
    ['a damaged PDF', strToU8('%PDF-1.7 nic')],
    ['half a document', fixture('umowa.docx').subarray(0, 4_000)],
    ['a document with damaged XML', word('<w:p><w:r><w:t>bez końca')],
  ])('%s has no text, and the next file is read', async (_, bytes) => {
    const read = createTextReader({ worker })
    expect((await read(stream(bytes), 'a.docx')).text).toBe('')
    expect((await read(stream(fixture('umowa.docx')), 'umowa.docx')).text).toContain('dzierżawy')
  })

  it('gives up a file that takes too long, and reads the next', async () => {
    const hanging = pathToFileURL(join(bundle, 'hanging.mjs'))
    writeFileSync(
      hanging,
      "import { parentPort } from 'node:worker_threads'\nparentPort.on('message', () => { for (;;); })\n",
    )
    const read = createTextReader({ worker: hanging, patience: 200 })
    expect((await read(stream(strToU8('a')), 'a.txt')).text).toBe('')
    expect((await read(stream(strToU8('a')), 'a.txt')).text).toBe('')
  })

  it('tells of bytes that cannot be read', async () => {
    const read = createTextReader({ worker })
    const broken = async function* (): AsyncIterable<Uint8Array> {
      yield await Promise.reject(Object.assign(new Error('gone'), { code: 'ENOENT' }))
    }
    await expect(read(broken, 'a.txt')).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
