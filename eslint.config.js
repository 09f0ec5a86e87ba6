import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

/** One program over everything: each room's own walls are checked by its own types, not by the linter. */
const typeProjects = ['./tsconfig.json']

const clockAndChance = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'The clock is passed into core.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The clock is passed into core.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'The clock is passed into core.' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is passed into core.',
  },
  { selector: "Identifier[name='crypto']", message: 'Ids and hashes are passed into core.' },
  { selector: "MemberExpression[object.name='performance']", message: 'The clock is passed into core.' },
]
const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: the name is then the same everywhere.',
}

export default defineConfig([
  { ignores: ['out/', 'coverage/', 'test-results/', '.cache/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: typeProjects, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Numbers in messages read well as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => resolve()` and the like are plain.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // `void promise` says on purpose that nobody waits.
      'no-void': 'off',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', defaultExport],
      // There are no enums here and hardly a class; asking for them costs a third of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // A second use would often say less than the name does.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.spec.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts', '**/fixtures/**'],
    rules: { 'no-restricted-syntax': ['error', defaultExport, ...clockAndChance] },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    // It says that the React compiler would leave such a component alone; this project does not use that compiler.
    rules: { 'react-hooks/incompatible-library': 'off' },
  },
  {
    files: ['*.config.ts', 'e2e/support/global-setup.ts'],
    // Their tools read the default export.
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.{test,spec}.{ts,tsx}', 'e2e/**/*.ts'],
    rules: {
      // A test may know better than the types what is there; it fails where that is wrong.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [tseslint.configs.base],
    rules: {
      'no-undef': 'off',
      'no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'prefer-const': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 320, skipBlankLines: true, skipComments: true }],
    },
  },
])
