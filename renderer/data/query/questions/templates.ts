import type { DocumentInput } from '#shared/engine/documents/model'
import type { BuiltInPaper } from '#shared/engine/templates/paperList'
import type { TemplateScope } from '#shared/engine/templates/scope'
import type { OfficeRecords } from '../officeRecords'
import { builtInTemplate, type TemplateQuestion, templateScopeOf } from '../templates'

/** Questions about the office's own papers: what a template is filled with, and the built-in papers as templates. */
export const templatesQuestions = (office: OfficeRecords) => ({
  /** What a template of the office is filled with; `undefined` for a record that is not there. */
  async templateScope(question: TemplateQuestion): Promise<TemplateScope | undefined> {
    return templateScopeOf(await office.ready(), question)
  },

  /** A built-in paper as a template to be changed in Word. */
  async builtInTemplate(register: string, paper: BuiltInPaper): Promise<DocumentInput | undefined> {
    return builtInTemplate(await office.ready(), office.settings(), register, paper)
  },
})
