// Speed of the query core and of search on 50 000 sample resolutions, in Node: node --expose-gc tests/bench/query/run.mjs [rows]
// The numbers are of this machine; the README quotes ratios. Bundled first, because Node does not read TypeScript.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { rolldown } from 'rolldown'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')
const rows = Number(process.argv[2] ?? 50_000)
const folder = await mkdtemp(join(tmpdir(), 'bench-query-'))
try {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('measure.ts', import.meta.url)),
    platform: 'node',
    logLevel: 'silent',
  })
  const file = join(folder, 'measure.mjs')
  await bundle.write({ file, format: 'esm' })
  await bundle.close()
  const { measure } = await import(pathToFileURL(file).href)
  const memory = () => {
    collect()
    return process.memoryUsage().heapUsed / 1e6 + process.memoryUsage().arrayBuffers / 1e6
  }
  console.log(`${rows} resolutions, ${cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`)
  console.log(`${'ms'.padEnd(58)}${'first'.padStart(9)}${'median'.padStart(9)}${'p95'.padStart(9)}`)
  for (const { what, first, median, p95 } of measure(rows, memory)) {
    const cell = (value) => (value === undefined ? '' : value.toFixed(1)).padStart(9)
    console.log(`${what.padEnd(58)}${cell(first)}${cell(median)}${cell(p95)}`)
  }
} finally {
  await rm(folder, { recursive: true })
}
