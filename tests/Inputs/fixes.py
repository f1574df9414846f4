"""Makes the edits that a source's findings offer, compiles what comes of it, and lints it again.

    fixes.py TOOL CLANG++ SOURCE FOLDER [tool options] -- flags

Marks in the source, at the end of lines with findings:
    // fix: TEXT            what stands before the mark once the edit is made (white space at both ends does not count)
    // fix: TEXT // or: X   the same, and of the second way out
    // hint: TEXT           no edit is offered; the first way out, or else the message, has this text
    // config: {...}        a line of its own: the project's config
Every finding needs a mark and every mark a finding. After the edits only findings of hints are left. Each way out that
has edits is made in a round of its own."""
import json, os, re, shutil, subprocess, sys

dashes = sys.argv.index("--")
tool, compiler, source, folder, *options = sys.argv[1:dashes]
tool = os.path.abspath(tool)
flags = sys.argv[dashes + 1 :]
problems = []
text = open(source, newline="").read()


def marks(text, word):
    """By the mark itself: line number and what stands before it."""
    found = {}
    for number, line in enumerate(text.splitlines(), 1):
        if (at := line.find(f"// {word}: ")) >= 0:
            found.setdefault(line[at:], []).append((number, line[:at].strip()))
    return found


def lint(path):
    command = [tool, "-q", "--format", "json", *options, path, "--", *flags]
    run = subprocess.run(command, capture_output=True, text=True, cwd=folder)
    if run.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)}\n{run.stderr}")
    return [f for f in json.loads(run.stdout)["findings"] if f["file"] == os.path.basename(path)]


def editsOf(finding, round):
    """Of the way out with this number, or else the first one with edits."""
    ways = [repair["edits"] for repair in finding["repairs"] if repair["edits"]]
    return ways[round if round < len(ways) else 0] if ways else []


shutil.rmtree(folder, ignore_errors=True)
os.makedirs(folder)
path = os.path.join(folder, os.path.basename(source))
open(path, "w", newline="").write(text)
config = "".join(re.findall(r"^// config: (.*)$", text, re.M))
open(os.path.join(folder, ".async-tidy.json"), "w").write(config or "{}")

before = lint(path)
fixLines = {n: mark for mark, places in marks(text, "fix").items() for n, _ in places}
hintLines = {n: mark[len("// hint: ") :] for mark, places in marks(text, "hint").items() for n, _ in places}
for finding in before:
    place = f"{os.path.basename(source)}:{finding['line']}: {finding['check']}"
    hasEdits = any(repair["edits"] for repair in finding["repairs"])
    if hasEdits and finding["line"] not in fixLines:
        problems.append(f"{place}: an edit without a mark: {finding['repairs'][0]['title']}")
    if not hasEdits and finding["line"] not in hintLines:
        problems.append(f"{place}: no edit and no hint is expected: {finding['message']}")
    told = finding["repairs"][0]["title"] if finding["repairs"] else finding["message"]
    hint = hintLines.get(finding["line"])
    if hint and not hasEdits and hint not in told and hint not in finding["message"]:
        problems.append(f"{place}: the hint is: {told}")
for number in {*fixLines, *hintLines} - {finding["line"] for finding in before}:
    problems.append(f"{os.path.basename(source)}:{number}: a mark without a finding")

rounds = max([1, *(sum(bool(repair["edits"]) for repair in finding["repairs"]) for finding in before)])
for round in range(rounds):
    fixed = text.encode()
    if round == 0:
        # By the tool itself.
        run = subprocess.run(
            [tool, "-q", "--fix", *options, path, "--", *flags], capture_output=True, text=True, cwd=folder
        )
        if run.returncode not in (0, 1) or run.stderr:
            problems.append(f"--fix: {run.stderr}")
        fixed = open(path, "rb").read()
    else:
        edits = {(e["offset"], e["length"], e["text"]) for f in before for e in editsOf(f, round)}
        for offset, length, new in sorted(edits, reverse=True):
            fixed = fixed[:offset] + new.encode() + fixed[offset + length :]
        open(path, "wb").write(fixed)
    fixedText = fixed.decode()
    for mark, places in marks(fixedText, "fix").items():
        wanted = mark[len("// fix: ") :].split(" // or: ")
        for number, code in places:
            if code != wanted[round if round < len(wanted) else 0].strip():
                problems.append(f"round {round}, line {number}: the edit gives\n  {code}")
    compiled = subprocess.run([compiler, "-fsyntax-only", *flags, path], capture_output=True, text=True, cwd=folder)
    if compiled.returncode:
        problems.append(f"round {round}: what the edits give does not compile:\n{compiled.stderr[:4000]}")
        continue
    hints = {number for places in marks(fixedText, "hint").values() for number, _ in places}
    for finding in lint(path):
        if finding["line"] not in hints:
            problems.append(f"round {round}: left or new, line {finding['line']}: {finding['message']}")
if problems:
    sys.exit("\n".join(problems))
if not before:
    sys.exit("there are no findings")
