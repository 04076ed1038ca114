// Several records of the same fields as one text: tables, lines, sentences. Only for training.
import type { Random } from './conversation.ts'
import { labelOf } from './json-carriers.ts'
import type { Stated } from './json-text.ts'
import { casings, fillerWord, participle } from './json-words.ts'
import { fill, vary } from './text-talk.ts'
import * as v from './values.ts'

/** Each record's first field names it. */
export function freshRows(random: Random, noun: string, records: readonly (readonly Stated[])[]): string {
  const casing = random.pick(casings.slice(2, 7))
  const labels = records[0]!.map(({ field }) => casing(labelOf(random, field)))
  const words = labels.map((label) => (casing === casings[6] ? label : label.toLowerCase()))
  const said = records.map((record) => record.map((one) => one.said))
  const commas = said.flat().some((text) => /[,;]/.test(text))
  const rest = (row: readonly string[], form: string, join: string) =>
    row
      .slice(1)
      .map((value, at) => fill(form, { l: words[at + 1]!, v: value }))
      .join(join)
  const join = random.pick(commas ? ['; ', ' / ', ' | '] : [', ', '; ', ' / ', ' and ', ' | '])
  const pair = random.pick([
    '{l} {v}',
    '{l}: {v}',
    '{l} = {v}',
    '{v} ({l})',
    '{v} as {l}',
    '{l}={v}',
    '{l} - {v}',
    `{l} ${fillerWord(random)} {v}`,
  ])
  // A name alone is all there is of each record.
  if (labels.length === 1) {
    const bullet = random.pick(['- ', '', '+ ', '> ', '@ '])
    return `${random.pick([`${v.capital(labels[0]!)}:\n`, ''])}${said.map(([name]) => bullet + name).join('\n')}`
  }
  return random.pick([
    () =>
      `| ${labels.join(' | ')} |\n|${labels.map(() => '---').join('|')}|\n${said.map((row) => `| ${row.join(' | ')} |`).join('\n')}`,
    () => {
      const mark = random.pick(commas ? ['\t', ' | ', '|'] : [',', ';', '\t', ' | ', ', '])
      return [labels, ...said].map((row) => row.join(mark)).join('\n')
    },
    () =>
      said
        .map(
          (row, at) =>
            `${random.pick(['', `${at + 1}. `])}${row[0]}${random.pick([': ', ': ', ' - '])}${rest(row, pair, join)}`,
        )
        .join('\n'),
    () => said.map((row, at) => `${at + 1}) ${row[0]} (${rest(row, pair, join)})`).join('\n'),
    () =>
      said
        .map((row) => row.map((value, at) => `${labels[at]}: ${value}`).join('\n'))
        .join(random.pick(['\n\n', '\n---\n', '\n* * *\n'])),
    () => {
      const middle = vary(random, `[has|with|shows|got|comes with|gave|needs|chose|{r}|is listed with|wants]`).replace(
        '{r}',
        () => participle(random),
      )
      return said
        .map((row) => `${row[0]} ${middle} ${rest(row, random.pick(['{l} {v}', '{v} as {l}', 'the {l} {v}']), join)}.`)
        .join(random.pick([' ', '\n']))
    },
    () =>
      said
        .map(
          (row) =>
            `${vary(random, `[For|About|As for|On|With] `)} ${row[0]}${random.pick([': ', ', '])}${rest(row, random.pick(['the {l} is {v}', 'the {l} was {v}', '{v} is the {l}']), join)}.`,
        )
        .join(' '),
    // One fact a sentence, those of all records in any order.
    () => {
      const form = random.pick([
        "{h}'s {l} is {v}.",
        'The {l} of {h} is {v}.',
        '{h}: {l} {v}.',
        '{h} has {v} as {l}.',
        'For {h}, the {l} is {v}.',
        '{h} ({l}: {v}).',
      ])
      const facts = said.flatMap((row) =>
        row.slice(1).map((value, at) => fill(form, { h: row[0]!, l: words[at + 1]!, v: value })),
      )
      return `${vary(random, `[The ${noun}: |||]`)}${random.shuffle(facts).join(random.pick([' ', ' ', '\n']))}`.trim()
    },
  ])()
}
