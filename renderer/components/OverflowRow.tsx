import { type ReactNode, useRef } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useOverflow } from './useOverflow'

/** Something of a row: what stands there, and what stands for it in the menu when the row is too narrow. */
export interface OverflowItem {
  readonly id: string
  /** In the menu; also what tells that the row must be measured again. */
  readonly name: string
  readonly shown: ReactNode
  /** What the menu says instead of the name. */
  readonly entry?: ReactNode
  readonly isDisabled?: boolean
  readonly run: () => void
}

interface Props {
  readonly className: string
  readonly items: readonly OverflowItem[]
  /** What stands in the menu whatever the width. */
  readonly always?: readonly Omit<OverflowItem, 'shown'>[]
  readonly label: string
  /** Name of the menu's button, where it shows only a sign. */
  readonly sign?: string
  readonly more: (further: readonly OverflowItem[]) => ReactNode
  readonly moreClass: (further: readonly OverflowItem[]) => string
  readonly isCurrent?: (further: readonly OverflowItem[]) => boolean
}

const none: NonNullable<Props['always']> = []

/** One line of things to press. What does not fit goes into a menu at its end; nothing scrolls out of sight unmarked. */
export function OverflowRow({ className, items, always = none, label, sign, more, moreClass, isCurrent }: Props) {
  const line = useRef<HTMLDivElement>(null)
  const hidden = useOverflow(line, items.map(({ id, name }) => `${id} ${name}`).join())
  const further = items.filter(({ id }) => hidden.includes(id))
  const listed = [...further, ...always]
  return (
    <div className={`overflow-row ${className}`}>
      <div ref={line} className="overflow-line">
        {items.map(({ id, shown }) => (
          // What does not fit keeps its place, so that it can be measured.
          <span key={id} data-id={id} style={hidden.includes(id) ? { visibility: 'hidden' } : undefined}>
            {shown}
          </span>
        ))}
      </div>
      {listed.length === 0 ? null : (
        <MenuTrigger>
          <AriaButton
            className={moreClass(further)}
            {...(isCurrent?.(further) === true ? { 'aria-current': 'page' as const } : {})}
            {...(sign === undefined ? {} : { 'aria-label': sign })}
          >
            {more(further)}
          </AriaButton>
          <Popover placement="bottom end">
            <Menu
              className="menu"
              aria-label={label}
              disabledKeys={listed.flatMap(({ id, isDisabled }) => (isDisabled === true ? [id] : []))}
              onAction={(id) => listed.find((item) => item.id === id)?.run()}
            >
              {listed.map(({ id, name, entry }) => (
                <MenuItem key={id} id={id} textValue={name}>
                  {entry ?? name}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      )}
    </div>
  )
}
