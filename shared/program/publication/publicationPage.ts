import { formatDayInWords } from '../../core/calendar/days'
import { escapeHtml, linkHtml } from '../../core/words/html'
import type { Day } from '../../core/values/values'
import { exclusionFacts, type Particulars, particularsFacts } from '../../engine/publication/particulars'
import { publicationPl } from '../../engine/publication/publication.pl'

/** A file of a published folder; its path inside the folder, with `/`. */
export interface PublishedFile {
  readonly path: string
  readonly what: keyof typeof publicationPl.page.what
  /** The entry a file is attached to. */
  readonly entry?: string
}

/** What the first page of a published folder says. */
export interface PublicationPage {
  readonly title: string
  readonly day: Day
  readonly particulars: Particulars
  readonly files: readonly PublishedFile[]
}

const text = publicationPl.page

/** The first page of a folder for the bulletin: what is in it, and what the law asks to be said. Without scripts. */
export function publicationPage({ title, day, particulars, files }: PublicationPage): string {
  const own = files.filter(({ entry }) => entry === undefined)
  const ofEntries = files.filter(({ entry }) => entry !== undefined)
  const data = ofEntries.filter(({ path }) => path.startsWith(`${publicationPl.file.data}/`))
  const attached = ofEntries.filter((one) => !data.includes(one))
  const table = (heading: string, rows: readonly PublishedFile[]) =>
    rows.length === 0
      ? ''
      : `<h2>${escapeHtml(heading)}</h2>
<table><thead><tr><th scope="col">${text.entry}</th><th scope="col">${text.file}</th><th scope="col">${text.format}</th></tr></thead>
<tbody>
${rows.map(row).join('\n')}
</tbody></table>
`
  const row = ({ path, what, entry }: PublishedFile) =>
    `<tr>${entry === undefined ? '' : `<td>${escapeHtml(entry)}</td>`}<td>${linkHtml(path, nameOf(path))}</td><td>${escapeHtml(text.what[what])}</td></tr>`
  return page(
    title,
    `<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(text.state(formatDayInWords(day)))}</p>
<h2>${escapeHtml(text.files)}</h2>
<table><thead><tr><th scope="col">${text.file}</th><th scope="col">${text.format}</th></tr></thead>
<tbody>
${own.map(row).join('\n')}
</tbody></table>
${table(text.data, data)}${table(text.attachments, attached)}${particularsHtml(particulars)}`,
  )
}

/** What an attached file says, as a page without what was left out of it; under headings where its pages are known. */
export function textPage(title: string, pages: readonly string[], particulars: Particulars): string {
  const heading = (index: number) => (pages.length === 1 ? '' : `<h2>${escapeHtml(text.pageOf(index + 1))}</h2>\n`)
  return page(
    title,
    `<h1>${escapeHtml(title)}</h1>
<p class="note">${escapeHtml(text.attachmentText)}</p>
${pages.map((content, index) => heading(index) + paragraphsHtml(content)).join('\n')}
${particularsHtml(particulars)}`,
  )
}

/** What the law asks to be said with an attached file that is published as it is, for the file cannot say it. */
export function aboutPage(path: string, particulars: Particulars): string {
  const name = nameOf(path)
  return page(
    name,
    `<h1>${escapeHtml(name)}</h1>
<p>${linkHtml(name, name)}</p>
${particularsHtml(particulars)}`,
  )
}

function paragraphsHtml(content: string): string {
  if (content.trim() === '') return `<p>${escapeHtml(text.noText)}</p>`
  return content
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll('\n', '<br>')}</p>`)
    .join('\n')
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path

function particularsHtml(of: Particulars): string {
  const table = (heading: string, facts: ReturnType<typeof particularsFacts>) =>
    facts.length === 0
      ? ''
      : `<h2>${escapeHtml(heading)}</h2>
<table><tbody>
${facts.map(({ name, value }) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`).join('\n')}
</tbody></table>
`
  return table(publicationPl.particulars, particularsFacts(of)) + table(publicationPl.exclusion, exclusionFacts(of))
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
body { font: 16px/1.5 Arial, 'Liberation Sans', sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #767f8c; }
tbody th { width: 16rem; font-weight: 600; }
a { color: #14508f; }
.note { border-left: 4px solid #767f8c; padding-left: .8rem; }
</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`
}
