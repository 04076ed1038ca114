"""Rows of tokens, as prepare.py packs them."""
import json
import random

import numpy as np


class Rows:
    def __init__(self, path):
        data = np.load(path)
        self.ids, self.learned = data["ids"], data["learned"]
        self.offsets, self.tasks = data["offsets"], data["tasks"]
        self.names = json.loads(str(data["names"]))
        self.order, self.at = [], 0

    def __len__(self):
        return len(self.tasks)

    def row(self, index):
        part = slice(self.offsets[index], self.offsets[index + 1])
        return self.names[self.tasks[index]], self.ids[part].astype(np.int64), self.learned[part]

    def next(self):
        if self.at >= len(self.order):
            self.order, self.at = np.random.permutation(len(self)), 0
        self.at += 1
        return self.row(self.order[self.at - 1])


class Data:
    """Rows of several files, mixed by the weights in the list."""

    def __init__(self, path):
        self.path, self.files, self.weights = path, {}, {}
        self.refresh()

    def refresh(self):
        weights = {}
        with open(self.path) as file:
            for line in file:
                if line.strip() and not line.startswith("#"):
                    name, weight = line.split()
                    weights[name] = float(weight)
        for name in weights:
            if name not in self.files:
                self.files[name] = Rows(name)
                print(f"data: {name}, {len(self.files[name])} rows", flush=True)
        self.weights = weights

    def step(self, tokens, at_least):
        """Rows of about so many tokens, and one for each process."""
        rows, total = [], 0
        names, weights = list(self.weights), list(self.weights.values())
        while total < tokens or len(rows) < at_least:
            row = self.files[random.choices(names, weights)[0]].next()
            rows.append(row)
            total += len(row[1])
        return rows
