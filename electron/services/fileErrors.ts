import type { FailureCode } from '#shared/program/ipc/contract'

/** Code of an error between threads that says a template cannot be filled. */
export const badTemplateCode = 'EBADTEMPLATE'
/** And one that says it has something only Word shows; the message is what. */
export const unshownTemplateCode = 'EUNSHOWN'

/** The `code` of a Node error (`ENOSPC`, …), or an empty string. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}

/**
 * Failure shown for a file system error. Windows answers EPERM or EACCES as well as EBUSY when the target of a rename is
 * open in another program (Word does this), hence `replacing`: whether a file that exists was about to be replaced.
 */
export function failureCode(error: unknown, replacing = false, platform: string = process.platform): FailureCode {
  switch (errorCode(error)) {
    case 'EBUSY':
    case 'ETXTBSY':
      return 'fileLocked'
    case 'EPERM':
    case 'EACCES':
      return replacing && platform === 'win32' ? 'fileLocked' : 'noPermission'
    case 'EROFS':
      return 'noPermission'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull'
    case 'EISDIR':
      return 'notAFile'
    case 'ENOENT':
    case 'ENOTDIR':
      return 'notFound'
    case 'ECANCELED':
      return 'cancelled'
    case badTemplateCode:
      return 'badTemplate'
    case unshownTemplateCode:
      return 'unshownTemplate'
    case 'EFBIG':
      return 'tooLarge'
    default:
      return 'unexpected'
  }
}
