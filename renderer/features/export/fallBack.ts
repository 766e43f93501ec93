import type { Failure } from '#shared/program/ipc/contract'
import type { TemplateFill } from '../templates/fillTemplate'

type Written = { readonly kind: 'failed'; readonly error: Failure } | { readonly kind: string; readonly error?: never }

/**
 * Writes a paper by the office's template. One that cannot be filled must not keep the clerk from a paper the program makes too:
 * it is written again as the built-in one, and `fellBack` names the template.
 */
export async function writtenByTemplate<R extends Written>(
  template: TemplateFill | undefined,
  write: (by: { readonly template?: TemplateFill }) => Promise<R>,
): Promise<{ readonly result: R; readonly fellBack?: string }> {
  if (template === undefined) return { result: await write({}) }
  const result = await write({ template })
  if (result.error?.code !== 'badTemplate') return { result }
  return { result: await write({}), fellBack: template.name }
}
