import { Paperclip, X } from 'lucide-react'
import { type ClipboardEvent, type DragEvent, useEffect, useRef, useState } from 'react'
import { fileSize } from '#shared/program/attachments/fileSize'
import { fieldLabel } from '#shared/model/registerText'
import type { FileRef } from '#shared/core/values/values'
import { useTexts } from '../../data/context'
import { isInDialog, isTyping } from '../../components/keys'
import { Button } from '../../components/Button'
import { filesOf } from './arrivals'
import { AttachmentRow } from './AttachmentRow'
import { DescribeDialog } from './DescribeDialog'
import { useAttachments, type AttachmentsOptions, type Sending } from './useAttachments'
import './attachments.css'

interface Props extends AttachmentsOptions {
  /** Takes what is dropped or pasted anywhere in the pane; a second field of files takes what is dropped on itself. */
  readonly takesAll: boolean
  /** Whether the section around it already bears its name. */
  readonly headed: boolean
}

/** The attached files of an entry: dropped, pasted or picked; opened, saved, described, replaced, removed. */
export function AttachmentsField(props: Props) {
  const { files, takesAll } = props
  const { attachments: text, register } = useTexts()
  const attachments = useAttachments(props)
  const { sending, problems, add } = attachments
  const [described, setDescribed] = useState<FileRef>()
  const [isOver, setIsOver] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const label = fieldLabel(register(props.definition.id), props.field)

  // Files dropped beside a field must not replace the program's page, and the pane is the target a hand hits.
  useEffect(() => {
    const pane = takesAll ? box.current?.closest<HTMLElement>('aside') : undefined
    if (pane === null || pane === undefined) return
    const take = (event: Event, data: DataTransfer | null) => {
      const dropped = filesOf(data)
      if (event.defaultPrevented || dropped.length === 0 || isInDialog(event.target)) return
      // Another field of files takes what is dropped on itself.
      const field = event.target instanceof Element ? event.target.closest('.attachments') : null
      if (field !== null && field !== box.current) return
      event.preventDefault()
      void add(dropped)
    }
    const onPaste = (event: globalThis.ClipboardEvent) => {
      // Word and Excel put a picture beside the text they copy; where text is typed the text is meant.
      if (isTyping(event.target) && event.clipboardData?.types.includes('text/plain') === true) return
      take(event, event.clipboardData)
    }
    const onDrop = (event: globalThis.DragEvent) => {
      setIsOver(false)
      take(event, event.dataTransfer)
    }
    const onOver = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return
      event.preventDefault()
      setIsOver(true)
    }
    const onLeave = (event: globalThis.DragEvent) => {
      if (!(event.relatedTarget instanceof Node) || !pane.contains(event.relatedTarget)) setIsOver(false)
    }
    // With the focus in the list the open entry is meant too.
    window.addEventListener('paste', onPaste)
    pane.addEventListener('drop', onDrop)
    pane.addEventListener('dragover', onOver)
    pane.addEventListener('dragleave', onLeave)
    return () => {
      window.removeEventListener('paste', onPaste)
      pane.removeEventListener('drop', onDrop)
      pane.removeEventListener('dragover', onOver)
      pane.removeEventListener('dragleave', onLeave)
    }
  }, [takesAll, add])

  // The row goes with its file; the keyboard stays in the field.
  const removed = useRef<string>(undefined)
  useEffect(() => {
    if (removed.current === undefined || files.some(({ sha256 }) => sha256 === removed.current)) return
    removed.current = undefined
    box.current?.querySelector<HTMLElement>('.attachments-add')?.focus()
  }, [files])

  const onOwn = (event: DragEvent | ClipboardEvent, data: DataTransfer | null) => {
    const dropped = filesOf(data)
    if (takesAll || event.defaultPrevented || dropped.length === 0) return
    event.preventDefault()
    void add(dropped)
  }
  const remove = (file: FileRef) => {
    removed.current = file.sha256
    void attachments.remove(file)
  }
  return (
    <div
      ref={box}
      className={isOver ? 'attachments wide over' : 'attachments wide'}
      role="group"
      aria-label={label}
      onDrop={(event) => onOwn(event, event.dataTransfer)}
      onPaste={(event) => onOwn(event, event.clipboardData)}
    >
      {props.headed ? null : <span className="label">{label}</span>}
      {files.length === 0 ? null : (
        <ul aria-label={label}>
          {files.map((file) => (
            <AttachmentRow
              key={file.sha256}
              file={file}
              onOpen={() => void attachments.open(file)}
              onSave={() => void attachments.saveCopy(file)}
              onDescribe={() => setDescribed(file)}
              onReplace={() => void attachments.replace(file)}
              onRemove={() => remove(file)}
            />
          ))}
        </ul>
      )}
      {sending === undefined ? null : <Progress sending={sending} onCancel={attachments.cancel} />}
      {problems.length === 0 ? null : (
        <div className="attachments-problems" role="alert">
          <b>{text.problems}</b>
          <Button
            size="small"
            aria-label={text.closeProblems}
            icon={<X size={13} aria-hidden />}
            onClick={attachments.closeProblems}
          />
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="attachments-foot">
        <Button
          size="small"
          className="attachments-add"
          icon={<Paperclip size={14} aria-hidden />}
          onClick={() => void attachments.pick()}
        >
          {text.add}
        </Button>
        <span className="hint">{isOver ? text.drop : text.addHint}</span>
      </div>
      {described === undefined ? null : (
        <DescribeDialog
          file={described}
          onDescribe={(name, note) => void attachments.describe(described, name, note)}
          onClose={() => setDescribed(undefined)}
        />
      )}
    </div>
  )
}

function Progress({ sending, onCancel }: { readonly sending: Sending; readonly onCancel: () => void }) {
  const { attachments: text, language } = useTexts()
  const { name, received, bytes } = sending
  return (
    <div className="attachments-sending">
      <span className="attachments-name">{name}</span>
      <div
        className="progress"
        role="progressbar"
        aria-label={text.sending(name)}
        aria-valuemin={0}
        aria-valuemax={bytes}
        aria-valuenow={received}
        aria-valuetext={fileSize(received, language)}
      >
        <div style={{ width: `${(100 * received) / Math.max(1, bytes)}%` }} />
      </div>
      <Button
        size="small"
        aria-label={text.cancelSending(name)}
        icon={<X size={13} aria-hidden />}
        onClick={onCancel}
      />
    </div>
  )
}
