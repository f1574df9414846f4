// One page that needs nothing but itself. The findings are in it as JSON; the script puts them into the page as text,
// and a Content-Security-Policy lets nothing else run: https://www.w3.org/TR/CSP3/
#include "driver/output.h"
#include "driver/render/render.h"

#include "cmake/embedded.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/SHA256.h"

#include <map>
#include <nlohmann/json.hpp>

namespace async_tidy {

using Json = nlohmann::ordered_json;

static constexpr size_t ChokePointsShown = 20;

static Json placeJson(const Place &place) {
  return {{"file", displayPath(place.file)}, {"line", place.line}, {"column", place.column}};
}

static Json named(const std::string &name, const Place &place) {
  Json result = {{"name", name}};
  result.update(placeJson(place));
  return result;
}

static Json findingJson(const Finding &finding, int entry, SourceFiles &sources) {
  auto step = [&](const Place &place, const std::string &message) {
    Json one = placeJson(place);
    one["message"] = message;
    one["source"] = sources.line(place.file, place.line).trim().str();
    return one;
  };
  Json one = placeJson(finding.place);
  one["check"] = finding.check;
  one["kind"] = finding.kind;
  one["message"] = finding.message;
  one["entry"] = entry;
  one["entity"] = named(finding.entity, finding.entityPlace);
  one["leaf"] = finding.leaf;
  one["way"] = Json::array();
  for (const WayStep &way : finding.way)
    one["way"].push_back(named(way.name, way.place));
  one["steps"] = {step(finding.place, finding.call)};
  for (const TraceStep &next : finding.trace)
    one["steps"].push_back(step(next.place, next.message));
  one["repairs"] = Json::array();
  for (const Repair &repair : finding.repairs)
    one["repairs"].push_back({{"title", repair.title}, {"isEdit", !repair.edits.empty()}});
  return one;
}

static Json dataOf(const RenderInput &input) {
  const AnalysisResult &result = input.result;
  Json root = {{"project", llvm::sys::path::filename(input.root).str()}, {"suppressed", input.suppressed}};
  const Statistics &s = result.statistics;
  root["statistics"] = {{"translationUnits", s.translationUnits},
                        {"functions", s.functions},
                        {"coroutines", s.coroutines},
                        {"onLoop", s.onLoop}};

  std::map<std::pair<Place, std::string>, int> entryNumbers;
  root["entries"] = Json::array();
  for (const EntryPoint &point : result.entryPoints) {
    entryNumbers.try_emplace({point.place, point.name}, entryNumbers.size());
    Json one = named(point.name, point.place);
    one["kind"] = point.kind;
    one["why"] = point.why.message;
    one["whyAt"] = placeJson(point.why.place);
    one["isFollowed"] = point.isFollowed;
    root["entries"].push_back(std::move(one));
  }
  root["findings"] = Json::array();
  for (const Finding &finding : result.findings) {
    auto it = entryNumbers.find({finding.entityPlace, finding.entity});
    root["findings"].push_back(findingJson(finding, it == entryNumbers.end() ? -1 : it->second, input.sources));
  }
  root["chokePoints"] = Json::array();
  for (const ChokePoint &point : chokePointsOf(result.findings, ChokePointsShown)) {
    Json one = named(point.name, point.place);
    one["findings"] = point.findings;
    root["chokePoints"].push_back(std::move(one));
  }
  root["unresolved"] = Json::array();
  for (const UnresolvedCall &call : result.unresolved) {
    Json one = placeJson(call.place);
    one["what"] = call.what;
    one["why"] = call.why;
    one["caller"] = call.caller;
    root["unresolved"].push_back(std::move(one));
  }
  root["libraries"] = Json::array();
  for (const UnknownLibrary &library : result.libraries.unknown)
    root["libraries"].push_back({{"name", library.name}, {"calls", library.calls}, {"functions", library.functions}});
  root["notAnalysed"] = input.notAnalysed;
  return root;
}

/// As the text of a script element, which ends at the first "</script", whatever it is of
/// [HTML, 4.12.1.3 Restrictions for contents of script elements].
static std::string escaped(const Json &data) {
  std::string result;
  for (char c : data.dump(-1, ' ', false, Json::error_handler_t::replace))
    if (c == '<')
      result += "\\u003c";
    else
      result += c;
  return result;
}

static std::string hashOf(llvm::StringRef text) {
  return "'sha256-" + llvm::encodeBase64(llvm::SHA256::hash(llvm::arrayRefFromStringRef(text))) + "'";
}

static llvm::StringRef embedded(llvm::StringRef name) {
  return llvm::find_if(embeddedReport, [&](const EmbeddedFile &file) { return file.name == name; })->text;
}

static void renderPage(const RenderInput &input, llvm::raw_ostream &out) {
  llvm::StringRef style = embedded("style");
  std::string script = (embedded("common") + embedded("ways") + embedded("report")).str();
  const std::map<llvm::StringRef, std::string> parts = {
      {"policy", "default-src 'none'; style-src " + hashOf(style) + "; script-src " + hashOf(script) +
                     "; base-uri 'none'; form-action 'none'"},
      {"style", style.str()},
      {"data", escaped(dataOf(input))},
      {"script", script}};
  // What is put in is not looked into.
  for (llvm::StringRef rest = embedded("page"); !rest.empty();) {
    auto [before, after] = rest.split("{{");
    auto [name, next] = after.split("}}");
    out << before;
    if (auto it = parts.find(name); it != parts.end())
      out << it->second;
    rest = next;
  }
}

llvm::Error writeReport(const RenderInput &input, const std::string &folder) {
  if (llvm::Error error = makeFolder(folder))
    return error;
  return writeWhole(folder + "/index.html", [&](llvm::raw_ostream &out) { renderPage(input, out); });
}

} // namespace async_tidy
