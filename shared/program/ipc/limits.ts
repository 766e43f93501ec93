/** Largest register file the program reads, bytes. Real registers of 25 years stay below 20 MB. */
export const registerFileLimit = 100 * 1024 * 1024

/** Largest picture for a letterhead, bytes. */
export const pictureFileLimit = 5 * 1024 * 1024

/** Endings offered for a register file, without the dot. */
export const registerFileEndings = ['csv', 'xlsx', 'ods', 'json', 'txt', 'pdf', 'docx'] as const

/** Endings offered for a picture, without the dot. */
export const pictureFileEndings = ['png', 'jpg', 'jpeg'] as const

/** Largest piece of a file to attach that goes in one message, bytes. */
export const attachmentPiece = 4 * 1024 * 1024

/** How much of an attached file's text is kept for search, characters: about 80 pages. */
export const attachmentTextLimit = 200_000
/** Largest attached file whose pages are drawn anew for publication, bytes. */
export const drawnFileLimit = 20 * 1024 * 1024

/** Endings offered for a backup or a package, without the dot. */
export const archiveFileEndings = ['zip', 'age'] as const
