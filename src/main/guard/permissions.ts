interface Rule {
  readonly allowed: boolean
  readonly reason: string
}

/** Every permission that we thought about. What is not in here is denied as well. */
export const permissionTable: Readonly<Record<string, Rule>> = {
  'persistent-storage': {
    allowed: true,
    reason: 'the archive must not be cleared away when the disk runs low',
  },
  'clipboard-read': { allowed: false, reason: 'main reads the clipboard, when a person asks for it' },
  'deprecated-sync-clipboard-read': {
    allowed: false,
    reason: 'main reads the clipboard, when a person asks for it',
  },
  'clipboard-sanitized-write': { allowed: false, reason: 'main writes the clipboard' },
  'display-capture': { allowed: false, reason: 'the screen is none of our business' },
  fileSystem: {
    allowed: false,
    reason: 'files go through the dialogs of main, and the window never sees a path',
  },
  fullscreen: { allowed: false, reason: 'full screen belongs to the window and its menu, not to a page' },
  'automatic-fullscreen': {
    allowed: false,
    reason: 'full screen belongs to the window and its menu, not to a page',
  },
  geolocation: { allowed: false, reason: 'not needed, and it would ask the network' },
  hid: { allowed: false, reason: 'no devices' },
  serial: { allowed: false, reason: 'no devices' },
  usb: { allowed: false, reason: 'no devices' },
  midi: { allowed: false, reason: 'no devices' },
  midiSysex: { allowed: false, reason: 'no devices' },
  'idle-detection': { allowed: false, reason: 'nobody is watched' },
  keyboardLock: { allowed: false, reason: 'the keys of the system stay with the person' },
  pointerLock: { allowed: false, reason: 'the pointer stays with the person' },
  'local-fonts': { allowed: false, reason: 'the app ships its fonts' },
  media: { allowed: false, reason: 'no camera and no microphone' },
  mediaKeySystem: { allowed: false, reason: 'no protected media' },
  notifications: { allowed: false, reason: 'nothing interrupts' },
  openExternal: { allowed: false, reason: 'links go through main, which checks them' },
  'storage-access': { allowed: false, reason: 'no other origins' },
  'top-level-storage-access': { allowed: false, reason: 'no other origins' },
  'window-management': { allowed: false, reason: 'main places the window' },
}

/** May a page have this permission? @param origin `app://cuttings` for our own page; with or without a last slash */
export function isPermitted(permission: string, origin: string, ownOrigin: string): boolean {
  if (origin !== ownOrigin && origin !== `${ownOrigin}/`) return false
  // A name from outside must not find what every object inherits.
  return Object.hasOwn(permissionTable, permission) && permissionTable[permission]?.allowed === true
}
