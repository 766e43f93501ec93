import { useEffect, useRef, useState } from 'react'
import { useHostInfo, useTexts, useWorkspace } from '../../data/context'
import { useToast } from '../../components/toasts'
import { exportFile, printDocument } from './exportFile'
import { printedByTemplate } from './fallBack'
import { fileOf, type Paper, type PrintSource, type Wanted } from './paper'
import { useExportMessage } from './useExportMessage'

/** What is done with a paper: it is printed, looked at, or saved as a PDF. */
export type PrintAs = 'paper' | 'pdf' | 'save'

/** Prints papers, shows them or saves them as a PDF; says how it ended. */
export function usePrintJob(onClose: () => void) {
  const workspace = useWorkspace()
  const { host } = useHostInfo()
  const { app, printing, templates } = useTexts()
  const toast = useToast()
  const say = useExportMessage()
  const [written, setWritten] = useState<number>()
  const abort = useRef(new AbortController())
  useEffect(() => {
    const { current } = abort
    return () => current.abort()
  }, [])
  const begin = () => {
    abort.current = new AbortController()
    setWritten(0)
    return abort.current.signal
  }

  const write = async (paper: Paper, as: PrintAs, signal: AbortSignal) => {
    const { twoSided } = workspace.snapshot().preferences
    if (as === 'save') return exportFile(workspace.host, { format: 'pdf', ...fileOf(paper) }, setWritten, signal)
    // Turned like the pages of a book.
    const edge = paper.document.page.orientation === 'landscape' ? ('shortEdge' as const) : ('longEdge' as const)
    const { size } = paper.document.page
    const on = {
      ...(twoSided === true ? { twoSided: edge } : {}),
      ...(size === undefined ? {} : { sheet: size }),
    }
    const how = as === 'paper' ? { as, ...on } : { as }
    return printDocument(workspace.host, fileOf(paper), how, setWritten, signal)
  }

  const run = async (source: PrintSource, wanted: Wanted, as: PrintAs): Promise<boolean> => {
    const signal = begin()
    const printed = await printedByTemplate(source, wanted, (paper) => write(paper, as, signal))
    if (printed === undefined) {
      setWritten(undefined)
      toast({ look: 'problem', text: printing.nothing })
      return false
    }
    const { paper, result, fellBack } = printed
    if (fellBack !== undefined && result.kind !== 'failed' && result.kind !== 'cancelled')
      toast({ look: 'problem', text: templates.fellBack(fellBack) })
    if (result.kind === 'failed')
      toast({ look: 'problem', text: app.failures[result.error.code](result.error.name ?? '') })
    if (result.kind === 'cancelled') toast({ look: 'plain', text: printing.stopped })
    // The browser's own dialog does not say whether it printed.
    if (result.kind === 'printed' && host === 'electron') toast({ look: 'plain', text: printing.printed })
    if (result.kind === 'shown') toast({ look: 'plain', text: printing.shown })
    if (result.kind === 'saved') say(result)
    const isDone = result.kind === 'printed' || result.kind === 'shown' || result.kind === 'saved'
    const lacks = isDone ? paper.lacks?.() : undefined
    if (lacks !== undefined) toast({ look: 'problem', text: lacks })
    if (isDone) onClose()
    else setWritten(undefined)
    return result.kind === 'printed' || result.kind === 'saved'
  }

  const save = async (source: PrintSource, wanted: Wanted): Promise<void> => {
    const signal = begin()
    await source.toFolder?.(wanted, setWritten, signal)
    onClose()
  }
  return { run, save, written, stop: () => abort.current.abort() }
}
