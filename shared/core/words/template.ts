/**
 * A sentence with gaps named in braces, filled in: `fillIn('{day}: dzień złożenia.', { day: '3.2.2026' })`. Words of registers
 * are such sentences rather than functions, because a definition and its words are data. A gap nothing is given for stays.
 */
export function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (gap, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? gap) : gap,
  )
}
