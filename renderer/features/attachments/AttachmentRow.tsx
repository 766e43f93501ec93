import { EllipsisVertical, FileText } from 'lucide-react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { fileSize } from '#shared/program/attachments/fileSize'
import { formatInstant } from '#shared/core/calendar/days'
import type { FileRef } from '#shared/core/values/values'
import { useTexts } from '../../data/context'

interface Props {
  readonly file: FileRef
  readonly onOpen: () => void
  readonly onSave: () => void
  readonly onDescribe: () => void
  readonly onReplace: () => void
  readonly onRemove: () => void
}

/** One attached file: its name opens it, the menu does the rest. */
export function AttachmentRow({ file, onOpen, onSave, onDescribe, onReplace, onRemove }: Props) {
  const { attachments: text, language } = useTexts()
  const actions = { open: onOpen, save: onSave, describe: onDescribe, replace: onReplace, remove: onRemove } as const
  return (
    <li>
      <FileText size={16} aria-hidden />
      <div>
        <button type="button" className="link-target" title={text.open(file.name)} onClick={onOpen}>
          {file.name}
        </button>
        {file.note === undefined ? null : <p>{file.note}</p>}
        <p className="hint">{text.about(fileSize(file.bytes, language), formatInstant(file.addedAt), file.addedBy)}</p>
      </div>
      <MenuTrigger>
        <AriaButton className="button icon small" aria-label={text.actions(file.name)}>
          <EllipsisVertical size={14} aria-hidden />
        </AriaButton>
        <Popover placement="bottom end">
          <Menu
            className="menu"
            aria-label={text.actions(file.name)}
            onAction={(action) => {
              Object.entries(actions).find(([id]) => id === action)?.[1]()
            }}
          >
            <MenuItem id="open">{text.openAction}</MenuItem>
            <MenuItem id="save">{text.save}</MenuItem>
            <MenuItem id="describe">{text.describe}</MenuItem>
            <MenuItem id="replace">{text.replace}</MenuItem>
            <MenuItem id="remove">{text.remove}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
    </li>
  )
}
