// `npm test`: quick checks first, then unit tests, then the whole program in every host this machine can show. The last line
// sums up; anything skipped is named with its reason.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { electronCommand, missingDisplay } from '../electron/runtime.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = join(root, 'test-results')
const bin = (path) => join(root, 'node_modules', path)
const totals = { passed: 0, failed: 0, skipped: 0 }
/** What is said once more at the end: a long run's own words about it are far above by then. */
const remarks = []

function run(title, script, args) {
  const started = performance.now()
  console.log(`\n== ${title}`)
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
  console.log(`== ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((performance.now() - started) / 1000)} s`)
  return status === 0
}

/** A check without a count of its own counts as one. */
function check(title, script, args) {
  return counted(title, run(title, script, args))
}

/** The same beside others; what it says is printed once it is done. */
async function checkBeside(title, script, args) {
  const started = performance.now()
  const child = spawn(process.execPath, [script, ...args], { cwd: root })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece))
  const [status] = await once(child, 'close')
  console.log(`\n== ${title}\n${Buffer.concat(said).toString()}`)
  console.log(`== ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((performance.now() - started) / 1000)} s`)
  return counted(title, status === 0)
}

function counted(title, isGood) {
  totals[isGood ? 'passed' : 'failed']++
  if (!isGood) remarks.push(`failed: ${title}`)
  return isGood
}

function readReport(name) {
  const path = join(results, name)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

function unitTests() {
  const isGood = run('unit and integration tests', bin('vitest/vitest.mjs'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/vitest.json',
  ])
  const report = readReport('vitest.json')
  totals.passed += report?.numPassedTests ?? 0
  totals.failed += report?.numFailedTests ?? 0
  totals.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0)
  for (const { name, assertionResults, message } of report?.testResults ?? []) {
    const file = relative(root, name)
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    for (const { fullName, failureMessages } of failed)
      remarks.push(failure(`${file}: ${fullName}`, failureMessages[0]))
    if (failed.length === 0 && message) remarks.push(failure(file, message))
  }
  // A file that does not even load has no failed test in the report.
  if (!isGood && !report?.numFailedTests) totals.failed++
}

/** What failed, with the first line of what was said of it. */
function failure(title, message = '') {
  return `failed: ${title}\n    ${stripVTControlCharacters(message).trim().split('\n')[0]}`
}

/** Finds or installs a Chromium; answers why there is none. */
function missingChromium() {
  const known = () =>
    [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(
      (path) => path && existsSync(path),
    )
  const own = () => {
    const found = spawnSync(
      process.execPath,
      ['-e', "process.stdout.write(require('@playwright/test').chromium.executablePath())"],
      { cwd: root, encoding: 'utf8' },
    )
    return existsSync(found.stdout.trim())
  }
  if (known() || own()) return undefined
  console.log('\n== installing a browser')
  spawnSync(process.execPath, [bin('@playwright/test/cli.js'), 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    timeout: 240_000,
  })
  if (own()) return undefined
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env })
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
      stdio: 'inherit',
      env,
    })
  }
  return known() ? undefined : 'no Chromium found, and none could be installed'
}

function missingElectron() {
  const display = missingDisplay()
  if (display !== undefined) return display
  const command = electronCommand(root)
  return 'reason' in command ? command.reason : undefined
}

/** What is to be said of the specs that failed, always or only when they were tried first. */
function specRemarks(suites = []) {
  return suites.flatMap(({ suites: inner, specs = [] }) => [
    ...specRemarks(inner),
    ...specs.flatMap(({ title, file, tests }) =>
      tests.flatMap(({ status, projectName, results: tries }) => {
        const name = `${projectName}, ${file}: ${title}`
        if (status === 'flaky') return [`passed only at the second try: ${name}`]
        return status === 'unexpected' ? [failure(name, tries.at(-1)?.error?.message)] : []
      }),
    ),
  ])
}

function endToEnd() {
  const reasons = { preview: missingChromium(), electron: missingElectron() }
  const projects = Object.keys(reasons).filter((name) => reasons[name] === undefined)
  for (const [name, reason] of Object.entries(reasons)) {
    if (reason !== undefined) remarks.push(`skipped: end-to-end tests in ${name}: ${reason}`)
  }
  if (projects.length === 0) return
  rmSync(join(results, 'playwright.json'), { force: true })
  const isGood = run(`end-to-end tests: ${projects.join(', ')}`, bin('@playwright/test/cli.js'), [
    'test',
    ...projects.map((name) => `--project=${name}`),
  ])
  const report = readReport('playwright.json')
  const stats = report?.stats
  remarks.push(...specRemarks(report?.suites))
  totals.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  totals.failed += stats?.unexpected ?? 0
  totals.skipped += stats?.skipped ?? 0
  if (!isGood && !stats?.unexpected) totals.failed++
}

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
// Lint is the longest of them and uses one processor.
const linted = checkBeside('lint', join(root, 'tests/lint.mjs'), [])
check('types', bin('typescript/bin/tsc'), ['-b'])
check('format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level', 'warn', '.'])
const isBuilt = check('build', bin('electron-vite/bin/electron-vite.js'), ['build', '--logLevel', 'warn'])
await linted
unitTests()
if (isBuilt) endToEnd()
else remarks.push('skipped: end-to-end tests: the build failed')

// The tests of several workstations are skipped by themselves where there is none (tests/fakes/postgres.ts).
if (process.platform !== 'linux' || !existsSync('/usr/lib/postgresql'))
  remarks.push('skipped: tests of several workstations: PostgreSQL is not installed (Debian: postgresql)')

for (const remark of remarks) console.log(remark)
const { passed, failed, skipped } = totals
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
