import type { Preferences } from '../settings/preferences'
import { appEn } from './app.en'
import { appPl, type AppText } from './app.pl'
import { checksEn } from './checks.en'
import { checksPl, type ChecksText } from './checks.pl'
import { deadlinesEn } from './deadlines.en'
import { deadlinesPl, type DeadlinesText } from './deadlines.pl'
import { deskEn } from './desk.en'
import { deskPl, type DeskText } from './desk.pl'
import { importEn } from './import.en'
import { importPl, type ImportText } from './import.pl'
import { registersEn } from './registers.en'
import { registersPl } from './registers.pl'
import type { RegisterText } from './registerText'

/** All texts of one language. */
export interface Texts {
  readonly language: Preferences['language']
  readonly app: AppText
  readonly import: ImportText
  readonly deadlines: DeadlinesText
  readonly checks: ChecksText
  readonly desk: DeskText
  readonly register: (id: string) => RegisterText
}

/** The texts of a language. Official documents are always Polish and ask for `pl`. */
export function textsOf(language: Preferences['language']): Texts {
  const registers: Readonly<Record<string, RegisterText>> = language === 'pl' ? registersPl : registersEn
  return {
    language,
    app: language === 'pl' ? appPl : appEn,
    import: language === 'pl' ? importPl : importEn,
    deadlines: language === 'pl' ? deadlinesPl : deadlinesEn,
    checks: language === 'pl' ? checksPl : checksEn,
    desk: language === 'pl' ? deskPl : deskEn,
    register: (id) => {
      const text = registers[id]
      if (text === undefined) throw new Error(`No texts for register ${id}`)
      return text
    },
  }
}

/** Label of a field, or of a column inside a field of rows (`field.column`). */
export function fieldLabel(text: RegisterText, path: string): string {
  return text.fields[path] ?? path
}

/** Label of what an import fills: a column inside a row bears the name of its field before its own. */
export function targetLabel(text: RegisterText, path: string): string {
  const [field = path, column] = path.split('.')
  return column === undefined ? fieldLabel(text, field) : `${fieldLabel(text, field)}: ${fieldLabel(text, path)}`
}

/** Heading of a column: the short label where there is one. */
export function columnHeading(text: RegisterText, field: string): string {
  return text.headings[field] ?? fieldLabel(text, field)
}
