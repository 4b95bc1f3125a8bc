"""Texts and their translations: complete, and nothing left of texts that are gone."""
import re
import xml.etree.ElementTree

LITERALS = re.compile(r'(?:"(?:[^"\\\n]|\\.)*"\s*)+')
CALL = re.compile(r'\b(?:tr|translate|QT_TRANSLATE_NOOP|QT_TR_NOOP)\(\s*')
ESCAPES = {r"\n": "\n", r"\t": "\t", r"\"": '"', r"\\": "\\"}


def joined(literals):
    """The text of adjacent literals, as the compiler joins them."""
    text = "".join(re.findall(r'"((?:[^"\\\n]|\\.)*)"', literals))
    return re.sub(r"\\.", lambda match: ESCAPES.get(match.group(), match.group()), text)


def literals_of(text):
    for match in LITERALS.finditer(text):
        yield joined(match.group())


def translated_in(text):
    """What the calls of tr() and its relatives give to the translator."""
    for call in CALL.finditer(text):
        first = LITERALS.match(text, call.end())
        if not first:
            continue
        second = re.compile(r",\s*").match(text, first.end())
        has_context = not call.group().startswith(("tr(", "QT_TR_NOOP"))
        source = LITERALS.match(text, second.end()) if has_context and second else first
        if source:
            yield joined(source.group())


def wrong_translations(root, spoken):
    """`spoken` are the texts of the files that speak to people."""
    present = {literal for text in spoken for literal in literals_of(text)}
    needed = {source for text in spoken for source in translated_in(text)}
    for path in sorted((root / "translations").glob("*.ts")):
        name = path.relative_to(root)
        messages = xml.etree.ElementTree.parse(path).getroot().findall(".//message")
        sources = {message.findtext("source") for message in messages}
        for message in messages:
            kind = message.find("translation").get("type")
            if kind:
                yield f"{name}: {kind}: {message.findtext('source')}"
        for source in sorted(sources - present):
            yield f"{name}: no source says: {source}"
        if path.stem.endswith("zh_CN"):
            for source in sorted(needed - sources):
                yield f"{name}: not translated: {source}"
