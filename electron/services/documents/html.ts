import { createHash } from 'node:crypto'
import {
  type DocumentBlock,
  type DocumentCell,
  type DocumentColumn,
  type DocumentModel,
  type DocumentRow,
  textOfCell,
} from '#shared/engine/documents/model'
import { typeset } from '#shared/engine/documents/typography'
import { documentsPl } from '#shared/engine/documents/documents.pl'
import type { DocumentWriter, WriterOptions } from './documentWriter'
import { blankAfter, htmlBase, htmlBody, htmlPage, htmlSheet, htmlStyles, type PageCounters } from './htmlStyles'
import { openTextFile } from './sink'
import { escapeXml } from './xmlText'

const PX_PER_MM = 96 / 25.4
/** Text goes to the file in pieces of about this many characters. */
const PIECE = 256 * 1024

const textOf = (cell: DocumentCell) => {
  const text = escapeXml(typeset(textOfCell(cell)))
  if (typeof cell === 'string' || cell.struck === undefined) return text
  return `<s>${escapeXml(typeset(cell.struck))}</s>${text === '' ? '' : `<br>${text}`}`
}
const px = (mm: number) => Math.round(mm * PX_PER_MM)
const picture = (type: string, base64: string, widthMm: number, heightMm: number, alt: string) =>
  `<img alt="${escapeXml(alt)}" width="${px(widthMm)}" height="${px(heightMm)}" src="data:image/${type};base64,${base64}">`

function tableOpen(id: string, columns: readonly DocumentColumn[], caption: string): string {
  const heads = columns.map(({ heading, align }) => `<th scope="col" class="${align}">${escapeXml(heading)}</th>`)
  return (
    `<table class="${id}"><caption>${escapeXml(caption)}</caption><colgroup>${'<col>'.repeat(columns.length)}</colgroup>` +
    `<thead><tr>${heads.join('')}</tr></thead><tbody>`
  )
}

function rowHtml(columns: readonly DocumentColumn[], cells: readonly DocumentCell[], empty: string): string {
  const row = columns.map(({ align }, place) => {
    const text = textOf(cells[place] ?? '')
    return `<td${align === 'left' ? '' : ` class="${align}"`}>${text === '' ? empty : text}</td>`
  })
  return `<tr>${row.join('')}</tr>`
}

const TABLE_END = '</tbody></table>'

function signatures({ people }: DocumentBlock & { kind: 'signatures' }): string {
  const one = people.length === 1 ? '<div></div>' : ''
  const each = people.map(
    ({ post, name, signed }) =>
      `<div><p>${escapeXml(post)}</p><p${signed === true ? '' : ' class="line"'}>${escapeXml(name)}</p></div>`,
  )
  return `<div class="signatures" role="group" aria-label="${escapeXml(documentsPl.captions.signatures)}">${one}${each.join('')}</div>`
}

const isTitle = (block: DocumentBlock): boolean =>
  block.kind === 'formHead' || (block.kind === 'heading' && block.level === 1)

function blockHtml(block: DocumentBlock, index: number, model: DocumentModel): string {
  switch (block.kind) {
    case 'heading': {
      // A letter has no title but its subject: readers that go by headings begin with the first level.
      const isFirst = block.level === 1 || !model.blocks.slice(0, index).some(isTitle)
      const tag = isFirst ? 'h1' : 'h2'
      const classes = [...(block.newPage ? ['page'] : []), ...(isFirst && block.level === 2 ? ['subject'] : [])]
      return `<${tag}${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${escapeXml(block.text)}</${tag}>`
    }
    case 'paragraph': {
      const own = [block.style === 'body' ? '' : block.style, block.align === 'left' ? '' : block.align]
      const names = [...own, ...(block.indentMm > 0 ? [`b${index}`] : [])].filter((name) => name !== '').join(' ')
      const lead = block.lead === '' ? '' : `<strong>${escapeXml(block.lead)}</strong> `
      return `<p${names === '' ? '' : ` class="${names}"`}>${lead}${escapeXml(block.text)}</p>`
    }
    case 'list': {
      const items = block.items.map(
        ({ marker, text }) => `<li><span>${escapeXml(marker)} </span>${escapeXml(text)}</li>`,
      )
      return `<ul>${items.join('')}</ul>`
    }
    case 'formHead':
      return (
        `<div class="form"><div>${escapeXml(block.stamp)}</div>` +
        `<div><h1>${escapeXml(block.title)}</h1><p class="subtitle center">${escapeXml(block.subtitle)}</p></div></div>`
      )
    case 'letterhead':
      return `<div class="page"></div>${letterhead(model)}`
    case 'columnBreak':
      return '<div class="column"></div>'
    case 'gap':
    case 'register':
      return ''
    case 'picture':
      return `<p class="picture">${picture('png', block.png, block.widthMm, block.heightMm, block.alt)}</p>`
    case 'facts': {
      const rows = block.facts.map(
        ({ name, value }) =>
          `<tr><th scope="row">${textOf(name)}</th><td>${value === '' ? documentsPl.empty : textOf(value)}</td></tr>`,
      )
      return `<table class="facts"><caption>${escapeXml(model.title)}</caption><colgroup><col><col></colgroup><tbody>${rows.join('')}${TABLE_END}`
    }
    case 'table': {
      const rows = block.rows.map(({ cells }) => rowHtml(block.columns, cells, ''))
      return tableOpen(`b${index}`, block.columns, model.title) + rows.join('') + TABLE_END
    }
    case 'signatures':
      return signatures(block)
  }
}

