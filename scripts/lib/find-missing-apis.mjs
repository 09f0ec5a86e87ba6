/**
 * What Chromium 114 and Node 18 lack, as it looks in minified code. Each with the version that brought it.
 * @type {readonly { name: string, kind: 'js' | 'css', pattern: RegExp, reason: string }[]}
 */
const missing = [
  {
    name: 'Temporal',
    kind: 'js',
    pattern: /\bTemporal\.(?:Now|Instant|Plain|Zoned|Duration)/g,
    reason: 'Chromium 144',
  },
  {
    name: 'Promise.withResolvers',
    kind: 'js',
    pattern: /\bPromise\.withResolvers\b/g,
    reason: 'Chromium 119',
  },
  { name: 'Promise.try', kind: 'js', pattern: /\bPromise\.try\b/g, reason: 'Chromium 128' },
  { name: 'Object.groupBy', kind: 'js', pattern: /\b(?:Object|Map)\.groupBy\b/g, reason: 'Chromium 117' },
  { name: 'Array.fromAsync', kind: 'js', pattern: /\bArray\.fromAsync\b/g, reason: 'Chromium 121' },
  { name: 'AbortSignal.any', kind: 'js', pattern: /\bAbortSignal\.any\b/g, reason: 'Chromium 116' },
  { name: 'URL.canParse', kind: 'js', pattern: /\bURL\.(?:canParse|parse)\b/g, reason: 'Chromium 120' },
  { name: 'RegExp.escape', kind: 'js', pattern: /\bRegExp\.escape\b/g, reason: 'Chromium 136' },
  {
    name: 'Iterator helpers',
    kind: 'js',
    pattern:
      /\bIterator\.(?:from|prototype|concat)\b|\.(?:(?:values|keys|entries)\(\)|matchAll\([^()]{0,40}\))\.(?:map|filter|take|drop|flatMap|toArray|some|every|find|reduce|forEach)\(/g,
    reason: 'Chromium 122',
  },
  {
    name: 'methods of sets',
    kind: 'js',
    pattern:
      /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|new Set\([^()]{0,60}\)\.(?:union|intersection|difference)\(/g,
    reason: 'Chromium 122',
  },
  {
    name: 'Uint8Array base64 and hex',
    kind: 'js',
    pattern: /\bUint8Array\.from(?:Base64|Hex)\b|\.to(?:Base64|Hex)\(\)/g,
    reason: 'Chromium 140',
  },
  {
    name: 'ArrayBuffer.transfer',
    kind: 'js',
    pattern: /\.transferToFixedLength\(/g,
    reason: 'Chromium 114, Node 21',
  },
  {
    name: 'structured import attributes',
    kind: 'js',
    pattern: /\bwith\s*\{\s*type\s*:\s*["']json["']/g,
    reason: 'Chromium 123',
  },
  { name: 'highlightsFromPoint', kind: 'js', pattern: /\bhighlightsFromPoint\b/g, reason: 'Chromium 140' },
  { name: 'webUtils', kind: 'js', pattern: /\bwebUtils\b/g, reason: 'Electron 29' },
  { name: 'moveBefore', kind: 'js', pattern: /\.moveBefore\(/g, reason: 'Chromium 133' },
  {
    name: 'setHTMLUnsafe',
    kind: 'js',
    pattern: /\b(?:setHTMLUnsafe|parseHTMLUnsafe|getHTML)\(/g,
    reason: 'Chromium 124',
  },
  {
    name: 'popover and interest attributes',
    kind: 'js',
    pattern: /\bcommandForElement\b|\binterestForElement\b/g,
    reason: 'Chromium 135',
  },
  {
    name: 'explicit resource management',
    kind: 'js',
    pattern: /\b(?:await )?using [A-Za-z_$][\w$]* = |\bnew (?:Async)?DisposableStack\b/g,
    reason: 'Chromium 134',
  },
  {
    name: 'import.meta.dirname',
    kind: 'js',
    pattern: /\bimport\.meta\.(?:dirname|filename)\b/g,
    reason: 'Node 20',
  },
  { name: 'light-dark()', kind: 'css', pattern: /\blight-dark\(/g, reason: 'Chromium 123' },
  {
    name: 'nested rules',
    kind: 'css',
    pattern: /[{;}]\s*&/g,
    reason: 'relaxed nesting came with Chromium 120; the build is to lower it',
  },
  { name: '@starting-style', kind: 'css', pattern: /@starting-style\b/g, reason: 'Chromium 117' },
  { name: '@scope', kind: 'css', pattern: /@scope\b/g, reason: 'Chromium 118' },
  { name: 'field-sizing', kind: 'css', pattern: /\bfield-sizing\s*:/g, reason: 'Chromium 123' },
  {
    name: 'anchor positioning',
    kind: 'css',
    pattern: /\banchor-name\s*:|\bposition-anchor\s*:|\banchor\(/g,
    reason: 'Chromium 125',
  },
  {
    name: 'interpolate-size',
    kind: 'css',
    pattern: /\binterpolate-size\s*:|\bcalc-size\(/g,
    reason: 'Chromium 129',
  },
  {
    name: 'relative colours',
    kind: 'css',
    pattern: /\b(?:rgb|hsl|oklch|oklab|lch|lab|color)\(from /g,
    reason: 'Chromium 119',
  },
]

/** Uses that are known and safe, by the code around them. */
const allowed = [
  { name: 'URL.canParse', around: /typeof URL\.canParse/, reason: 'zod looks first whether it is there' },
]

/** Of a polyfilling library (core-js, as pdf.js brings it along): where each API is defined in the file that uses it. */
const quote = '[`"\']'
const broughtAlong = {
  'Promise.withResolvers': /\{withResolvers:?\s?(?:function|\()/,
  'Promise.try': /\{try:?\s?(?:function|\()/,
  'AbortSignal.any': /AbortSignal\.any=function/,
  'URL.canParse': new RegExp(`target:${quote}URL${quote},stat:!0[^{}]*\\},\\{parse`),
  'Iterator helpers': new RegExp(`target:${quote}Iterator${quote},proto:!0`),
  'methods of sets': new RegExp(`target:${quote}Set${quote},proto:!0`),
  'Uint8Array base64 and hex': new RegExp(`target:${quote}Uint8Array${quote},stat:!0[^{}]*\\},\\{fromBase64`),
  'ArrayBuffer.transfer': new RegExp(
    `target:${quote}ArrayBuffer${quote},proto:!0\\},\\{transferToFixedLength`,
  ),
}
const polyfillMark = '__core-js_shared__'

/** Whether the file itself brings what the engine lacks. */
function brings(text, name) {
  return text.includes(polyfillMark) && (broughtAlong[name]?.test(text) ?? false)
}

/**
 * @param {string} text a built file
 * @param {'js' | 'css'} kind
 * @returns {{ name: string, reason: string, excerpt: string }[]}
 */
export function findMissingApis(text, kind) {
  return missing
    .filter((api) => api.kind === kind && !brings(text, api.name))
    .flatMap(({ name, pattern, reason }) =>
      [...text.matchAll(pattern)]
        .map(({ index, 0: match }) =>
          text.slice(Math.max(0, index - 60), index + match.length + 60).replace(/\s+/g, ' '),
        )
        .filter((excerpt) => !allowed.some((use) => use.name === name && use.around.test(excerpt)))
        .map((excerpt) => ({ name, reason, excerpt })),
    )
}
