// The reference of the configuration: the schema that checks `vtrix.yaml`, and the variables of the environment.
import { environment } from '../config/environment.ts'
import { ConfigFile } from '../config/schema.ts'
import { schemaOf } from '../contract/openapi.ts'
import { fieldsOf } from './fields.ts'
import type { Language, Page } from './page.ts'
import { translator } from './translate.ts'
import { words } from './words.ts'

const example = `models:
  - id: vtrix-deepseek-v3.2
    name: DeepSeek V3.2
    format: deepseek-v3.2
    aliases: [deepseek-chat, deepseek-reasoner, "claude-*"]
    price: { input: "0.28", cached_input: "0.028", output: "0.42" }
    deployments:
      - engine: completions
        url: http://10.0.0.5:8000/v1
        model: deepseek-ai/DeepSeek-V3.2
limits:
  requests_per_minute: 600
discounts:
  - { from: "16:30", to: "00:30", discount: "0.5" }`

export function configurationPage(language: Language): Page {
  const say = words[language]
  const translate = translator(language)
  return {
    slug: 'configuration',
    group: 'running',
    title: say.configuration,
    summary: say.configurationText,
    blocks: [
      { type: 'code', samples: [{ language: 'yaml', label: 'vtrix.yaml', code: example }] },
      { type: 'heading', id: 'file', text: say.configurationFile },
      { type: 'fields', fields: fieldsOf(schemaOf(ConfigFile, 'input'), 'file', translate) },
      { type: 'heading', id: 'environment', text: say.environment },
      {
        type: 'table',
        head: [say.variable, say.meaning],
        rows: Object.entries(environment).map(([name, meaning]) => [`\`${name}\``, translate(meaning)]),
      },
    ],
  }
}
