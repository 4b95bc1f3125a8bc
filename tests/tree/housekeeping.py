"""What keeps the tree easy to live in: short files, true documents, no forgotten tests."""
import re

LONGEST = 300
# Files that are longer, and the one thing that each holds. Rather split than add to the list.
LONG = {
    "app/review/controller.cpp": "answers each action of the window of reports",
    "model/campaign/sqlitestore.cpp": "every statement of one database",
    "model/export/reportjson.cpp": "every part of one JSON form",
    "model/extraction/text/tokenizer.cpp": "one reader, a case for each kind of token",
    "model/rules/text/statementpatterns.cpp": "a list of patterns",
    "tests/export/tst_xlsx.cpp": "a list of cases",
    "tests/messages/tst_messages.cpp": "a list of cases",
    "tests/ui/tst_campaignwindow.cpp": "a list of cases",
    "tests/ui/tst_program.cpp": "a list of cases",
    "tests/ui/tst_reviewing.cpp": "a list of cases",
    "tests/ui/tst_window.cpp": "a list of cases",
    "ui/campaign/draftsmodel.cpp": "one model, a case for each column",
    "ui/originalview/pageview.cpp": "one view",
}
# Paths in the documents that exist only while the program runs or after it was built.
ELSEWHERE = ("build/", "out/")


def long_files(name, text):
    lines = text.count("\n")
    if name in LONG and lines <= LONGEST:
        yield f"{name}: not long any more; take it from the list in tests/tree/housekeeping.py"
    elif name not in LONG and lines > LONGEST:
        yield f"{name}: {lines} lines; split what holds several things"


def unnamed_folders(root, folders):
    """Each folder of the design has its line in HACKING.md."""
    hacking = (root / "HACKING.md").read_text(encoding="utf-8")
    for folder in sorted(folders):
        if f"`{folder}`" not in hacking:
            yield f"HACKING.md: does not say what {folder} is for"


def dead_paths(root):
    for document in ("README.md", "HACKING.md"):
        text = (root / document).read_text(encoding="utf-8")
        links = re.findall(r"\]\(([^)#:]+)\)", text)
        mentions = re.findall(r"`((?:model|ui|app|resources|tests|translations)/[\w./*-]+)`", text)
        for path in links + mentions:
            if not path.startswith(ELSEWHERE) and not list(root.glob(path.rstrip("/"))):
                yield f"{document}: there is no {path}"


def forgotten_tests(root):
    """A test that CMake does not know passes for ever."""
    cmake = (root / "tests/CMakeLists.txt").read_text(encoding="utf-8")
    registered = set(re.findall(r"gouji_add_tests\((\w+)", cmake))
    for test in sorted(root.glob("tests/*/**/tst_*.cpp")):
        folder = test.parent.relative_to(root / "tests").as_posix()
        if folder not in registered:
            yield f"{test.relative_to(root)}: CMake does not know the folder"
    for target in sorted(root.glob("tests/fuzz/fuzz_*.cpp")):
        seeds = root / "tests/fuzz/seeds" / target.stem.removeprefix("fuzz_")
        if not seeds.is_dir():
            yield f"{target.relative_to(root)}: has no seeds"
