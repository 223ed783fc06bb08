import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/dom/chart/drawing'

const languages = 'cs da de en es fi fr hu id it ja ko nb nl nn no pl pt ro ru sk sv tr uk vi zh'.split(' ')
const locales = [...languages, 'en-US', 'en-GB', 'en-CA', 'en-AU', 'en-NZ', 'en-IN', 'de-CH', 'pt-BR', 'zh-Hant-TW', 'zh-Hans']
const others = ['ar-EG', 'fa', 'hi', 'bn', 'mr', 'ne', 'my', 'en-u-nu-arab', 'de-DE-u-nu-deva', 'pl-PL']
const numbers = [
  0, -0, 1, 9, 42, 999, 1000, 1234, 12_345, 999_999, 1_000_000, 123_456_789_012, 9e14, 1e15, 1.5, 0.005, 2.675, -1, -999, -1234, -0.4,
]

describe('numbers of a chart', () => {
  it.each([...locales, ...others])('are written in %s as its formatter does', locale => {
    const { format } = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    expect(numbers.map(number => plainText(number, locale))).toEqual(numbers.map(format))
  })
})
