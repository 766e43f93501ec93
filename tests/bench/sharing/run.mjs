// The log several workstations share, on a PostgreSQL of this machine: node tests/bench/sharing/run.mjs
// Prints, never asserts. Needs PostgreSQL (Debian: postgresql).
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'bench-sharing-'))
try {
  const built = await rolldown({
    input: fileURLToPath(new URL('measure.ts', import.meta.url)),
    logLevel: 'silent',
    platform: 'node',
    // The folder of the set-up script is found from the file's own place.
    transform: { define: { 'import.meta.dirname': JSON.stringify(join(root, 'tests/fakes')) } },
  })
  const { output } = await built.generate({ format: 'esm' })
  await built.close()
  const file = join(folder, 'measure.mjs')
  await writeFile(file, output[0].code)
  const { measure } = await import(pathToFileURL(file).href)
  for await (const { what, value } of measure()) console.log(`${what.padEnd(66)}${value}`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
