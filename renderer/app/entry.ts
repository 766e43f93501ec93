// The browser takes as long to open its store of databases as it does to read the program's code: asked for now, both happen
// side by side. Whoever opens the office's database tells of what is wrong with it.
void indexedDB.databases().catch(() => undefined)

await import('./main')

export {}
