"""Texts that don't compile, crash the front end or keep it busy, and random edits.
usage: lastgood.py TOOL FOLDER INPUTS [EDITS [SEEDS]]"""
import random
import sys

import client

tool, folder, inputs = sys.argv[1:4]
edits, seeds = (int(sys.argv[4]) if len(sys.argv) > 4 else 1000), sys.argv[5:] or ["1", "2", "3"]
HEADER = "#pragma once\n#include <unistd.h>\n\ninline void nap() { sleep(1); }\n"
SOURCE = ('#include "nap.h"\n#include "task.h"\n\ntask<int> one() {\n  nap();\n  co_return 1;\n}\n\n'
          'task<int> two() {\n  sleep(2);\n  co_return 2;\n}\n')
OTHER = '#include "nap.h"\n#include "task.h"\n\ntask<int> three() {\n  nap();\n  co_return 3;\n}\n'
client.project(folder, {"nap.h": HEADER, "a.cpp": SOURCE, "b.cpp": OTHER}, flags=f"-std=c++20 -I{inputs}")
BLOCKS = "async-blocking-call"
FOUND, OTHER_FOUND = [(5, BLOCKS), (10, BLOCKS)], [(5, BLOCKS)]

with client.Server(tool, folder) as server:
    server.open("a.cpp")
    server.open("b.cpp")
    server.wait_shown("a.cpp", FOUND)
    server.wait_shown("b.cpp", OTHER_FOUND)
    original = server.shown("a.cpp"), server.shown("b.cpp")

    # Half typed: findings stay, and move with their lines, also where there is an edit before and another behind them.
    server.edit("a.cpp", "task<int> half() {\n  if (\n\n", (3, 0), (3, 0))
    server.wait_shown("a.cpp", [(8, BLOCKS), (13, BLOCKS)])
    server.change("a.cpp", [("// at the end\n\n\n", (16, 0), (16, 0)), ("// begin\n// begin\n", (0, 0), (0, 0))])
    server.wait_shown("a.cpp", [(10, BLOCKS), (15, BLOCKS)])
    server.change("a.cpp", [("\n// between\n", (11, 0), (11, 0))])
    server.wait_shown("a.cpp", [(10, BLOCKS), (17, BLOCKS)])
    assert server.shown("b.cpp") == original[1]
    server.edit("a.cpp", SOURCE)
    server.wait(lambda: server.shown("a.cpp") == original[0], 20)

    # What crashes the front end, at once or by its stack: the last findings stay, other files work on, and so does this
    # one when the text is another.
    for crash in ("#pragma clang __debug crash\n", "#pragma clang __debug overflow_stack\n",
                  "#pragma clang __debug llvm_fatal_error\n", "int deep = " + "(" * 200_000 + "1;\n",
                  "auto deep = " + "[] { return " * 50_000 + "1;\n", "#include __FILE__\n"):
        for where in (SOURCE + crash, crash + SOURCE):
            server.edit("a.cpp", where)
            server.edit("b.cpp", OTHER + "\ntask<int> four() {\n  sleep(4);\n  co_return 4;\n}\n")
            server.wait_shown("b.cpp", [(5, BLOCKS), (10, BLOCKS)])
            server.edit("b.cpp", OTHER)
            server.wait(lambda: server.shown("b.cpp") == original[1], 20)
            assert [found[3] for found in server.shown("a.cpp")] == [BLOCKS] * 2, crash
            server.edit("a.cpp", SOURCE.replace("nap();", "(void)0;"))
            server.wait_shown("a.cpp", [(10, BLOCKS)])
            server.edit("a.cpp", SOURCE)
            server.wait(lambda: server.shown("a.cpp") == original[0], 20)
    # In a header, whose preamble dies with it.
    server.open("nap.h")
    server.edit("nap.h", "#pragma clang __debug crash\n" + HEADER)
    for text in range(3):
        server.edit("a.cpp", SOURCE + f"// {text}\n")
        server.idle(0.6)
    assert [found[3] for found in server.shown("a.cpp")] == [BLOCKS] * 2
    server.edit("nap.h", HEADER)
    server.edit("a.cpp", SOURCE)
    server.edit("b.cpp", OTHER)
    server.wait(lambda: (server.shown("a.cpp"), server.shown("b.cpp")) == original, 20)
    assert server.process.poll() is None

    # Random edits, then the original text: its findings, and nothing else, in all files.
    for seed in seeds:
        dice = random.Random(int(seed))
        for step in range(edits // len(seeds)):
            name = dice.choice(["a.cpp", "a.cpp", "b.cpp", "nap.h"])
            lines = server.texts[name].split("\n")

            def place():
                line = dice.randrange(len(lines))
                return line, dice.randrange(len(lines[line]) + 1)

            begin, end = sorted([place(), place()])
            kind = dice.randrange(5)
            if kind == 0 or end[0] - begin[0] > 3:
                end = begin
            text = dice.choice(["", "\n", "{", "}", "sleep(3);", "#include <chrono>\n", "\"", "/*", "*/", "é😀", "\0",
                                "co_await ", "template <", "#if 0\n", "\r", "#endif\n", ";", "task<int> x() { nap(); "])
            server.change(name, [(text, begin, end)])
            if len(server.texts[name]) > 3000 or dice.random() < 0.05:
                server.edit(name, {"a.cpp": SOURCE, "b.cpp": OTHER, "nap.h": HEADER}[name])
            if step % 20 == 0:
                server.idle(0.05)
        for name, text in (("nap.h", HEADER), ("b.cpp", OTHER), ("a.cpp", SOURCE)):
            server.edit(name, text)
        server.wait(lambda: (server.shown("a.cpp"), server.shown("b.cpp")) == original, 60)
        server.idle(1)
        assert (server.shown("a.cpp"), server.shown("b.cpp")) == original, seed
        shown = {uri for uri, told in server.diagnostics.items() if told["diagnostics"]}
        assert shown == {server.uri("a.cpp"), server.uri("b.cpp")}, shown

    # A unit that keeps its process busy: others work on meanwhile.
    server.edit("a.cpp", SOURCE + "template <int n, int m> struct T { static constexpr int v = T<n - 1, m * 2>::v + "
                                  "T<n - 1, m * 2 + 1>::v; };\ntemplate <int m> struct T<0, m> { "
                                  "static constexpr int v = 1; };\nint slow = T<22, 0>::v;\n")
    server.idle(0.5)
    server.edit("b.cpp", OTHER + "// later\n" + "task<int> four() {\n  sleep(4);\n  co_return 4;\n}\n")
    server.wait_shown("b.cpp", [(5, BLOCKS), (10, BLOCKS)], 20)
    assert server.shown("a.cpp") == original[0]
print("ok")
