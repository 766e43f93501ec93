import type { Preferences } from '../program/settings/preferences'
import { historyEn } from './history.en'
import { historyPl, type HistoryText } from './history.pl'
import { appEn } from './app.en'
import { appPl, type AppText } from './app.pl'
import { checksEn } from './checks.en'
import { checksPl, type ChecksText } from './checks.pl'
import { backupsEn } from './backups.en'
import { backupsPl, type BackupsText } from './backups.pl'
import { handoverEn } from '../program/handover/handover.en'
import { handoverPl, type HandoverText } from '../program/handover/handover.pl'
import { attachmentsEn } from './attachments.en'
import { attachmentsPl, type AttachmentsText } from './attachments.pl'
import { deadlinesEn } from './deadlines.en'
import { deadlinesPl, type DeadlinesText } from './deadlines.pl'
import { deskEn } from './desk.en'
import { deskPl, type DeskText } from './desk.pl'
import { checkIdsOf } from '../engine/health/catalogue'
import { silencedField } from '../engine/health/silenced'
import { catalogue, definitionOf } from '../catalogue'
import { helpEn } from './help.en'
import { helpPl, type HelpText } from './help.pl'
import { healthEn } from './health.en'
import { healthPl, type HealthText } from './health.pl'
import { importEn } from './import.en'
import { importPl, type ImportText } from './import.pl'
import { mergeEn } from './merge.en'
import { mergePl, type MergeText } from './merge.pl'
import { printingEn } from './printing.en'
import { printingPl, type PrintingText } from './printing.pl'
import type { CheckText, RegisterText } from '../model/registerText'

/** All texts of one language. */
export interface Texts {
  readonly language: Preferences['language']
  readonly history: HistoryText
  readonly app: AppText
  readonly import: ImportText
  readonly backups: BackupsText
  readonly handover: HandoverText
  readonly attachments: AttachmentsText
  readonly deadlines: DeadlinesText
  readonly checks: ChecksText
  readonly desk: DeskText
  readonly health: HealthText
  readonly merge: MergeText
  readonly printing: PrintingText
  readonly help: HelpText
  readonly register: (id: string) => RegisterText
}

/** What a check of a register is called, why it matters, what to do; an unknown one goes by its id. */
export function textOfCheck(
  health: HealthText,
  text: Pick<RegisterText, 'fields' | 'checks' | 'windows'>,
  id: string,
): CheckText {
  const [kind, first, then] = id.split(':')
  if (kind === 'order' && first !== undefined && then !== undefined)
    return health.order(labelAt(text, first), labelAt(text, then))
  const window = kind === 'window' && first !== undefined ? text.windows?.[first] : undefined
  if (window !== undefined) return health.window(window.name, window.article)
  const checks: Readonly<Record<string, CheckText>> = health.checks
  return text.checks?.[id] ?? checks[id] ?? { title: id, why: '', next: '' }
}

/** Label of a field; of a column of rows the label of its field before it, for columns are called „Data” only. */
function labelAt(text: Pick<RegisterText, 'fields'>, path: string): string {
  const [field = path, column] = path.split('.')
  const label = text.fields[path] ?? path
  return column === undefined ? label : `${text.fields[field] ?? field}: ${label}`
}

/** The texts of the registers with those of the fields every register has. */
function complete(
  registers: Readonly<Record<string, RegisterText>>,
  health: HealthText,
): Readonly<Record<string, RegisterText>> {
  return Object.fromEntries(
    Object.entries(registers).map(([id, text]) => {
      const checks = checkIdsOf(definitionOf(id)).map(
        (check) => [check, textOfCheck(health, text, check).title] as const,
      )
      const { silenced, check, reason } = health.fields
      return [
        id,
        {
          ...text,
          fields: {
            ...text.fields,
            [silencedField]: silenced,
            [`${silencedField}.check`]: check,
            [`${silencedField}.reason`]: reason,
          },
          choices: { ...text.choices, [`${silencedField}.check`]: Object.fromEntries(checks) },
        },
      ]
    }),
  )
}
const pl = complete(catalogue.texts.pl, healthPl)
const en = complete(catalogue.texts.en, healthEn)

/** The texts of a language. Official documents are always Polish and ask for `pl`. */
export function textsOf(language: Preferences['language']): Texts {
  const registers = language === 'pl' ? pl : en
  return {
    language,
    history: language === 'pl' ? historyPl : historyEn,
    app: language === 'pl' ? appPl : appEn,
    import: language === 'pl' ? importPl : importEn,
    backups: language === 'pl' ? backupsPl : backupsEn,
    handover: language === 'pl' ? handoverPl : handoverEn,
    attachments: language === 'pl' ? attachmentsPl : attachmentsEn,
    deadlines: language === 'pl' ? deadlinesPl : deadlinesEn,
    checks: language === 'pl' ? checksPl : checksEn,
    desk: language === 'pl' ? deskPl : deskEn,
    health: language === 'pl' ? healthPl : healthEn,
    merge: language === 'pl' ? mergePl : mergeEn,
    help: language === 'pl' ? helpPl : helpEn,
    printing: language === 'pl' ? printingPl : printingEn,
    register: (id) => {
      const text = registers[id]
      if (text === undefined) throw new Error(`No texts for register ${id}`)
      return text
    },
  }
}
