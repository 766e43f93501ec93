import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'

const root = import.meta.dirname
const at = (path: string) => resolve(root, path)

// Targets are written out, never guessed from an installed Electron: the binary may be absent (README), and tests also run
// in Electron 33 (Node 20.18, Chromium 130).
export default defineConfig({
  main: {
    // The package for Node declares a `require` of its own beside the one the bundler puts into every chunk.
    resolve: { alias: [{ find: /^fflate$/u, replacement: 'fflate/browser' }] },
    build: {
      target: 'node20',
      outDir: at('out/main'),
      // Everything is bundled: the packed program carries no node_modules. Only `electron` and Node's own stay outside.
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          preview: at('electron/preview/preview.ts'),
          // node:worker_threads workers. Chunks stay flat beside them, so `new URL('./worker.js', import.meta.url)` finds it
          // from whichever chunk the caller was bundled into.
          worker: at('electron/services/documents/worker.ts'),
          archiveWorker: at('electron/services/archive/archiveWorker.ts'),
          textWorker: at('electron/services/attachments/textWorker.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      target: 'node20',
      outDir: at('out/preload'),
      externalizeDeps: false,
      minify: false,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: '/',
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      target: 'chrome130',
      outDir: at('out/renderer'),
      // The content security policy allows no inline script and no data: font.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: { index: at('renderer/index.html'), preview: at('renderer/preview.html') },
      },
    },
  },
})
