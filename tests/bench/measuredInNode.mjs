// Bundles a `measure.ts` and loads it, because Node does not read TypeScript; with a look at the memory that is really held.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { rolldown } from 'rolldown'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

/** Megabytes in use once what nobody needs is gone. */
function memory() {
  collect()
  return process.memoryUsage().heapUsed / 1e6 + process.memoryUsage().arrayBuffers / 1e6
}

/** Gives `use` the `measure` of the file beside the script at `place`, and the memory it may ask for. */
export async function measuredInNode(place, use) {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  try {
    const bundle = await rolldown({
      input: fileURLToPath(new URL('measure.ts', place)),
      platform: 'node',
      logLevel: 'silent',
    })
    const file = join(folder, 'measure.mjs')
    await bundle.write({ file, format: 'esm' })
    await bundle.close()
    const { measure } = await import(pathToFileURL(file).href)
    use(measure, memory)
  } finally {
    await rm(folder, { recursive: true })
  }
}
