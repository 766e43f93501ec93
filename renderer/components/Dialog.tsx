import { type ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly onClose: () => void
  readonly wide?: boolean
  /** A question that must be answered: a click beside it does not close it. */
  readonly question?: boolean
}

/** A modal dialog. Esc closes it and the focus returns to where it came from. */
export function Dialog({ title, children, footer, onClose, wide = false, question = false }: Props) {
  return (
    <ModalOverlay
      isOpen
      isDismissable={!question}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
      className="scrim"
    >
      <Modal className={wide ? 'dialog wide' : 'dialog'}>
        <AriaDialog role={question ? 'alertdialog' : 'dialog'}>
          <header>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
          </header>
          <div className="body">{children}</div>
          {footer === undefined ? null : <footer>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
