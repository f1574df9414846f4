// Values and texts as bytes, for what goes between processes of this machine and into files that only it reads.
#pragma once

#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <cstring>
#include <string>

namespace async_tidy {

template <typename T> void appendValue(std::string &out, T value) {
  out.append(reinterpret_cast<const char *>(&value), sizeof value);
}

/// False where there are too few bytes.
template <typename T> bool takeValue(llvm::StringRef &bytes, T &value) {
  if (bytes.size() < sizeof value)
    return false;
  std::memcpy(&value, bytes.data(), sizeof value);
  bytes = bytes.drop_front(sizeof value);
  return true;
}

/// With its size before it.
inline void appendText(std::string &out, llvm::StringRef text) {
  appendValue(out, uint64_t(text.size()));
  out += text;
}

/// False where it is not all there; then nothing is taken.
inline bool takeText(llvm::StringRef &bytes, llvm::StringRef &text) {
  llvm::StringRef rest = bytes;
  uint64_t size = 0;
  if (!takeValue(rest, size) || size > rest.size())
    return false;
  text = rest.take_front(size);
  bytes = rest.drop_front(size);
  return true;
}

} // namespace async_tidy
