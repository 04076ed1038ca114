// Adds the scores up to the rows of the issue's table. Pure.
import type { Case } from './cases.ts'
import type { Score } from './score.ts'

export type Scored = { one: Case; score: Score; generated: boolean }
export type Tally = { cases: number; right: number; percent: number | null }
export type Row = { row: string; target?: number; handwritten: Tally; generated: Tally }

type Question = { row: string; target?: number; tasks: readonly string[] | 'all'; right(score: Score): boolean }

const whole = (score: Score): boolean => score.right
const questions: Question[] = [
  { row: 'right function among 1-6, or none', target: 95, tasks: ['call', 'none-fits'], right: (s) => s.rightFunction },
  { row: 'all arguments exact', target: 90, tasks: ['call'], right: whole },
  { row: 'parallel calls, all right', target: 80, tasks: ['parallel'], right: whole },
  { row: 'answer carries the tool result', target: 95, tasks: ['result-answer'], right: whole },
  { row: 'second call depends on first result', target: 85, tasks: ['second-call'], right: whole },
  { row: 'no call when none fits', target: 95, tasks: ['none-fits'], right: (s) => s.rightFunction },
  { row: 'JSON fields exact', target: 90, tasks: ['json'], right: whole },
  { row: 'JSON valid', target: 100, tasks: ['json'], right: (s) => s.validJson === true },
  { row: 'needle at 4,000 tokens', target: 90, tasks: ['needle'], right: whole },
  { row: 'thinking when on, none when off', target: 100, tasks: 'all', right: (s) => s.thinkingRight },
  { row: 'asks for a missing value', tasks: ['missing'], right: whole },
  { row: 'small talk, identity, platform', tasks: ['chat'], right: whole },
  { row: 'skills (copy, count, sort, sums)', tasks: ['skills'], right: whole },
  { row: "says that it can't", tasks: ['refuse'], right: whole },
]

/** The rows that have cases; a task with no row of its own gets one, so that nothing is left out. */
export function rowsOf(scored: readonly Scored[]): Row[] {
  const known = new Set(questions.flatMap(({ tasks }) => (tasks === 'all' ? [] : tasks)))
  const others = [...new Set(scored.map(({ one }) => one.task))].filter((task) => !known.has(task))
  return [...questions, ...others.map((task): Question => ({ row: task, tasks: [task], right: whole }))]
    .map(({ row, target, tasks, right }) => {
      const of = scored.filter(({ one }) => tasks === 'all' || tasks.includes(one.task))
      const tally = (generated: boolean): Tally => {
        const cases = of.filter((item) => item.generated === generated)
        const count = cases.filter(({ score }) => right(score)).length
        return {
          cases: cases.length,
          right: count,
          percent: cases.length === 0 ? null : Math.round((count / cases.length) * 1000) / 10,
        }
      }
      return { row, ...(target !== undefined && { target }), handwritten: tally(false), generated: tally(true) }
    })
    .filter(({ handwritten, generated }) => handwritten.cases + generated.cases > 0)
}

/** For a terminal, and Markdown as it is. */
export function tableOf(rows: readonly Row[]): string {
  const cells = ({ cases, percent }: Tally): string[] => [
    cases === 0 ? '' : String(cases),
    percent === null ? '' : `${percent.toFixed(1)} %`,
  ]
  const lines = [
    ['task', 'at least', 'by hand', 'right', 'generated', 'right'],
    ...rows.map(({ row, target, handwritten, generated }) => [
      row,
      target === undefined ? '' : `${target} %`,
      ...cells(handwritten),
      ...cells(generated),
    ]),
  ]
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)))
  const text = (line: string[]): string =>
    `| ${line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(' | ')} |`
  const rule = `|${widths.map((width, at) => (at === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [text(lines[0]!), rule, ...lines.slice(1).map(text)].join('\n')
}
