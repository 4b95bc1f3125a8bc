"""The direction of includes, who speaks to people, and what gouji-cli links."""
import re
import subprocess

# What a folder may include besides itself; whatever one of these may include is included too.
ALLOWED = {
    "model/base": [],
    "model/document": ["model/base"],
    "model/form": ["model/base"],
    "model/report": ["model/form", "model/document"],
    "model/rules": ["model/report"],
    "model/repair": ["model/rules"],
    "model/rollup": ["model/report"],
    "model/messages": ["model/repair"],
    "model/export": ["model/repair", "model/rollup", "model/messages"],
    "model/review": ["model/export", "model/reading", "model/extraction"],
    "model/undo": ["model/review"],
    "model/campaign": ["model/review"],
    "model/reading": ["model/document", "model/base"],
    "model/extraction": ["model/document", "model/report", "model/form"],
    "ui": ["model/campaign", "model/undo", "model/messages", "model/extraction"],
    "app": ["ui", "model/reading", "model/extraction"],
}
SPEAKING = ("ui/", "app/", "model/messages/")


def reachable(folder):
    found = {folder}
    for other in ALLOWED[folder]:
        found |= reachable(other)
    return found


def folder_of(path):
    """The design's folder that a source path lies in: model has parts, ui and app are one each."""
    parts = path.split("/")
    return "/".join(parts[:2]) if parts[0] == "model" else parts[0]


def wrong_includes(name, text):
    folder = folder_of(name)
    if folder not in ALLOWED:
        yield f"{name}: the design knows no folder {folder}"
        return
    for target in re.findall(r'^#include "((?:model|ui|app|tests)/[^"]+)"', text, re.M):
        if folder_of(target) not in reachable(folder):
            yield f"{name}: {folder} must not include {target}"


def wrong_sentences(name, text):
    if name.startswith(SPEAKING):
        return
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(r"\b(?:tr|translate)\(", line.split("//")[0]):
            yield f"{name}:{number}: only ui, app and model/messages speak to people"


def linked_gui(cli):
    libraries = subprocess.run(["ldd", cli], capture_output=True, text=True, check=True).stdout
    for line in libraries.splitlines():
        if re.search(r"libQt6(Gui|Widgets|Charts|Svg|PrintSupport)\b", line):
            yield f"gouji-cli links {line.split()[0]}"
