import type { Page } from '@playwright/test'
import { mkdir, readdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyArchive } from '#electron/services/archive/readArchive'
import { expect, startHost, test, type HostOptions } from '../e2e/fixtures'
import type { HostFolders } from '../e2e/hosts/appHost'
import { introduce } from '../e2e/screens/clerk'
import { freePort, randomFrom } from './chance'
import { startKillable, type KillableProgram } from './killable'
import { brokenIn, readStored, type Stored } from './stored'

// The whole program is killed at random moments of its work, again and again on the same data. After every kill it must
// open, everything the screen had confirmed must be there, and nothing may be half there.

const trials = Number(process.env['TRIALS'] ?? 100)
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

/** Titles of what a piece of work writes: all of a group is there, or nothing of it. */
interface Group {
  readonly titles: readonly string[]
  isConfirmed: boolean
}

interface Pack {
  readonly file: string
  readonly titles: readonly string[]
}

interface Work {
  readonly kind: string
  /** How long it may take, ms: the kill comes at a random moment of that. */
  readonly span: number
  readonly run: (program: Pick<KillableProgram, 'page' | 'pickFile'>, groups: Group[]) => Promise<void>
}

const toRegister = (page: Page) => page.getByRole('link', { name: /^Uchwały/u }).click()

/** Types entries one after another until the program is gone. */
function entry(name: () => string): Work {
  return {
    kind: 'entry',
    span: 12_000,
    async run({ page }, groups) {
      await toRegister(page)
      for (;;) {
        const title = name()
        await page.keyboard.press('Control+n')
        const pane = page.getByRole('complementary')
        await pane.getByLabel('W sprawie (wymagane)', { exact: true }).fill(title)
        const group: Group = { titles: [title], isConfirmed: false }
        groups.push(group)
        await page.keyboard.press('Control+s')
        // The pane of a saved entry is named by its number.
        await expect(pane).toHaveAccessibleName(/^Wpis /u)
        group.isConfirmed = true
      }
    },
  }
}

function importing(file: string, titles: readonly string[]): Work {
  return {
    kind: 'import',
    span: 4_000,
    async run({ page, pickFile }, groups) {
      await toRegister(page)
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      await pickFile(file)
      await page.getByRole('button', { name: 'Wybierz plik…' }).click()
      await page.getByRole('button', { name: 'Dalej' }).click()
      const group: Group = { titles, isConfirmed: false }
      groups.push(group)
      await page.getByRole('button', { name: /^Importuj: / }).click()
      await expect(page.getByRole('grid', { name: 'Lista: Uchwały' })).toBeVisible()
      group.isConfirmed = true
    },
  }
}

function merging(file: string, titles: readonly string[]): Work {
  return {
    kind: 'merge',
    span: 5_000,
    async run({ page, pickFile }, groups) {
      await page.getByRole('link', { name: 'Dwa komputery' }).click()
      await pickFile(file)
      await page.getByRole('button', { name: 'Wybierz pakiet…' }).click()
      const group: Group = { titles, isConfirmed: false }
      groups.push(group)
      const accept = page.getByRole('button', { name: /^Przyjmij/u })
      await accept.waitFor()
      // The first package of all is asked whose it is.
      const isOurs = page.getByRole('checkbox', { name: /^Tak, to pakiet mojego urzędu/u })
      if (await isOurs.isVisible()) await isOurs.check()
      await accept.click()
      await expect(page.getByText(/^Przyjęto /u)).toBeVisible()
      group.isConfirmed = true
    },
  }
}

const backup: Work = {
  kind: 'backup',
  span: 4_000,
  async run({ page }) {
    await page.getByRole('link', { name: 'Kopie zapasowe' }).click()
    for (;;) {
      await page.getByRole('button', { name: 'Utwórz kopię teraz' }).click()
      await page.getByRole('button', { name: 'Utwórz kopię teraz', disabled: false }).waitFor()
    }
  },
}

/** Restores the newest backup over and over. */
const restore: Work = {
  kind: 'restore',
  span: 6_000,
  async run({ page }) {
    await page.getByRole('link', { name: 'Kopie zapasowe' }).click()
    const dialog = page.getByRole('alertdialog')
    await page
      .getByRole('button', { name: /^Przywróć kopię/u })
      .first()
      .click()
    await dialog.getByRole('button', { name: 'Przywróć' }).click()
    await expect(page.getByText('Przywrócono dane z kopii.')).toBeVisible()
  },
}

const header = 'Numer;Data;W sprawie'
const rowsPerFile = 400

/** A file of so many resolutions nobody else has. */
async function writeRegister(path: string, mark: string): Promise<readonly string[]> {
  const titles = Array.from({ length: rowsPerFile }, (_, index) => `${mark} pozycja ${index}`)
  await writeFile(
    path,
    [header, ...titles.map((title, index) => `${mark}/${index + 1};2026-10-28;${title}`)].join('\n'),
  )
  return titles
}

