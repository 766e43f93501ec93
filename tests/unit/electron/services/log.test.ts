import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLog } from '#electron/services/log'
import { temporaryFolders } from '../../../fakes/temporaryFolder'

const now = () => new Date('2026-10-29T08:15:30.123Z')

describe('the log', () => {
  const makeFolder = temporaryFolders()

  it('rotates and keeps a bounded number of files of bounded size', async () => {
    const folder = await makeFolder()
    const log = createLog({ folder, now, maxBytes: 1_000, files: 3 })
    for (let n = 0; n < 200; n++) log.info(`started ${n % 10}`)
    const names = (await readdir(folder)).sort()
    expect(names).toEqual(['kancelaria.1.log', 'kancelaria.2.log', 'kancelaria.log'])
    for (const name of names) expect((await readFile(join(folder, name))).length).toBeLessThan(1_300)
  })

  it('holds no personal data', async () => {
    const folder = await makeFolder()
    const log = createLog({ folder, now })
    log.bug('export.start', new Error("ENOENT: open '/home/anna.zielinska/Uchwała Kowalskiego.docx'"))
    log.report('TypeError: 44051401359 of jan@example.org in C:\\Users\\Anna\\x.csv')
    const text = await readFile(join(folder, 'kancelaria.log'), 'utf8')
    expect(text).toContain('export.start')
    expect(text).not.toMatch(/anna|kowalsk|44051401359|example/iu)
  })

  it('gives up in silence where it cannot write', async () => {
    const file = join(await makeFolder(), 'file')
    await writeFile(file, '')
    expect(() => createLog({ folder: join(file, 'logs'), now }).info('x')).not.toThrow()
  })
})
