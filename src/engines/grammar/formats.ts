// The string formats that a grammar can hold, as the text between the quotation marks. Exact for dates and times.
import { all, any, chars, type Expr, optional, repeat, text } from './rules.ts'

const digit = chars('09')
const two = repeat(digit, 2, 2)
const hex = chars('09', 'af', 'AF')
const letterOrDigit = chars('az', 'AZ', '09')

const leapYear = any(
  all(
    two,
    any(
      all(text('0'), chars('4', '8')),
      all(chars('2', '4', '6', '8'), chars('0', '4', '8')),
      all(chars('1', '3', '5', '7', '9'), chars('2', '6')),
    ),
  ),
  all(
    any(
      all(chars('0', '2', '4', '6', '8'), chars('0', '4', '8')),
      all(chars('1', '3', '5', '7', '9'), chars('2', '6')),
    ),
    text('00'),
  ),
)
const to28 = any(all(text('0'), chars('19')), all(text('1'), digit), all(text('2'), chars('08')))
const to30 = any(all(text('0'), chars('19')), all(chars('12'), digit), text('30'))
const year = repeat(digit, 4, 4)
const date = any(
  all(
    year,
    text('-'),
    any(text('01'), text('03'), text('05'), text('07'), text('08'), text('10'), text('12')),
    text('-'),
    any(to30, text('31')),
  ),
  all(year, text('-'), any(text('04'), text('06'), text('09'), text('11')), text('-'), to30),
  all(year, text('-02-'), to28),
  all(leapYear, text('-02-29')),
)

const hour = any(all(chars('01'), digit), all(text('2'), chars('03')))
const sixty = all(chars('05'), digit)
const zone = any(text('Z'), all(chars('+', '-'), hour, text(':'), sixty))
const time = all(hour, text(':'), sixty, text(':'), sixty, optional(all(text('.'), repeat(digit, 1, 9))), zone)

const hex4 = repeat(hex, 4, 4)
const uuid = all(hex4, hex4, text('-'), hex4, text('-'), hex4, text('-'), hex4, text('-'), hex4, hex4, hex4)

const label = all(letterOrDigit, optional(all(repeat(chars('az', 'AZ', '09', '-'), 0, 30), letterOrDigit)))
const hostname = all(label, repeat(all(text('.'), label), 0, 5))
const mailbox = repeat(chars('az', 'AZ', '09', '_', '+', '-'), 1, 30)
const email = all(mailbox, optional(all(text('.'), mailbox)), text('@'), label, repeat(all(text('.'), label), 1, 4))

const byte = any(
  all(text('25'), chars('05')),
  all(text('2'), chars('04'), digit),
  all(text('1'), two),
  all(chars('19'), digit),
  digit,
)
const ipv4 = all(byte, repeat(all(text('.'), byte), 3, 3))
const group = repeat(hex, 1, 4)
const ipv6 = any(
  all(group, repeat(all(text(':'), group), 7, 7)),
  all(text('::'), optional(all(group, repeat(all(text(':'), group), 0, 6)))),
)

const pathChar = chars(
  'az',
  'AZ',
  '09',
  '-',
  '.',
  '_',
  '~',
  '!',
  '$',
  '&',
  "'",
  '(',
  ')',
  '*',
  '+',
  ',',
  ';',
  '=',
  ':',
  '@',
  '/',
)
const uri = all(
  chars('az', 'AZ'),
  repeat(chars('az', 'AZ', '09', '+', '-', '.'), 0, 15),
  text('://'),
  hostname,
  optional(all(text(':'), repeat(digit, 1, 5))),
  optional(all(text('/'), repeat(pathChar, 0))),
  optional(all(text('?'), repeat(pathChar, 0))),
  optional(all(text('#'), repeat(pathChar, 0))),
)

/** None of these texts needs an escape in JSON or holds a `<`. Names that are not here are only notes. */
export const formatTexts: ReadonlyMap<string, Expr> = new Map([
  ['date', date],
  ['time', time],
  ['date-time', all(date, text('T'), time)],
  ['uuid', uuid],
  ['email', email],
  ['hostname', hostname],
  ['ipv4', ipv4],
  ['ipv6', ipv6],
  ['uri', uri],
])
