#include "driver/edits.h"
#include "driver/render/render.h"

#include <nlohmann/json.hpp>

namespace async_tidy {

using Json = nlohmann::ordered_json;

static Json placeJson(const Place &place) {
  return {{"file", displayPath(place.file)}, {"line", place.line}, {"column", place.column}};
}

/// The edits with those of the includes, as they would be made now.
static Json repairsJson(const Finding &finding, SourceFiles &sources) {
  Json repairs = Json::array();
  for (const Repair &repair : finding.repairs) {
    Json edits = Json::array();
    for (const Edit &edit : editsOf(repair, [&](const std::string &file) { return sources.text(file); }))
      edits.push_back({{"file", displayPath(edit.file)},
                       {"offset", edit.span.begin},
                       {"length", edit.span.end - edit.span.begin},
                       {"text", edit.text}});
    repairs.push_back({{"title", repair.title}, {"edits", std::move(edits)}});
  }
  return repairs;
}

void renderJson(const RenderInput &input, llvm::raw_ostream &out) {
  Json findings = Json::array();
  for (const Finding &finding : input.result.findings) {
    Json trace = Json::array();
    for (const TraceStep &step : finding.trace) {
      Json one = placeJson(step.place);
      one["message"] = step.message;
      trace.push_back(std::move(one));
    }
    Json one = {{"check", finding.check}};
    one.update(placeJson(finding.place));
    one["message"] = finding.message;
    one["kind"] = finding.kind;
    one["entity"] = finding.entity;
    one["call"] = finding.call;
    one["leaf"] = finding.leaf;
    one["fingerprint"] = finding.fingerprint;
    one["level"] = spelling(finding.level);
    one["trace"] = std::move(trace);
    one["repairs"] = repairsJson(finding, input.sources);
    findings.push_back(std::move(one));
  }
  Json unresolved = Json::array();
  for (const TraceStep &call : input.result.unresolved) {
    Json one = placeJson(call.place);
    one["message"] = call.message;
    unresolved.push_back(std::move(one));
  }
  Json chokePoints = Json::array();
  for (const ChokePoint &point : chokePointsOf(input.result.findings)) {
    Json one = placeJson(point.place);
    one["function"] = point.name;
    one["findings"] = point.findings;
    chokePoints.push_back(std::move(one));
  }
  const Statistics &s = input.result.statistics;
  Json root = {{"version", 1},
               {"findings", std::move(findings)},
               {"chokePoints", std::move(chokePoints)},
               {"unresolved", std::move(unresolved)},
               {"notAnalysed", input.notAnalysed},
               {"statistics",
                {{"translationUnits", s.translationUnits},
                 {"functions", s.functions},
                 {"coroutines", s.coroutines},
                 {"onLoop", s.onLoop}}}};
  out << root.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace async_tidy
