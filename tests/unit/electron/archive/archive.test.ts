import { Encrypter } from 'age-encryption'
import { zipSync } from 'fflate'
import fc from 'fast-check'
import { spawnSync } from 'node:child_process'
import { createWriteStream, existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import { ArchiveError, archiveFailure } from '#electron/services/archive/problem'
import { openArchive, verifyArchive } from '#electron/services/archive/readArchive'
import { sealing } from '#electron/services/archive/sealing'
import { openArchiveWriter } from '#electron/services/archive/writeArchive'
import { readmePath } from '#shared/program/archive/manifest'
import { decodeRow } from '#shared/program/archive/rows'
import { emptySeal } from '#shared/program/archive/seal'
import { about, type ArchiveContent, digestOf, inPieces, writeArchive } from '../../../fakes/archives'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

const makeFolder = temporaryFolders()

const small: ArchiveContent = {
  tables: {
    records: Array.from({ length: 300 }, (_, index) => ({
      id: `r${index}`,
      values: { title: `zażółć gęślą ${index}` },
    })),
    commands: [{ id: 'a' }],
    views: [],
  },
  attachments: [Buffer.from('skan uchwały'), Buffer.alloc(5_000, 7)],
}

/** Everything an archive gives back. */
async function readBack(file: string, temporary: string, passphrase?: string): Promise<ArchiveContent> {
  const archive = await openArchive({ file, temporary, ...(passphrase === undefined ? {} : { passphrase }) })
  try {
    const tables: Record<string, unknown[]> = {}
    for (const { name } of archive.manifest.tables) {
      const rows: unknown[] = (tables[name] = [])
      for await (const lines of archive.rows(name)) rows.push(...lines.map(decodeRow))
    }
    const attachments: Uint8Array[] = []
    for (const { sha256 } of archive.manifest.attachments) {
      const pieces: Uint8Array[] = []
      for await (const piece of archive.attachment(sha256)) pieces.push(piece)
      attachments.push(Buffer.concat(pieces))
    }
    return { tables, attachments }
  } finally {
    await archive.close()
  }
}

/** Why the file is refused; fails the test when it is not. */
async function refusal(file: string, temporary: string, passphrase?: string): Promise<string> {
  try {
    await verifyArchive({ file, temporary, ...(passphrase === undefined ? {} : { passphrase }) })
  } catch (error) {
    return error instanceof ArchiveError ? error.problem : String(error)
  }
  return 'accepted'
}

/** Places spread over a file by chance, the same at every run. */
function places(count: number, length: number): readonly number[] {
  return fc.sample(fc.integer({ min: 0, max: length - 1 }), { numRuns: count, seed: 20261121 })
}

describe.each([
  ['plain', undefined],
  ['with a passphrase', 'zażółć gęślą jaźń'],
] as const)('an archive, %s', (_, passphrase) => {
  const options = passphrase === undefined ? {} : { passphrase }

  it('gives back what was put in, whatever it is', async () => {
    const folder = await makeFolder()
    const name = fc.stringMatching(/^[a-z][a-z]{0,8}$/u)
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(name, fc.array(fc.dictionary(fc.string(), fc.option(fc.jsonValue(), { nil: undefined })))),
        fc.uniqueArray(fc.uint8Array({ maxLength: 200 }), { selector: digestOf }),
        async (tables, attachments) => {
          const { file, manifest } = await writeArchive(folder, { tables, attachments }, options)
          expect(await verifyArchive({ file, temporary: folder, ...options })).toEqual(manifest)
          const back = await readBack(file, folder, passphrase)
          // JSON knows no negative zero; nothing else may differ.
          expect(JSON.stringify(back.tables)).toBe(JSON.stringify(tables))
          expect(back.attachments.map(digestOf)).toEqual(attachments.map(digestOf))
        },
      ),
      { numRuns: 25 },
    )
  })

  it('is refused when it is cut short, at 50 places', async () => {
    const folder = await makeFolder()
    const { file } = await writeArchive(folder, small, options)
    const whole = await readFile(file)
    const cut = join(folder, 'ucieta.zip')
    for (const length of [...places(49, whole.length), whole.length - 1]) {
      await writeFile(cut, whole.subarray(0, length))
      expect(['damaged', 'notArchive', 'wrongPassphrase'], `cut at ${length}`).toContain(
        await refusal(cut, folder, passphrase),
      )
    }
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('leaves nothing of itself behind, however early the reading of it fails', async () => {
    const folder = await makeFolder()
    const { file } = await writeArchive(folder, small, options)
    const whole = await readFile(file)
    const cut = join(folder, 'ucieta.zip')
    await writeFile(cut, whole.subarray(0, Math.ceil(whole.length / 2)))
    // Many times: whether a file is opened before or behind what removes it is a matter of chance.
    for (let time = 0; time < 300; time++) await refusal(cut, folder, passphrase)
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('is refused when one byte is flipped, at 200 places', async () => {
    const folder = await makeFolder()
    const { file } = await writeArchive(folder, small, options)
    const whole = await readFile(file)
    const flipped = join(folder, 'zmieniona.zip')
    for (const place of places(200, whole.length)) {
      const bytes = Buffer.from(whole)
      bytes[place] = (bytes[place] ?? 0) ^ (1 << (place % 8))
      await writeFile(flipped, bytes)
      expect(['damaged', 'notArchive', 'wrongPassphrase'], `flipped at ${place}`).toContain(
        await refusal(flipped, folder, passphrase),
      )
    }
    expect(await refusal(file, folder, passphrase)).toBe('accepted')
  })
})

describe('an archive', () => {
  it('is a ZIP that says what it is', async () => {
    const folder = await makeFolder()
    const { file, manifest } = await writeArchive(folder, small)
    const listed = spawnSync('python3', ['-m', 'zipfile', '-l', file], { encoding: 'utf8' })
    if (listed.status === 0)
      for (const name of ['CZYTAJ.txt', 'manifest.json', 'tables/records.ndjson', 'attachments/'])
        expect(listed.stdout).toContain(name)
    expect(manifest).toMatchObject({
      ...about,
      format: 'kancelaria-rady-archive',
      formatVersion: 1,
      tables: [
        { name: 'records', rows: 300 },
        { name: 'commands', rows: 1 },
        { name: 'views', rows: 0, bytes: 0 },
      ],
    })
  })

  it('opens with the age command when it has a passphrase', async ({ skip }) => {
    const age = ['/usr/bin/age', '/usr/local/bin/age'].find((path) => existsSync(path))
    skip(age === undefined, 'the age command is not installed')
    const hasScript = existsSync('/usr/bin/script')
    skip(!hasScript, 'age asks on a terminal, and `script` is not there to give it one')
    const folder = await makeFolder()
    const passphrase = 'tajne haslo biura'
    const { file } = await writeArchive(folder, small, { file: join(folder, 'kopia.zip.age'), passphrase })
    const opened = join(folder, 'kopia.zip')
    const run = spawnSync('/usr/bin/script', ['-qec', `${age ?? ''} -d -o ${opened} ${file}`, '/dev/null'], {
      input: `${passphrase}\n`,
      encoding: 'utf8',
    })
    expect(run.status, run.stdout).toBe(0)
    expect(await readBack(opened, folder)).toEqual({
      tables: small.tables,
      attachments: small.attachments.map((bytes) => Buffer.from(bytes)),
    })
  })

  it.each(['NFC', 'NFD'] as const)('opens however its passphrase is typed, made with letters as %s', async (made) => {
    const folder = await makeFolder()
    const passphrase = 'zażółć gęślą jaźń'
    const { file } = await writeArchive(folder, small, { passphrase: passphrase.normalize(made), workFactor: 8 })
    for (const typed of ['NFC', 'NFD'] as const)
      expect(await refusal(file, folder, passphrase.normalize(typed)), typed).toBe('accepted')
    // An older program locked with the very letters that were typed.
    const plain = await writeArchive(folder, small, { file: join(folder, 'stara.zip') })
    const encrypter = new Encrypter()
    encrypter.setPassphrase(passphrase.normalize(made))
    encrypter.setScryptWorkFactor(8)
    const old = join(folder, 'stara.zip.age')
    await writeFile(old, await encrypter.encrypt(await readFile(plain.file)))
    for (const typed of ['NFC', 'NFD'] as const)
      expect(await refusal(old, folder, passphrase.normalize(typed)), typed).toBe('accepted')
    expect(await refusal(old, folder, 'inne')).toBe('wrongPassphrase')
  })

  it('with a passphrase asks for it, and refuses another', async () => {
    const folder = await makeFolder()
    const { file } = await writeArchive(folder, small, { passphrase: 'właściwe' })
    expect(await refusal(file, folder)).toBe('needsPassphrase')
    expect(await refusal(file, folder, 'inne')).toBe('wrongPassphrase')
    expect(await refusal(file, folder, 'właściwe')).toBe('accepted')
  })

  it('of a newer program is refused as such', async () => {
    const folder = await makeFolder()
    const file = join(folder, 'nowsza.zip')
    const zip = new ZipFile()
    zip.addBuffer(Buffer.from('Co to jest'), readmePath)
    zip.addBuffer(
      Buffer.from(JSON.stringify({ format: 'kancelaria-rady-archive', formatVersion: 2, unheard: 'of' })),
      'manifest.json',
    )
    zip.end({ forceZip64Format: false, comment: emptySeal })
    await pipeline(zip.outputStream, sealing(), createWriteStream(file))
    expect(await refusal(file, folder)).toBe('newerFormat')
  })

  it.each([
    ['a text', Buffer.from('to nie jest kopia')],
    ['nothing', Buffer.alloc(0)],
    ['another ZIP', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
    ['a document of Word', Buffer.from(zipSync({ '[Content_Types].xml': new Uint8Array(400) }))],
  ])('is not %s', async (_, bytes) => {
    const folder = await makeFolder()
    const file = join(folder, 'obcy.zip')
    await writeFile(file, bytes)
    expect(await refusal(file, folder)).toBe('notArchive')
  })

  it('does not take an attached file for another', async () => {
    const folder = await makeFolder()
    const writer = await openArchiveWriter({ file: join(folder, 'kopia.zip') })
    await expect(writer.attachment(digestOf(Buffer.from('a')), inPieces(Buffer.from('b')))).rejects.toThrow('name')
    await writer.abort()
  })

  it.each(['plain', 'with a passphrase'])('says that the disk is full: %s', async (kind) => {
    const writer = await openArchiveWriter({
      file: '/dev/full',
      workFactor: 8,
      ...(kind === 'plain' ? {} : { passphrase: 'x' }),
    })
    const row = JSON.stringify({ title: 'x'.repeat(50_000) })
    const fill = async () => {
      for (let count = 0; count < 40; count++) await writer.rows('records', [row + String(Math.random()).repeat(5_000)])
      await writer.finish(about)
    }
    const error: unknown = await fill().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(archiveFailure(error, 'kopia.zip')).toEqual({ ok: false, error: { code: 'diskFull', name: 'kopia.zip' } })
    await writer.abort()
  })

  it('says that there is no folder to write to', async () => {
    const writer = await openArchiveWriter({ file: join(await makeFolder(), 'nie ma', 'kopia.zip') })
    await expect(writer.finish(about)).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
