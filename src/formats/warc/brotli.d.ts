/** brotli's decoder, which gives what it unpacks piece by piece, where its front door gives all at once. */
declare module 'brotli/dec/decode' {
  interface Input {
    /** Up to `count` bytes into `into` from `at` on; how many. */
    readonly read: (into: Uint8Array, at: number, count: number) => number
  }
  interface Output {
    /** `length`: above it the decoder makes another one, of all that it unpacks. */
    readonly buffer: { readonly length: number }
    /** The first `count` bytes of a buffer that is used again. */
    readonly write: (from: Uint8Array, count: number) => number
  }
  /** @throws where the bytes are damaged, and what the input and the output throw */
  export function BrotliDecompress(input: Input, output: Output): void
}
