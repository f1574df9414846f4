import glob
import importlib.util
import os
import shutil
import subprocess
import lit.formats

config.name = "async-tidy"
config.test_format = lit.formats.ShTest(execute_external=True)
config.suffixes = [".cpp", ".c", ".test"]
config.excludes = ["Inputs", "unit", "fuzz", "CMakeLists.txt"]
# Few tests should need it: what is found depends on the front end in hardly anything.
config.available_features.add(f"clang-{config.llvm_major}")
if os.path.exists("/usr/share/doc/libasio-dev/examples"):
    config.available_features.add("asio-examples")
if os.path.exists("/usr/include/postgresql/libpq-fe.h") and glob.glob("/usr/lib/postgresql/*/bin/initdb"):
    config.available_features.add("postgresql")
if importlib.util.find_spec("yaml"):
    config.available_features.add("yaml")
# tools/test installs it with npm, below the build folder.
sarif = f"{config.build_dir}/npm/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool"
if os.access(sarif, os.X_OK):
    config.available_features.add("sarif-multitool")
    config.environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1"
if shutil.which("dpkg-shlibdeps"):
    config.available_features.add("dpkg")
if shutil.which("bazel"):
    config.available_features.add("bazel")
if os.path.exists(f"{config.build_dir}/bin/lsp-fuzzer"):
    config.available_features.add("lsp-fuzzer")
chromium = shutil.which("chromium") or shutil.which("chromium-browser")
if chromium:
    config.available_features.add("chromium")
if shutil.which("nvim"):
    config.available_features.add("nvim")
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.build_dir, "tests")

repo = os.path.dirname(config.test_source_root)
# tools/test installs these with npm too.
npm = os.path.join(config.build_dir, "npm")
node = shutil.which("node")
if node and int(subprocess.check_output([node, "--version"], text=True)[1:].split(".")[0]) >= 20:
    if os.path.exists(f"{repo}/editors/vscode/node_modules/.package-lock.json"):
        config.available_features.add("vscode-extension")
    if chromium and os.path.exists(f"{npm}/node_modules/code-server/lib/vscode/node_modules/.package-lock.json"):
        config.available_features.add("vscode")
tool = os.path.join(config.build_dir, "bin", "async-tidy")
llvm = config.llvm_tools_dir

for name, value in [
    ("%verify", f"{tool} --verify"),
    ("%fixes", f"{config.python} {os.path.join(config.test_source_root, 'Inputs', 'fixes.py')} {tool} {llvm}/clang++"),
    ("%async-tidy", tool),
    ("%clang-tidy", f"{llvm}/clang-tidy --load={config.build_dir}/lib/AsyncTidyModule.so"),
    ("%not1", os.path.join(config.test_source_root, "Inputs", "not1")),
    ("%not2", os.path.join(config.test_source_root, "Inputs", "not2")),
    ("%llvm-tools", llvm),
    ("%llvm-major", config.llvm_major),
    ("%clangxx", f"{llvm}/clang++"),
    ("%inputs", os.path.join(config.test_source_root, "Inputs")),
    ("%sarif-multitool", sarif),
    ("%repo", repo),
    ("%chromium", chromium or "chromium"),
    ("%build", config.build_dir),
    ("%python", config.python),
]:
    config.substitutions.append((name + r"\b", value))
for name in ["FileCheck", "split-file", "not", "count"]:
    config.substitutions.append((rf"(?<![-\w]){name}\b", os.path.join(llvm, name)))
