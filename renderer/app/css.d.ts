import 'react'

declare module 'react' {
  interface CSSProperties {
    /** Width of the entry pane. */
    '--pane'?: string
  }
}
