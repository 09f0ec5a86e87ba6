/** Whether this is a whole web address, as `Item.url` holds it: http or https, with a host and without white space. */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text)
}

const webAddress =
  /^https?:\/\/(?:[^\s/?#@]+@)?(?:\[[\da-f:.]+\]|[^\s/?#@:[\]<>"^`{|}\\%]+)(?::\d{1,5})?(?:[/?#]\S*)?$/iu
