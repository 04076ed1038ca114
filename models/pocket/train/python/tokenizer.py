"""The pocket model's tokenizer: byte-level BPE as llama.cpp's `deepseek-v3` has it, with phrases.

    tokenizer.py learn --out tokenizer.json [--size 4096] ROWS.jsonl...
    tokenizer.py show  --tokenizer tokenizer.json ROWS.jsonl       # how rows are cut, and what phrases save

Phrases are user-defined tokens: llama.cpp looks for them in every text before BPE, the longest first. Each has white
space or a quotation mark in it (the server's `actingPattern` then leaves them alone) and no special token.
"""
import argparse
import collections
import heapq
import json
import random

import regex

NORMAL, CONTROL, USER_DEFINED = 1, 3, 4

# The seven that a V3.2 prompt is made of (src/deepseek/tokens.ts), and the padding.
SPECIAL = [
    ("<｜begin▁of▁sentence｜>", CONTROL),
    ("<｜end▁of▁sentence｜>", CONTROL),
    ("<｜User｜>", CONTROL),
    ("<｜Assistant｜>", CONTROL),
    ("<｜▁pad▁｜>", CONTROL),
    ("<think>", USER_DEFINED),
    ("</think>", USER_DEFINED),
    ("｜DSML｜", USER_DEFINED),
]

# llama.cpp's regexes for `deepseek-v3`, one applied to the pieces that the one before left.
NUMBERS = regex.compile(r"\p{N}{1,3}")
CJK = regex.compile(r"[一-龥぀-ゟ゠-ヿ]+")
WORDS = regex.compile(
    r"""[!"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"""
)

# The preamble between the marks (src/deepseek/tools.ts), the tags of calls and results, JSON of tool lists.
PHRASES = [
    """\n\n## Tools\n\nYou have access to a set of tools you can use to answer the user's question.\nYou can invoke functions by writing a "<""",
    """function_calls>" block like the following as part of your reply to the user:\n<""",
    """function_calls>\n<""",
    """invoke name="$FUNCTION_NAME">\n<""",
    """parameter name="$PARAMETER_NAME" string="true|false">$PARAMETER_VALUE</""",
    """parameter>\n...\n</""",
    """invoke name="$FUNCTION_NAME2">\n...\n</""",
    """function_calls>\n\nString and scalar parameters should be specified as is without any escaping or quotes, while lists and objects should use JSON format. The "string" attribute should be set to "true" for string type parameters and "false" for other types (numbers, booleans, arrays, objects).\n\nIf the thinking_mode is enabled, then after function results you should strongly consider outputting a thinking block. Here is an example:\n\n<""",
    """function_calls>\n...\n</""",
    """function_calls>\n\n<function_results>\n...\n</function_results>\n\n""",
    """...thinking about results""",
    """\n\nHere are the functions available in JSONSchema format:\n<functions>\n{"name": \"""",
    """\n\nHere are the functions available in JSONSchema format:\n<functions>\n""",
    """}\n</functions>\n""",
    """\n</functions>\n""",
    """\n\n## Response Format:\n\nYou MUST strictly adhere to the following schema to reply:\n""",
    """\n\n<""",
    """invoke name=\"""",
    """\">\n<""",
    """\">\n\n</""",
    """parameter name=\"""",
    """\" string="true">""",
    """\" string="false">""",
    """parameter>\n<""",
    """parameter>\n</""",
    """invoke>\n<""",
    """invoke>\n</""",
    """\n\n<function_results>\n<result>""",
    """</result>\n<result>""",
    """</result>\n</function_results>\n\n""",
    """\", "description": \"""",
    """\", "parameters": {"type": "object", "properties": {""",
    """\", "parameters": {"type": "object", "properties": {\"""",
    """{"type": "object", "properties": {\"""",
    """\": {"type": "string", "description": \"""",
    """\": {"type": "integer", "description": \"""",
    """\": {"type": "number", "description": \"""",
    """\": {"type": "boolean", "description": \"""",
    """\": {"type": "array", "items": {"type": "string"}, "description": \"""",
    """\": {"type": "string", "enum": [\"""",
    """\": {"type": "string"}, \"""",
    """\": {"type": "integer"}, \"""",
    """\": {"type": "number"}, \"""",
    """\": {"type": "boolean"}, \"""",
    """\": {"type": "string"}}""",
    """\": {"type": "string\"""",
    """\": {"type": \"""",
    """\", "enum": [\"""",
    """\"], "description": \"""",
    """\"}, \"""",
    """\"}}, "required": [\"""",
    """}, "required": [\"""",
    """\"]}}\n{"name": \"""",
    """}}\n{"name": \"""",
    """\"]}}""",
    """{"name": \"""",
    """\": {\"""",
    """\": [{\"""",
    """\"}, {\"""",
    """}, {\"""",
    """}}, \"""",
    """}, \"""",
    """\", "parameters": {"properties": {\"""",
    """\": {"description": \"""",
    """\", "type": "string"}, \"""",
    """\", "type": "string"}}, "required": [\"""",
    """\", "title": \"""",
    """\", "type": \"""",
    """, "title": \"""",
    """, "type": "object"}}""",
    """\": {"anyOf": [{"type": "string"}, {"type": "null"}]""",
    """, "default": null""",
    """, "additionalProperties": false}}""",
    """\", \"""",
    """\": \"""",
    """\": """,
    """, \"""",
    """\": [""",
    """\": true""",
    """\": false""",
    """\": null""",
    """{\"""",
    """[\"""",
    """\"]""",
    """\"}""",
]


