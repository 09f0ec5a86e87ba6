import { FuseV1Options, FuseVersion } from '@electron/fuses'

/**
 * Every switch that is burnt into a packaged engine, each with its reason. `false` closes a door.
 * https://www.electronjs.org/docs/latest/tutorial/fuses
 *
 * @type {readonly (readonly [keyof typeof FuseV1Options, boolean, string])[]}
 */
export const fuses = [
  [
    'RunAsNode',
    false,
    'the app’s binary must not run any script with the rights that a person gave to the app',
  ],
  ['EnableCookieEncryption', true, 'cookies of clipped sites are no business of other programs'],
  ['EnableNodeOptionsEnvironmentVariable', false, 'no code comes in through the environment'],
  ['EnableNodeCliInspectArguments', false, 'nor through a debugger’s port on main'],
  // Only macOS and Windows check it, and only where the packager embeds the hash; on Linux nothing reads it.
  ['EnableEmbeddedAsarIntegrityValidation', false, 'no hash is embedded yet: to be on where there is one'],
  ['OnlyLoadAppFromAsar', true, 'no folder put beside the archive of the app takes its place'],
  ['LoadBrowserProcessSpecificV8Snapshot', false, 'there is no snapshot of our own'],
  ['GrantFileProtocolExtraPrivileges', false, 'pages come from app://, and file:// is refused'],
]

/** For `flipFuses`: only those that this engine knows, since an older one has fewer. */
export function fuseSettings(known) {
  const settings = fuses.filter(([name]) => String(FuseV1Options[name]) in known)
  return {
    version: FuseVersion.V1,
    ...Object.fromEntries(settings.map(([name, on]) => [FuseV1Options[name], on])),
  }
}
