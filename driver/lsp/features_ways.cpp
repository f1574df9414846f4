// The ways of findings: as a tree, as a call hierarchy, and what passes through a line.
#include "driver/lsp/features.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <set>

namespace async_tidy {

using Json = nlohmann::json;

bool View::isOnLine(const Place &place, const std::string &file, unsigned line) {
  return place.file == file && lineOf(place) == line;
}

/// On the line of the place.
bool View::isAt(const Place &place, TextPosition position) {
  Json range = rangeOf(place);
  return range["start"].get<TextPosition>().character <= position.character &&
         position.character <= range["end"].get<TextPosition>().character;
}

Json View::node(const std::string &name, const std::string &detail, const Place &place) {
  Json result = locationOf(place);
  result["name"] = name;
  result["detail"] = detail;
  result["children"] = Json::array();
  return result;
}

static const Place &shownPlace(const WayFunction &function, const WayCall &call) {
  return function.place.file.empty() ? call.place : function.place;
}

static std::string leadHere(size_t findings) {
  return findings == 1 ? "1 finding leads through here" : std::to_string(findings) + " findings lead through here";
}

/// The finding, and the steps below it, each in the one before.
Json View::findingNode(const Finding &finding) {
  Json below = Json::array();
  for (const TraceStep &step : llvm::reverse(finding.trace)) {
    Json one = node(step.message, "", step.place);
    one["children"] = std::move(below);
    below = Json::array({std::move(one)});
  }
  Json result = node(finding.call.empty() ? finding.check : finding.call, summaryOf(finding), finding.place);
  result["children"] = std::move(below);
  return result;
}

std::vector<const Finding *> View::findingsOf(const std::vector<OnWay> &ways) {
  std::vector<const Finding *> result;
  for (const OnWay &way : ways)
    if (!llvm::is_contained(result, way.finding))
      result.push_back(way.finding);
  return result;
}

/// What ways have at the position: a function that is declared or called there. On the line, where there is nothing.
std::vector<View::OnWay> View::waysAt(const std::string &file, TextPosition position, bool onLineToo) {
  std::vector<OnWay> atPosition, onLine;
  auto look = [&](const Place &at, const WayFunction &function, const WayCall &call) {
    if (!isOnLine(at, file, position.line))
      return;
    OnWay found{function, shownPlace(function, call), call.finding};
    onLine.push_back(found);
    if (isAt(at, position))
      atPosition.push_back(std::move(found));
  };
  for (const WayCall &call : waysOf(folder.outcome().findings)) {
    look(call.from.place, call.from, call);
    look(call.to.place, call.to, call);
    look(call.place, call.to, call);
  }
  return atPosition.empty() && onLineToo ? onLine : atPosition;
}

Json View::wayTree(const std::string &file, TextPosition position) {
  const EntryPoint *entry = entryAt(file, position.line);
  std::vector<const Finding *> findings = entry ? findingsOf(*entry) : findingsIn(file, position.line, position.line);
  if (entry || !findings.empty()) {
    Json root = entry ? node(entry->name, entry->kind + ": " + entry->why.message, entry->place)
                      : node(findings.front()->entity, "", findings.front()->entityPlace);
    for (const Finding *finding : findings)
      root["children"].push_back(findingNode(*finding));
    return root;
  }
  // From the middle of ways: all that lead there, each from its beginning.
  std::vector<OnWay> ways = waysAt(file, position, /*onLineToo=*/true);
  if (ways.empty())
    return nullptr;
  findings = findingsOf(ways);
  Json root = node(ways.front().function.name, leadHere(findings.size()), ways.front().shown);
  for (const Finding *finding : findings) {
    Json one = node(finding->entity, "", finding->entityPlace);
    one["children"].push_back(findingNode(*finding));
    root["children"].push_back(std::move(one));
  }
  return root;
}

/// Who looks at what blocks has no finding there: those above it are told of.
std::string View::hoverBelow(const std::string &file, TextPosition position) {
  std::vector<const Finding *> findings = findingsOf(waysAt(file, position, /*onLineToo=*/false));
  if (findings.empty())
    return "";
  std::string text = "async-tidy: " + leadHere(findings.size()) + "\n";
  for (const Finding *finding : findings)
    text += "\n- " + markedUp(finding->entity + ": " + finding->call) + " (" + linkTo(finding->place) + ")";
  return text;
}

Json View::item(const WayFunction &function, const Place &shown) {
  Json range = rangeOf(shown);
  const auto &[file, line, column] = function.place;
  return {{"name", function.name},
          {"kind", 12}, // SymbolKind.Function
          {"detail", shortPlace(shown)},
          {"uri", uriOf(shown.file)},
          {"range", range},
          {"selectionRange", range},
          {"data", {{"name", function.name}, {"file", file}, {"line", line}, {"column", column}}}};
}

static WayFunction functionOf(const Json &item) {
  const Json &data = item.at("data");
  return {data.at("name").get<std::string>(),
          {data.at("file").get<std::string>(), data.at("line").get<uint32_t>(), data.at("column").get<uint32_t>()}};
}

Json View::prepareCallHierarchy(const std::string &file, TextPosition position) {
  Json result = Json::array();
  std::set<WayFunction> known;
  for (const OnWay &way : waysAt(file, position, /*onLineToo=*/true))
    if (known.insert(way.function).second)
      result.push_back(item(way.function, way.shown));
  return result.empty() ? Json(nullptr) : result;
}

/// Calls of the hierarchy, one for each function at the other end.
Json View::callsOf(const WayFunction &function, WayFunction WayCall::*ours, WayFunction WayCall::*theirs,
                   const char *key) {
  std::vector<WayFunction> order;
  Json result = Json::array();
  for (const WayCall &call : waysOf(folder.outcome().findings)) {
    if (call.*ours != function)
      continue;
    auto known = llvm::find(order, call.*theirs);
    if (known == order.end()) {
      known = order.insert(order.end(), call.*theirs);
      result.push_back({{key, item(call.*theirs, shownPlace(call.*theirs, call))}, {"fromRanges", Json::array()}});
    }
    Json &ranges = result[known - order.begin()]["fromRanges"];
    if (Json range = rangeOf(call.place); std::ranges::find(ranges, range) == ranges.end())
      ranges.push_back(std::move(range));
  }
  return result;
}

Json View::outgoingCalls(const Json &item) { return callsOf(functionOf(item), &WayCall::from, &WayCall::to, "to"); }

Json View::incomingCalls(const Json &item) { return callsOf(functionOf(item), &WayCall::to, &WayCall::from, "from"); }

} // namespace async_tidy
