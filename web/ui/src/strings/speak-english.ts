import { speak } from '.'

// What is tested says what it says in English.
await speak('en')
