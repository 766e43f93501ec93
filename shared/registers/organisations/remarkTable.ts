import { rowsIn, type Values } from '../../core/values/values'
import { type Block, cellText, paragraphs, table } from '../../engine/documents/officePaper'
import { callWordsPl } from './callWords.pl'

/** Remarks of a consultation with the position on each; who made them is nobody's business on paper. */
export function remarkTable({ comments }: Values): readonly Block[] {
  const { none, columns, answers } = callWordsPl.remarks
  const labels: Readonly<Record<string, string>> = answers
  const rows = rowsIn(comments)
  return rows.length === 0
    ? paragraphs(none)
    : [
        table(
          [
            [columns.text, 62],
            [columns.answer, 34],
            [columns.why, 60],
          ],
          rows.map((row) => [
            [cellText(row['passage']), cellText(row['text'])].filter((text) => text !== '').join(' – '),
            labels[cellText(row['answer'])] ?? '',
            cellText(row['why']),
          ]),
        ),
      ]
}