SPACED_WORDS = 800


def byte_characters():
    """GPT-2's spelling: printable bytes as themselves, the rest as the characters from U+0100 on."""
    table, unprintable = {}, 0x100
    for byte in range(256):
        printable = 33 <= byte <= 126 or 161 <= byte <= 172 or byte >= 174
        table[byte] = chr(byte if printable else unprintable)
        unprintable += not printable
    return table


BYTE_CHARACTERS = byte_characters()


def spelled(text):
    return "".join(BYTE_CHARACTERS[byte] for byte in text.encode("utf-8"))


def split_by(pattern, pieces):
    """Matches and what is between them, as llama.cpp's unicode_regex_split gives them."""
    out = []
    for piece in pieces:
        at = 0
        for match in pattern.finditer(piece):
            start, end = match.span()
            if end == start:
                continue
            if start > at:
                out.append(piece[at:start])
            out.append(piece[start:end])
            at = end
        if at < len(piece):
            out.append(piece[at:])
    return out


def words_of(text):
    pieces = split_by(NUMBERS, [text])
    if not text.isascii():
        pieces = split_by(CJK, pieces)
    return split_by(WORDS, pieces)


def partition(text, tokens):
    """[(text, is a token)]: each token is looked for in all that is left, in the order given."""
    pieces = [(text, False)]
    for token in tokens:
        if token not in text:
            continue
        out = []
        for piece, found in pieces:
            if found or token not in piece:
                out.append((piece, found))
                continue
            for index, rest in enumerate(piece.split(token)):
                if index > 0:
                    out.append((token, True))
                if rest:
                    out.append((rest, False))
        pieces = out
    return pieces


def longest_first(tokens):
    return sorted(tokens, key=lambda token: -len(token.encode("utf-8")))


