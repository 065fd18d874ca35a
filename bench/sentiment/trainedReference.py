"""Reference numbers for the trained scorer: scikit-learn's TF-IDF + logistic regression on the same splits.

    pip install scikit-learn        (made with 1.9.1)
    python3 bench/sentiment/trainedReference.py > bench/sentiment/trainedReference.json

Word 1-2-grams and character 2-5-grams within words, sublinear tf, each block with unit length, as `trainSentiment` has it.
The sets are read from ../shared/data/sentiment; only scores are written. Splits as in trainedMeasure.ts: every fifth
text of a set is held out, five times over, and the mean is taken; KazSAnDRA has its own validation part.
"""
import csv
import gzip
import json
import os
import re
import sys

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, f1_score
from sklearn.pipeline import make_union

csv.field_size_limit(1 << 30)
FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../../shared/data/sentiment")


def rows_of(name):
    with gzip.open(os.path.join(FOLDER, name), "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def open_sentiment_corpus():
    names = {"positive": 1, "neutral": 0, "negative": -1}
    rows = [row for row in rows_of("ru_opensentimentcorpus_dev.csv.gz") if row["Sentiment"] in names]
    return [row["Sentence"] for row in rows], [names[row["Sentiment"]] for row in rows]


def cedr():
    texts, labels = [], []
    for row in rows_of("ru_cedr_train.csv.gz"):
        found = re.findall(r"\d", row["labels"])
        glad, bad = "0" in found, any(one != "0" for one in found)
        if "2" in found or (glad and bad):
            continue
        texts.append(row["text"])
        labels.append(1 if glad else -1 if bad else 0)
    return texts, labels


def kazsandra(part):
    rows = rows_of(f"kk_kazsandra_pc_{part}.csv.gz")
    return [row["text"] for row in rows], [1 if row["label"] == "1" else -1 for row in rows]


def vader():
    texts, labels = [], []
    with open(os.path.join(FOLDER, "en_vader_tweets_groundtruth.tsv"), encoding="utf-8", newline="") as file:
        for line in re.split(r"\r?\n", file.read().strip()):
            cells = line.split("\t")
            rating = float(cells[1])
            texts.append(cells[2] if len(cells) > 2 else "")
            labels.append(1 if rating > 0.5 else -1 if rating < -0.5 else 0)
    return texts, labels


def split(texts, labels, part):
    def take(held_out):
        at = [i for i in range(len(texts)) if (i % 5 == part) == held_out]
        return [texts[i] for i in at], [labels[i] for i in at]

    return take(False), take(True)


def measure(train, test, c):
    features = make_union(
        TfidfVectorizer(analyzer="word", ngram_range=(1, 2), sublinear_tf=True, token_pattern=r"(?u)\w+"),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True),
    )
    train_x, test_x = features.fit_transform(train[0]), features.transform(test[0])
    model = LogisticRegression(C=c, class_weight="balanced", max_iter=1000)
    guess = model.fit(train_x, train[1]).predict(test_x)
    return f1_score(test[1], guess, average="macro"), accuracy_score(test[1], guess)


def main():
    small = {"OpenSentimentCorpus dev": open_sentiment_corpus(), "CEDR train": cedr(), "VADER tweets": vader()}
    splits = {name: [split(*found, part) for part in range(5)] for name, found in small.items()}
    splits["KazSAnDRA"] = [(kazsandra("train"), kazsandra("valid"))]
    results = []
    for name, parts in splits.items():
        for c in (1, 4):
            found = [measure(train, test, c) for train, test in parts]
            results.append(
                {
                    "set": name,
                    "c": c,
                    "splits": len(found),
                    "macroF1": round(sum(f1 for f1, _ in found) / len(found), 4),
                    "accuracy": round(sum(accuracy for _, accuracy in found) / len(found), 4),
                }
            )
            print(results[-1], file=sys.stderr, flush=True)
    json.dump(results, sys.stdout, indent=2)
    print()


main()
