import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const eslint = new ESLint({ cwd: root })

/**
 * What the checker says of the code, as if it stood in the file. The file must exist: the checker knows only files of a
 * project (tsconfig), and lints the given text in its place.
 */
async function messagesOn(code: string, file: string) {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) })
  if (result === undefined) throw new Error(`${file} is ignored`)
  return result.messages
}

/** Rules the code breaks. */
async function broken(code: string, file: string): Promise<readonly string[]> {
  return (await messagesOn(code, file)).map(({ ruleId, message }) => ruleId ?? message)
}

/** The lines the checker refuses for what they import; all are tried at once, for one try takes long on a busy machine. */
async function refusedLines(lines: readonly string[], file: string): Promise<readonly string[]> {
  const messages = await messagesOn(`${lines.join('\n')}\n`, file)
  const refused = new Set(messages.filter(({ ruleId }) => ruleId === 'no-restricted-imports').map(({ line }) => line))
  return lines.filter((_, index) => refused.has(index + 1))
}

/** One file of each folder whose permissions differ, with imports it must not and may make. */
const places: readonly (readonly [file: string, refused: readonly string[], allowed: readonly string[]])[] = [
  [
    'shared/engine/history/clock.ts',
    [
      'dexie',
      'react',
      'react-dom/client',
      'electron',
      'node:fs',
      'docx',
      'papaparse',
      '#renderer/data/database',
      '#electron/services/disk',
      '../../../renderer/data/database',
    ],
    ['zod', 'date-fns', '../../core/values/values', '#shared/core/values/values'],
  ],
  ['assets/sample/office.ts', ['dexie', 'node:fs', '#renderer/data/database'], ['#shared/core/values/values']],
  [
    'electron/main.ts',
    ['react', 'react-dom', 'dexie', '#renderer/data/database', '../tests/fakes/hostPorts'],
    ['electron', 'node:fs', '#shared/program/ipc/contract'],
  ],
  [
    'electron/services/disk.ts',
    ['electron', 'electron/main', 'react', 'dexie', '#renderer/data/database'],
    ['node:fs', 'docx', '#shared/program/ipc/contract'],
  ],
  ['electron/ipc/gate.ts', ['electron', 'react', 'dexie'], ['#shared/program/ipc/contract']],
  ['electron/preview/server.ts', ['electron', 'react', 'dexie'], ['node:http']],
  [
    'renderer/data/sample.ts',
    [
      'electron',
      'electron/renderer',
      'node:fs',
      'docx',
      'conf',
      '#electron/services/disk',
      '../../tests/fakes/heldQuery',
    ],
    ['dexie', '#shared/core/values/values'],
  ],
  ['renderer/app/App.tsx', ['electron', 'node:fs', '#electron/main'], ['react', 'dexie', '#shared/core/values/values']],
]

/** One file of each floor with imports of what stands beside or above it, and of what it may use. */
const floors: typeof places = [
  [
    'shared/core/calendar/days.ts',
    ['../../model/definition', '#shared/engine/history/clock', '../../catalogue', '#shared/text/texts'],
    ['../values/values', '#shared/core/money/money'],
  ],
  [
    'shared/model/office.ts',
    ['../engine/register', '#shared/registers/contracts/rules', '../program/ipc/contract', '../text/texts'],
    ['../core/values/values', './definition'],
  ],
  [
    'shared/engine/history/clock.ts',
    [
      '../../registers/contracts/rules',
      '../../catalogue',
      '#shared/catalogue',
      '../../program/ipc/contract',
      '../../text/texts',
    ],
    ['../../model/definition', '../query/run'],
  ],
  [
    'shared/program/bugs/report.ts',
    ['../../registers/contracts/rules', '../../catalogue', '../../text/texts'],
    ['../../engine/history/clock', '../settings/preferences'],
  ],
  [
    'shared/registers/contracts/rules.ts',
    [
      '../interpellations/rules',
      '#shared/registers/resolutions/rules',
      '../../catalogue',
      '../../text/texts',
      '../../program/ipc/contract',
    ],
    ['./parties', '../../engine/present/rule', '../../model/definition'],
  ],
  [
    'shared/registers/elections/nominations/definition.ts',
    ['../../contracts/rules', '../../../catalogue', '../../../text/texts'],
    ['../procedure/settings', '../elections/definition', '../../../model/definition'],
  ],
  [
    'renderer/data/sample.ts',
    [
      '../components/Button',
      '../features/record/RecordPane',
      '#renderer/app/App',
      '#shared/registers/contracts/rules',
      '#shared/catalogue',
    ],
    ['./query/queryClient', './database'],
  ],
  [
    'renderer/components/Button.tsx',
    ['../fields/FieldInput', '../features/record/RecordPane', '../registers/pages', '../app/App'],
    ['../data/context', 'react'],
  ],
  [
    'renderer/fields/FieldInput.tsx',
    ['../features/record/RecordPane', '../registers/pages', '../app/App'],
    ['../components/Field'],
  ],
  [
    'renderer/features/record/RecordPane.tsx',
    [
      '../../registers/pages',
      '../../catalogue',
      '../../app/App',
      '#shared/registers/contracts/rules',
      '#shared/catalogue',
    ],
    ['../register/columns', '../../fields/FieldInput'],
  ],
  [
    'renderer/registers/elections/pages.tsx',
    ['../../app/App', '../../catalogue'],
    ['../../features/record/RecordPane', '#shared/registers/elections/procedure/settings'],
  ],
  ['renderer/app/App.tsx', ['#shared/registers/contracts/rules'], ['../catalogue', '../features/record/RecordPane']],
]

