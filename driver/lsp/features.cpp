#include "driver/lsp/features.h"

#include "driver/edits.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace async_tidy {

using Json = nlohmann::json;

static constexpr unsigned MaxLineWithComment = 120;

const std::string &View::textOf(const std::string &file) {
  auto [known, isNew] = texts.try_emplace(file);
  if (isNew) {
    auto document = documents.find(file);
    known->second = document != documents.end() ? document->second.text : folder.analysedText(file);
  }
  return known->second;
}

std::string View::uriOf(const std::string &file) const { return async_tidy::uriOf(file, documents); }

unsigned View::lineOf(const Place &place) {
  auto known = maps.find(place.file);
  if (known == maps.end())
    known = maps.emplace(place.file, LineMap(folder.analysedText(place.file), textOf(place.file))).first;
  return known->second.map(place.line == 0 ? 0 : place.line - 1);
}

Json View::rangeOf(const Place &place) {
  unsigned line = lineOf(place);
  llvm::StringRef text = async_tidy::lineOf(textOf(place.file), line);
  size_t begin = std::min<size_t>(place.column == 0 ? 0 : place.column - 1, text.size()), end = begin;
  while (end != text.size() && (llvm::isAlnum(text[end]) || text[end] == '_' || text.substr(end).starts_with("::") ||
                                text.substr(end - 1).starts_with("::")))
    ++end;
  if (end == begin && end != text.size())
    ++end;
  return {{"start", TextPosition{line, charactersIn(text, begin, client.encoding)}},
          {"end", TextPosition{line, charactersIn(text, end, client.encoding)}}};
}

Json View::locationOf(const Place &place) { return {{"uri", uriOf(place.file)}, {"range", rangeOf(place)}}; }

/// "store.cpp:4"
std::string View::shortPlace(const Place &place) {
  return llvm::StringRef(place.file).rsplit('/').second.str() + ":" + std::to_string(lineOf(place) + 1);
}

std::vector<const Finding *> View::findingsIn(const std::string &file, unsigned firstLine, unsigned lastLine) {
  std::vector<const Finding *> result;
  for (const Finding &finding : folder.outcome().findings)
    if (finding.place.file == file)
      if (unsigned line = lineOf(finding.place); line >= firstLine && line <= lastLine)
        result.push_back(&finding);
  return result;
}

const EntryPoint *View::entryAt(const std::string &file, unsigned line) {
  for (const EntryPoint &entry : folder.outcome().entryPoints)
    if (entry.place.file == file && lineOf(entry.place) == line)
      return &entry;
  return nullptr;
}

std::vector<const Finding *> View::findingsOf(const EntryPoint &entry) const {
  std::vector<const Finding *> result;
  for (const Finding &finding : folder.outcome().findings)
    if (finding.entity == entry.name && finding.entityPlace == entry.place)
      result.push_back(&finding);
  return result;
}

Json View::diagnosticOf(const Finding &finding) {
  static const std::map<Level, int> severities = {{Level::Error, 1}, {Level::Warning, 2}, {Level::Note, 3}};
  Json result = {{"range", rangeOf(finding.place)},
                 {"severity", severities.at(finding.level)},
                 {"code", finding.check},
                 {"source", "async-tidy"},
                 {"data", {{"fingerprint", finding.fingerprint}}}};
  if (client.hasCodeDescriptions)
    result["codeDescription"] = {{"href", uriOfPath(pages + "/" + finding.check + ".md")}};
  std::string message = finding.message;
  if (client.hasRelatedInformation && !finding.trace.empty())
    result["relatedInformation"] = Json::array();
  for (const TraceStep &step : shortened(finding.trace))
    if (client.hasRelatedInformation)
      result["relatedInformation"].push_back({{"location", locationOf(step.place)}, {"message", step.message}});
    else
      message += "\n" + shortPlace(step.place) + ": " + step.message;
  result["message"] = std::move(message);
  return result;
}

std::map<std::string, Json> View::diagnostics() {
  std::map<std::string, Json> result;
  for (const Finding &finding : folder.outcome().findings) {
    Json &list = result.try_emplace(finding.place.file, Json::array()).first->second;
    list.push_back(diagnosticOf(finding));
  }
  return result;
}

