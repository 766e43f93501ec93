import type { Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startPreviewHost } from '../../e2e/hosts/previewHost'
import { memoryOf } from './memory'

export interface Setup {
  readonly root: string
  readonly folder: string
  /** Resolutions, interpellations and contracts, each. */
  readonly rows: number
  /** Entries of all other registers together. */
  readonly others: number
  /** Script that fills the database. */
  readonly seed: string
}

/** One line of the table: times in ms unless it says otherwise, and what is wanted of them. */
export interface Line {
  readonly what: string
  readonly values: readonly number[]
  readonly goal: number
}

const today = '2026-11-21'

/** Runs the program in Chromium and times what a clerk waits for, from the key or click to the changed screen. */
export async function* measure({ root, folder, rows, others, seed }: Setup): AsyncGenerator<Line> {
  const folders = { root, data: join(folder, 'data'), saved: join(folder, 'saved') }
  await mkdir(folders.data, { recursive: true })
  await mkdir(folders.saved)
  const host = await startPreviewHost(folders)
  try {
    let { page } = host
    await page.getByRole('textbox', { name: 'Imię i nazwisko' }).fill('Bench')
    await page.keyboard.press('Enter')
    const write = (register: string, count: number) =>
      page.evaluate<number>(`(async () => { ${seed}; return bench.seed('${register}', ${count}, '${today}') })()`)
    const imported = await write('resolutions', 10_000)
    yield { what: 'import of 10 000 rows with history (command only)', values: [imported], goal: 5_000 }
    await write('resolutions', rows - 10_000)
    await write('interpellations', rows)
    await write('contracts', rows)
    if (others > 0) await page.evaluate(`(async () => { ${seed}; return bench.seedTowns(${others}, '${today}') })()`)

    const starts: number[] = []
    const cold: number[] = []
    const desks: number[] = []
    const kept = () => until(page, isKept)
    const toDesk = async (): Promise<number> => {
      await page.locator('.desk-part, .desk-lane .empty').first().waitFor({ timeout: 120_000 })
      return page.evaluate(() => performance.now())
    }
    // The data came past the program: at this start it has nothing to show before it has read them.
    page = await host.restart()
    yield { what: 'browser and page start to the desk, nothing kept', values: [await toDesk()], goal: NaN }
    for (let turn = 0; turn < 3; turn++) {
      await kept()
      page = await host.restart()
      cold.push(await toDesk())
      await kept()
      await page.reload()
      desks.push(await toDesk())
      await page.goto(`${page.url().replace(/#.*$/u, '')}#/register/resolutions`)
      // A page that is left while it reads its records keeps the next one waiting.
      await page.getByText(new RegExp(`z ${rows.toLocaleString('pl')}`)).waitFor({ timeout: 120_000 })
      await page.reload()
      await page.locator('.grid-row .text').first().waitFor()
      starts.push(
        await page.evaluate(() => {
          const paint = performance.getEntriesByName('first-rows')[0]
          return paint?.startTime ?? NaN
        }),
      )
    }
    // A browser that has just started opens its databases first.
    yield { what: 'browser and page start to the desk', values: cold, goal: NaN }
    yield { what: 'page start to the desk', values: desks, goal: 1_500 }
    yield { what: 'page start to first rows', values: starts, goal: 1_000 }
    await page.getByText(new RegExp(`z ${rows.toLocaleString('pl')}`)).waitFor({ timeout: 120_000 })
    const all = await page.evaluate(() => performance.now())
    yield { what: 'page start to all records in memory', values: [all], goal: NaN }
    // The first backup by schedule comes some seconds after a start; what a clerk does all day is measured without it.
    await until(page, `window.host['backup.state']({}).then(({ value }) => value.generations[0]?.made !== undefined)`)
    for (const [name, used] of await memoryOf(page))
      yield {
        what: name === 'query' ? 'memory of the query worker, bytes per record' : `memory of ${name}, MB`,
        values: [name === 'query' ? (used * 1e6) / (3 * rows + others) : used],
        goal: name === 'query' ? 2_500 : NaN,
      }
    yield { what: 'switching to the desk', values: await repeat(8, () => switchToDesk(page)), goal: 300 }
    yield { what: 'switching to the register', values: await repeat(8, () => switchTo(page)), goal: 300 }
    const headings = page.locator('.heading button')
    yield {
      what: 'sort by a column, first time and again',
      values: await repeat(12, (turn) =>
        timed(page, `[...document.querySelectorAll('.heading button')][${turn % 4}].click()`),
      ),
      goal: 100,
    }
    await headings.nth(2).click()
    yield {
      what: 'filter by a word, per key',
      values: await typing(page, 'input[aria-label="Filtr: W sprawie"]', ['b', 'bu', 'bud', 'budż', 'budże']),
      goal: 100,
    }
    yield {
      what: 'filter by a year',
      values: await typing(page, 'input[aria-label="Filtr: Data"]', ['2', '20', '202', '2021', '']),
      goal: 100,
    }
    yield { what: 'search, per key', values: await searching(page), goal: 50 }
    const saved = await saving(page)
    yield { what: 'save one entry to seeing it in place', values: saved, goal: 50 }
    yield { what: 'edit cells below each other: longest frame per cell', values: await editing(page), goal: 50 }
    yield { what: 'paste 2 000 rows: longest frame', values: [await pasting(page)], goal: 50 }
    await page.goBack()
    await page.locator('.grid-row .text').first().waitFor()
    const { pages, frames } = await scrolling(page)
    yield { what: 'scroll a page until its rows stand', values: pages, goal: 100 }
    yield { what: 'scroll 60 pages: frames', values: frames, goal: 50 }
    const costs = await page.evaluate<Record<'single' | 'batch' | 'apart' | 'fresh', number[]>>(
      `(async () => { ${seed}; return bench.takeInCosts() })()`,
    )
    yield { what: 'taking in one entry of another workstation', values: costs.single, goal: 10 }
    yield { what: 'taking in 1 000 of them at once', values: costs.batch, goal: 1_000 }
    yield { what: 'the same by somebody who did not know the entries', values: costs.apart, goal: 3_000 }
    yield { what: 'taking in 1 000 new entries, as a new workstation does', values: costs.fresh, goal: 480 }
    const plain = await page.evaluate<Record<'read' | 'add' | 'put' | 'entries', number[]>>(
      `(async () => { ${seed}; return bench.plainDexie() })()`,
    )
    yield { what: 'plain Dexie: all records by toArray', values: plain.read, goal: NaN }
    yield { what: 'plain Dexie: 10 000 rows by bulkAdd, without history', values: plain.add, goal: NaN }
    yield { what: 'plain Dexie: one strict put', values: plain.put, goal: NaN }
    yield { what: 'plain Dexie: rows of 1 000 new entries, unread', values: plain.entries, goal: NaN }
    const ratio = (what: string, value: number, beside: readonly number[], goal: number): Line => ({
      what: `${what}, %`,
      values: [(100 * value) / middle(beside)],
      goal,
    })
    yield ratio('page start to all records in memory / toArray', all, plain.read, 50)
    yield ratio('import of 10 000 rows with history / bulkAdd', imported, plain.add, 250)
    yield ratio('taking in 1 000 new entries / their rows put unread', middle(costs.fresh), plain.entries, 200)
    const framesOfSaving = plain.put.map((put) => put + 2 * frame)
    yield ratio('save one entry / strict put and two frames', middle(saved), framesOfSaving, 100)
  } finally {
    await host.close()
  }
}