describe('imports', () => {
  it.each([...places, ...floors])('of %s are those of its folder', async (file, refused, allowed) => {
    const bad = refused.flatMap((name, index) => [`import * as a${index} from '${name}'`, `export * from '${name}'`])
    const good = allowed.map((name, index) => `import * as b${index} from '${name}'`)
    expect(await refusedLines([...bad, ...good], file)).toEqual(bad)
  })
})

/** The files of our own that each file imports, types included. */
function importsOf(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = new Set(files)
  return new Map(
    files.map((file) => {
      const found = ts.preProcessFile(readFileSync(join(root, file), 'utf8')).importedFiles.flatMap(({ fileName }) => {
        const path = fileName.startsWith('#')
          ? fileName.slice(1)
          : fileName.startsWith('.')
            ? posix.join(posix.dirname(file), fileName)
            : undefined
        return ['.ts', '.tsx', '/index.ts'].flatMap((ending) =>
          path !== undefined && known.has(path + ending) ? [path + ending] : [],
        )
      })
      return [file, found] as const
    }),
  )
}

/** A way from a file back to itself; `undefined` where there is none. */
function circleIn(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>()
  const follow = (file: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file]
    if (done.has(file)) return undefined
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...way, file])
      if (circle !== undefined) return circle
    }
    done.add(file)
    return undefined
  }
  for (const file of imports.keys()) {
    const circle = follow(file, [])
    if (circle !== undefined) return circle
  }
  return undefined
}

describe('no file leads back to itself', () => {
  it.each(['shared', 'renderer', 'electron', 'assets'])('in %s/', (folder) => {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/u.test(path))
      .map((path) => `${folder}/${path.replaceAll(sep, '/')}`)
    expect(files.length).toBeGreaterThan(5)
    expect(circleIn(importsOf(files))).toBeUndefined()
  })

  it('and one that does is found', () => {
    const imports = new Map([
      ['a.ts', ['b.ts', 'c.ts']],
      ['b.ts', ['d.ts']],
      ['c.ts', ['d.ts']],
      ['d.ts', ['c.ts']],
    ])
    expect(circleIn(imports)).toEqual(['d.ts', 'c.ts', 'd.ts'])
  })
})

describe('shared/', () => {
  it.each([
    ['export const a: number = Date.now()', 'no-restricted-syntax'],
    ['export const a: Date = new Date()', 'no-restricted-syntax'],
    ['export const a: number = Math.random()', 'no-restricted-syntax'],
    ['export const a: unknown = window', 'no-restricted-globals'],
    ['export const a: unknown = document', 'no-restricted-globals'],
    ['export const a: unknown = process', 'no-restricted-globals'],
    ['export const a: unknown = indexedDB', 'no-restricted-globals'],
    ["export const a: unknown = fetch('x')", 'no-restricted-globals'],
    ['export const a: unknown = crypto', 'no-restricted-globals'],
    ['export const a: unknown = performance', 'no-restricted-globals'],
  ])('has no clock, chance or machine: %s', async (code, rule) => {
    expect(await broken(`${code}\n`, 'shared/engine/history/clock.ts')).toContain(rule)
  })

  it('may make a day of a moment it is given', async () => {
    const code = 'export const a = (moment: number): string => new Date(moment).toISOString()\n'
    expect(await broken(code, 'shared/engine/history/clock.ts')).toEqual([])
  })
})

describe('everywhere', () => {
  const rules: readonly (readonly [string, string])[] = [
    ['export const a = (b: any): unknown => b', '@typescript-eslint/no-explicit-any'],
    ['export const a = (b: string | undefined): string => b!', '@typescript-eslint/no-non-null-assertion'],
    ['export const a = (b: unknown): string => b as string', '@typescript-eslint/consistent-type-assertions'],
    ['export const a = (b: unknown): string => <string>b', '@typescript-eslint/consistent-type-assertions'],
    ["console.log('a')", 'no-console'],
    ['export const a = (b: unknown): boolean => b == 1', 'eqeqeq'],
    ['export const a = (): void => { Promise.resolve() }', '@typescript-eslint/no-floating-promises'],
    ['// @ts-ignore\nexport const a: string = 1', '@typescript-eslint/ban-ts-comment'],
  ]
  const everywhere = [
    'shared/engine/history/clock.ts',
    'electron/services/disk.ts',
    'renderer/data/sample.ts',
    'tests/unit/architecture.test.ts',
  ]
  it.each(rules)('%s is refused', async (code, rule) => {
    for (const file of everywhere) expect(await broken(`${code}\n`, file), file).toContain(rule)
  })

  it('a constant may be one', async () => {
    expect(await broken("export const a = ['b'] as const\n", 'shared/engine/history/clock.ts')).toEqual([])
  })
})

describe('hooks', () => {
  it('of React stand at the top of a component', async () => {
    const code =
      "import { useState } from 'react'\nexport function A(props: { readonly b: boolean }) {\n  if (props.b) useState(1)\n  return null\n}\n"
    expect(await broken(code, 'renderer/app/App.tsx')).toContain('react-hooks/rules-of-hooks')
  })
})

describe('the tests', () => {
  it('run where the office is and on the other side of the world', () => {
    // One project per zone in vitest.config.ts; each runs this file.
    const zone = process.env['TZ']
    expect(['Europe/Warsaw', 'America/Los_Angeles']).toContain(zone)
    const summer = new Date('2026-07-01T12:00:00.000Z').getHours()
    expect(summer).toBe(zone === 'Europe/Warsaw' ? 14 : 5)
  })
})
