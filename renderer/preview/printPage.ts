/** Whatever else the window shows stays off the paper, and its zoom with it. */
const onPaper = `
@media screen { body > [data-paper] { display: none } }
@media print {
  html, body { display: block !important; height: auto !important; overflow: visible !important; zoom: 1 !important; background: #fff }
  body > :not([data-paper]) { display: none !important }
}`

function sheet(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet()
  made.replaceSync(css)
  return made
}

/**
 * Prints a page the server wrote: it is put beside the program's own, in a shadow tree with its own styles, for as long as
 * the browser's print dialog is open. Scripts have no place in it, and styles come as sheets, which the content security
 * policy leaves to the program.
 */
export async function printPage(html: string): Promise<void> {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const [sizes = '', looks = ''] = [...page.querySelectorAll('style')].map((style) => style.textContent)
  const paper = document.createElement('div')
  paper.dataset['paper'] = ''
  paper.lang = page.documentElement.lang
  const body = document.createElement('div')
  body.className = 'paper'
  body.append(...page.body.childNodes)
  const shadow = paper.attachShadow({ mode: 'open' })
  shadow.adoptedStyleSheets = [sheet(looks)]
  shadow.append(body)
  const sheets = document.adoptedStyleSheets
  const { title } = document
  document.adoptedStyleSheets = [...sheets, sheet(sizes), sheet(onPaper)]
  document.title = page.title
  document.body.append(paper)
  try {
    await Promise.all([...body.querySelectorAll('img')].map((image) => image.decode()))
    window.print()
  } finally {
    paper.remove()
    document.adoptedStyleSheets = sheets
    document.title = title
  }
}