Json View::diagnosticsOf(const std::string &file) {
  Json result = Json::array();
  for (const Finding &finding : folder.outcome().findings)
    if (finding.place.file == file)
      result.push_back(diagnosticOf(finding));
  return result;
}

Json View::editsOf(const std::vector<Edit> &edits) {
  std::map<std::string, Json> byFile;
  for (const Edit &edit : edits) {
    const std::string &text = textOf(edit.file);
    byFile.try_emplace(edit.file, Json::array())
        .first->second.push_back({{"range",
                                   {{"start", positionOf(text, edit.span.begin, client.encoding)},
                                    {"end", positionOf(text, edit.span.end, client.encoding)}}},
                                  {"newText", edit.text}});
  }
  Json result;
  for (auto &[file, changes] : byFile) {
    if (!client.hasDocumentChanges) {
      result["changes"][uriOf(file)] = std::move(changes);
      continue;
    }
    result["documentChanges"].push_back(
        {{"textDocument", {{"uri", uriOf(file)}, {"version", versionOf(file, documents)}}},
         {"edits", std::move(changes)}});
  }
  return result;
}

/// Of a title such as "await a timer: `...`", as much of the code as a menu has room for.
static std::string menuTitle(std::string title) {
  constexpr size_t Room = 72;
  if (!title.empty())
    title[0] = llvm::toUpper(title[0]);
  if (title.size() <= Room)
    return title;
  size_t code = title.find(": `");
  if (code == std::string::npos)
    return title;
  // Not through the middle of a character.
  size_t end = std::max(Room, code);
  while ((title[end] & 0xC0) == 0x80)
    --end;
  return end < code + 12 ? title.substr(0, code) : title.substr(0, end) + "…`";
}

/// Only for the texts that were analysed: offsets are of those.
Json View::repairAction(const Finding &finding, const Repair &repair, bool isPreferred) {
  std::vector<Edit> edits = async_tidy::editsOf(repair, [&](const std::string &file) -> llvm::StringRef {
    return textOf(file);
  });
  const auto &digests = folder.outcome().digests;
  auto isAnalysed = [&](const Edit &edit) {
    auto digest = digests.find(edit.file);
    return digest != digests.end() && digest->second == digestOfText(textOf(edit.file));
  };
  if (edits.empty() || !llvm::all_of(edits, isAnalysed))
    return nullptr;
  return {{"title", menuTitle(repair.title)},
          {"kind", "quickfix"},
          {"isPreferred", isPreferred},
          {"diagnostics", {diagnosticOf(finding)}},
          {"edit", editsOf(edits)}};
}

Json View::suppressAction(const Finding &finding) {
  const std::string &text = textOf(finding.place.file);
  unsigned number = lineOf(finding.place);
  llvm::StringRef line = async_tidy::lineOf(text, number);
  std::string comment = "NOLINT(" + finding.check + ")";
  uint32_t begin = offsetOfLine(text, number), at = begin + line.size();
  std::string with = " // " + comment;
  if (line.size() + with.size() > MaxLineWithComment || line.contains("//") || line.ends_with("\\")) {
    at = begin;
    comment = "NOLINTNEXTLINE(" + finding.check + ")";
    with = line.take_while([](char c) { return c == ' ' || c == '\t'; }).str() + "// " + comment +
           (llvm::StringRef(text).contains("\r\n") ? "\r\n" : "\n");
  }
  return {{"title", "Suppress here: // " + comment},
          {"kind", "quickfix"},
          {"diagnostics", {diagnosticOf(finding)}},
          {"edit", editsOf({{finding.place.file, {at, at}, with}})}};
}

static Json commandAction(const std::string &title, const std::string &command, Json argument) {
  return {{"title", title},
          {"command", {{"title", title}, {"command", command}, {"arguments", {std::move(argument)}}}}};
}

/// Without the namespaces and classes before it.
static std::string shortName(llvm::StringRef name) {
  return name.contains(' ')                 ? name.str()
         : name.rsplit("::").second.empty() ? name.str()
                                            : name.rsplit("::").second.str();
}

