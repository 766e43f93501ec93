import type { ComponentType, ReactNode } from 'react'
import type { Texts } from '#shared/text/texts'
import type { SettingsSectionProps } from '../features/settings/section'
import type { HandedFile } from '../features/import/useImport'
import type { ViewSelection } from '../features/register/useViews'

/** What the frame hands to a register's own screens. */
export interface Frame {
  readonly chamber: boolean
  readonly onSelection: (register: string, selection: ViewSelection) => void
  /** Opens the import into a register with a file that was read already. */
  readonly onImport: (register: string, file: HandedFile) => void
}

/** Keys of a screen, for the list of all keys. */
export interface OwnKeys {
  readonly title: string
  readonly keys: readonly (readonly [key: string, words: string])[]
}

/** Screens of a register's own, and their place in the program. */
export interface RegisterPages {
  /** First part of the addresses; registers that stand `within` it are reached from here. */
  readonly id: string
  readonly routes: readonly { readonly path: string; readonly element: (frame: Frame) => ReactNode }[]
  /** Link in the navigation; without one the screens are reached from their register. */
  readonly navigation?: {
    readonly Icon: ComponentType<{ readonly size: number; readonly 'aria-hidden': true }>
    readonly title: (language: Texts['language']) => string
  }
  /** What the screens are for, for the help. */
  readonly help: (language: Texts['language']) => { readonly title: string; readonly text: readonly string[] }
  /** Keys that work in the screens besides those of the whole program. */
  readonly keys?: (language: Texts['language']) => OwnKeys
  /** The screens know by themselves what is new in them. */
  readonly ownNew?: true
  readonly Settings?: ComponentType<SettingsSectionProps>
}
