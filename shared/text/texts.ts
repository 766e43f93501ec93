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
import { unknownText } from '../engine/unknownRegister'
import { checkIdsOf } from '../engine/health/catalogue'
import { silencedField } from '../engine/health/silenced'
import type { Catalogue } from '../engine/catalogue'
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
import { publicationEn } from './publication.en'
import { publicationPl, type PublicationText } from './publication.pl'
import { sharingEn } from './sharing.en'
import { sharingPl, type SharingText } from './sharing.pl'
import { templatesEn } from './templates.en'
import { templatesPl, type TemplatesText } from './templates.pl'
import type { CheckText, RegisterText } from '../model/registerText'

/** What the program itself says in one language. */
export interface ProgramTexts {
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
  readonly templates: TemplatesText
  readonly publication: PublicationText
  readonly sharing: SharingText
}

/** All texts of one language, those of the registers too. */
export interface Texts extends ProgramTexts {
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
function complete(catalogue: Catalogue, { language, app, health }: ProgramTexts): Texts['register'] {
  const { silenced, check, reason } = health.fields
  const texts = new Map(
    Object.entries(catalogue.texts[language]).map(([id, text]) => {
      const checks = checkIdsOf(catalogue.of(id)).map((one) => [one, textOfCheck(health, text, one).title] as const)
      const completed: RegisterText = {
        ...text,
        fields: {
          ...text.fields,
          [silencedField]: silenced,
          [`${silencedField}.check`]: check,
          [`${silencedField}.reason`]: reason,
        },
        choices: { ...text.choices, [`${silencedField}.check`]: Object.fromEntries(checks) },
      }
      return [id, completed]
    }),
  )
  return (id) => texts.get(id) ?? unknownText(app.unknownRegister(id))
}

const polish: ProgramTexts = {
  language: 'pl',
  history: historyPl,
  app: appPl,
  import: importPl,
  backups: backupsPl,
  handover: handoverPl,
  attachments: attachmentsPl,
  deadlines: deadlinesPl,
  checks: checksPl,
  desk: deskPl,
  health: healthPl,
  merge: mergePl,
  help: helpPl,
  printing: printingPl,
  templates: templatesPl,
  publication: publicationPl,
  sharing: sharingPl,
}
const english: ProgramTexts = {
  language: 'en',
  history: historyEn,
  app: appEn,
  import: importEn,
  backups: backupsEn,
  handover: handoverEn,
  attachments: attachmentsEn,
  deadlines: deadlinesEn,
  checks: checksEn,
  desk: deskEn,
  health: healthEn,
  merge: mergeEn,
  help: helpEn,
  printing: printingEn,
  templates: templatesEn,
  publication: publicationEn,
  sharing: sharingEn,
}

/** What the program itself says, before anything is known of registers. */
export function programTexts(language: Preferences['language']): ProgramTexts {
  return language === 'pl' ? polish : english
}

/** Made once for a catalogue: every cell of a list asks for them. */
const made = new WeakMap<Catalogue, Map<Preferences['language'], Texts>>()

/** The texts of a language, with those of the registers. Official documents are always Polish and ask for `pl`. */
export function textsOf(language: Preferences['language'], catalogue: Catalogue): Texts {
  const ofCatalogue = made.get(catalogue) ?? new Map<Preferences['language'], Texts>()
  made.set(catalogue, ofCatalogue)
  const program = programTexts(language)
  const texts = ofCatalogue.get(language) ?? { ...program, register: complete(catalogue, program) }
  ofCatalogue.set(language, texts)
  return texts
}
