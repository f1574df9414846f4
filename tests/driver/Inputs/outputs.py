"""What a SARIF file and a code quality report of outputs.test hold, beyond being valid."""
import json
import sys

is_clean = sys.argv[1] == "--clean"
sarif, gitlab = (json.load(open(path, encoding="utf-8")) for path in sys.argv[-2:])
[run] = sarif["runs"]
rules = run["tool"]["driver"]["rules"]
assert run["invocations"] == [{"executionSuccessful": True}]
assert run["columnKind"] == "unicodeCodePoints"
for rule in rules:
    assert rule["help"]["markdown"].startswith(f"# {rule['id']}\n")
    assert ".md)" not in rule["help"]["markdown"], f"{rule['id']}: a link that leads nowhere"
    assert rule["shortDescription"]["text"].endswith(".")
if is_clean:
    assert run["results"] == [] and gitlab == []
    sys.exit()

nap, work = run["results"]
for result, line, column in (nap, 9, 16), (work, 10, 24):
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    [location] = result["locations"]
    artifact = location["physicalLocation"]["artifactLocation"]
    assert artifact == {"uri": "src%20dir/a%2Cb%25.cpp", "uriBaseId": "SRCROOT"}, artifact
    assert artifact["uriBaseId"] in run["originalUriBaseIds"]
    assert location["physicalLocation"]["region"] == {"startLine": line, "startColumn": column}
    assert location["logicalLocations"] == [{"fullyQualifiedName": "f", "kind": "function"}]
    assert result["level"] == "warning" and len(result["partialFingerprints"]["asyncTidy/v1"]) == 16

[flow] = nap["codeFlows"]
[thread] = flow["threadFlows"]
steps = [step["location"]["message"]["text"] for step in thread["locations"]]
assert steps == ["call to 'nap'", "'nap': call to 'usleep' blocks (sleep)"], steps
assert nap["properties"] == {"kind": "sleep"} and "fixes" not in nap

[fix] = work["fixes"]
[change] = fix["artifactChanges"]
[replacement] = change["replacements"]
region = replacement["deletedRegion"]
assert region == {"startLine": 10, "startColumn": 24, "endLine": 10, "endColumn": 24}, region
assert replacement["insertedContent"]["text"] == "co_await "

assert [one["fingerprint"] for one in gitlab] == [r["partialFingerprints"]["asyncTidy/v1"] for r in run["results"]]
assert gitlab[0]["location"] == {"path": "src dir/a,b%.cpp", "lines": {"begin": 9}}
assert gitlab[0]["severity"] == "major" and gitlab[0]["check_name"] == "async-blocking-call"
