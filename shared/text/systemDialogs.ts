import type { SaveFormat } from '../program/ipc/contract'
import type { Preferences } from '../program/settings/preferences'

/** Texts of the windows the operating system shows for the program: choosing files, and failures of the main process. */
export interface SystemDialogText {
  readonly pickRegister: string
  readonly pickPicture: string
  readonly pickAttachments: string
  readonly saveCopy: string
  readonly pickArchive: string
  readonly chooseFolder: string
  readonly registerFiles: string
  readonly pictures: string
  readonly archives: string
  readonly allFiles: string
  readonly saveAs: string
  readonly formats: Readonly<Record<SaveFormat, string>>
  readonly replaceTitle: string
  readonly replaceText: (name: string) => string
  readonly replace: string
  readonly cancel: string
  readonly bugTitle: string
  readonly bugText: string
  readonly copyReport: string
  readonly restart: string
  readonly quit: string
}

export const systemDialogTexts: Readonly<Record<Preferences['language'], SystemDialogText>> = {
  pl: {
    pickRegister: 'Wybierz plik z rejestrem',
    pickPicture: 'Wybierz herb lub logo',
    pickAttachments: 'Wybierz pliki do załączenia',
    saveCopy: 'Zapisz kopię załącznika',
    pickArchive: 'Wybierz plik kopii lub pakiet',
    chooseFolder: 'Wybierz folder',
    registerFiles: 'Rejestry (CSV, XLSX, ODS, JSON, DOCX)',
    pictures: 'Obrazy (PNG, JPEG)',
    archives: 'Kopie i pakiety (ZIP, AGE)',
    allFiles: 'Wszystkie pliki',
    saveAs: 'Zapisz jako',
    formats: {
      docx: 'Dokument Word',
      xlsx: 'Skoroszyt Excel',
      csv: 'Tekst rozdzielany (CSV)',
      json: 'Dane JSON',
      ics: 'Kalendarz',
      html: 'Strona internetowa',
      pdf: 'Dokument PDF',
    },
    replaceTitle: 'Plik już istnieje',
    replaceText: (name) => `Plik „${name}” już istnieje. Zastąpić go? Dotychczasowej treści nie będzie można odzyskać.`,
    replace: 'Zastąp',
    cancel: 'Anuluj',
    bugTitle: 'Program napotkał błąd',
    bugText:
      'Zapisane wpisy są bezpieczne. Uruchom program ponownie; jeśli błąd się powtórzy, przekaż skopiowany opis informatykowi. Opis nie zawiera treści rejestrów.',
    copyReport: 'Kopiuj opis błędu',
    restart: 'Uruchom ponownie',
    quit: 'Zakończ',
  },
  en: {
    pickRegister: 'Choose a register file',
    pickPicture: 'Choose a coat of arms or logo',
    pickAttachments: 'Choose files to attach',
    saveCopy: 'Save a copy of the attachment',
    pickArchive: 'Choose a backup or a package',
    chooseFolder: 'Choose a folder',
    registerFiles: 'Registers (CSV, XLSX, ODS, JSON, DOCX)',
    pictures: 'Pictures (PNG, JPEG)',
    archives: 'Backups and packages (ZIP, AGE)',
    allFiles: 'All files',
    saveAs: 'Save as',
    formats: {
      docx: 'Word document',
      xlsx: 'Excel workbook',
      csv: 'Delimited text (CSV)',
      json: 'JSON data',
      ics: 'Calendar',
      html: 'Web page',
      pdf: 'PDF document',
    },
    replaceTitle: 'The file already exists',
    replaceText: (name) => `The file “${name}” already exists. Replace it? Its present content cannot be brought back.`,
    replace: 'Replace',
    cancel: 'Cancel',
    bugTitle: 'The program met an error',
    bugText:
      'Saved entries are safe. Start the program anew; if the error comes back, pass the copied report on to your IT support. The report holds nothing from the registers.',
    copyReport: 'Copy the report',
    restart: 'Start anew',
    quit: 'Quit',
  },
}
