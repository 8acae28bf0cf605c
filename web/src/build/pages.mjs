// Builds or tests the pages in web/ui, and only when something they are made of has changed.
// Called by Maven from web/: node src/build/pages.mjs build|test
import { execSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const task = process.argv[2]
const stamps = join('target', 'pages')
const built = join('target', 'classes', 'public')
const MOST_BYTES = 200 * 1024

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Foreshore needs Node 20 or newer to build its pages; this is ${process.version}.`)
  process.exit(1)
}

/** Time of the newest file below a folder, leaving out what is made rather than written. */
function newest(path) {
  if (!existsSync(path)) return Infinity
  const entry = statSync(path)
  if (!entry.isDirectory()) return entry.mtimeMs
  const inside = readdirSync(path).filter(name => name !== 'node_modules' && !name.startsWith('.'))
  return Math.max(0, ...inside.map(name => newest(join(path, name))))
}

function age(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0
}

function npm(words) {
  console.log(`npm ${words}`)
  execSync(`npm ${words}`, { cwd: 'ui', stdio: ['ignore', 'inherit', 'inherit'] })
}

function unlessDone(stamp, sources, made, work) {
  const mark = join(stamps, stamp)
  if (existsSync(made) && age(mark) > newest(sources)) return
  work()
  mkdirSync(stamps, { recursive: true })
  writeFileSync(mark, '')
}

/**
 * All that one reader may be made to fetch, compressed, in the language with the longest words; on a slow line every
 * kilobyte is waited for. Nobody reads two languages at once.
 */
function weigh() {
  const names = readdirSync(built, { recursive: true }).filter(name => /\.(html|js|css|svg)$/.test(name))
  const weight = name => gzipSync(readFileSync(join(built, name))).length
  const isLanguage = name => /(^|[/\\])(en|fr|ru|ar)-[^/\\]*\.js$/.test(name)
  const pages = names.filter(name => !isLanguage(name)).reduce((sum, name) => sum + weight(name), 0)
  const bytes = pages + Math.max(0, ...names.filter(isLanguage).map(weight))
  console.log(`the pages are ${(bytes / 1024).toFixed(1)} KB compressed, of at most ${MOST_BYTES / 1024}`)
  if (bytes > MOST_BYTES) throw new Error('The pages are too large for a slow line.')
}

const installed = join('ui', 'node_modules', '.package-lock.json')
if (age(installed) < age(join('ui', 'package-lock.json'))) npm('ci --no-audit --no-fund')

if (task === 'build') {
  unlessDone('built', 'ui', join(built, 'index.html'), () => npm('run build'))
} else {
  unlessDone('tested', 'ui', 'ui', () => {
    npm('run check')
    npm('test')
  })
  unlessDone('pseudo', 'ui', join('target', 'test-classes', 'pages-pseudo', 'index.html'), () => npm('run build -- --mode pseudo'))
  weigh()
}
