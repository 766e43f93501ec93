// The council's registers after five years: node tests/bench/council/run.mjs [meetings]. Bundled first, because Node does not read
// TypeScript.
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../../..')
const out = mkdtempSync(join(tmpdir(), 'kancelaria-bench-'))
try {
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
        input: { measure: join(root, 'tests/bench/council/measure.ts') },
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  })
  const { measure } = await import(pathToFileURL(join(out, 'measure.js')).href)
  const meetings = Number(process.argv[2] ?? 2_000)
  console.log(`${meetings} meetings, ${cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`)
  for await (const { what, ms, goal } of measure(meetings))
    console.log(`${what.padEnd(62)}${ms.toFixed(0).padStart(8)} ms${goal === undefined ? '' : `  (goal ${goal})`}`)
} finally {
  rmSync(out, { recursive: true })
}
