import type { AppText } from '../app.pl'

/** English texts: start. */
export const startEn: AppText['start'] = {
  opening: 'Opening the registers…',
  newerTitle: 'The database comes from a newer program',
  newerText: (found, known) =>
    `The data were saved in version ${found}; this program knows version ${known}. Nothing was changed. Install the newer program and open it again.`,
  failedTitle: 'The data cannot be opened',
  failedText:
    'The program did not open the database. Nothing was changed. Close other windows of the program and try again; if that does not help, pass the description below to your IT support.',
  bugTitle: 'The program met an error',
  bugText:
    'Saved entries are safe and the unsaved draft was kept. Copy the description for IT support and restart the program.',
  copyReport: 'Copy description',
  restart: 'Restart',
  brokenPreferences: (file) =>
    `The settings file of this workstation was damaged. It was kept as ${file} and default settings are used. The registers are not affected.`,
}
