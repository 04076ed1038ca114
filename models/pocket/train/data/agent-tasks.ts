// Agents that work on files: loops of up to five calls.
import type { Conversation, Random, Split } from './conversation.ts'
import type { Action } from './entities.ts'
import { type Kind, kindOf, type Said } from './kinds.ts'
import { sentence } from './sentences.ts'
import { type Call, spoken, Talk } from './talk.ts'
import type { Tool } from './toolset.ts'
import * as v from './values.ts'

const say = (text: string): Said => ({ text, json: JSON.stringify(text) })
const plainKind = (names: string, about: string): Kind => ({
  names: names.split(' '),
  type: 'string',
  about: about.split('|'),
  says: ['{v}'],
  make: () => say(''),
})

const oldText = plainKind('old_string old_text old search', 'Text to replace|Exact text that is there now')
const newText = plainKind('new_string new_text new replacement', 'Text to put there|The new text')
const content = plainKind('content text contents', 'Content of the file|What to write')

type Names = { read: string; search: string; list: string; edit: string; run: string; write: string }
const naming: Record<Split, readonly Names[]> = {
  train: [
    { read: 'read_file', search: 'grep', list: 'list_dir', edit: 'edit_file', run: 'run_command', write: 'write_file' },
    { read: 'Read', search: 'Grep', list: 'LS', edit: 'Edit', run: 'Bash', write: 'Write' },
    {
      read: 'open_file',
      search: 'search_files',
      list: 'list_directory',
      edit: 'str_replace',
      run: 'bash',
      write: 'create_file',
    },
    {
      read: 'view',
      search: 'codebase_search',
      list: 'ls',
      edit: 'replace_in_file',
      run: 'execute_command',
      write: 'write_to_file',
    },
    { read: 'cat', search: 'find_in_files', list: 'list_files', edit: 'apply_edit', run: 'shell', write: 'save_file' },
    {
      read: 'get_file_contents',
      search: 'search_code',
      list: 'get_directory',
      edit: 'patch_file',
      run: 'run_terminal_cmd',
      write: 'put_file',
    },
  ],
  'held-out': [
    {
      read: 'peek_document',
      search: 'scan_sources',
      list: 'survey_folder',
      edit: 'swap_passage',
      run: 'invoke_console',
      write: 'store_document',
    },
  ],
}

function tools(names: Names, split: Split): Record<keyof Names, Action> {
  const train = split === 'train'
  const action = (name: string, about: string[], keys: Kind[]): Action => ({
    group: 'agent',
    names: [name],
    about: train ? about : [`${about[0]} (project files)`],
    params: keys.map((kind) => ({ kind, required: true })),
    todo: about[0]!.toLowerCase(),
    asks: [],
    sort: 'read',
    gives: [],
  })
  return {
    read: action(
      names.read,
      ['Read a file', 'Returns the content of a file', 'Reads a file of the project'],
      [kindOf('file_path')],
    ),
    search: action(
      names.search,
      ['Search the files for a pattern', 'Find a pattern in the code', 'Searches file contents'],
      [kindOf('pattern')],
    ),
    list: action(names.list, ['List a directory', 'Lists the files of a folder'], [kindOf('directory')]),
    edit: action(
      names.edit,
      ['Replace text in a file', 'Edit a file by replacing a string'],
      [kindOf('file_path'), oldText, newText],
    ),
    run: action(names.run, ['Run a shell command', 'Executes a command and returns its output'], [kindOf('command')]),
    write: action(names.write, ['Write a file', 'Creates or overwrites a file'], [kindOf('file_path'), content]),
  }
}

const identifierOf = (random: Random, split: Split) =>
  `${random.pick(v.verbs[split])}${v.capital(random.pick(v.nouns[split]))}`