class Tokenizer:
    def __init__(self, data):
        self.tokens, self.types, self.merges = data["tokens"], data["types"], data["merges"]
        self.ids = {token: id for id, token in enumerate(self.tokens)}
        self.ranks = {tuple(merge.split(" ")): rank for rank, merge in enumerate(self.merges)}
        self.in_any_text = longest_first([t for t, kind in zip(self.tokens, self.types) if kind == USER_DEFINED])
        self.special = longest_first([t for t, kind in zip(self.tokens, self.types) if kind != NORMAL])
        self.acting = regex.compile("|".join(
            regex.escape(t) for t in self.in_any_text if not regex.search(r'[\s"]', t)))
        self.words, self.fragments = {}, {}

    @staticmethod
    def load(path):
        with open(path, encoding="utf-8") as file:
            return Tokenizer(json.load(file))

    def id(self, text):
        return self.ids[text]

    def bpe(self, word):
        ids = self.words.get(word)
        if ids is not None:
            return ids
        symbols = list(spelled(word))
        while len(symbols) > 1:
            best, at = None, -1
            for index in range(len(symbols) - 1):
                rank = self.ranks.get((symbols[index], symbols[index + 1]))
                if rank is not None and (best is None or rank < best):
                    best, at = rank, index
            if best is None:
                break
            symbols[at : at + 2] = [symbols[at] + symbols[at + 1]]
        ids = [self.ids[symbol] for symbol in symbols]
        self.words[word] = ids
        return ids

    def fragment(self, text):
        ids = self.fragments.get(text)
        if ids is None:
            ids = [id for word in words_of(text) for id in self.bpe(word)]
            if len(text) < 200:
                if len(self.fragments) > 300_000:
                    self.fragments.clear()
                self.fragments[text] = ids
        return ids

    def encode(self, text, special):
        """As `model.tokenize(text, special)` of node-llama-cpp."""
        ids = []
        for piece, found in partition(text, self.special if special else self.in_any_text):
            if found:
                ids.append(self.ids[piece])
            else:
                ids.extend(self.fragment(piece))
        return ids

    def plain_pieces(self, text):
        """As src/engines/llama/plain-pieces.ts: cut so that no acting token is whole, and not too long."""
        start, at = 0, 0
        while match := self.acting.search(text, at):
            at = match.start() + 1
            yield from self.short_pieces(text, start, at)
            start = at
        yield from self.short_pieces(text, start, len(text))

    @staticmethod
    def short_pieces(text, start, end):
        # Lengths there count UTF-16 units; a character beyond U+FFFF before the cut moves it a little.
        while end - start > 8192:
            limit = start + 8192
            cut = next((at for at in range(limit, limit - 512, -1)
                        if text[at] == " " and text[at - 1] != " " and text[at + 1 : at + 2] != " "), limit)
            yield text[start:cut]
            start = cut
        if start < end:
            yield text[start:end]

    def encode_part(self, text, special):
        """As src/engines/llama/prompt.ts tokenises a part of a prompt."""
        if special:
            return self.encode(text, True)
        if len(text) <= 8192 and not self.acting.search(text):
            return self.encode(text, False)
        return [id for piece in self.plain_pieces(text) for id in self.encode(piece, False)]

    def encode_row(self, row):
        """(ids, learned): whether an assistant wrote the token."""
        ids, learned = [], []
        for part in row["parts"]:
            new = self.encode_part(part["text"], part["special"])
            ids.extend(new)
            learned.extend([part["learn"]] * len(new))
        return ids, learned

    def text(self, ids):
        back = {char: byte for byte, char in BYTE_CHARACTERS.items()}
        out = b""
        for id in ids:
            token = self.tokens[id]
            out += bytes(back[c] for c in token) if self.types[id] == NORMAL else token.encode("utf-8")
        return out.decode("utf-8", "replace")


def rows_of(paths):
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for line in file:
                yield json.loads(line)


def learn_merges(counts, wanted):
    """Plain BPE over word counts."""
    words = [(list(spelled(word)), count) for word, count in counts.items()]
    pairs, where = collections.Counter(), collections.defaultdict(set)
    for index, (symbols, count) in enumerate(words):
        for pair in zip(symbols, symbols[1:]):
            pairs[pair] += count
            where[pair].add(index)
    heap = [(-count, pair) for pair, count in pairs.items()]
    heapq.heapify(heap)
    merges = []
    while len(merges) < wanted and heap:
        count, pair = heapq.heappop(heap)
        if -count != pairs[pair]:
            if pairs[pair] > 0:
                heapq.heappush(heap, (-pairs[pair], pair))
            continue
        if -count <= 0:
            break
        merges.append(pair)
        changed = set()
        for index in where.pop(pair):
            symbols, count = words[index]
            for old in zip(symbols, symbols[1:]):
                pairs[old] -= count
            at = 0
            while at < len(symbols) - 1:
                if symbols[at] == pair[0] and symbols[at + 1] == pair[1]:
                    symbols[at : at + 2] = [pair[0] + pair[1]]
                at += 1
            for new in zip(symbols, symbols[1:]):
                pairs[new] += count
                where[new].add(index)
                changed.add(new)
        pairs[pair] = 0
        for new in changed:
            heapq.heappush(heap, (-pairs[new], new))
    return merges


