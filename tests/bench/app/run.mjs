// Speed of the whole program in Chromium with 50 000 resolutions, interpellations and contracts each, and with entries of all other
// registers where it is told how many: node tests/bench/app/run.mjs [rows] [others]
// Bundled first, because Node does not read TypeScript. Needs a built program (`npm run build`).
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const rows = Number(process.argv[2] ?? 50_000)
const others = Number(process.argv[3] ?? 0)
const folder = await mkdtemp(join(tmpdir(), 'bench-app-'))
const root = fileURLToPath(new URL('../../..', import.meta.url))

async function bundle(name, options, output) {
  const built = await rolldown({
    input: fileURLToPath(new URL(name, import.meta.url)),
    logLevel: 'silent',
    ...options,
  })
  const { output: chunks } = await built.generate(output)
  await built.close()
  return chunks[0].code
}

try {
  const seed = await bundle('seed.ts', { platform: 'browser' }, { format: 'iife', name: 'bench' })
  const code = await bundle('measure.ts', { platform: 'node', external: [/^@playwright/] }, { format: 'esm' })
  const { writeFile } = await import('node:fs/promises')
  const file = join(root, 'out', 'bench-app.mjs')
  await writeFile(file, code)
  const { measure } = await import(pathToFileURL(file).href)
  console.log(
    `${rows} resolutions, interpellations and contracts each, ${others} other entries, in Chromium, ${cpus()[0]?.model ?? 'unknown machine'}, ${cpus().length} cores`,
  )
  console.log(`${'ms'.padEnd(62)}${'median'.padStart(9)}${'p95'.padStart(9)}${'goal'.padStart(9)}`)
  for await (const { what, values, goal } of measure({ root, folder, rows, others, seed })) {
    const sorted = values.toSorted((a, b) => a - b)
    const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN
    const cell = (value) => String(Math.round(value)).padStart(9)
    console.log(`${what.padEnd(62)}${cell(at(0.5))}${cell(at(0.95))}${cell(goal)}`)
  }
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
