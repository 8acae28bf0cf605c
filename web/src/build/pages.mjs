// Builds or tests the pages in web/ui, and only when something they are made of has changed.
// Called by Maven from web/: node src/build/pages.mjs build|test
import { execSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const task = process.argv[2]
const stamps = join('target', 'pages')

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

const installed = join('ui', 'node_modules', '.package-lock.json')
if (age(installed) < age(join('ui', 'package-lock.json'))) npm('ci --no-audit --no-fund')

if (task === 'build') {
  unlessDone('built', 'ui', join('target', 'classes', 'public', 'index.html'), () => npm('run build'))
} else {
  unlessDone('tested', 'ui', 'ui', () => {
    npm('run check')
    npm('test')
  })
}
