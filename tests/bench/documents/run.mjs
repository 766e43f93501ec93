import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, hostname, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

// DOCX of a register beside plain `docx` and hand-written OOXML (performance.md). Every measurement has its own process;
// the best of three runs counts, because the machine may be shared. `node tests/bench/documents/run.mjs`
const root = resolve(import.meta.dirname, '../../..')
const out = mkdtempSync(join(tmpdir(), 'kancelaria-bench-'))

await build({
  root,
  configFile: false,
  logLevel: 'error',
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: out,
    emptyOutDir: true,
    minify: false,
    target: 'node20',
    rolldownOptions: {
      input: {
        measure: join(root, 'tests/bench/documents/measure.ts'),
        worker: join(root, 'electron/services/documents/worker.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
})

const worker = pathToFileURL(join(out, 'worker.js')).href
const once = (method, rows) =>
  JSON.parse(
    execFileSync(process.execPath, [join(out, 'measure.js'), method, String(rows), worker], { encoding: 'utf8' }),
  )

/** Best time and stall of `runs` runs, worst memory. */
function measure(method, rows, runs = 3) {
  const results = Array.from({ length: runs }, () => once(method, rows))
  const times = results.map((result) => result.ms)
  return {
    ...results[0],
    ms: Math.min(...times),
    stall: Math.min(...results.map((result) => result.stall)),
    peakMb: Math.max(...results.map((result) => result.peakMb)),
  }
}

const names = {
  product: 'docx frame + streamed rows, worker',
  template: "by the office's template, worker",
  byHand: '(b) by hand into a zip',
  plainDocx: '(a) plain docx',
}
const line = ({ method, rows, ms, peakMb, stall }) =>
  `${names[method].padEnd(36)} ${String(rows).padStart(6)} rows ${(ms / 1000).toFixed(2).padStart(7)} s ${peakMb.toFixed(0).padStart(6)} MB  stall ${stall.toFixed(0).padStart(5)} ms`

console.log(
  `DOCX of a register, 8 columns · ${hostname()} · ${cpus()[0]?.model}, ${cpus().length} CPUs, ${Math.round(totalmem() / 2 ** 30)} GB · Node ${process.version}`,
)
const ratio = (a, b) => (a / b).toFixed(2)
for (const rows of [10_000, 50_000]) {
  const floor = measure('byHand', rows)
  const ours = measure('product', rows)
  const plain = rows === 10_000 ? measure('plainDocx', rows, 1) : undefined
  const filled = rows === 10_000 ? measure('template', rows) : undefined
  for (const result of [ours, filled, floor, plain]) if (result !== undefined) console.log(line(result))
  if (filled !== undefined) console.log(`  by a template ${ratio(filled.ms, ours.ms)}x of the built-in one (goal 3)`)
  const limit = rows === 10_000 ? 150 : 300
  console.log(
    `  time ${ratio(ours.ms, floor.ms)}x of (b) (goal 2)` +
      (plain === undefined ? '' : `, ${ratio(plain.ms, ours.ms)}x faster than (a)`) +
      `; memory ${ours.peakMb.toFixed(0)} MB (goal ${limit}); longest stall ${ours.stall.toFixed(0)} ms (goal 100)`,
  )
}
rmSync(out, { recursive: true })
