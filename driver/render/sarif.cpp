// SARIF 2.1.0. Clauses are those of https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/.
#include "driver/edits.h"
#include "driver/render/positions.h"
#include "driver/render/render.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Path.h"

#include <nlohmann/json.hpp>

#include <regex>

namespace async_tidy {
namespace {

using Json = nlohmann::ordered_json;

constexpr const char *Base = "SRCROOT";

/// A path in a URI [RFC 3986, 3.3]. A colon is not unreserved: in a first segment it would end a scheme.
std::string uriOf(llvm::StringRef path) {
  std::string result;
  for (char c : path) {
    if (llvm::isAlnum(c) || llvm::StringRef("/-._~+").contains(c))
      result += c;
    else
      (result += '%') += llvm::utohexstr(static_cast<unsigned char>(c), /*LowerCase=*/false, /*Width=*/2);
  }
  return result;
}

/// 3.4
Json artifactJson(llvm::StringRef file) {
  std::string path = repositoryPath(file);
  if (llvm::sys::path::is_absolute(path))
    return {{"uri", "file://" + uriOf(path)}};
  return {{"uri", uriOf(path)}, {"uriBaseId", Base}};
}

/// 3.28
Json locationJson(const Place &place, SourceFiles &sources) {
  Json physical = {{"artifactLocation", artifactJson(place.file)}};
  CodePointPosition at = positionOf(place, sources);
  physical["region"] = {{"startLine", at.line}, {"startColumn", at.column}};
  return {{"physicalLocation", std::move(physical)}};
}

/// Plain text in which nothing is a link [3.11.6].
Json messageJson(llvm::StringRef text) {
  std::string result = text.str();
  if (text.contains("](")) {
    result.clear();
    for (char c : text) {
      if (c == '[' || c == ']' || c == '\\')
        result += '\\';
      result += c;
    }
  }
  return {{"text", result}};
}

/// 3.55. A repair of several files is one fix.
Json fixesJson(const Finding &finding, SourceFiles &sources) {
  Json fixes = Json::array();
  for (const Repair &repair : finding.repairs) {
    Json changes = Json::array();
    std::string file;
    for (const Edit &edit : editsOf(repair, [&](const std::string &path) { return sources.text(path); })) {
      if (edit.file != file)
        changes.push_back({{"artifactLocation", artifactJson(edit.file)}, {"replacements", Json::array()}});
      file = edit.file;
      CodePointPosition begin = positionOf(sources.text(file), edit.span.begin);
      CodePointPosition end = positionOf(sources.text(file), edit.span.end);
      changes.back()["replacements"].push_back({{"deletedRegion",
                                                 {{"startLine", begin.line},
                                                  {"startColumn", begin.column},
                                                  {"endLine", end.line},
                                                  {"endColumn", end.column}}},
                                                {"insertedContent", {{"text", edit.text}}}});
    }
    if (!changes.empty())
      fixes.push_back({{"description", messageJson(repair.title)}, {"artifactChanges", std::move(changes)}});
  }
  return fixes;
}

/// 3.36. The first step is the finding's own place: viewers begin there.
Json codeFlowJson(const Finding &finding, SourceFiles &sources) {
  Json steps = Json::array();
  auto add = [&](const Place &place, llvm::StringRef message) {
    Json location = locationJson(place, sources);
    location["message"] = messageJson(message);
    steps.push_back({{"location", std::move(location)}});
  };
  add(finding.place, finding.call.empty() ? finding.message : finding.call);
  for (const TraceStep &step : finding.trace)
    if (!step.place.file.empty())
      add(step.place, step.message);
  return {{"threadFlows", Json::array({{{"locations", std::move(steps)}}})}};
}

/// The page without links to other pages, which lead nowhere from a viewer. Fences stay as they are.
std::string withoutRelativeLinks(llvm::StringRef page) {
  static const std::regex link(R"(\[([^\]]*)\]\((?!https?:)[^)]*\))");
  std::string result;
  bool isInFence = false;
  while (!page.empty()) {
    llvm::StringRef line;
    std::tie(line, page) = page.split('\n');
    isInFence ^= line.starts_with("```");
    result += isInFence ? line.str() : std::regex_replace(line.str(), link, "$1");
    result += '\n';
  }
  return result;
}

/// 3.49
Json ruleJson(const Check &check) {
  std::string page = withoutRelativeLinks(check.doc);
  // A title, an empty line, and a paragraph that says what it is.
  std::string about = llvm::StringRef(page).split("\n\n").second.split("\n\n").first.str();
  std::replace(about.begin(), about.end(), '\n', ' ');
  std::string first = llvm::StringRef(about).split(". ").first.rtrim('.').str() + ".";
  std::string explain = about + " For examples and ways out: async-tidy explain " + check.id.str();
  return {{"id", check.id.str()},
          {"shortDescription", messageJson(first)},
          {"fullDescription", messageJson(about)},
          {"help", {{"text", messageJson(explain)["text"]}, {"markdown", page}}},
          {"defaultConfiguration", {{"level", "warning"}}}};
}

} // namespace

void renderSarif(const RenderInput &input, llvm::raw_ostream &out) {
  Json rules = Json::array(), results = Json::array();
  for (const Check &check : input.checks)
    rules.push_back(ruleJson(check));
  for (const Finding &finding : input.result.findings) {
    auto check = llvm::find_if(input.checks, [&](const Check &check) { return check.id == finding.check; });
    Json location = locationJson(finding.place, input.sources);
    if (!finding.entity.empty())
      location["logicalLocations"] = Json::array({{{"fullyQualifiedName", finding.entity}, {"kind", "function"}}});
    Json one = {{"ruleId", finding.check}};
    if (check != input.checks.end())
      one["ruleIndex"] = check - input.checks.begin();
    one["level"] = spelling(finding.level);
    one["message"] = messageJson(finding.message);
    one["locations"] = Json::array({std::move(location)});
    one["partialFingerprints"] = {{"asyncTidy/v1", finding.fingerprint}};
    if (!finding.trace.empty())
      one["codeFlows"] = Json::array({codeFlowJson(finding, input.sources)});
    if (Json fixes = fixesJson(finding, input.sources); !fixes.empty())
      one["fixes"] = std::move(fixes);
    if (!finding.kind.empty())
      one["properties"] = {{"kind", finding.kind}};
    results.push_back(std::move(one));
  }
  Json invocation = {{"executionSuccessful", input.isWhole}};
  for (const std::string &problem : input.notAnalysed)
    invocation["toolExecutionNotifications"].push_back({{"level", "error"}, {"message", messageJson(problem)}});
  Json run = {
      {"tool",
       {{"driver", {{"name", "async-tidy"}, {"semanticVersion", ASYNC_TIDY_VERSION}, {"rules", std::move(rules)}}}}},
      {"invocations", Json::array({std::move(invocation)})},
      // Without a URI, so that the file is the same on every machine: whoever reads it knows where the sources are
      // [3.14.14].
      {"originalUriBaseIds", {{Base, {{"description", {{"text", "The root of the repository."}}}}}}},
      {"columnKind", "unicodeCodePoints"},
      {"results", std::move(results)}};
  Json root = {
      {"$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"},
      {"version", "2.1.0"},
      {"runs", Json::array({std::move(run)})}};
  out << root.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace async_tidy
