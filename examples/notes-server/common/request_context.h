#pragma once

#include <cstdint>
#include <string>

namespace notes {

/// The request that is being answered, for logs.
struct RequestContext {
  uint64_t number = 0;
  std::string line;
};

inline std::string logLine(const RequestContext &context, int status) {
  return std::to_string(context.number) + " " + context.line + " " + std::to_string(status);
}

} // namespace notes
