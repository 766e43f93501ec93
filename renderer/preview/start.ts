import './bridge'

// Not a static import: the program is a chunk shared with the other page, and chunks run before the code that imports them.
await import('../app/entry')
