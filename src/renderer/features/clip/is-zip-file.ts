import { openZip } from '@/formats/zip/open-zip'

/**
 * Whether a file is opened as what is in it: a zip by its name, broken ones too, and one of any other name whose bytes are
 * a whole zip. Documents that are zips inside are told by who opens it.
 */
export async function isZipFile(file: File): Promise<boolean> {
  if (/\.zip$/i.test(file.name)) return true
  const head = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  const isPacked = head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4
  return isPacked && (await openZip(file)) !== null
}
