"""Fails where a command or option of --help is missing in the man page or a completion."""
import re
import subprocess
import sys

tool, folder = sys.argv[1:]
texts = {name: open(f"{folder}/{name}", encoding="utf-8").read()
         for name in ("async-tidy.1", "async-tidy.bash", "_async-tidy", "async-tidy.fish")}
texts["async-tidy.1"] = re.sub(r"\\f[BIR]", "", texts["async-tidy.1"]).replace("\\-", "-")
missing = []


def visit(words):
    text = subprocess.run([tool, *words, "--help"], check=True, capture_output=True, text=True).stdout
    names = set(re.findall(r"^  (?:-\w,)?(--[\w-]+)", text, re.M))
    assert "--help" in names, text
    children = re.findall(r"^  (\w+) ", text.partition("Subcommands:\n")[2], re.M)
    for word in names | set(children):
        for file, content in texts.items():
            wanted = word if file == "async-tidy.1" else word.removeprefix("--")
            if not re.search(rf"(?<!\w){re.escape(wanted)}(?!\w)", content, re.I):
                missing.append(f"{file}: {word} of '{' '.join(words)}'")
    for child in children:
        visit([*words, child])
    return names


visit([])
print("\n".join(missing))
sys.exit(bool(missing))
