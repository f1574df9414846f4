"""Lints the C++ fences of check pages: those below "## Bad" must have findings of the page's check, those below
"## Good" must have none. What a text fence below "## Bad" quotes must be what is printed, and a diff fence what
`--fix --dry-run` makes of the code above it, without the names of the files; what it makes must compile.

usage: fences.py ASYNC_TIDY DOCS_FOLDER SCRATCH_FOLDER
"""
import pathlib
import re
import subprocess
import sys

tool, docs, scratch = sys.argv[1:]
scratch = pathlib.Path(scratch)
scratch.mkdir(parents=True, exist_ok=True)
failures = 0


def complain(page, what):
    global failures
    failures += 1
    print(f"{page.name}: {what}")


def lint(source):
    (scratch / "page.cpp").write_text(source)
    command = [tool, "--quiet", "--root", ".", "page.cpp", "--", "-std=c++20"]
    done = subprocess.run(command, cwd=scratch, capture_output=True, text=True)
    return done.returncode, [line for line in done.stdout.splitlines() if line.startswith("page.cpp:")], done.stderr


def diff(source):
    """What --fix does to it, and the errors of what comes out."""
    (scratch / "page.cpp").write_text(source)
    fix = [tool, "--quiet", "--root", ".", "--fix"]
    shown = subprocess.run([*fix, "--dry-run", "page.cpp", "--", "-std=c++20"], cwd=scratch, capture_output=True, text=True)
    subprocess.run([*fix, "page.cpp", "--", "-std=c++20"], cwd=scratch, capture_output=True)
    code, _, errors = lint((scratch / "page.cpp").read_text())
    return "".join(shown.stdout.splitlines(keepends=True)[2:]), errors if code == 2 else ""


for page in sorted(pathlib.Path(docs).glob("*.md")):
    fences = {"Bad": [], "Good": []}
    printed, bad = [], ""
    section = ""
    for heading, language, body in re.findall(r"^## ([^\n]*)$|^```(\w+)\n(.*?)^```", page.read_text(), re.M | re.S):
        if heading:
            section = heading
        elif section not in fences:
            continue
        elif language == "cpp":
            code, lines, errors = lint(body)
            fences[section].append(body)
            bad = body
            if code == 2:
                complain(page, f"a fence does not compile:\n{errors}")
            elif section == "Bad" and not any(f"[{page.stem}]" in line for line in lines):
                complain(page, "a Bad fence has no finding")
            elif section == "Good" and lines:
                complain(page, "a Good fence has findings:\n" + "\n".join(lines))
            printed = lines
        elif language == "text" and section == "Bad" and body.splitlines() != printed:
            complain(page, "what is quoted is not what is printed:\n" + "\n".join(printed))
        elif language == "diff" and section == "Bad":
            fixed, errors = diff(bad)
            if body != fixed:
                complain(page, "what --fix makes is:\n" + fixed)
            if errors:
                complain(page, f"what --fix makes does not compile:\n{errors}")
    for section, bodies in fences.items():
        if not bodies:
            complain(page, f"no fence below '## {section}'")
sys.exit(failures != 0)
