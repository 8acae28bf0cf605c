import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** A language in brackets, for the test that no text was forgotten. */
const PSEUDO = { find: /^\.\/en$/, replacement: new URL('./src/strings/pseudo.ts', import.meta.url).pathname }

/** `npm run dev` serves the interface alone and passes the API on to `./foreshore serve`. */
export default defineConfig(({ mode }) => ({
  plugins: [svelte()],
  base: './',
  resolve: { alias: mode === 'pseudo' ? [PSEUDO] : [] },
  build: {
    outDir: mode === 'pseudo' ? '../target/test-classes/pages-pseudo' : '../target/classes/public',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7070' } },
  test: { environment: 'node', include: ['src/**/*.spec.ts'], setupFiles: ['src/strings/speak-english.ts'] },
}))
