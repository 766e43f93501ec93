import type { Found } from '#shared/engine/publication/leaveOut'
import type { LookedFile } from './writePublication'

/** A file that was looked through, and what was found in it. */
export interface FileFound extends LookedFile {
  readonly id: string
  readonly found: readonly Found[]
  /** Whether only its beginning was read. */
  readonly cut: boolean
  readonly runs: boolean
  /** Whether its pages can be drawn anew, with what was found covered. */
  readonly isDrawable: boolean
}
