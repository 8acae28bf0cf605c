import { describe, expect, it } from 'vitest'
import { joinCsv } from './csv'

describe('tables joined', () => {
  it('have their heading once', () => {
    expect(joinCsv(['arm,value\r\na,1\r\n', 'arm,value\r\nb,2\r\n'])).toBe('arm,value\r\na,1\r\nb,2\r\n')
  })
  it('are the one there is', () => {
    expect(joinCsv(['arm,value\r\na,1\r\n'])).toBe('arm,value\r\na,1\r\n')
  })
})
