import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/controls.css'
import './styles/tables.css'
import './styles/charts.css'
import './styles/run.css'
import './styles/map.css'
import './styles/lab.css'
import './styles/editor.css'
import './styles/bench.css'
import './styles/what-if.css'
import './styles/lesson.css'
import './styles/projector.css'
import './styles/print.css'
import { mount } from 'svelte'
import { announceLanguage, speak } from './strings'
import { languageOf } from './strings/languages'
import { applyProjector, storedProjector } from './parts/projector'
import { applyTheme, storedTheme } from './parts/theme'

applyTheme(storedTheme())
await speak(languageOf(location.search, navigator.languages))
announceLanguage(document.documentElement)
applyProjector(storedProjector())

// The pages come after their words, for some of them take words into constants.
const { default: App } = await import('./App.svelte')
const target = document.getElementById('app')
if (target !== null) mount(App, { target })
