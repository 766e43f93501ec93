/**
 * Takes personal data and paths out of a text for the log and for error dialogs: quoted values, absolute paths (they hold
 * the user's name), addresses, numbers of six digits and more (PESEL, telephone, case numbers). File names of the program
 * itself with line numbers stay, for they say where a bug is.
 */
export function redact(text: string): string {
  return text
    .replace(
      /(?:file:\/\/\/?|app:\/\/bundle\/|[A-Za-z]:[\\/]|\\\\|\/)(?:[^\s'"()\\/]+[\\/])*([\w.-]+\.(?:js|cjs|mjs|ts|tsx)(?::\d+){0,2})/gu,
      '$1',
    )
    .replace(/(['"„«`])(?:(?!\1|[”»]).)*(?:\1|[”»])/gu, '<text>')
    .replace(/(?:file:\/\/|[A-Za-z]:[\\/]|\\\\)[^\s'"()]+/gu, '<path>')
    .replace(/(?<![\w:<])\/(?:[^\s'"()/]+\/)+[^\s'"()]*/gu, '<path>')
    .replace(/[\w.+-]+@[\w-]+\.[\w.-]+/gu, '<address>')
    .replace(/\d{6,}/gu, '<number>')
}

/** A redacted report of an error: kind, code, message and stack, at most `limit` characters. */
export function redactedReport(error: unknown, limit = 8_000): string {
  const text = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error)
  return redact(text).slice(0, limit)
}
