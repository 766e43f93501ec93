import { OfficeRecords } from './officeRecords'
import { deskQuestions } from './questions/desk'
import { healthQuestions } from './questions/health'
import { listsQuestions } from './questions/lists'
import { printsQuestions } from './questions/prints'
import { publicationQuestions } from './questions/publication'
import { recordsQuestions } from './questions/records'
import { searchQuestions } from './questions/search'
import { templatesQuestions } from './questions/templates'
import { typingQuestions } from './questions/typing'

/**
 * Answers every question about many records, in a worker. What is asked of them stands in `questions/`, by who asks; all
 * of it over the same records in memory.
 */
export function queryService() {
  const office = new OfficeRecords()
  return {
    configure: office.configure.bind(office),
    reload: office.reload.bind(office),
    hear: office.hear.bind(office),
    apply: office.apply.bind(office),
    ...deskQuestions(office),
    ...listsQuestions(office),
    ...recordsQuestions(office),
    ...typingQuestions(office),
    ...healthQuestions(office),
    ...searchQuestions(office),
    ...templatesQuestions(office),
    ...publicationQuestions(office),
    ...printsQuestions(office),
  }
}
export type QueryService = ReturnType<typeof queryService>
