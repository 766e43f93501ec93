import type { Preferences } from '#shared/settings/preferences'
import { systemDialogTexts } from '#shared/text/systemDialogs'
import { app, clipboard, dialog } from 'electron'
import type { Log } from '../services/ports'
import { redactedReport } from '../services/redact'

/**
 * Listens for errors nobody caught in the main process: they are logged and told to the clerk, redacted and in her
 * language, with a report to copy. One dialog at a time: an error that repeats must not bury the screen.
 */
export function reportBugs(log: Log, language: () => Preferences['language']): void {
  let shown = false

  async function tell(error: unknown): Promise<void> {
    const text = systemDialogTexts[language()]
    const report = redactedReport(error)
    for (;;) {
      const { response } = await dialog.showMessageBox({
        type: 'error',
        title: text.bugTitle,
        message: text.bugTitle,
        detail: `${text.bugText}\n\n${report.split('\n', 1).join('')}`,
        buttons: [text.copyReport, text.restart, text.quit],
        defaultId: 1,
        cancelId: 2,
        noLink: true,
      })
      if (response === 0) {
        void clipboard.writeText(report)
        continue
      }
      if (response === 1) app.relaunch()
      app.exit(1)
      return
    }
  }

  const caught = (error: unknown): void => {
    log.bug('main', error)
    if (shown) return
    shown = true
    void app
      .whenReady()
      .then(() => tell(error))
      .catch(() => app.exit(1))
  }
  process.on('uncaughtException', caught)
  process.on('unhandledRejection', caught)
}
