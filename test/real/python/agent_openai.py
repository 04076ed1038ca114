"""The loop that OpenAI's guide shows: reasoning is not sent back, as the client drops it."""
import json

from openai import OpenAI

from steps import BASE_URL, KEY, MODEL, PROMPT, STEP, over, take

client = OpenAI(base_url=BASE_URL, api_key=KEY, max_retries=0)
messages = [{"role": "user", "content": PROMPT}]
while True:
    message = (
        client.chat.completions.create(
            model=MODEL, messages=messages, tools=[STEP], extra_body={"thinking": {"type": "enabled"}}
        )
        .choices[0]
        .message
    )
    if not message.tool_calls:
        break
    calls = [call.model_dump(include={"id", "type", "function"}) for call in message.tool_calls]
    messages.append({"role": "assistant", "content": message.content, "tool_calls": calls})
    for call in message.tool_calls:
        result = take(**json.loads(call.function.arguments))
        messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
over(message.content)
