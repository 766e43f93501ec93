import type { TemplateScope } from '#shared/engine/templates/scope'
import type { PaperAbout } from '../templates/mergeTemplate'

/** The office's template a paper is written by, in place of the built-in one. */
export interface TemplateFill {
  readonly bytes: Uint8Array
  readonly scope: TemplateScope
  /** Keys of the streamed rows' cells behind the ordinal; none for a paper without rows. */
  readonly columns: readonly string[]
  /** Whether the template may say what the built-in paper does: a public copy may not, unless that one is public itself. */
  readonly withBuiltIn: boolean
  readonly about: PaperAbout['template']
}
