"""use.py CHROMIUM REPORT WIDTH: prints what use.html sees of a report, and what the browser's console says."""
import html
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

chromium, report, width = sys.argv[1:]
with open(os.path.join(os.path.dirname(__file__), "use.html")) as file:
    page = file.read()
address = "file://" + urllib.parse.quote(os.path.abspath(report))
with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "use.html")
    with open(path, "w") as file:
        file.write(page.replace("FRAME", address).replace("WIDTH", width))
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
               "--enable-logging=stderr", "--virtual-time-budget=20000", "--window-size=1400,1000",
               "--user-data-dir=" + os.path.join(folder, "profile"), "--dump-dom", "file://" + path]
    result = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=300)
seen = re.search(r'<pre id="seen">(.*)</pre>', result.stdout, re.DOTALL)
print(html.unescape(seen.group(1)) if seen else "nothing was seen: " + result.stdout + result.stderr)
for line in result.stderr.splitlines():
    if "CONSOLE" in line:
        print("console:", line)
