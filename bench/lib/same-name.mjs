/** Whether a predicted name is the wanted one; case, accents and marks are forgiven. @param {string} one @param {string} other */
export function isSameName(one, other) {
  return plain(one) === plain(other)
}

/** @param {string} name */
function plain(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
}