const titlesIn = ({ records }: Stored): ReadonlySet<unknown> => new Set(records.map(({ values }) => values['title']))

/** Packages of another workstation, each with a file of entries more than the one before. */
async function packagesFor(host: HostOptions['host'], folders: HostFolders, count: number): Promise<readonly Pack[]> {
  const laptop = { root: folders.root, data: `${folders.data}-laptop`, saved: `${folders.saved}-laptop` }
  await mkdir(laptop.data)
  await mkdir(laptop.saved)
  const app = await startHost(host, laptop)
  try {
    await introduce(app.page, 'Jan Lis')
    const packages: Pack[] = []
    for (let index = 0; index < count; index += 1) {
      const csv = join(laptop.data, `${index}.csv`)
      const titles = await writeRegister(csv, `laptop ${index}`)
      await importing(csv, titles).run(app, [])
      await app.page.getByRole('link', { name: 'Dwa komputery' }).click()
      const saved = await app.saved(() => app.page.getByRole('button', { name: 'Zapisz pakiet…' }).click())
      await expect(app.page.getByText(/^Zapisano pakiet/u)).toBeVisible()
      const file = join(laptop.data, `paczka-${index}.zip`)
      await rename(saved, file)
      packages.push({ file, titles })
    }
    return packages
  } finally {
    await app.close()
  }
}

test('nothing is lost and nothing is half done when the program is killed', async ({ host, folders }) => {
  const random = randomFrom(seed)
  const port = await freePort(random)
  let entries = 0
  const nextTitle = () => `wpis ${(entries += 1)}`

  // The office begins with the first package of a laptop, whose later ones come in during the trials.
  const [first, ...packages] = await packagesFor(host, folders, 1 + Math.ceil(trials / 4))
  if (first === undefined) throw new Error('no package')
  const groups: Group[] = []
  let program = await startKillable(host, folders, port)
  await introduce(program.page)
  await merging(first.file, first.titles).run(program, groups)
  await program.page.getByRole('link', { name: 'Kopie zapasowe' }).click()
  await program.page.getByRole('button', { name: 'Utwórz kopię teraz' }).click()
  await expect(program.page.getByRole('button', { name: /^Przywróć kopię/u }).first()).toBeVisible()
  await program.kill()

  const verified = new Set<string>()
  const counts: Record<string, { kills: number; confirmed: number; unconfirmedThere: number }> = {}
  for (let trial = 1; trial <= trials; trial += 1) {
    const csv = join(folders.data, `${trial}.csv`)
    const titles = await writeRegister(csv, `plik ${trial}`)
    const pack = packages[0]
    const works: readonly Work[] = [
      entry(nextTitle),
      importing(csv, titles),
      ...(pack === undefined ? [] : [merging(pack.file, pack.titles)]),
      backup,
      restore,
    ]
    const work = works[Math.floor(random() * works.length)] ?? backup
    if (work.kind === 'merge') packages.shift()
    program = await startKillable(host, folders, port)
    const before = groups.length
    const stored = await readStored(program.page)
    const running = work.run(program, groups).catch(() => undefined)
    await Promise.race([running, new Promise((resolve) => setTimeout(resolve, 300 + random() * work.span))])
    await program.kill()
    await running

    program = await startKillable(host, folders, port)
    await expect(program.page.getByRole('navigation')).toBeVisible()
    const now = await readStored(program.page)
    const count = (counts[work.kind] ??= { kills: 0, confirmed: 0, unconfirmedThere: 0 })
    count.kills += 1
    const where = `trial ${trial} (${work.kind}), seed ${seed}`
    expect(brokenIn(now), where).toEqual([])
    const there = titlesIn(now)
    const fresh = groups.slice(before)
    for (const group of fresh) {
      const found = group.titles.filter((title) => there.has(title)).length
      if (group.isConfirmed) expect(found, `${where}: confirmed`).toBe(group.titles.length)
      expect([0, group.titles.length], `${where}: half done`).toContain(found)
      if (!group.isConfirmed && found > 0) count.unconfirmedThere += 1
    }
    // What was there before is still there; a restore takes back to the backup, all of it or nothing.
    if (work.kind !== 'restore')
      for (const title of titlesIn(stored)) expect(there.has(title), `${where}: ${String(title)}`).toBe(true)
    for (const name of await readdir(join(folders.data, 'Kopie zapasowe')).catch(() => [])) {
      // A backup that is there under its name is never written again.
      if (!/^kopia-.*\.zip$/u.test(name) || verified.has(name)) continue
      await verifyArchive({ file: join(folders.data, 'Kopie zapasowe', name), temporary: folders.saved })
      verified.add(name)
    }
    count.confirmed += fresh.filter(({ isConfirmed }) => isConfirmed).length
    await program.kill()
    // Said after each, so that a run that is stopped has its counts too.
    process.stdout.write(`${host}, seed ${seed}, ${trial} of ${trials}: ${JSON.stringify(counts)}\n`)
  }
})
