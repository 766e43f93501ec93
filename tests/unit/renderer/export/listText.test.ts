import { describe, expect, it } from 'vitest'
import { listText } from '#renderer/features/export/listText'

describe('a list for a message', () => {
  const { text, html } = listText(
    ['Lp.', 'Numer', 'W sprawie'],
    [
      { kind: 'group', text: 'I sesja <zwyczajna>' },
      { kind: 'row', cells: [{ text: '1', number: 1 }, 'I/1/26', 'w\u00a0sprawie „dróg”\ni mostów'] },
      { kind: 'row', cells: [{ text: '2', number: 2 }, '', '<b>apel & prośba</b>'] },
    ],
  )

  it('is a line for each entry, without empty values', () => {
    expect(text).toBe('I sesja <zwyczajna>\n1. I/1/26 – w sprawie „dróg”, i mostów\n2. <b>apel & prośba</b>\n')
  })

  it('is a table with headings in which nothing typed becomes mark-up', () => {
    expect(html).toContain('<th align="left">Numer</th>')
    expect(html).toContain('<th align="left" colspan="3">I sesja &lt;zwyczajna&gt;</th>')
    expect(html).toContain('<td>w sprawie „dróg”<br>i mostów</td>')
    expect(html).toContain('<td>&lt;b&gt;apel &amp; prośba&lt;/b&gt;</td>')
  })
})
