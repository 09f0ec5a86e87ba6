// Who may import whom: the table of docs/ARCHITECTURE.md. A room that is not listed may be imported by nobody.

const tests = '[.](test|spec|fixture)[.]tsx?$|/fixtures/'
const npm = (...names) => `node_modules/(${names.join('|')})/`
const anyPackage = 'node_modules'
const rooms = (...names) => `^src/(${names.join('|')})/`

/** Each room, its files, and what it may import besides itself. */
const table = [
  ['core', '^src/core/(?!index/)', [rooms('core'), npm('zod')]],
  ['core-index', '^src/core/index/', [rooms('core'), npm('zod', 'minisearch')]],
  ['contract', '^src/contract/', [rooms('core'), npm('zod')]],
  ['dom', '^src/dom/', [rooms('core'), npm('@mozilla/readability')]],
  ['store', '^src/store/', [rooms('core'), npm('dexie')]],
  ['formats', '^src/formats/', [rooms('core', 'dom'), anyPackage]],
  ['workers', '^src/workers/', [rooms('core', 'contract', 'store', 'formats')]],
  ['preload', '^src/preload/', [rooms('contract'), npm('electron', 'zod')]],
  ['extractor', '^src/extractor/', [rooms('core', 'dom', 'contract', 'formats')]],
  ['capture-bar', '^src/capture-bar/', [rooms('contract')]],
  // Node's own modules come without a folder.
  ['main', '^src/main/', [rooms('core', 'contract'), npm('electron', 'zod'), '^(node:)?[a-z_/]+$']],
  // The version that a plain browser shows is the manifest's.
  // A plain browser reads in the window itself.
  [
    'platform',
    '^src/renderer/platform/',
    [rooms('contract'), '^package[.]json$', '^src/extractor/read-bytes[.]ts$'],
  ],
  [
    'session',
    '^src/renderer/session/',
    [rooms('core', 'contract', 'store', 'renderer/platform'), npm('react', 'zustand', 'dexie-react-hooks')],
  ],
  ['ui', '^src/renderer/ui/', [anyPackage]],
  [
    'features',
    '^src/renderer/features/',
    [
      rooms(
        'core',
        'dom',
        'formats',
        'store',
        'contract',
        'renderer/ui',
        'renderer/platform',
        'renderer/session',
      ),
      anyPackage,
      '^resources/',
    ],
  ],
  [
    'app',
    '^src/renderer/(app/|[^/]+$)',
    [rooms('core', 'dom', 'formats', 'store', 'contract', 'renderer'), anyPackage, '^resources/'],
  ],
]

const importTable = table.map(([room, files, others]) => ({
  name: `imports-of-${room}`,
  comment: 'See the import table in docs/ARCHITECTURE.md.',
  severity: 'error',
  from: { path: files, pathNot: tests },
  to: { pathNot: [files, ...others] },
}))

module.exports = {
  forbidden: [
    ...importTable,
    {
      name: 'contract-takes-only-types-of-core',
      severity: 'error',
      from: { path: '^src/contract/', pathNot: tests },
      to: { path: '^src/core/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-feature-never-imports-another',
      severity: 'error',
      from: { path: '^src/renderer/features/([^/]+)/' },
      to: { path: '^src/renderer/features/', pathNot: '^src/renderer/features/$1/' },
    },
    {
      name: 'what-no-first-screen-shows-comes-later',
      comment: 'In the chunk of later-parts; each start would read and run it otherwise.',
      severity: 'error',
      from: {
        path: '^src/renderer/(app/|[^/]+$)',
        pathNot: '^src/renderer/app/(later-parts?|later-dialog)[.]tsx?$',
      },
      to: {
        path: [
          '^src/renderer/app/(later-parts|later-dialog)[.]tsx?$',
          '^src/renderer/features/(dictionary|dossiers|excerpts|export|history|notes|orphans|people|quotes)/.*[.]tsx$',
        ],
      },
    },
    {
      name: 'electron-only-in-main-and-preload',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|preload)/' },
      to: { path: npm('electron') },
    },
    {
      name: 'dexie-only-in-the-store',
      comment: 'The hooks that follow its queries are for the renderer.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/store/', tests] },
      to: { path: npm('dexie') },
    },
    {
      name: 'code-never-imports-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: [tests, npm('vitest', 'fast-check', 'fake-indexeddb', '@playwright', 'playwright')] },
    },
    {
      name: 'tests-stay-in-reach-of-their-room',
      comment:
        'A test may use the test tools and the rooms below its own; core stays testable without a browser.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        pathNot: [
          '^src/core/',
          npm('zod', 'minisearch', 'vitest', 'fast-check'),
          '^(node:)?(fs|path|url|perf_hooks)(/promises)?$',
          '^resources/',
        ],
      },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[?]' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
}
