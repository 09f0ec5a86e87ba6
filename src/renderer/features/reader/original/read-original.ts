import type { Original } from '@/core/article/original'

/** The original's bytes as text in its encoding. @throws where they are no gzip */
export async function readOriginal({ bytes, charset }: Original): Promise<string> {
  const unpacked = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'))
  const content = await new Response(unpacked).arrayBuffer()
  return new TextDecoder(labelOf(charset)).decode(content)
}

function labelOf(charset: string): string {
  try {
    return new TextDecoder(charset).encoding
  } catch {
    return 'utf-8'
  }
}
