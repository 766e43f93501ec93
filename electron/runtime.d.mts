/** Types of `runtime.mjs`, which is plain JavaScript because it runs before anything is built. */
export function missingDisplay(env?: NodeJS.ProcessEnv, platform?: string): string | undefined

export function electronCommand(
  root: string,
  options?: { readonly mayFetch?: boolean; readonly app?: string },
): { readonly command: string; readonly args: readonly string[] } | { readonly reason: string }
