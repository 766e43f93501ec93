import { useEffect, useEffectEvent } from 'react'
import { isInDialog, isTyping } from '../../components/keys'
import { fileOf, readCopied } from '../import/read/clipboardTable'

interface Pasting {
  /** A block of cells, as a file of text with tabs. */
  readonly onTable: (table: Uint8Array<ArrayBuffer>) => void
  /** One text; `undefined` where nothing can be read. */
  readonly onText: (text: string | undefined) => void
}

/** Takes what is pasted on the screen of a register, but for what is pasted where one types, in a dialog or in the pane. */
export function usePaste({ onTable, onText }: Pasting): void {
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const place = document.activeElement
    const { clipboardData: data } = event
    if (event.defaultPrevented || data === null || isTyping(place) || isInDialog(place)) return
    if (place !== null && place.closest('aside') !== null) return
    const html = data.getData('text/html')
    // A file is for the open entry; Excel puts a picture beside a table.
    if (data.files.length > 0 && !/<table/i.test(html)) return
    event.preventDefault()
    const pasted = readCopied({ html, text: data.getData('text/plain') })
    if (pasted.kind === 'table' || pasted.kind === 'file') onTable(fileOf(pasted))
    else onText(pasted.kind === 'text' ? pasted.text : undefined)
  })
  useEffect(() => {
    const onEvent = (event: ClipboardEvent) => onPaste(event)
    // The browser tells the page, not the list; and before the pane, which would attach the picture.
    window.addEventListener('paste', onEvent, { capture: true })
    return () => window.removeEventListener('paste', onEvent, { capture: true })
  }, [])
}
