"""Code actions, hovers, code lenses, call hierarchies and commands: features.py TOOL FOLDER HEADERS."""
import pathlib
import shutil
import sys

import client

tool, folder, headers = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])
shutil.copy(headers / "task.h", folder)
ASIO = """#include <boost/asio/awaitable.hpp>
#include <chrono>
#include <thread>

boost::asio::awaitable<void> retry() {
  std::this_thread::sleep_for(std::chrono::seconds(1));
  co_return;
}
"""
WAYS = """#include "task.h"
#include "store.h"

task<> page() {
  load();
  co_return;
}

task<> clean() { co_return; }

task<> unknown() {
  elsewhere();
  co_return;
}
"""
client.project(folder, {
    "asio.cpp": ASIO, "ways.cpp": WAYS, "store.h": "void load();\nvoid settle();\nvoid elsewhere();\n",
    "store.cpp": '#include "store.h"\n#include <unistd.h>\nvoid settle() {\n  usleep(1);\n}\nvoid load() { settle(); }\n'})
SLEEP, WAY = [(6, "async-blocking-call")], [(5, "async-blocking-call")]


def action(server, name, line, title):
    return next(one for one in server.actions(name, line) if one["title"].startswith(title))


def made(edit, server, name):
    """The text of a file with a WorkspaceEdit made, which must be of that file."""
    if "documentChanges" in edit:
        [change] = edit["documentChanges"]
        assert change["textDocument"] == {"uri": server.uri(name), "version": server.versions[name]}, change
        return client.applied(server.texts[name], change["edits"])
    [uri] = edit["changes"]
    assert uri == server.uri(name), uri
    return client.applied(server.texts[name], edit["changes"][uri])


def place(item):
    return item["name"], pathlib.Path(item["uri"]).name, item["range"]["start"]["line"] + 1


# Titles fit into a menu; names are no tags in a hover.
LONG = ASIO.replace("retry()", "retry(std::vector<int>)")
LONG = "#include <vector>\n" + LONG
TEMPLATE = """#include "task.h"
#include <unistd.h>

struct Box {
  bool operator<(const Box &) const { return usleep(1) == 0; }
};

task<> compare(Box a, Box b) {
  (void)(a < b);
  co_return;
}
"""
client.project(folder / "texts", {"asio.cpp": LONG, "box.cpp": TEMPLATE}, f"-std=c++20 -I{headers}")
PLAIN = {"textDocument": {"publishDiagnostics": {}, "hover": {"contentFormat": ["plaintext"]}}}
for capabilities, expected in ((client.PUSHED, "1. 'Box::operator\\<': call to 'usleep' blocks (sleep) ([box.cpp:5]("),
                               (PLAIN, "1. 'Box::operator<': call to 'usleep' blocks (sleep) (box.cpp:5)")):
    with client.Server(tool, folder / "texts", capabilities) as server:
        server.open("asio.cpp")
        server.wait_shown("asio.cpp", [(7, "async-blocking-call")])
        title = server.actions("asio.cpp", 7)[0]["title"]
        assert title.startswith("Await a timer: `co_await boost::asio::") and title.endswith("…`"), title
        assert len(title) <= 75, title
        server.open("box.cpp")
        server.wait_shown("box.cpp", [(9, "async-blocking-call")])
        column = server.shown("box.cpp")[0][1]
        text = server.at("box.cpp", 9, column, "textDocument/hover")["contents"]["value"]
        assert expected in text, text
        below = server.at("box.cpp", 5, 45, "textDocument/hover")["contents"]["value"]
        name = expected.split(":")[2].split("'")[0]
        assert f"- compare: call to 'Box::{name}'" in below, (name, below)

