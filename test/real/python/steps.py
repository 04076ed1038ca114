"""What every agent here does: take the steps that the model calls for, and print which, and the answer after them."""
import json
import os

BASE_URL = os.environ["VTRIX_URL"]
KEY = os.environ["VTRIX_KEY"]
MODEL = "vtrix-deepseek-v3.2"
PROMPT = "Go through all steps."
STEP = {
    "type": "function",
    "function": {
        "name": "step",
        "description": "Take a step",
        "parameters": {"type": "object", "properties": {"n": {"type": "integer"}}, "required": ["n"]},
    },
}

taken: list[int] = []


def take(n: int) -> str:
    taken.append(n)
    return "ok"


def over(text: str) -> None:
    print(json.dumps({"taken": taken, "text": text}))
