// electron-builder hook: flips the fuses of the packed binary, so that the installed program is nothing but itself: no Node
// through an environment variable, no debugger of Node, no other code than the archive whose hash is built in. No fuse stops
// Chromium's debugger (`--remote-debugging-port`): `security/debuggers.ts` does.
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { join } from 'node:path'

/** Path of the binary inside the unpacked build. */
function binary({ appOutDir, electronPlatformName, packager }) {
  const name = packager.appInfo.productFilename
  if (electronPlatformName === 'darwin') return join(appOutDir, `${name}.app`)
  return join(appOutDir, electronPlatformName === 'win32' ? `${name}.exe` : packager.executableName)
}

export default async function afterPack(context) {
  await flipFuses(binary(context), {
    version: FuseVersion.V1,
    // The signature of a macOS binary must be made anew after a change.
    resetAdHocDarwinSignature: context.electronPlatformName === 'darwin',
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // Pages come from app://bundle; file: needs no privileges.
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  })
}
