"""Rows (JSONL) to packed tokens: prepare.py --tokenizer tokenizer.json --out rows.npz ROWS.jsonl..."""
import argparse
import json

import numpy as np

from tokenizer import Tokenizer, rows_of


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="+")
    parser.add_argument("--tokenizer", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--longest", type=int, default=4500)
    options = parser.parse_args()
    tokenizer = Tokenizer.load(options.tokenizer)
    ids, learned, offsets, tasks, names = [], [], [0], [], {}
    for row in rows_of(options.rows):
        row_ids, row_learned = tokenizer.encode_row(row)
        if len(row_ids) > options.longest:
            continue
        ids.append(np.array(row_ids, np.uint16))
        learned.append(np.array(row_learned, np.uint8))
        offsets.append(offsets[-1] + len(row_ids))
        tasks.append(names.setdefault(row["task"], len(names)))
    np.savez(options.out, ids=np.concatenate(ids), learned=np.concatenate(learned), offsets=np.array(offsets),
             tasks=np.array(tasks, np.uint8), names=json.dumps(list(names)))
    print(f"{len(tasks)} rows, {offsets[-1]} tokens, {int(sum(l.sum() for l in learned))} learned")


if __name__ == "__main__":
    main()
