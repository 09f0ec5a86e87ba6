import { expect, test } from 'vitest'
import { fileSource } from './file-source'

test('what came in stays as it was, whatever becomes of the file', async () => {
  const bytes = new Uint8Array(2_500_000).map((_, at) => at % 251)
  const [arrival] = await fileSource(new File([bytes], 'a.pdf'), () => 'k').read()
  const blob = arrival?.kind === 'incoming' ? arrival.incoming.blob : null
  expect(blob).not.toBeInstanceOf(File)
  expect(Buffer.compare(new Uint8Array((await blob?.arrayBuffer()) ?? []), bytes)).toBe(0)
})
