import { useRef, useState } from 'react'
import { useWorkspace } from '../../data/context'
import { fromBase64 } from '../export/base64'
import { type Redaction, redactPdf } from './redaction/redactPdf'
import type { FileFound } from './fileFound'

/** A file whose pages were drawn with places covered, for the decisions there were then. */
export interface DrawnFile {
  readonly redaction: Redaction | 'drawing'
  readonly kept: string
}

/** Files whose pages are drawn anew, so that the clerk sees them before they are published. */
export function useDrawnFiles(keptOf: (file: FileFound) => readonly string[]) {
  const workspace = useWorkspace()
  const [drawn, setDrawn] = useState<ReadonlyMap<string, DrawnFile>>(new Map())
  const abort = useRef(new AbortController())

  const redact = async ({ file: { sha256, name } }: FileFound, kept: readonly string[]): Promise<Redaction> => {
    const answer = await workspace.host['attachment.bytes']({ sha256, name })
    if (!answer.ok) return { kind: 'refused', reason: 'notHad' }
    return redactPdf(
      fromBase64(answer.value.base64),
      (text) => workspace.query.unconfirmedInFile(sha256, text, kept),
      abort.current.signal,
    )
  }

  /** Draws the pages of a file with all covered that is not kept. */
  const draw = async (file: FileFound) => {
    const kept = keptOf(file)
    const { signal } = abort.current
    const put = (redaction: DrawnFile['redaction']) =>
      setDrawn((before) => new Map([...before, [file.id, { redaction, kept: kept.join() }]]))
    put('drawing')
    try {
      const redaction = await redact(file, kept)
      if (!signal.aborted) put(redaction)
    } catch (error) {
      if (!signal.aborted) throw error
    }
  }

  /** What was drawn of a file, where the decisions are still those it was drawn by. */
  const drawnOf = (file: FileFound): DrawnFile['redaction'] | 'outdated' | undefined => {
    const known = drawn.get(file.id)
    if (known === undefined) return undefined
    return known.kept === keptOf(file).join() ? known.redaction : 'outdated'
  }

  /** Forgets all of it: what was looked through is looked through anew. */
  const forget = () => {
    abort.current.abort()
    abort.current = new AbortController()
    setDrawn(new Map())
  }
  return { draw, drawnOf, forget }
}
