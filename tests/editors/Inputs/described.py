"""described.py EXTENSION: each setting and command has a description, and stands in the README."""
import json
import pathlib
import sys

extension = pathlib.Path(sys.argv[1])
contributes = json.loads((extension / "package.json").read_text())["contributes"]
readme = (extension / "README.md").read_text()
wrong = [name for name, setting in contributes["configuration"]["properties"].items()
         if f"`{name}`" not in readme or not setting["markdownDescription"].endswith(".")]
hidden = [entry["command"] for entry in contributes["menus"]["commandPalette"]]
wrong += [command["title"] for command in contributes["commands"]
          if command["command"] not in hidden and f"*{command['title']}*" not in readme]
sys.exit(f"not described: {wrong}" if wrong else 0)
