import type { UnreadFile } from '#shared/engine/query/fileIndex'
import type { OfficeRecords } from '../officeRecords'
import type { Found } from '../queryTypes'

/** Questions of the search over all registers. */
export const searchQuestions = (office: OfficeRecords) => ({
  /** Searches all registers, or one, while typing. */
  async find(text: string, limit: number, register?: string): Promise<Found> {
    const stores = await office.ready()
    return office.search.find(stores, text, limit, register)
  },

  /** Files of records whose text was not read yet. */
  async filesWithoutText(): Promise<readonly UnreadFile[]> {
    await office.ready()
    return office.search.filesWithoutText()
  },

  /** Takes over the text of a file that is already in the database. */
  addFileText(sha256: string, text: string): void {
    office.search.addFileText(sha256, text)
  },

  /** Forgets the texts of files that are gone from the database. */
  forgetFileTexts(files: readonly string[]): void {
    office.search.forgetFileTexts(files)
  },
})
