// What code hosts show beside the lines of a change.
#include "driver/render/positions.h"
#include "driver/render/render.h"

#include <nlohmann/json.hpp>

namespace async_tidy {

/// As the runner reads it back: `unescapeData` and `unescapeProperty` of actions/runner,
/// src/Runner.Common/ActionCommand.cs.
static std::string escaped(llvm::StringRef text, llvm::StringRef special) {
  static const char digits[] = "0123456789ABCDEF";
  std::string result;
  for (char c : text) {
    if (special.contains(c))
      (result += '%') += {digits[c >> 4 & 15], digits[c & 15]};
    else
      result += c;
  }
  return result;
}

void renderGitHub(const RenderInput &input, llvm::raw_ostream &out) {
  constexpr llvm::StringRef Data = "%\r\n", Property = "%\r\n:,";
  for (const Finding &finding : input.result.findings) {
    llvm::StringRef command = finding.level == Level::Note ? "notice" : spelling(finding.level);
    std::string message = finding.message;
    for (const TraceStep &step : shortened(finding.trace))
      message += "\n" + repositoryPath(step.place.file) + ":" + std::to_string(step.place.line) + ": " + step.message;
    CodePointPosition at = positionOf(finding.place, input.sources);
    out << "::" << command << " file=" << escaped(repositoryPath(finding.place.file), Property) << ",line=" << at.line
        << ",col=" << at.column << ",title=" << escaped(finding.check, Property) << "::" << escaped(message, Data)
        << '\n';
  }
}

void renderGitLab(const RenderInput &input, llvm::raw_ostream &out) {
  using Json = nlohmann::ordered_json;
  Json report = Json::array();
  for (const Finding &finding : input.result.findings) {
    const char *severity = finding.level == Level::Note ? "info" : finding.level == Level::Error ? "critical" : "major";
    report.push_back({{"description", finding.message},
                      {"check_name", finding.check},
                      {"fingerprint", finding.fingerprint},
                      {"severity", severity},
                      {"location",
                       {{"path", repositoryPath(finding.place.file)}, {"lines", {{"begin", finding.place.line}}}}}});
  }
  out << report.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

} // namespace async_tidy
