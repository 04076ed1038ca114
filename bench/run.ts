// `npm run bench`: lists the questions; `npm run bench NAME` answers one.
const questions: Record<string, string> = {
  requests: 'requests a second through one core, against nginx (needs nginx and wrk)',
  streams: 'CPU time a chunk on 200 paced streams, against nginx (needs nginx)',
  embedded: 'the embedded engine through HTTP, against node-llama-cpp called directly; 20 turns; eight at once',
  'pocket-decode': 'ms a token of the bundled model at growing context, sparse against dense',
  money: 'what holds and the ledger cost a request, on SQLite and PostgreSQL (needs wrk)',
  verify: 'time of `ledger verify` on a million entries',
  palette: 'from a keystroke in ⌘K to its results, with 3,000 entries (needs Chromium)',
  console: 'what the pages weigh, how soon they are usable, 10,000 rows scrolled (needs Chromium)',
  leaving: "time from a client's leaving to the engine's stop",
}

const name = process.argv[2]
if (name !== undefined && name in questions) await import(`./${name}.ts`)
else
  for (const [question, about] of Object.entries(questions))
    console.log(`npm run bench ${question.padEnd(13)} ${about}`)