CHANGES = {"textDocument": {"publishDiagnostics": {}}}
for capabilities in (client.PUSHED, CHANGES):
    with client.Server(tool, folder, capabilities) as server:
        server.open("asio.cpp")
        server.wait_shown("asio.cpp", SLEEP)
        [diagnostic] = server.diagnostics[server.uri("asio.cpp")]["diagnostics"]
        assert ("codeDescription" in diagnostic) == (capabilities is client.PUSHED), diagnostic

        # The edit with its include; then there is nothing left, and undoing it brings it back.
        repair = action(server, "asio.cpp", 6, "Await a timer")
        assert repair["kind"] == "quickfix" and repair["isPreferred"], repair
        assert ("documentChanges" in repair["edit"]) == (capabilities is client.PUSHED), repair
        fixed = made(repair["edit"], server, "asio.cpp")
        assert "co_await boost::asio::steady_timer" in fixed and "#include <boost/asio/steady_timer.hpp>" in fixed, fixed
        server.edit("asio.cpp", fixed)
        server.wait_shown("asio.cpp", [])
        server.edit("asio.cpp", ASIO)
        server.wait_shown("asio.cpp", SLEEP)

        # The comment: behind the line, or above one that has no room.
        for before, expected in ((ASIO, "seconds(1)); // NOLINT(async-blocking-call)\n"),
                                 (ASIO.replace("(1));", "(1)); // one"),
                                  "  // NOLINTNEXTLINE(async-blocking-call)\n  std::this_thread")):
            server.edit("asio.cpp", before)
            server.wait_shown("asio.cpp", SLEEP)
            suppressed = made(action(server, "asio.cpp", 6, "Suppress here")["edit"], server, "asio.cpp")
            assert expected in suppressed, suppressed
            server.edit("asio.cpp", suppressed)
            server.wait_shown("asio.cpp", [])
        assert server.actions("asio.cpp", 6) == []

