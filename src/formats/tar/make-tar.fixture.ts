/** A tar (ustar) of files. */
export function makeTar(files: Readonly<Record<string, string>>): Uint8Array {
  const blocks: Uint8Array[] = []
  for (const [name, text] of Object.entries(files)) {
    const bytes = new TextEncoder().encode(text)
    const body = new Uint8Array(Math.ceil(bytes.length / 512) * 512)
    body.set(bytes)
    blocks.push(header(name, bytes.length), body)
  }
  blocks.push(new Uint8Array(1024))
  const whole = new Uint8Array(blocks.reduce((sum, block) => sum + block.length, 0))
  let at = 0
  for (const block of blocks) {
    whole.set(block, at)
    at += block.length
  }
  return whole
}

function header(name: string, size: number): Uint8Array {
  const block = new Uint8Array(512)
  const write = (text: string, at: number): void => block.set(new TextEncoder().encode(text), at)
  write(name, 0)
  write('0000644\0', 100)
  write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  write('00000000000\0', 136)
  write('        ', 148)
  write('0', 156)
  write('ustar\0' + '00', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}
