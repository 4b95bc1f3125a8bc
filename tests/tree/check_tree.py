#!/usr/bin/env python3
"""Checks of the source tree that no compiler makes.

usage: check_tree.py SOURCE_DIR GOUJI_CLI

Fails on an include against the direction of the design, on sentences for people outside the places
that speak, on missing and stale translations, on Gui linked into gouji-cli, on files that grew too
long, on documents that name what is not there, and on tests that nobody runs.
"""
import pathlib
import sys

from design import SPEAKING, folder_of, linked_gui, wrong_includes, wrong_sentences
from housekeeping import dead_paths, forgotten_tests, long_files, unnamed_folders
from translations import wrong_translations


def sources(root, *tops):
    for top in tops:
        for path in sorted((root / top).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path.relative_to(root).as_posix(), path.read_text(encoding="utf-8")


def main():
    root, cli = pathlib.Path(sys.argv[1]), sys.argv[2]
    program = dict(sources(root, "model", "ui", "app"))
    faults = []
    for name, text in program.items():
        faults += [*wrong_includes(name, text), *wrong_sentences(name, text)]
    for name, text in [*program.items(), *sources(root, "tests")]:
        faults += long_files(name, text)
    spoken = [text for name, text in program.items() if name.startswith(SPEAKING)]
    faults += wrong_translations(root, spoken)
    faults += unnamed_folders(root, {folder_of(name) for name in program})
    faults += [*dead_paths(root), *forgotten_tests(root), *linked_gui(cli)]
    print("\n".join(faults) or "The tree is in order.")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
