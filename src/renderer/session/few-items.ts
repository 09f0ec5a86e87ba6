/** Up to so many items the window lists and counts them itself: sooner than a worker starts. */
export const fewItems = 2000