/** Waits until an expression that promises an answer promises that it is so; `waitForFunction` takes the promise itself for one. */
async function until(page: Page, expression: string): Promise<void> {
  while (!(await page.evaluate<boolean>(expression))) await page.waitForTimeout(500)
}

/** Whether the program has kept what the desk says, and all records, for its next start. */
const isKept = `new Promise((resolve) => {
  const opened = indexedDB.open('kancelaria-rady-kept')
  opened.onerror = () => resolve(false)
  opened.onsuccess = () => {
    const { result } = opened
    const answer = (isKept) => { result.close(); resolve(isKept) }
    if (!result.objectStoreNames.contains('states')) return answer(false)
    const read = result.transaction(['answers', 'states'])
    const answers = read.objectStore('answers').count()
    const records = read.objectStore('states').get('records')
    read.oncomplete = () => answer(answers.result > 0 && records.result?.asOf !== undefined)
  }
})`

/** A frame at 60 Hz, ms. */
const frame = 1_000 / 60

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

async function repeat(times: number, run: (turn: number) => Promise<number>): Promise<readonly number[]> {
  const values: number[] = []
  for (let turn = 0; turn < times; turn++) values.push(await run(turn))
  return values
}

/** Time in the page from an action to the first frame that shows other first rows, or the same ones settled again. */
function timed(page: Page, action: string): Promise<number> {
  return page.evaluate<number>(`(async () => {
    const shown = () => [...document.querySelectorAll('.grid-row')].slice(0, 12).map((row) => row.textContent).join('|')
    const before = shown()
    const start = performance.now();
    ${action};
    while (performance.now() - start < 3000) {
      await new Promise(requestAnimationFrame)
      if (shown() !== before) return performance.now() - start
    }
    return NaN
  })()`)
}

async function switchTo(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Kosz' }).click()
  await page.getByRole('heading', { name: 'Kosz' }).waitFor()
  return timed(page, `document.querySelector('a[href="#/register/resolutions"]').click()`)
}

/** Time from the click to the first task on the desk. */
async function switchToDesk(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Kosz' }).click()
  await page.getByRole('heading', { name: 'Kosz' }).waitFor()
  return page.evaluate<number>(`(async () => {
    const start = performance.now()
    document.querySelector('a[href="#/"]').click()
    while (document.querySelector('.desk-part .task') === null) await new Promise(requestAnimationFrame)
    return performance.now() - start
  })()`)
}

function setInput(selector: string, value: string): string {
  return `{
    const input = document.querySelector(${JSON.stringify(selector)})
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, ${JSON.stringify(value)})
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }`
}