Json View::codeActions(const std::string &file, TextPosition begin, TextPosition end) {
  Json result = Json::array();
  for (const Finding *finding : findingsIn(file, begin.line, end.line)) {
    bool isPreferred = true;
    for (const Repair &repair : finding->repairs)
      if (Json action = repairAction(*finding, repair, isPreferred); !action.is_null()) {
        result.push_back(std::move(action));
        isPreferred = false;
      }
    result.push_back(suppressAction(*finding));
    if (!finding->trace.empty())
      result.push_back(commandAction("Go to the leaf '" + shortName(finding->leaf) + "'", "async-tidy.goTo",
                                     locationOf(finding->trace.back().place)));
    result.push_back(commandAction("Show the whole way", "async-tidy.showWay",
                                   {{"uri", uriOf(file)}, {"position", rangeOf(finding->place)["start"]}}));
    result.push_back(commandAction("Explain " + finding->check, "async-tidy.explain", finding->check));
  }
  return result;
}

/// As Markdown reads it: a name such as `a<b>` is no tag there. What stands between backticks stays.
std::string View::markedUp(llvm::StringRef text) const {
  std::string result;
  bool isCode = false;
  for (char c : text) {
    isCode ^= c == '`';
    if (client.hasMarkdown && !isCode && llvm::StringRef("<*[\\").contains(c))
      result += '\\';
    result += c;
  }
  return result;
}

std::string View::linkTo(const Place &place) {
  std::string link = uriOf(place.file) + "#L" + std::to_string(lineOf(place) + 1);
  return client.hasMarkdown ? "[" + shortPlace(place) + "](" + link + ")" : shortPlace(place);
}

/// What a page says before its first example.
static std::string introductionOf(const std::string &id) {
  for (const Check &check : allChecks())
    if (check.id == id)
      return check.doc.split("\n## ").first.split('\n').second.trim().str();
  return "";
}

Json View::hover(const std::string &file, TextPosition position) {
  std::string text;
  Json range;
  for (const Finding *finding : findingsIn(file, position.line, position.line)) {
    Json place = rangeOf(finding->place);
    TextPosition begin = place["start"].get<TextPosition>(), end = place["end"].get<TextPosition>();
    if (position.character < begin.character || position.character > end.character)
      continue;
    range = place;
    text += (text.empty() ? "" : "\n\n---\n\n") + ("**" + finding->check + "**: " + markedUp(finding->message) + "\n");
    for (const TraceStep &step : finding->trace)
      text += "\n1. " + markedUp(step.message) + " (" + linkTo(step.place) + ")";
    for (const Repair &repair : finding->repairs)
      text += "\n- " + std::string(repair.edits.empty() ? "by hand: " : "fix: ") + markedUp(repair.title);
    text += "\n\n" + introductionOf(finding->check);
  }
  if (text.empty())
    text = hoverBelow(file, position);
  if (text.empty())
    return nullptr;
  Json result = {{"contents", {{"kind", client.hasMarkdown ? "markdown" : "plaintext"}, {"value", text}}}};
  if (!range.is_null())
    result["range"] = range;
  return result;
}

std::string summaryOf(const Finding &finding) {
  if (finding.leaf.empty())
    return finding.check;
  size_t calls = finding.way.size() + 1;
  return "reaches " + shortName(finding.leaf) + " in " + std::to_string(calls) + (calls == 1 ? " call" : " calls");
}

Json View::codeLenses(const std::string &file) {
  Json result = Json::array();
  bool isPartial = folder.progress().isPartial;
  for (const EntryPoint &entry : folder.outcome().entryPoints) {
    if (entry.place.file != file)
      continue;
    std::vector<const Finding *> findings = findingsOf(entry);
    std::string title = isPartial          ? "clean so far"
                        : entry.isFollowed ? "clean"
                                           : "clean as far as it could be followed";
    if (findings.size() == 1)
      title = summaryOf(*findings.front());
    else if (!findings.empty())
      title = std::to_string(findings.size()) + " findings: " + summaryOf(*findings.front()) + ", ...";
    Json range = rangeOf(entry.place);
    result.push_back({{"range", range},
                      {"command",
                       {{"title", title},
                        {"command", "async-tidy.showWay"},
                        {"arguments", {{{"uri", uriOf(file)}, {"position", range["start"]}}}}}}});
  }
  return result;
}

} // namespace async_tidy
