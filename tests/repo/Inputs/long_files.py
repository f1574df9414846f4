"""Fails for source files over a number of lines. usage: long_files.py REPOSITORY LINES"""
import pathlib
import sys

root, limit = pathlib.Path(sys.argv[1]), int(sys.argv[2])
folders = ["analysis", "checks", "driver", "cmake", "tools"]
files = [f for folder in folders for f in (root / folder).rglob("*") if f.suffix in (".cpp", ".h", ".cmake", "")]
long = [(f, n) for f in files if f.is_file() and (n := len(f.read_text().splitlines())) > limit]
for file, lines in long:
    print(f"{file}: {lines} lines, at most {limit}")
sys.exit(bool(long) or not files)
