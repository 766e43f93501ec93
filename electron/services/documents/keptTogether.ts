import type { DocumentBlock } from '#shared/engine/documents/model'

/** Blocks, and items of a list, that stay on the page of the signature after them. */
export const SIGNED_BLOCKS = 3

/**
 * Places of the blocks that are kept with the next one, so that no signature stands alone on a page: the paragraphs before
 * it, and the end of the list or table before those; so is a line that ends in a colon.
 */
export function keptWithNext(blocks: readonly DocumentBlock[]): ReadonlySet<number> {
  const kept = new Set<number>()
  blocks.forEach((block, index) => {
    // What announces a list or a table is no last line of a page.
    if (block.kind === 'paragraph' && block.text.endsWith(':') && index < blocks.length - 1) kept.add(index)
    if (block.kind !== 'signatures') return
    // Rows of signatures stay together; what is signed stands before the first of them.
    if (blocks[index - 1]?.kind === 'signatures') kept.add(index - 1)
    else
      for (let at = index - 1; at >= Math.max(0, index - SIGNED_BLOCKS); at -= 1) {
        kept.add(at)
        // Of a list or table only its end is kept: what stands before it may stay behind.
        if (blocks[at]?.kind !== 'paragraph') break
      }
  })
  return kept
}
