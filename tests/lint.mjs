// ESLint over the whole project in parts: with the types of every folder in one process it needed more memory than Node takes.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const eslint = fileURLToPath(new URL('../node_modules/eslint/bin/eslint.js', import.meta.url))
const large = ['shared', 'renderer', 'tests']
const parts = [
  ...large.map((folder) => [folder]),
  ['.', ...large.flatMap((folder) => ['--ignore-pattern', `${folder}/**`])],
]
const results = parts.map(
  (part) =>
    spawnSync(process.execPath, [eslint, ...part, '--max-warnings', '0'], { cwd: root, stdio: 'inherit' }).status,
)
process.exitCode = results.every((status) => status === 0) ? 0 : 1
