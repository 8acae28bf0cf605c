import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

/** `npm run dev` serves the interface alone and passes the API on to `./foreshore serve`. */
export default defineConfig({
  plugins: [svelte()],
  base: './',
  build: {
    outDir: '../target/classes/public',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:7070' } },
  test: { environment: 'node', include: ['src/**/*.spec.ts'] },
})
