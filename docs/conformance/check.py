#!/usr/bin/env python3
"""Evaluates the linear rules of form-YYYY.json over the cases beside it, without anything of this library.

A case is a report as JSON and the findings that every implementation must give: rule and place of each relation that is
violated. A blank (null) is an unknown number: a count is 0 or more, a change may be negative. A relation is violated when
no numbers in place of the blanks can make it hold.
"""
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).parent
INFINITE = float("inf")


def value(report, pointer):
    for key in pointer[1:].split("/"):
        report = report[key]
    return report


def bounds(report, names, cells):
    low = high = 0
    for name in names:
        number = value(report, cells[name]["pointer"])
        if number is None:
            low = low if cells[name]["kind"] == "count" else -INFINITE
            high = INFINITE
        else:
            low, high = low + number, high + number
    return low, high


def is_violated(report, relation, cells):
    low, high = bounds(report, relation["judged"], cells)
    added = bounds(report, relation["added"], cells)
    subtracted = bounds(report, relation["subtracted"], cells)
    least, most = added[0] - subtracted[1], added[1] - subtracted[0]
    if relation["relation"] == "equal":
        return high < least or low > most
    return high < least


def findings(report, form):
    cells = {cell["name"]: cell for cell in form["cells"]}
    return [
        {"rule": rule["id"], "place": relation["place"]}
        for rule in form["rules"]
        for relation in rule["relations"]
        if is_violated(report, relation, cells)
    ]


def main():
    forms = {form["version"]: form for form in map(read, sorted(HERE.glob("form-*.json")))}
    wrong = 0
    cases = sorted((HERE / "cases").glob("*.json"))
    for path in cases:
        case = read(path)
        found = findings(case["report"], forms[case["report"]["formVersion"]])
        if found != case["findings"]:
            wrong += 1
            print(f"{path.name}: expected {case['findings']}, found {found}")
    print(f"{len(cases)} cases, {wrong} wrong")
    return 1 if wrong or not cases else 0


def read(path):
    return json.loads(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    sys.exit(main())
