import { existsSync, readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { DocumentModel } from '#shared/engine/documents/model'
import { expect, startHost, test } from './fixtures'
import { call, jobOf } from './hosts/call'

// What both hosts owe the renderer, asked through `window.host` alone, without a screen in between.

const document: DocumentModel = {
  title: 'Rejestr uchwał',
  subject: '',
  author: 'Urząd',
  language: 'pl-PL',
  page: { orientation: 'landscape', marginMm: 20 },
  font: 'Arial',
  letterhead: { lines: ['Rada Miejska w Lipowcu'] },
  footer: 'Rejestr uchwał',
  blocks: [
    {
      kind: 'register',
      points: 9,
      columns: [
        { heading: 'Numer', width: 40, align: 'left' },
        { heading: 'W sprawie', width: 200, align: 'left' },
      ],
    },
  ],
}

test('preferences are kept over a restart', async ({ app }) => {
  const written = await call(app.page, 'preferences.write', { language: 'en', zoom: 125, userName: 'Anna' })
  expect(written).toMatchObject({
    ok: true,
    value: { preferences: { language: 'en', zoom: 125, theme: 'system' }, saved: true },
  })
  const page = await app.restart()
  expect(await call(page, 'preferences.read', {})).toMatchObject({
    ok: true,
    value: { language: 'en', zoom: 125, userName: 'Anna' },
  })
})

test('a broken settings file is kept aside and reported, and what can be read of it is used', async ({
  host,
  folders,
}) => {
  const broken = '{ "language": "en", "zoom": "wielki", "userName": "Anna" }'
  await writeFile(join(folders.data, 'preferences.json'), broken)
  const app = await startHost(host, folders)
  try {
    const info = await call(app.page, 'app.info', {})
    expect(info).toMatchObject({ ok: true, value: { host, notices: [{ kind: 'preferencesBroken' }] } })
    const kept = readdirSync(folders.data).filter((name) => name.startsWith('preferences.broken-'))
    expect(kept).toHaveLength(1)
    expect(JSON.stringify(info)).toContain(kept[0])
    expect(await readFile(join(folders.data, kept[0] ?? ''), 'utf8')).toBe(broken)
    expect(await call(app.page, 'preferences.read', {})).toMatchObject({
      ok: true,
      value: { language: 'en', zoom: 100, userName: 'Anna' },
    })
    const page = await app.restart()
    expect(await call(page, 'app.info', {})).toMatchObject({ ok: true, value: { notices: [] } })
  } finally {
    await app.close()
  }
})

test('a settings file that is no JSON does not stop the program', async ({ host, folders }) => {
  await writeFile(join(folders.data, 'preferences.json'), '\u0000\u0001 not json')
  const app = await startHost(host, folders)
  try {
    expect(await call(app.page, 'preferences.write', { zoom: 110 })).toMatchObject({
      ok: true,
      value: { preferences: { zoom: 110, language: 'pl' }, saved: true },
    })
    expect(JSON.parse(await readFile(join(folders.data, 'preferences.json'), 'utf8'))).toMatchObject({ zoom: 110 })
  } finally {
    await app.close()
  }
})

for (const format of ['docx', 'xlsx', 'csv'] as const) {
  test(`a ${format} export is written whole and under a safe name`, async ({ app }) => {
    const started = await (async () => {
      let answer: unknown
      const path = await app.saved(async () => {
        answer = await call(app.page, 'export.start', { format, suggestedName: '../Rejestr: uchwał / 2026', document })
        const job = jobOf(answer)
        const rows = Array.from({ length: 300 }, (_, n) => ({
          kind: 'row' as const,
          cells: [`XII/${n + 1}/26`, 'w sprawie zażółcenia gęśli jaźnią'],
        }))
        expect(await call(app.page, 'export.rows', { job, rows })).toEqual({ ok: true, value: { written: 300 } })
        expect(await call(app.page, 'export.finish', { job })).toMatchObject({ ok: true })
      })
      return path
    })()
    expect(basename(started)).toBe(`Rejestr uchwał 2026.${format}`)
    const bytes = await readFile(started)
    if (format === 'csv') expect(bytes.toString('utf8')).toContain('zażółcenia gęśli jaźnią')
    else expect(bytes.subarray(0, 2).toString('latin1')).toBe('PK')
  })
}

test('a cancelled export leaves nothing behind', async ({ app, folders }) => {
  const job = jobOf(await call(app.page, 'export.start', { format: 'docx', suggestedName: 'Rejestr', document }))
  await call(app.page, 'export.rows', { job, rows: [{ kind: 'row', cells: ['I/1/26', 'x'] }] })
  expect(await call(app.page, 'export.cancel', { job })).toEqual({ ok: true, value: {} })
  expect(await call(app.page, 'export.finish', { job })).toEqual({ ok: false, error: { code: 'badRequest' } })
  expect(readdirSync(folders.saved)).toEqual([])
})

test('a picked file arrives with its bare name and bytes; a cancelled dialog answers null', async ({
  app,
  folders,
}) => {
  const file = join(folders.saved, 'uchwały.csv')
  await writeFile(file, 'Numer;Tytuł\n')
  expect(existsSync(file)).toBe(true)
  const pick = () =>
    app.page.evaluate(async () => {
      const host: unknown = Reflect.get(window, 'host')
      const send: unknown =
        typeof host === 'object' && host !== null ? Reflect.get(host, 'file.pickRegister') : undefined
      const answer: unknown = typeof send === 'function' ? await Reflect.apply(send, undefined, [{}]) : undefined
      return JSON.stringify(answer, (_key, value: unknown) => (value instanceof Uint8Array ? [...value] : value))
    })
  await app.pickFile(file)
  expect(JSON.parse(await pick())).toEqual({
    ok: true,
    value: { name: 'uchwały.csv', bytes: [...new TextEncoder().encode('Numer;Tytuł\n')] },
  })
  await app.cancelDialog()
  expect(JSON.parse(await pick())).toEqual({ ok: true, value: null })
})
