import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/controls.css'
import './styles/tables.css'
import './styles/charts.css'
import './styles/run.css'
import './styles/lab.css'
import './styles/editor.css'
import './styles/print.css'
import { mount } from 'svelte'
import App from './App.svelte'
import { announceLanguage } from './strings'
import { applyTheme, storedTheme } from './parts/theme'

announceLanguage(document.documentElement)
applyTheme(storedTheme())

const target = document.getElementById('app')
if (target !== null) mount(App, { target })
