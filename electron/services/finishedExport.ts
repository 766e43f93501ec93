/** A finished file, kept so that it can be opened (Electron) or downloaded (preview) by its job. */
export interface FinishedExport {
  readonly path: string
  readonly name: string
}
