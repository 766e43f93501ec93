/** Largest register file the program reads, bytes. Real registers of 25 years stay below 20 MB. */
export const registerFileLimit = 100 * 1024 * 1024

/** Largest picture for a letterhead, bytes. */
export const pictureFileLimit = 5 * 1024 * 1024

/** Endings offered for a register file, without the dot. */
export const registerFileEndings = ['csv', 'xlsx', 'txt'] as const

/** Endings offered for a picture, without the dot. */
export const pictureFileEndings = ['png', 'jpg', 'jpeg'] as const