def learn(paths, size):
    in_any_text = longest_first(PHRASES + [text for text, kind in SPECIAL if kind == USER_DEFINED])
    counts, used = collections.Counter(), collections.Counter()
    seen = collections.Counter()
    for row in rows_of(paths):
        for part in row["parts"]:
            if part["special"]:
                continue
            seen[part["text"]] += 1
    for text, times in seen.items():
        for piece, found in partition(text, in_any_text):
            if found:
                used[piece] += times
                continue
            for word in words_of(piece):
                if not (len(word) > 1 and any(c.isnumeric() for c in word)):  # digits are never merged
                    counts[word] += times
    # A value is " Oslo" in a request, "Oslo" after string="true"> and "\"Oslo" in JSON. Merges are learned inside words,
    # without the space or mark before them, so that what is copied is the same tokens everywhere; frequent words get
    # a token with the space, whose merge comes last. Counts are damped: rare words are what is copied.
    inner, spaced = collections.Counter(), collections.Counter()
    for word, count in counts.items():
        bare = word[1:] if len(word) > 1 and not word[0].isalpha() and word[1].isalpha() else word
        inner[bare] += count
        if word[0] == " " and bare != word:
            spaced[bare] += count
    damped = {word: max(1, round(count**0.75)) for word, count in inner.items()}
    phrases = [phrase for phrase in dict.fromkeys(PHRASES)]
    with_space = min(SPACED_WORDS, size // 4)
    merges = learn_merges(damped, size - 256 - len(phrases) - len(SPECIAL) - with_space)
    whole = {"".join(pair) for pair in merges} | set(BYTE_CHARACTERS.values())
    space = BYTE_CHARACTERS[32]
    chosen = [word for word, _ in spaced.most_common() if spelled(word) in whole][:with_space]
    merges += [(space, spelled(word)) for word in chosen]
    tokens = list(BYTE_CHARACTERS.values()) + ["".join(pair) for pair in merges]
    unique = list(dict.fromkeys(tokens))
    assert len(unique) == len(tokens), "two merges make one token"
    for phrase in phrases:
        assert regex.search(r'[\s"]', phrase) and not any(special in phrase for special, _ in SPECIAL), phrase
        if used[phrase] == 0:
            print("not in these rows:", json.dumps(phrase))
    types = [NORMAL] * len(tokens) + [USER_DEFINED] * len(phrases) + [kind for _, kind in SPECIAL]
    tokens = tokens + phrases + [text for text, _ in SPECIAL]
    print(f"{len(tokens)} tokens, {len(merges)} merges, {len(phrases)} phrases, from {len(counts)} words")
    return {"tokens": tokens, "types": types, "merges": [" ".join(pair) for pair in merges]}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("command", choices=["learn", "show"])
    parser.add_argument("rows", nargs="+")
    parser.add_argument("--out")
    parser.add_argument("--tokenizer")
    parser.add_argument("--size", type=int, default=4096)
    options = parser.parse_args()
    if options.command == "learn":
        data = learn(options.rows, options.size)
        with open(options.out, "w", encoding="utf-8") as file:
            json.dump(data, file, ensure_ascii=False)
        return
    tokenizer = Tokenizer.load(options.tokenizer)
    lengths, learned_count = collections.defaultdict(list), collections.Counter()
    used = collections.Counter()
    rows = list(rows_of(options.rows))
    for row in rows:
        ids, learned = tokenizer.encode_row(row)
        assert tokenizer.text(ids) == "".join(part["text"] for part in row["parts"]), row
        lengths[row["task"]].append(len(ids))
        learned_count[row["task"]] += sum(learned)
        used.update(ids)
    for task, list_ in sorted(lengths.items()):
        print(f"{task:20} rows {len(list_):6}  tokens {sum(list_) / len(list_):7.1f}  longest {max(list_):5}  learned {learned_count[task] / len(list_):6.1f}")
    print("phrases:", [(tokenizer.tokens[id], n) for id, n in used.most_common(400) if tokenizer.types[id] == USER_DEFINED][:80])
    row = random.choice(rows)
    print("|".join(tokenizer.text([id]) for id in tokenizer.encode_row(row)[0]))


if __name__ == "__main__":
    main()
