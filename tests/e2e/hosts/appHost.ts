import type { Page } from '@playwright/test'

/** The program under test, the same for Electron and the preview. */
export interface AppHost {
  /** The page now; another one after `restart`. */
  readonly page: Page
  /** Answers the next file chooser with this file. Call it before what opens the chooser. */
  readonly pickFile: (path: string) => Promise<void>
  /** Cancels the next dialog. The preview asks for no place to save, so there it concerns choosing a file. */
  readonly cancelDialog: () => Promise<void>
  /** From now on the dialog for a folder is answered with the one saved files go to; a browser downloads, and asks nothing. */
  readonly chooseFolder: () => Promise<void>
  /** Does what saves a file and answers the path where it now lies. */
  readonly saved: (action: () => Promise<unknown>) => Promise<string>
  /** Ends the program and starts it on the same data. */
  readonly restart: () => Promise<Page>
  /** Folder of preferences and log. */
  readonly data: string
}

/** A host as the fixture starts and ends it. `data` is a folder of this test alone. */
export interface StartedHost extends AppHost {
  readonly close: () => Promise<void>
}

export interface HostFolders {
  readonly root: string
  /** Preferences, log and database of the program. */
  readonly data: string
  /** Where exports go. */
  readonly saved: string
}
