/** Bits of the codes below the two coarser levels of the first clustering, and the coarser one of the second. */
export const clusterLevels = { middle: 3, coarse: 7, coarseOther: 3 } as const
