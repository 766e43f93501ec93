import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'

// Backup and restore of six registers of 50 000 entries with history and 2 000 attached files, beside `zip` and `tar` of
// the same bytes. Every measurement has its own process. `node tests/bench/backups/run.mjs [rows] [files]`
const root = resolve(import.meta.dirname, '../../..')
const [rows = '50000', files = '2000'] = process.argv.slice(2)
const registers = '6'
const out = mkdtempSync(join(tmpdir(), 'kancelaria-bench-'))
const folder = join(out, 'data')

try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/bench/backups/measure.ts',
      outDir: join(out, 'code'),
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'measure.mjs' } },
    },
  })
  const measure = (what) =>
    JSON.parse(
      execFileSync(process.execPath, [join(out, 'code/measure.mjs'), what, folder, registers, rows, files], {
        encoding: 'utf8',
      }),
    )
  const line = (what, ms, bytes, peakMb) =>
    console.log(
      `${what.padEnd(44)}${(ms / 1000).toFixed(1).padStart(8)} s${(bytes / 1e6).toFixed(0).padStart(7)} MB` +
        (peakMb === undefined ? '' : `   peak memory ${peakMb.toFixed(0)} MB`),
    )
  console.log(
    `${registers} registers of ${rows} entries with history, ${files} files · ${cpus()[0]?.model}, ${cpus().length} CPUs · Node ${process.version}`,
  )
  measure('prepare')
  for (const [what, label] of [
    ['backup', 'backup: compressed, digested, sealed'],
    ['verify', 'backup: read back and compared'],
    ['restore', 'restore: verified, read, files put back'],
  ]) {
    const { ms, bytes, peakMb } = measure(what)
    line(label, ms, bytes, peakMb)
  }
  for (const [command, file, args] of [
    ['zip', 'plain.zip', ['-q', '-r', '../plain.zip', '.']],
    ['tar', 'plain.tar.gz', ['-czf', '../plain.tar.gz', '.']],
  ]) {
    const start = performance.now()
    const { status, error } = spawnSync(command, args, { cwd: join(folder, 'plain') })
    if (error !== undefined || status !== 0) console.log(`${command} is not installed here`)
    else line(`plain ${command} of the same bytes`, performance.now() - start, statSync(join(folder, file)).size)
  }
} finally {
  rmSync(out, { recursive: true, force: true })
}
