// `npm run bench`: all measurements one after another, each in processes of its own. Prints, never asserts.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const parts = [
  ['Query core and search, in Node', 'query/run.mjs'],
  ['The council after five years', 'council/run.mjs'],
  ['The program in Chromium', 'app/run.mjs'],
  ['Word export', 'documents/run.mjs'],
  ['The log several workstations share', 'sharing/run.mjs'],
  ['Backup and restore', 'backups/run.mjs'],
]
const vite = fileURLToPath(new URL('../../node_modules/electron-vite/bin/electron-vite.js', import.meta.url))
spawnSync(process.execPath, [vite, 'build'], { stdio: 'ignore' })
let failed = 0
for (const [title, script] of parts) {
  console.log(`\n== ${title} ==`)
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    stdio: 'inherit',
  })
  if (status !== 0) failed++
}
process.exitCode = failed === 0 ? 0 : 1
