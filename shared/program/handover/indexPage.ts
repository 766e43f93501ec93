import { formatDayInWords } from '../../core/calendar/days'
import { escapeHtml, linkHtml } from '../../core/words/html'
import { handoverPl } from './handover.pl'
import type { Day } from '../../core/values/values'

/** What the page of a handover folder lists. Paths are those inside the folder, with `/`. */
export interface IndexPage {
  readonly office: string
  readonly day: Day
  readonly by: string
  readonly registers: readonly {
    readonly name: string
    readonly entries: number
    readonly trashed: number
    readonly files: readonly { readonly label: string; readonly path: string }[]
  }[]
  readonly attachments: readonly {
    readonly register: string
    readonly entry: string
    readonly name: string
    /** `undefined` for a file that could not be copied. */
    readonly path: string | undefined
  }[]
}

const text = handoverPl.page

/** The page as HTML: by itself, without scripts, readable in any browser, on paper and by a screen reader. */
export function indexPage({ office, day, by, registers, attachments }: IndexPage): string {
  const rows = registers.map(
    ({ name, entries, trashed, files }) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(entries === 0 ? text.none : text.count(entries))}${
        trashed === 0 ? '' : ` <small>${escapeHtml(text.trash(trashed))}</small>`
      }</td><td>${files.map(({ label, path }) => linkHtml(path, label)).join(' · ')}</td></tr>`,
  )
  const attached = attachments.map(
    ({ register, entry, name, path }) =>
      `<tr><td>${escapeHtml(register)}</td><td>${escapeHtml(entry)}</td><td>${
        path === undefined ? `${escapeHtml(name)} <small>(${escapeHtml(text.notCopied)})</small>` : linkHtml(path, name)
      }</td></tr>`,
  )
  const title = [text.heading, office].filter((part) => part !== '').join(' – ')
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.5 Arial, 'Liberation Sans', sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #767f8c; }
a { color: #14508f; }
.warning { border-left: 4px solid #8a5300; padding-left: .8rem; }
</style>
</head>
<body>
<main>
<h1>${escapeHtml(text.heading)}</h1>
${office === '' ? '' : `<p>${escapeHtml(office)}</p>\n`}<p>${escapeHtml(text.state(formatDayInWords(day), by))}</p>
<p class="warning">${escapeHtml(text.warning)}</p>
<table>
<thead><tr><th scope="col">${text.register}</th><th scope="col">${text.entries}</th><th scope="col">${text.files}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<h2>${escapeHtml(text.attachments)}</h2>
${
  attached.length === 0
    ? `<p>${escapeHtml(text.noAttachments)}</p>`
    : `<p>${escapeHtml(text.attachmentsOf(attached.length))}</p>
<table>
<thead><tr><th scope="col">${text.register}</th><th scope="col">${text.entry}</th><th scope="col">${text.attachment}</th></tr></thead>
<tbody>
${attached.join('\n')}
</tbody>
</table>`
}
</main>
</body>
</html>
`
}
