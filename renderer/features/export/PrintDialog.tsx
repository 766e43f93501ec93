import { useEffect, useRef, useState } from 'react'
import type { PaperCopy } from '#shared/engine/templates/recordScope'
import type { DocumentModel } from '#shared/engine/documents/model'
import { useHostInfo, useTexts, useWorkspace } from '../../data/context'
import { Button } from '../../components/Button'
import { Dialog } from '../../components/Dialog'
import { useToast } from '../../components/toasts'
import { printDocument, type RowSource } from './exportFile'
import { mostAsPdf } from './pdfLimit'

/** Something that can be printed from where the clerk is. */
export interface PrintSource {
  readonly id: string
  readonly label: string
  /** Records of a list; 1 for a paper without rows. */
  readonly records: number
  /** Whether it can be printed with personal data as well; a paper that is always a public copy cannot. */
  readonly hasPersonal: boolean
  /** Makes the paper; `undefined` when what it is about is gone. */
  readonly prepare: (withPersonalData: boolean) => Promise<
    | {
        readonly suggestedName: string
        readonly document: DocumentModel
        readonly rows?: RowSource
      }
    | undefined
  >
}

/** A paper about the open entry by a template of the office: Word prints it, or it is saved. */
export interface TemplateSource {
  readonly id: string
  readonly label: string
  readonly open: (copy: PaperCopy) => Promise<void>
  readonly save: (copy: PaperCopy) => Promise<void>
}

interface Props {
  /** At least one; the first one is chosen. */
  readonly sources: readonly PrintSource[]
  readonly templates?: readonly TemplateSource[]
  /** Whether nothing personal may be offered. */
  readonly chamber?: boolean
  /** Leads to the check of something printed before. */
  readonly onCheck?: () => void
  readonly onClose: () => void
}

/** Prints a list or a card, or shows it as a PDF first. In a browser, whose dialog shows the paper, it is one button. */
export function PrintDialog({ sources, templates = [], chamber = false, onCheck, onClose }: Props) {
  const workspace = useWorkspace()
  const { host } = useHostInfo()
  const { app, printing, templates: words, language } = useTexts()
  const toast = useToast()
  const [chosen, setChosen] = useState(sources[0]?.id)
  const [personal, setPersonal] = useState(false)
  const [copy, setCopy] = useState<PaperCopy>('public')
  const [written, setWritten] = useState<number>()
  const abort = useRef(new AbortController())
  useEffect(() => {
    const { current } = abort
    return () => current.abort()
  }, [])
  const source = sources.find(({ id }) => id === chosen)
  const template = templates.find(({ id }) => id === chosen)
  const records = source?.records ?? 0
  const isTooLong = records > mostAsPdf
  const print = (count: number) => count.toLocaleString(language)

  const run = async (as: 'paper' | 'pdf') => {
    setWritten(0)
    const prepared = await source?.prepare(personal && source.hasPersonal)
    if (prepared === undefined) {
      onClose()
      return
    }
    const result = await printDocument(workspace.host, prepared, as, setWritten, abort.current.signal)
    if (result.kind === 'failed')
      toast({ look: 'problem', text: app.failures[result.error.code](result.error.name ?? '') })
    if (result.kind === 'cancelled') toast({ look: 'plain', text: printing.stopped })
    // The browser's own dialog does not say whether it printed.
    if (result.kind === 'printed' && host === 'electron') toast({ look: 'plain', text: printing.printed })
    if (result.kind === 'shown') toast({ look: 'plain', text: printing.shown })
    if (result.kind === 'printed' || result.kind === 'shown') onClose()
    else {
      setWritten(undefined)
      abort.current = new AbortController()
    }
  }
  const stop = () => abort.current.abort()

  if (written !== undefined)
    return (
      <Dialog
        title={printing.title}
        question
        onClose={stop}
        footer={<Button onClick={stop}>{app.common.cancel}</Button>}
      >
        <p role="status">{printing.preparing(print(written), print(records))}</p>
      </Dialog>
    )
  return (
    <Dialog
      title={printing.title}
      onClose={onClose}
      footer={
        template !== undefined ? (
          <>
            <Button onClick={onClose}>{app.common.cancel}</Button>
            <Button onClick={() => void template.save(copy).then(onClose)}>{words.print.saveAs}</Button>
            <Button look="primary" onClick={() => void template.open(copy).then(onClose)}>
              {words.print.open}
            </Button>
          </>
        ) : (
          <>
            {onCheck === undefined ? null : <Button onClick={onCheck}>{printing.check.open}</Button>}
            <Button onClick={onClose}>{app.common.cancel}</Button>
            {host === 'preview' ? null : (
              <Button disabled={isTooLong} onClick={() => void run('pdf')}>
                {printing.pdf}
              </Button>
            )}
            {/* Enter prints, as everywhere. */}
            <Button look="primary" autoFocus disabled={isTooLong} onClick={() => void run('paper')}>
              {printing.run}
            </Button>
          </>
        )
      }
    >
      <fieldset className="choices">
        <legend>{printing.what}</legend>
        {[...sources, ...templates].map(({ id, label }) => (
          <label key={id} className="checkbox">
            <input type="radio" name="print-what" checked={chosen === id} onChange={() => setChosen(id)} />
            {label}
          </label>
        ))}
      </fieldset>
      <div aria-live="polite">{isTooLong ? <p className="notice">{printing.tooMany(print(mostAsPdf))}</p> : null}</div>
      {template === undefined || chamber ? null : (
        <fieldset className="choices">
          <legend>{words.print.copy}</legend>
          {(['public', 'office'] as const).map((one) => (
            <label key={one} className="checkbox">
              <input type="radio" name="print-copy" checked={copy === one} onChange={() => setCopy(one)} />
              {words.print[one]}
            </label>
          ))}
        </fieldset>
      )}
      {source?.hasPersonal === true ? (
        <label className="checkbox">
          <input type="checkbox" checked={personal} onChange={(event) => setPersonal(event.target.checked)} />
          {app.exporting.private}
        </label>
      ) : null}
    </Dialog>
  )
}
