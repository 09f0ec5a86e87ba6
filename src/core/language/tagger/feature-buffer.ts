import { mixHashes } from './mix-hashes'

/** The features of one word, as hashes of a template's number and its value; reused from word to word. */
export class FeatureBuffer {
  readonly hashes = new Int32Array(256)
  size = 0

  add(template: number, value: number): void {
    this.hashes[this.size] = mixHashes(template, value)
    this.size += 1
  }

  addPair(template: number, first: number, second: number): void {
    this.add(template, mixHashes(first, second))
  }
}
