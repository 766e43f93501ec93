/** What changed in a version, as CHANGELOG.md tells clerks. */
export interface VersionNews {
  readonly version: string
  /** What stands beside the version: its day, in words. */
  readonly day: string
  readonly parts: readonly { readonly title: string; readonly items: readonly string[] }[]
}

/**
 * Reads CHANGELOG.md, newest version first: `## version – day`, `### part`, `- item`, an item may run over several lines.
 * What stands before the first version is for readers of the file.
 */
export function readChangelog(markdown: string): readonly VersionNews[] {
  const [, ...versions] = `\n${markdown.replaceAll('\r\n', '\n')}`.split(/\n## /u)
  return versions.map((written) => {
    const [heading = '', ...rest] = written.split('\n')
    const [version = '', day = ''] = heading.split('–').map((part) => part.trim())
    const [, ...parts] = `\n${rest.join('\n')}`.split(/\n### /u)
    return {
      version,
      day,
      parts: parts.map((part) => {
        const [title = '', ...lines] = part.split('\n')
        const [, ...items] = `\n${lines.join('\n')}`.split(/\n- /u)
        return { title: title.trim(), items: items.map((item) => item.replace(/\s+/gu, ' ').trim()) }
      }),
    }
  })
}
