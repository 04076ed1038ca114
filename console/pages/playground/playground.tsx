// The playground: a conversation with any model on the account of who is signed in, and the same request as code.
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useCall } from '../../api.ts'
import { useSession } from '../../session.tsx'
import { Code } from '../../ui/code.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { samplesOf } from './samples.ts'
import { bodyOf, type Settings, useTalk } from './talk.ts'
import { Turns } from './turns.tsx'

const emptyTool = { name: '', description: '', parameters: '{"type": "object", "properties": {}}' }

export default function Playground() {
  const { text } = useSession()
  const { data: models } = useCall('listModels')
  const talk = useTalk()
  const [question, setQuestion] = useState('')
  const [showsCode, setShowsCode] = useState(false)
  const [chosen, setChosen] = useState<Partial<Settings>>({})
  const model = models?.data.find(({ id }) => id === chosen.model) ?? models?.data[0]
  const settings: Settings = {
    system: '',
    thinking: true,
    temperature: 1,
    maxTokens: Math.min(2048, model?.max_output_tokens ?? 2048),
    tools: [],
    ...chosen,
    model: model?.id ?? '',
  }
  const change = (part: Partial<Settings>) => setChosen((last) => ({ ...last, ...part }))
  const changeTool = (at: number, part: Partial<Settings['tools'][number]>) =>
    change({ tools: settings.tools.map((tool, index) => (index === at ? { ...tool, ...part } : tool)) })
  const isAnsweringCalls = (talk.turns.at(-1)?.calls.length ?? 0) > 0
  const send = () => {
    if (question.trim() === '' || talk.isRunning || isAnsweringCalls) return
    void talk.send(settings, question)
    setQuestion('')
  }
  return (
    <div className="playground">
      <div className="stage">
        <h1 className="hidden">{text.playground}</h1>
        {talk.turns.length === 0 && <p className="empty">{text.emptyTalk}</p>}
        <Turns talk={talk} onAnswered={() => void talk.send(settings)} />
        <form
          className="composer"
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <textarea
            rows={3}
            aria-label={text.yourMessage}
            placeholder={text.yourMessage}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              send()
            }}
          />
          <div className="row end">
            {talk.turns.length > 0 && !talk.isRunning && (
              <button type="button" className="button quiet" onClick={talk.clear}>
                {text.clear}
              </button>
            )}
            <button type="button" className="button quiet" onClick={() => setShowsCode(true)}>
              {text.asCode}
            </button>
            {talk.isRunning ? (
              <button type="button" className="button" onClick={talk.stop}>
                {text.stop}
              </button>
            ) : (
              <button type="submit" className="button" disabled={question.trim() === '' || isAnsweringCalls || !model}>
                {text.ask}
              </button>
            )}
          </div>
        </form>
      </div>
      <aside className="side" aria-label={text.parameters}>
        <label>
          {text.model}
          <select value={settings.model} onChange={(event) => change({ model: event.target.value })}>
            {models?.data.map(({ id }) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={settings.thinking}
            onChange={(event) => change({ thinking: event.target.checked })}
          />
          {text.thinking}
        </label>
        <label>
          {text.system}
          <textarea rows={3} value={settings.system} onChange={(event) => change({ system: event.target.value })} />
        </label>
        <div className="columns">
          <label>
            {text.temperature}
            <input
              type="number"
              min={0}
              max={2}
              step={0.1}
              value={settings.temperature}
              onChange={(event) => change({ temperature: event.target.valueAsNumber || 0 })}
            />
          </label>
          <label>
            {text.maxTokens}
            <input
              type="number"
              min={1}
              max={model?.max_output_tokens}
              value={settings.maxTokens}
              onChange={(event) => change({ maxTokens: event.target.valueAsNumber || 1 })}
            />
          </label>
        </div>
        <h2>{text.tools}</h2>
        {settings.tools.map((tool, at) => (
          <div key={at} className="called">
            <label>
              {text.toolName}
              <input value={tool.name} onChange={(event) => changeTool(at, { name: event.target.value })} />
            </label>
            <label>
              {text.toolDescription}
              <input
                value={tool.description}
                onChange={(event) => changeTool(at, { description: event.target.value })}
              />
            </label>
            <label>
              {text.toolParameters}
              <textarea
                rows={4}
                className="mono"
                value={tool.parameters}
                onChange={(event) => changeTool(at, { parameters: event.target.value })}
              />
            </label>
            <button
              type="button"
              className="button quiet small"
              onClick={() => change({ tools: settings.tools.filter((_, index) => index !== at) })}
            >
              <Trash2 size={13} /> {text.remove}
            </button>
          </div>
        ))}
        <button
          type="button"
          className="button quiet"
          onClick={() => change({ tools: [...settings.tools, emptyTool] })}
        >
          <Plus size={15} /> {text.addTool}
        </button>
      </aside>
      {showsCode && (
        <Dialog title={text.asCode} close={() => setShowsCode(false)}>
          <Code
            samples={samplesOf(
              bodyOf(
                settings,
                talk.turns.length > 0
                  ? talk.turns
                  : [{ role: 'user', content: question || 'Hello!', reasoning: '', calls: [] }],
              ),
            )}
          />
        </Dialog>
      )}
    </div>
  )
}
