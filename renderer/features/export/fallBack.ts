import type { Failure } from '#shared/program/ipc/contract'
import type { TemplateFill } from '../templates/fillTemplate'
import type { OnePaper } from './exportFile'
import type { Paper, PrintSource, Wanted } from './paper'

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

/**
 * The same with a paper to be printed and those that follow it: where a template cannot be filled all of them are made once more,
 * for those written already are used up. A new paper of the office has no built-in one. @returns what was written, too;
 * `undefined` where there is nothing to print.
 */
export async function printedByTemplate<R extends Written>(
  source: Pick<PrintSource, 'prepare' | 'inWord'>,
  wanted: Wanted,
  write: (paper: Paper) => Promise<R>,
): Promise<{ readonly paper: Paper; readonly result: R; readonly fellBack?: string } | undefined> {
  const prepared = await source.prepare(wanted)
  if (prepared === undefined) return undefined
  if (source.inWord !== undefined) return { paper: prepared, result: await write(prepared) }
  let paper = prepared
  const written = await writtenByTemplate(prepared.template, async ({ template }) => {
    if (template === undefined && prepared.template !== undefined)
      paper = builtInOnly((await source.prepare(wanted)) ?? prepared)
    return write(paper)
  })
  return { paper, ...written }
}

function builtInOnly(made: Paper): Paper {
  const { template, further, ...paper } = made
  if (template === undefined) return made
  return { ...paper, ...(further === undefined ? {} : { further: builtInPapers(further) }) }
}

async function* builtInPapers(papers: AsyncIterable<OnePaper>): AsyncGenerator<OnePaper> {
  for await (const { document } of papers) yield { document }
}
