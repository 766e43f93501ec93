import { readdirSync } from 'node:fs'
import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Folder = permission: what a folder may import. A wrong import fails the build.
 * Clock and randomness are passed into `shared/`, so that every rule can be tested for any day.
 */
const refuse = (...groups) => ({
  'no-restricted-imports': [
    'error',
    { patterns: groups.flatMap(([patterns, message]) => patterns.map((regex) => ({ regex, message }))) },
  ],
})
const forbid = (patterns, message) => refuse([patterns, message])

const pure = [
  ['^(?!\\.{1,2}/|#shared/|#assets/|zod$|date-fns(/|$))', '/(electron|renderer|tests)/'],
  'shared/ is pure: TypeScript, date-fns and zod only.',
]
const browser = [
  ['^(electron|node:|docx|conf|yazl)', '(#|/)(electron|tests)/'],
  'renderer/ has no Node and no Electron.',
]
/** Imports of folders beside or above the own one, by the alias or by a relative path. */
const folders = (top, names) => [`^(#${top}/|(\\.\\./)+)(${names.join('|')})(/|$)`]
/** Floors of a top folder, lowest first: a folder may import those below it. One name of several stands on one floor. */
const floors = (top, order, base, more = () => []) =>
  order.flatMap((floor, index) => {
    const above = order.slice(index + 1).flat()
    return [floor].flat().map((name) => ({
      files: [`${top}/${name}/**/*.{ts,tsx}`],
      rules: refuse(
        base,
        ...(above.length === 0
          ? []
          : [
              [
                folders(top, above),
                `${top}/${name} may import what stands below it: ${order.slice(0, index).flat().join(', ')}.`,
              ],
            ]),
        ...more(name),
      ),
    }))
  })

// The order of the floors is explained in the README of each folder.
const sharedFloors = ['core', 'model', 'engine', ['registers', 'program'], 'catalogue', 'text']
const rendererFloors = ['data', 'components', 'fields', 'features', 'registers', 'catalogue', 'app']
const families = readdirSync(new URL('shared/registers', import.meta.url), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

const ownScreens = [['^#shared/registers/'], 'Generic code names no register; its screens stand in renderer/registers.']

const pureGlobals = [
  'globalThis',
  'window',
  'document',
  'navigator',
  'localStorage',
  'indexedDB',
  'process',
  'Buffer',
  'fetch',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
]

export default tseslint.config(
  { ignores: ['out', 'dist', 'node_modules', 'coverage', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.config.js'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['shared/**/*.ts', 'assets/**/*.ts'],
    rules: {
      ...refuse(pure),
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the moment in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass the moment in.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pass randomness in.' },
      ],
    },
  },
  ...floors('shared', sharedFloors, pure, (name) =>
    name === 'program' ? [[folders('shared', ['registers']), 'shared/program serves every register alike.']] : [],
  ),
  ...families.map((family) => ({
    files: [`shared/registers/${family}/**/*.ts`],
    rules: refuse(
      pure,
      [folders('shared', ['program', 'catalogue', 'text']), 'A register uses core, model and engine.'],
      [
        [`(^#shared/registers/|registers/|^(\\.\\./)+)(${families.filter((other) => other !== family).join('|')})/`],
        'Registers know each other through relations only.',
      ],
    ),
  })),
  {
    files: ['electron/**/*.ts'],
    rules: forbid(['^(react|dexie)', '(#|/)(renderer|tests)/'], 'electron/ may use Node and shared/ only.'),
  },
  {
    files: ['electron/services/**/*.ts', 'electron/preview/**/*.ts', 'electron/ipc/**/*.ts'],
    rules: forbid(
      ['^electron(/|$)', '^(react|dexie)', '(#|/)(renderer|tests)/'],
      'Services import no Electron: what they need of it is a small port, so that they run in the preview and in tests.',
    ),
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      ...refuse(browser),
    },
  },
  ...floors('renderer', rendererFloors, browser, (name) => [
    [['^#shared/catalogue$'], 'The registers are a value: of the database, of the workspace, of useCatalogue().'],
    ...(['data', 'components', 'fields', 'features', 'app'].includes(name) ? [ownScreens] : []),
  ]),
  // The one place where the program's registers become those of an office.
  { files: ['renderer/data/database.ts'], rules: refuse(browser, ownScreens) },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    files: ['**/*.mjs', '*.config.js'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { 'no-console': 'off' },
  },
)
