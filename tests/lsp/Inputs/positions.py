"""Places in the three encodings, with characters of one to four bytes and both ends of lines; edits of ranges.
usage: positions.py TOOL FOLDER INPUTS"""
import sys

import client

tool, folder, inputs = sys.argv[1:]
WIDE = "aé€😀"  # 1, 2, 3 and 4 bytes; 1, 1, 1 and 2 units of UTF-16
HEAD = '#include "task.h"\n#include <unistd.h>\n'
CALL = f'/* {WIDE} */ usleep(3); /* {WIDE} */ sleep(1);'
SOURCE = HEAD + f"// {WIDE}\ntask<int> work() {{\n  {CALL}\n  co_return 1;\n}}\n"
LINE, CHECK = 5, "async-blocking-call"
client.project(folder, {"a.cpp": SOURCE}, flags=f"-std=c++20 -I{inputs}")
WIDTHS = {"utf-8": lambda text: len(text.encode()), "utf-16": lambda text: len(text.encode("utf-16-le")) // 2,
          "utf-32": len}


def capabilities(*encodings, **more):
    return client.PUSHED | {"general": {"positionEncodings": list(encodings)}} | more


def both(server):
    return [(d["range"]["start"]["line"], d["range"]["start"]["character"], d["range"]["end"]["character"])
            for d in server.diagnostics[server.uri("a.cpp")]["diagnostics"]]


for chosen, offered in (("utf-8", ["utf-8"]), ("utf-16", ["utf-16"]), ("utf-16", []), ("utf-32", ["utf-32"]),
                        ("utf-8", ["utf-16", "utf-8"]), ("utf-16", ["ebcdic"])):
    width = WIDTHS[chosen]
    for end in ("\n", "\r\n"):
        text = SOURCE.replace("\n", end)
        line = text.split("\n")[LINE - 1]
        with client.Server(tool, folder, capabilities(*offered)) as server:
            assert server.capabilities["positionEncoding"] == chosen, (chosen, server.capabilities)
            server.open("a.cpp", text)
            server.wait_shown("a.cpp", [(LINE, CHECK)] * 2)
            expected = [(LINE - 1, width(line[:line.index(name)]), width(line[:line.index(name) + len(name)]))
                        for name in ("usleep", " sleep")]
            expected[1] = (LINE - 1, expected[1][1] + 1, expected[1][2])
            assert sorted(both(server)) == expected, (chosen, end, both(server), expected)
            # The comment that suppresses goes before the end of the line.
            suppress = [a for a in server.actions("a.cpp", LINE) if "NOLINT" in a["title"]][0]
            [change] = suppress["edit"]["documentChanges"]
            [edit] = change["edits"]
            assert edit["range"]["start"] == edit["range"]["end"]
            assert edit["range"]["start"]["character"] in (0, width(line.rstrip("\r"))), edit
            # An edit in front of the finding, in units of the encoding: a wide character becomes two.
            at = width(line[:line.index("😀")])
            span = {"start": {"line": LINE - 1, "character": at},
                    "end": {"line": LINE - 1, "character": at + width("😀")}}
            server.notify("textDocument/didChange", {
                "textDocument": {"uri": server.uri("a.cpp"), "version": 2},
                "contentChanges": [{"range": span, "text": "é€"}]})
            longer = line.replace("😀", "é€", 1)
            expected = [(LINE - 1, width(longer[:longer.index("usleep")])),
                        (LINE - 1, width(longer[:longer.index(" sleep") + 1]))]
            server.wait(lambda: sorted(place[:2] for place in both(server)) == expected, 20)

# Many changes in one message are of the text that the one before left: also where they overlap, go upwards, or lie
# outside of the text.
with client.Server(tool, folder) as server:
    server.open("a.cpp", SOURCE)
    server.wait_shown("a.cpp", [(LINE, CHECK)] * 2)
    huge = (1 << 31) - 1
    for changes in [
            [("\n\n", (0, 0), (0, 0)), ("//\n", (3, 0), (3, 0)), ("", (1, 0), (2, 0))],
            [("sleep(2);", (6, 0), (6, 200)), ("us", (6, 0), (6, 0)), ("", (6, 0), (6, 2)), ("/**/", (6, 0), (6, 0))],
            [("// end", (huge, 0), (huge, huge)), ("\n// more", (huge, huge), (huge, huge))],
            [("", (0, 0), (huge, huge)), (SOURCE, (0, 0), (0, 0)), ("\n", (0, 0), (0, 0))],
            [("x", (3, 1), (3, 2)), ("y", (3, 1), (3, 2)), ("/", (3, 1), (3, 2))],
            [("// more\nint late;", (7, huge), (7, huge)), ("\n", (7, 1), (7, 1))]]:
        server.change("a.cpp", changes)
    final = server.texts["a.cpp"]
    server.idle(1)
    incremental = server.shown("a.cpp")
    assert incremental, final
    server.edit("a.cpp", "int nothing;\n")
    server.wait_shown("a.cpp", [])
    server.edit("a.cpp", final)
    server.wait(lambda: server.shown("a.cpp") == incremental, 20)
    # "The end" as some editors write it.
    for far in (1 << 32, (1 << 53) - 1, (1 << 64) - 1):
        server.notify("textDocument/didChange", {
            "textDocument": {"uri": server.uri("a.cpp"), "version": 90},
            "contentChanges": [{"range": {"start": {"line": 0, "character": 0},
                                          "end": {"line": far, "character": far}}, "text": "int nothing;\n"}]})
        server.wait_shown("a.cpp", [])
        server.edit("a.cpp", SOURCE)
        server.wait_shown("a.cpp", [(LINE, CHECK)] * 2)

# Paths with characters that URIs escape, however the client does that.
client.project(folder, {"ä b#%41+.cpp": SOURCE}, flags=f"-std=c++20 -I{inputs}")
with client.Server(tool, folder) as server:
    server.wait(lambda: server.diagnostics, 30)
    [uri] = server.diagnostics
    assert uri == server.uri("ä b#%41+.cpp").replace("%2B", "+"), uri
    for escaped in (uri, uri.replace("+", "%2B"), uri.replace(".cpp", "%2Ecpp"), uri.replace("%C3", "%c3"),
                    uri.replace("file://", "file://localhost")):
        server.diagnostics.clear()
        server.notify("textDocument/didOpen", {"textDocument": {"uri": escaped, "version": 5, "text": "\n" + SOURCE}})
        server.wait(lambda: len(server.diagnostics.get(escaped, {}).get("diagnostics", [])) == 2
                    and server.diagnostics[escaped]["diagnostics"][0]["range"]["start"]["line"] == LINE, 20)
        place = {"line": LINE, "character": 0}
        actions = server.request("textDocument/codeAction", {
            "textDocument": {"uri": escaped}, "range": {"start": place, "end": place}, "context": {"diagnostics": []}})
        assert actions[0]["edit"]["documentChanges"][0]["textDocument"] == {"uri": escaped, "version": 5}, actions[0]
        server.notify("textDocument/didClose", {"textDocument": {"uri": escaped}})
print("ok")