function letterhead({ letterhead: { lines, logo } }: DocumentModel): string {
  if (logo === undefined && lines.length === 0) return ''
  const type = logo?.type === 'jpg' ? 'jpeg' : 'png'
  const mark = logo === undefined ? '' : picture(type, logo.base64, logo.widthMm, logo.heightMm, logo.alt)
  return `<header class="letterhead">${mark}<div>${lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')}</div></header>`
}

/** One paper of a page: its own styles and what `@page` says of it stand apart from its content. */
export interface PagePart {
  readonly page: string
  /** The size of its page alone. */
  readonly sheet: string
  /** Rules all papers of its kind have. */
  readonly base: string
  readonly styles: string
  readonly body: string
}

/** The styles of the page: every paper of it has the rules of its own under its class, and a page of its own where it is another. */
function stylesOf(parts: readonly Omit<PagePart, 'body'>[]): readonly [string, string] {
  const pages = [...new Set(parts.map(({ page }) => page))]
  const isAlone = parts.length === 1
  // A page without a name would give what stands in its margins to all others.
  const rules = pages.map((page, index) => `@page${isAlone ? '' : ` size${index}`}{${page}}`)
  const blanks = isAlone ? [] : parts.map(({ sheet }, index) => blankAfter(index, sheet))
  const bases = basesOf(parts).map((base, index) => `.base${index}{${base}}`)
  const looks = parts.map(({ page, styles }, index) => {
    const at = pages.indexOf(page)
    return `.paper${index}{${isAlone ? '' : `page:size${at};`}${index === 0 ? '' : 'break-before:page;'}${styles}}`
  })
  return [
    [...rules, ...blanks.map(([page]) => page)].join('\n'),
    [htmlBody, ...bases, ...looks, ...blanks.map(([, rule]) => rule)].join('\n'),
  ]
}

const basesOf = (parts: readonly Pick<PagePart, 'base'>[]) => [...new Set(parts.map(({ base }) => base))]

/** The beginning of a page with these papers; their content follows, each in `openPaper` and `closePaper`. */
export function htmlHead(title: string, parts: readonly Omit<PagePart, 'body'>[]): string {
  const styles = stylesOf(parts)
  // Nothing but the two style elements counts: a text that slipped through the escaping could still do nothing.
  const digests = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  return (
    `<!doctype html>\n<html lang="pl"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${digests.join(' ')}; img-src data:">` +
    `<title>${escapeXml(title)}</title>${styles.map((style) => `<style>${style}</style>`).join('')}</head><body>`
  )
}

/** Each of several papers is an article: so the structure of their PDF tells where one begins. */
const elementOf = (parts: readonly unknown[]) => (parts.length === 1 ? 'div' : 'article')

/** Opens one of the papers. */
export const openPaper = (index: number, parts: readonly Pick<PagePart, 'base'>[]): string =>
  `<${elementOf(parts)} class="paper base${basesOf(parts).indexOf(parts[index]?.base ?? '')} paper${index}">`
export const closePaper = (parts: readonly unknown[]): string => `</${elementOf(parts)}>`
export const htmlEnd = '</body></html>\n'

const looksOf = (model: DocumentModel, counters?: PageCounters) => ({
  page: htmlPage(model, counters),
  sheet: htmlSheet(model),
  base: htmlBase,
  styles: htmlStyles(model),
})

/** A paper without streamed rows. */
export function partOf(model: DocumentModel, counters: PageCounters): PagePart {
  const blocks = model.blocks.map((block, index) => blockHtml(block, index, model))
  return {
    ...looksOf(model, counters),
    body: `${letterhead(model)}<main>${blocks.join('')}</main>`,
  }
}

/**
 * Opens a page with the streamed rows of a register: headings, tables with header cells and the language named, so that a PDF
 * made of it is as accessible as the Word paper. Only what the model holds is in it. Rejects with the Node error of the file.
 */
export function openHtml({ file, document, open }: WriterOptions): Promise<DocumentWriter> {
  const sink = openTextFile(file, open)
  const at = document.blocks.findIndex(({ kind }) => kind === 'register')
  const register = document.blocks[at]
  const blocks = document.blocks.map((block, index) => blockHtml(block, index, document))
  const columns = register?.kind === 'register' ? register.columns : []
  const opening = tableOpen(`b${at}`, columns, document.title)
  const looks = [looksOf(document)]
  let piece = `${htmlHead(document.title, looks)}${openPaper(0, looks)}${letterhead(document)}<main>${blocks.slice(0, at).join('')}`
  const tail = `${blocks.slice(at).join('')}</main>${closePaper(looks)}${htmlEnd}`
  let isOpen = false
  let isEmpty = true
  const close = () => {
    const end = isOpen ? TABLE_END : ''
    isOpen = false
    return end
  }
  const add = (row: DocumentRow) => {
    isEmpty = false
    if (row.kind === 'group') piece += `${close()}<h2>${escapeXml(row.text)}</h2>`
    else {
      if (!isOpen) piece += opening
      isOpen = true
      piece += rowHtml(columns, row.cells, documentsPl.empty)
    }
  }
  return Promise.resolve({
    async write(rows) {
      for (const row of rows) {
        add(row)
        if (piece.length < PIECE) continue
        const full = piece
        piece = ''
        await sink.write(full)
      }
    },
    async finish() {
      // Without any row the columns are shown all the same.
      await sink.write(piece + (isEmpty ? opening + TABLE_END : close()) + tail)
      await sink.finish()
    },
    abort: () => sink.abort(),
  })
}