with client.Server(tool, folder) as server:
    server.open("ways.cpp")
    server.wait_shown("ways.cpp", WAY)
    titles = [one["title"] for one in server.actions("ways.cpp", 5)]
    assert titles == ["Suppress here: // NOLINT(async-blocking-call)", "Go to the leaf 'usleep'", "Show the whole way",
                      "Explain async-blocking-call"], titles

    lenses = server.request("textDocument/codeLens", {"textDocument": {"uri": server.uri("ways.cpp")}})
    told = [(lens["range"]["start"]["line"] + 1, lens["command"]["title"]) for lens in lenses]
    assert told == [(4, "reaches usleep in 3 calls"), (9, "clean"),
                    (11, "clean as far as it could be followed")], told

    hover = server.at("ways.cpp", 5, 3, "textDocument/hover")
    text = hover["contents"]["value"]
    for part in ("**async-blocking-call**: call to 'load' blocks the event loop", "1. 'load': call to 'settle'",
                 f"[store.cpp:4]({server.uri('store.cpp')}#L4)", "A call in a coroutine, handler or slot that blocks"):
        assert part in text, (part, text)
    assert server.at("ways.cpp", 6, 3, "textDocument/hover") is None

    # Down to the leaf, call by call, and up again.
    [item] = server.at("ways.cpp", 4, 8, "textDocument/prepareCallHierarchy")
    down = [place(item)]
    while calls := server.request("callHierarchy/outgoingCalls", {"item": item}):
        [call] = calls
        item = call["to"]
        down.append(place(item))
    assert down == [("page", "ways.cpp", 4), ("load", "store.cpp", 6), ("settle", "store.cpp", 3),
                    ("usleep", "store.cpp", 4)], down
    leaf = item
    up = [place(item)]
    while calls := server.request("callHierarchy/incomingCalls", {"item": item}):
        [call] = calls
        item = call["from"]
        up.append(place(item))
    assert up == down[::-1], up
    assert server.at("ways.cpp", 9, 8, "textDocument/prepareCallHierarchy") is None

    # From the middle, too: what is called there, or is declared there; on a line, what is on it.
    for name, line, character, expected in (
            ("ways.cpp", 5, 2, ("load", "store.cpp", 6)), ("ways.cpp", 5, 0, ("load", "store.cpp", 6)),
            ("store.cpp", 3, 6, ("settle", "store.cpp", 3)), ("store.cpp", 4, 3, ("usleep", "store.cpp", 4)),
            ("store.cpp", 6, 6, ("load", "store.cpp", 6)), ("store.cpp", 6, 15, ("settle", "store.cpp", 3))):
        items = server.at(name, line, character, "textDocument/prepareCallHierarchy")
        assert [place(each) for each in items] == [expected], (name, line, character, items)
    assert len(server.at("store.cpp", 6, 0, "textDocument/prepareCallHierarchy")) == 2

    # Who reaches it: all that do, with the calls in each.
    server.edit("ways.cpp", WAYS + "\ntask<> other() {\n  load();\n  settle();\n  co_return;\n}\n")
    server.wait_shown("ways.cpp", WAY + [(17, "async-blocking-call"), (18, "async-blocking-call")])
    [settle] = server.at("store.cpp", 3, 6, "textDocument/prepareCallHierarchy")
    callers = server.request("callHierarchy/incomingCalls", {"item": settle})
    assert [(place(c["from"]), [r["start"]["line"] + 1 for r in c["fromRanges"]]) for c in callers] == [
        (("load", "store.cpp", 6), [6]), (("other", "ways.cpp", 16), [18])], callers
    [other] = server.at("ways.cpp", 16, 8, "textDocument/prepareCallHierarchy")
    callees = server.request("callHierarchy/outgoingCalls", {"item": other})
    assert [place(c["to"]) for c in callees] == [("load", "store.cpp", 6), ("settle", "store.cpp", 3)], callees
    hover = server.at("store.cpp", 4, 3, "textDocument/hover")["contents"]["value"]
    assert hover == "async-tidy: 3 findings lead through here\n" + "".join(
        f"\n- {name}: call to '{call}' ([ways.cpp:{line}]({server.uri('ways.cpp')}#L{line}))"
        for name, call, line in (("page", "load", 5), ("other", "load", 17), ("other", "settle", 18))), hover
    assert server.at("store.cpp", 4, 0, "textDocument/hover") is None
    server.edit("ways.cpp", WAYS)
    server.wait_shown("ways.cpp", WAY)
    assert len(server.request("callHierarchy/incomingCalls", {"item": leaf})) == 1
    for made_up in ({}, {"name": "x", "file": 3}, "x"):
        number = server.start_request("callHierarchy/incomingCalls", {"item": leaf | {"data": made_up}})
        assert server.answer(number)["error"]["code"] == -32602

    def execute(command, argument):
        return server.request("workspace/executeCommand", {"command": command, "arguments": [argument]})

    for line in (4, 5):
        at = {"line": line - 1, "character": 2}
        way = execute("async-tidy.showWay", {"uri": server.uri("ways.cpp"), "position": at})
        names = []
        while way:
            names.append((way["name"], pathlib.Path(way["uri"]).name, way["range"]["start"]["line"] + 1))
            way = (way["children"] or [None])[0]
        assert names == [("page", "ways.cpp", 4), ("call to 'load'", "ways.cpp", 5),
                         ("'load': call to 'settle'", "store.cpp", 6),
                         ("'settle': call to 'usleep' blocks (sleep)", "store.cpp", 4)], names
    # From the middle: the ways that lead there.
    way = execute("async-tidy.showWay", {"uri": server.uri("store.cpp"), "position": {"line": 3, "character": 3}})
    assert (way["name"], way["detail"]) == ("usleep", "1 finding leads through here"), way
    assert [(one["name"], one["children"][0]["name"]) for one in way["children"]] == [("page", "call to 'load'")], way
    assert execute("async-tidy.showWay", {"uri": server.uri("store.h"), "position": {"line": 0, "character": 0}}) is None

    assert execute("async-tidy.explain", "async-blocking-call").startswith("# async-blocking-call\n")
    assert execute("async-tidy.explain", "nothing") is None
    page = pathlib.Path(server.diagnostics[server.uri("ways.cpp")]["diagnostics"][0]["codeDescription"]["href"][7:])
    assert page.read_text().startswith("# async-blocking-call\n")

    # Lenses are off where someone says so.
    server.notify("workspace/didChangeConfiguration", {"settings": {"async-tidy": {"codeLens": False}}})
    assert server.request("textDocument/codeLens", {"textDocument": {"uri": server.uri("ways.cpp")}}) is None
print("ok")
