/** For scores up to so much (ascending), the share of such findings that were right. */
export type ConfidenceStep = readonly [upTo: number, confidence: number]

/** Made by `npm run bench:calibrate`; not written by hand. */
export const confidenceTable = {
  stated: [
    [0.808, 0.86],
    [0.836, 0.92],
    [0.88, 0.92],
    [1, 0.96],
  ],
  carried: [[1, 0.89]],
  told: [
    [0.874, 0.82],
    [1, 0.94],
  ],
  described: [[1, 0.74]],
  unnamed: [[1, 0.39]],
} satisfies Readonly<Record<string, readonly ConfidenceStep[]>>
