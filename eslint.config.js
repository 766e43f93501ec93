import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

/**
 * Folder = permission: what a folder may import. A wrong import fails the build.
 * Clock and randomness are passed into `shared/`, so that every rule can be tested for any day.
 */
const forbid = (patterns, message) => ({
  'no-restricted-imports': ['error', { patterns: patterns.map((regex) => ({ regex, message })) }],
})
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
      ...forbid(
        ['^(?!\\.{1,2}/|#shared/|#assets/|zod$|date-fns(/|$))', '/(electron|renderer|tests)/'],
        'shared/ is pure: TypeScript, date-fns and zod only.',
      ),
      'no-restricted-globals': ['error', ...pureGlobals],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass the moment in.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass the moment in.' },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pass randomness in.' },
      ],
    },
  },
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
      ...forbid(
        ['^(electron|node:|docx|conf|yazl)', '(#|/)(electron|tests)/'],
        'renderer/ has no Node and no Electron.',
      ),
    },
  },
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
