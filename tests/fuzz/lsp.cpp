// What a language server reads before it knows that it makes sense: frames, edits, positions, URIs. For libFuzzer:
// CONTRIBUTING.md says how it is built and run.
#include "driver/lsp/message_reader.h"
#include "driver/lsp/text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace async_tidy;

static void require(bool holds) {
  if (!holds)
    abort();
}

/// The same bytes give the same messages, however they are cut.
static void readFrames(llvm::StringRef bytes, size_t step) {
  MessageReader whole, parts;
  std::string all, some;
  whole.append(bytes);
  while (std::optional<std::string> content = whole.next())
    all += framed(*content);
  for (size_t at = 0; at < bytes.size(); at += step) {
    parts.append(bytes.substr(at, step));
    while (std::optional<std::string> content = parts.next())
      some += framed(*content);
  }
  MessageReader again;
  again.append(all);
  while (std::optional<std::string> content = again.next())
    require(llvm::StringRef(all).contains(*content));
}

static void edit(llvm::StringRef bytes, uint8_t how) {
  auto encoding = PositionEncoding(how % 3);
  auto [before, after] = bytes.split('\0');
  for (size_t offset = 0; offset <= std::min<size_t>(before.size(), 64); ++offset) {
    TextPosition position = positionOf(before, offset, encoding);
    require(offsetOf(before, position, encoding) <= before.size());
    nlohmann::json change = {{"range", {{"start", position}, {"end", positionOf(before, how, encoding)}}},
                             {"text", after.str()}};
    std::string text = before.str();
    applyChange(text, change, encoding);
    LineMap map(before, text);
    require(map.map(position.line) <= llvm::StringRef(text).count('\n'));
  }
  nlohmann::json change = nlohmann::json::parse(after, nullptr, /*allow_exceptions=*/false);
  try {
    std::string text = before.str();
    applyChange(text, change, encoding);
  } catch (const nlohmann::json::exception &) {
  }
  pathOfUri(bytes);
  require(pathOfUri(uriOfPath("/" + bytes.str())) == "/" + bytes.str());
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 2)
    return 0;
  llvm::StringRef bytes(reinterpret_cast<const char *>(data) + 2, size - 2);
  readFrames(bytes, 1 + data[0] % 16);
  edit(bytes, data[1]);
  return 0;
}
