import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** "STUC", as `packed-arrays` begins. */
const magic = Buffer.from([0x53, 0x54, 0x55, 0x43])

/** The files of the parts of the saved indexes, wherever the engine keeps them in this folder. */
export function filesOfIndex(dataFolder: string): string[] {
  return readdirSync(dataFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.includes('File System'))
    .map((name) => join(dataFolder, name))
    .filter((file) => statSync(file).isFile() && readFileSync(file).subarray(0, 4).equals(magic))
}
