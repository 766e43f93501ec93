const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text as it stands in the content or an attribute of a page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => entities[character] ?? character)
}

/** A link to a file beside the page; `path` with `/`. */
export function linkHtml(path: string, label: string): string {
  const address = path.split('/').map(encodeURIComponent).join('/')
  return `<a href="${address}">${escapeHtml(label)}</a>`
}
