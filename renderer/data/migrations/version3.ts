import type Dexie from 'dexie'

/**
 * Version 3 keeps settings and views as records. They are taken over when the office is opened (`takeOver.ts`), for that
 * takes a command; the new number keeps older programs from opening what they would find without settings.
 */
export function version3(database: Dexie): void {
  database.version(3)
}
