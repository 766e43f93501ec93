// Registers the office defined itself at their largest, 60 of 200 fields, one of them full: node tests/bench/own/run.mjs [rows]
// The numbers are of this machine. Bundled first, because Node does not read TypeScript.
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
const folder = await mkdtemp(join(tmpdir(), 'bench-own-'))
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
  console.log(`${rows} entries, ${cpus()[0]?.model ?? 'unknown machine'}, Node ${process.version}`)
  for (const { what, first } of measure(rows, memory)) {
    console.log(`${what.padEnd(58)}${first.toFixed(1).padStart(9)}`)
  }
} finally {
  await rm(folder, { recursive: true })
}
