"""Edits in a loop: memory, processes and descriptors stay what they were.
usage: memory.py TOOL FOLDER INPUTS [EDITS]"""
import pathlib
import sys

import client

tool, folder, inputs = sys.argv[1:4]
edits = int(sys.argv[4]) if len(sys.argv) > 4 else 300
SOURCE = ('#include "task.h"\n#include <unistd.h>\n#include <string>\n\n'
          'task<int> work() {\n  sleep(1);\n  co_return 1;\n}\n')
client.project(folder, {"a.cpp": SOURCE}, flags=f"-std=c++20 -I{inputs}")

with client.Server(tool, folder) as server:
    def figures():
        """KiB of the server and its processes, how many they are, and the server's descriptors."""
        server.idle(1)
        pids = server.children()
        assert all(map(client.alive, pids)), "there are zombies"
        return (client.resident(server.process.pid), sum(map(client.resident, pids)), len(pids),
                len(list(pathlib.Path(f"/proc/{server.process.pid}/fd").iterdir())))

    server.open("a.cpp")
    server.wait_shown("a.cpp", [(6, "async-blocking-call")])

    def run(count):
        for number in range(count):
            # Every tenth changes what is included, and with it the preamble.
            head = f"#define N{number}\n" if number % 10 == 0 else ""
            server.edit("a.cpp", head + SOURCE + f"int n{number};\n")
            server.wait_shown("a.cpp", [(6 + bool(head), "async-blocking-call")])
            server.wait(lambda: server.diagnostics[server.uri("a.cpp")]["version"] == server.versions["a.cpp"])
            server.messages.clear()

    run(50)
    before = figures()
    run(edits)
    after = figures()
    print("server KiB, its processes' KiB, processes, descriptors:", before, after)
    assert after[0] < before[0] + 4096 + edits, "the server grows"
    assert after[1] < 1.5 * before[1] + 50_000, "its processes grow"
    assert after[2] <= before[2] + 1 and after[3] <= before[3] + 1
