#include "driver/lsp/outcome.h"

#include <nlohmann/json.hpp>

namespace async_tidy {

using Json = nlohmann::json;

NLOHMANN_JSON_SERIALIZE_ENUM(Level, {{Level::Note, "note"}, {Level::Warning, "warning"}, {Level::Error, "error"}})
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Place, file, line, column)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TraceStep, place, message)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(WayStep, name, place, call)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Span, begin, end)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Edit, file, span, text)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Repair, title, edits, includes, ifIncluded)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Finding, check, level, place, message, kind, entity, call, leaf, entityPlace, trace,
                                   repairs, way, fingerprint, family)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(EntryPoint, name, place, kind, why, isFollowed)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Statistics, translationUnits, functions, coroutines, asyncEntities, onLoop)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Outcome, findings, entryPoints, digests, statistics)

std::string pack(const Outcome &outcome) {
  std::vector<uint8_t> bytes = Json::to_cbor(Json(outcome));
  return {bytes.begin(), bytes.end()};
}

std::optional<Outcome> unpackOutcome(llvm::StringRef bytes) {
  try {
    return Json::from_cbor(bytes.begin(), bytes.end()).get<Outcome>();
  } catch (const Json::exception &) {
    return std::nullopt;
  }
}

} // namespace async_tidy
