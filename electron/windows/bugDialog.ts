import { redactedReport } from '#shared/program/bugs/report'
import type { Preferences } from '#shared/program/settings/preferences'
import { systemDialogTexts } from '#shared/text/systemDialogs'
import { app, clipboard, dialog } from 'electron'
import type { Log } from '../services/ports'

/**
 * Listens for errors nobody caught in the main process: they are logged and told to the clerk, redacted and in her
 * language, with a report to copy. One dialog at a time: an error that repeats must not bury the screen. Answers how to
 * report a bug nobody threw: where it was and what it is.
 */
export function reportBugs(log: Log, language: () => Preferences['language']): (where: string, error: unknown) => void {
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

  const report = (where: string, error: unknown): void => {
    log.bug(where, error)
    if (shown) return
    shown = true
    void app
      .whenReady()
      .then(() => tell(error))
      .catch(() => app.exit(1))
  }
  process.on('uncaughtException', (error: unknown) => report('main', error))
  process.on('unhandledRejection', (error) => report('main', error))
  return report
}