async function typing(page: Page, selector: string, texts: readonly string[]): Promise<readonly number[]> {
  const values: number[] = []
  for (const text of [...texts, '']) {
    const time = await timed(page, setInput(selector, text))
    // A key that changes none of the first rows has nothing to show; it is not counted.
    if (!Number.isNaN(time)) values.push(time)
  }
  return values
}

async function searching(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Szukaj we wszystkich rejestrach' }).waitFor()
  const values: number[] = []
  for (const word of ['uchwała', 'droga', 'skarga', 'budżet', 'plan zagospodarowania']) {
    for (let length = 1; length <= word.length; length++) {
      values.push(
        await page.evaluate<number>(`(async () => {
          const list = document.querySelector('.hits')
          const before = list.textContent
          const start = performance.now();
          const answered = new Promise((resolve) => {
            const observer = new MutationObserver(() => { observer.disconnect(); resolve() })
            observer.observe(document.querySelector('.dialog'), { childList: true, subtree: true, characterData: true, attributes: true })
          })
          ${setInput('.search-input', word.slice(0, length))}
          await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 1000))])
          while (list.textContent === before && performance.now() - start < 120) await new Promise(requestAnimationFrame)
          return performance.now() - start
        })()`),
      )
    }
    await page.locator('.search-input').fill('')
  }
  await page.keyboard.press('Escape')
  return values.filter((value) => value < 119)
}

async function saving(page: Page): Promise<readonly number[]> {
  await page.locator('.grid-row .cell.number').first().click()
  await page
    .getByRole('button', { name: /^Zapisz/ })
    .first()
    .waitFor()
  const values: number[] = []
  for (let turn = 0; turn < 12; turn++) {
    await page.getByLabel('W sprawie (wymagane)').fill(`bench ${turn}`)
    // Nobody saves in the moment of the last key; meanwhile the draft is kept and the screen is done with the last save.
    await page.waitForTimeout(500)
    values.push(
      await page.evaluate<number>(`(async () => {
        const start = performance.now()
        document.querySelector('.pane .button.primary').click()
        while (performance.now() - start < 3000) {
          await new Promise(requestAnimationFrame)
          if (document.querySelector('.grid-row.active .long .text').textContent === 'bench ${turn}') return performance.now() - start
        }
        return NaN
      })()`),
    )
  }
  await page.keyboard.press('Escape')
  return values
}

/** Longest time between two frames while `run` goes on and a moment after. */
async function longestFrame(page: Page, run: () => Promise<unknown>): Promise<number> {
  await page.evaluate(`window.benchFrames = (() => {
    let last = performance.now(), longest = 0, on = true
    const tick = (now) => {
      longest = Math.max(longest, now - last)
      last = now
      if (on) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
    return () => { on = false; return longest }
  })()`)
  await run()
  await page.waitForTimeout(300)
  return page.evaluate<number>('window.benchFrames()')
}

async function editing(page: Page): Promise<readonly number[]> {
  await page.locator('.grid-row .cell.long').first().click()
  await page.keyboard.press('Escape')
  await page.keyboard.press('F2')
  const values: number[] = []
  for (let turn = 0; turn < 12; turn++)
    values.push(
      await longestFrame(page, async () => {
        await page.keyboard.type(`bench ${turn}`)
        await page.keyboard.press('Enter')
      }),
    )
  await page.keyboard.press('Escape')
  return values
}

function pasting(page: Page): Promise<number> {
  return longestFrame(page, async () => {
    await page.evaluate(`(() => {
      const cells = (turn) => ['L/' + turn + '/26', 'w sprawie wklejonego wiersza ' + turn, '27.03.2026', 'uchwała', 'Burmistrz Miasta']
      const rows = [['Numer', 'W sprawie', 'Data podjęcia', 'Rodzaj aktu', 'Projektodawca'], ...Array.from({ length: 2000 }, (_, turn) => cells(turn))]
      const data = new DataTransfer()
      data.setData('text/plain', rows.map((row) => row.join('\\t')).join('\\r\\n'))
      data.setData('text/html', '<table>' + rows.map((row) => '<tr>' + row.map((cell) => '<td class=xl65>' + cell + '</td>').join('') + '</tr>').join('') + '</table>')
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })()`)
    await page.getByRole('button', { name: 'Dalej' }).waitFor()
  })
}

function scrolling(page: Page): Promise<Record<'pages' | 'frames', readonly number[]>> {
  return page.evaluate<Record<'pages' | 'frames', readonly number[]>>(`(async () => {
    const grid = document.querySelector('.grid')
    const pages = []
    const frames = []
    let last = await new Promise(requestAnimationFrame)
    const next = async () => {
      const now = await new Promise(requestAnimationFrame)
      frames.push(now - last)
      last = now
    }
    for (let turn = 0; turn < 60; turn++) {
      const start = performance.now()
      grid.scrollTop += grid.clientHeight
      await next()
      while ([...document.querySelectorAll('.grid-row .cell.number .text')].length < 8) await next()
      pages.push(performance.now() - start)
    }
    return { pages, frames }
  })()`)
}
