#include "driver/lsp/ways.h"

namespace async_tidy {

static std::vector<WayCall> wayOf(const Finding &finding) {
  std::vector<WayCall> result;
  if (finding.leaf.empty())
    return result;
  WayFunction from{finding.entity, finding.entityPlace};
  Place call = finding.place;
  for (const WayStep &step : finding.way) {
    WayFunction to{step.name, step.place.file.empty() ? call : step.place};
    result.push_back({from, to, call, &finding});
    from = to;
    // A call that nobody wrote, as in what the compiler made, is shown where the function is.
    call = step.call.file.empty() ? to.place : step.call;
  }
  result.push_back({from, {finding.leaf, {}}, call, &finding});
  return result;
}

std::vector<WayCall> waysOf(const std::vector<Finding> &findings) {
  std::vector<WayCall> result;
  for (const Finding &finding : findings)
    for (WayCall &call : wayOf(finding))
      result.push_back(std::move(call));
  return result;
}

} // namespace async_tidy