export function agent(random: Random, split: Split): Conversation {
  const talk = new Talk(random, split)
  const names = random.pick(naming[split])
  const all = tools(names, split)
  const keys = Object.keys(all) as (keyof Names)[]
  if (talk.style.casing !== 'camel' || /[A-Z]/.test(names.read)) talk.style.casing = 'snake'
  const made = talk.offer(
    keys.map((key) => all[key]),
    6,
  )
  const by = Object.fromEntries(keys.map((key, at) => [key, made[at]!])) as Record<keyof Names, Tool>
  const call = (key: keyof Names, thought: string, ...values: string[]): string => {
    const tool = by[key]
    const one: Call = { tool, values: new Map(tool.slots.map((slot, at) => [slot, say(values[at]!)])) }
    return talk.call(
      `${thought} ${tool.name}: ${key === 'write' || key === 'edit' ? `${tool.slots[0]!.name} is ${values[0]}` : spoken(one)}.`,
      [one],
    )[0]!
  }
  const path = v.filePath(random, split)
  const name = identifierOf(random, split)
  const value = random.pick([
    String(random.int(2, 900)),
    `"${random.pick(v.nouns[split])}"`,
    'true',
    'false',
    `${random.int(0, 9)}.${random.int(1, 9)}`,
  ])
  const lines = (used: string) =>
    random
      .shuffle([
        used,
        `import { ${random.pick(v.nouns[split])} } from './${random.pick(v.nouns[split])}'`,
        `// ${sentence(random, split)}`,
      ])
      .slice(0, random.int(2, 3))
      .concat(used)
      .filter((line, at, list) => list.indexOf(line) === at)
      .join('\n')
  const line = `const ${name} = ${value}`
  switch (random.int(0, 6)) {
    case 0: {
      talk.user(
        random.pick([
          `What is the value of ${name}?`,
          `Find out what ${name} is set to.`,
          `Look up ${name} in the code and tell me its value.`,
          `What is ${name} in this project?`,
        ]),
      )
      talk.result(
        call('search', `The user wants the value of ${name}. First find it.`, name),
        `${path}:${random.int(1, 90)}: ${random.chance(0.5) ? line : `export ${name}`}`,
      )
      talk.result(call('read', `It is in ${path}. Now read it.`, path), lines(line))
      talk.say(`The file says ${line}.`, `${name} is ${value.replaceAll('"', '')}; it is set in ${path}.`)
      break
    }
    case 1: {
      const folder = v.folderPath(random, split)
      const files = [...new Set(Array.from({ length: random.int(2, 4) }, () => v.fileName(random, split)))]
      const wanted = random.pick(files)
      talk.user(
        random.pick([
          `Show me the ${wanted} in ${folder}.`,
          `There should be a ${wanted} in ${folder}. Check, and read it.`,
          `List ${folder} and open ${wanted}.`,
        ]),
      )
      talk.result(
        call('list', `The user wants ${wanted} from ${folder}. First list the folder.`, folder),
        files.join('\n'),
      )
      const full = `${folder}/${wanted}`
      const text = sentence(random, split)
      talk.result(call('read', `${wanted} is there. Now read it.`, full), text)
      talk.say('The file was read.', `${wanted} says: ${text}`)
      break
    }
    case 2: {
      const next = String(random.int(2, 900))
      talk.user(
        random.pick([
          `Set ${name} to ${next} in ${path}.`,
          `Change ${name} in ${path} to ${next}.`,
          `In ${path}, ${name} should be ${next}.`,
        ]),
      )
      talk.result(call('read', `The user wants to change ${name}. First read the file.`, path), lines(line))
      talk.result(
        call('edit', `The line is ${line}. Now change it.`, path, line, `const ${name} = ${next}`),
        random.pick(['ok', 'Edited 1 place', '{"ok": true}', 'The file was updated.']),
      )
      talk.say('The file is changed.', `${name} in ${path} is ${next} now.`)
      break
    }
    case 3: {
      const command = random.pick([
        'npm test',
        'pytest',
        'go test ./...',
        'cargo test',
        'make test',
        'node --test',
        'npm run lint',
        'tsc',
      ])
      const passed = random.chance(0.45)
      talk.user(
        random.pick([
          `Run ${command} and tell me if it passes.`,
          `Does ${command} pass?`,
          `run \`${command}\``,
          `Please execute ${command}.`,
        ]),
      )
      const error = `${path}:${random.int(1, 200)}: ${name} is not defined`
      const count = random.int(3, 200)
      talk.result(
        call('run', `The user wants to run ${command}.`, command),
        passed ? `${count} passed` : `1 failed\n${error}`,
      )
      if (passed) talk.say('It passed.', `It passes: ${count} passed.`)
      else talk.say('One failed.', `It fails: ${error}`)
      break
    }
    case 4: {
      const text = sentence(random, split)
      talk.user(
        random.pick([
          `Create ${path} with the text "${text}" and show it to me.`,
          `Write "${text}" into ${path}, then read it back.`,
          `Save "${text}" as ${path} and check that it is there.`,
        ]),
      )
      talk.result(
        call('write', 'The user wants a file. First write it.', path, text),
        random.pick(['ok', 'Written', '{"ok": true}']),
      )
      talk.result(call('read', 'It is written. Now read it.', path), text)
      talk.say('It is there.', `${path} says: ${text}`)
      break
    }
    case 5: {
      const next = identifierOf(random, split)
      const command = random.pick(['npm test', 'pytest', 'make test', 'node --test'])
      talk.user(
        random.pick([
          `Rename ${name} to ${next} and run ${command}.`,
          `${name} should be called ${next}. Change it and make sure that ${command} passes.`,
        ]),
      )
      talk.result(
        call('search', `The user wants to rename ${name}. First find it.`, name),
        `${path}:${random.int(1, 90)}: ${line}`,
      )
      talk.result(call('edit', `It is in ${path}. Now change it.`, path, line, `const ${next} = ${value}`), 'ok')
      const count = random.int(3, 99)
      talk.result(call('run', `It is renamed. Now run ${command}.`, command), `${count} passed`)
      talk.say('All is done.', `${name} is ${next} now, and ${command} passes: ${count} passed.`)
      break
    }
    default: {
      talk.user(random.pick([`Is ${name} used anywhere?`, `Search for ${name}.`, `Where is ${name}?`]))
      const found = random.chance(0.6)
      talk.result(
        call('search', `The user wants to find ${name}.`, name),
        found ? `${path}:${random.int(1, 90)}: ${line}` : random.pick(['No matches', 'no results', '[]', '']),
      )
      if (found) talk.say(`It is in ${path}.`, `${name} is in ${path}.`)
      else talk.say('Nothing was found.', `${name} is not in the project.`)
    }
  }
  return talk.finish('agent')
}
