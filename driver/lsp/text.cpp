#include "driver/lsp/text.h"

#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringExtras.h"

#include <algorithm>

namespace async_tidy {

using Json = nlohmann::json;

void to_json(Json &json, const TextPosition &position) {
  json = {{"line", position.line}, {"character", position.character}};
}

void from_json(const Json &json, TextPosition &position) {
  position.line = json.at("line").get<unsigned>();
  position.character = json.at("character").get<unsigned>();
}

/// Where line `line` begins, or the end of the text.
static size_t beginOf(llvm::StringRef text, unsigned line) {
  size_t at = 0;
  for (; line != 0; --line) {
    size_t end = text.find('\n', at);
    if (end == llvm::StringRef::npos)
      return text.size();
    at = end + 1;
  }
  return at;
}

llvm::StringRef lineOf(llvm::StringRef text, unsigned line) {
  return text.substr(beginOf(text, line)).take_until([](char c) { return c == '\n'; }).rtrim('\r');
}

/// Bytes of a character by its first one; a byte that begins none is one by itself.
static size_t bytesOfCharacter(unsigned char first) {
  return first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
}

static unsigned unitsOfCharacter(size_t bytes, PositionEncoding encoding) {
  if (encoding == PositionEncoding::Utf8)
    return bytes;
  return encoding == PositionEncoding::Utf16 && bytes == 4 ? 2 : 1;
}

unsigned charactersIn(llvm::StringRef line, size_t bytes, PositionEncoding encoding) {
  unsigned result = 0;
  for (size_t at = 0; at < std::min(bytes, line.size());) {
    size_t length = bytesOfCharacter(line[at]);
    result += unitsOfCharacter(length, encoding);
    at += length;
  }
  return result;
}

size_t offsetOf(llvm::StringRef text, TextPosition position, PositionEncoding encoding) {
  size_t begin = beginOf(text, position.line), at = begin;
  llvm::StringRef line = text.substr(begin).take_until([](char c) { return c == '\n'; });
  unsigned units = 0;
  while (units < position.character && at - begin < line.size() && line.substr(at - begin) != "\r") {
    size_t length = bytesOfCharacter(text[at]);
    units += unitsOfCharacter(length, encoding);
    at += length;
  }
  return std::min(at, begin + line.size());
}

TextPosition positionOf(llvm::StringRef text, size_t offset, PositionEncoding encoding) {
  llvm::StringRef before = text.take_front(offset);
  size_t begin = before.rfind('\n') == llvm::StringRef::npos ? 0 : before.rfind('\n') + 1;
  return {unsigned(before.count('\n')), charactersIn(text.substr(begin), before.size() - begin, encoding)};
}

void applyChange(std::string &text, const Json &change, PositionEncoding encoding) {
  std::string with = change.at("text").get<std::string>();
  if (!change.contains("range")) {
    text = std::move(with);
    return;
  }
  size_t begin = offsetOf(text, change["range"].at("start").get<TextPosition>(), encoding);
  size_t end = offsetOf(text, change["range"].at("end").get<TextPosition>(), encoding);
  text.replace(begin, std::max(begin, end) - begin, with);
}

std::string pathOfUri(llvm::StringRef uri) {
  if (!uri.consume_front("file://"))
    return "";
  // After an authority, such as "localhost".
  uri = uri.drop_until([](char c) { return c == '/'; });
  std::string result;
  for (size_t i = 0; i < uri.size(); ++i) {
    unsigned byte;
    if (uri[i] == '%' && i + 2 < uri.size() && !uri.substr(i + 1, 2).getAsInteger(16, byte)) {
      result += char(byte);
      i += 2;
    } else {
      result += uri[i];
    }
  }
  return result;
}

std::string uriOfPath(llvm::StringRef path) {
  std::string result = "file://";
  for (unsigned char c : path)
    if (llvm::isAlnum(c) || llvm::StringRef("/-._~!$&'()*+,;=@").contains(c))
      result += c;
    else
      result += "%" + llvm::utohexstr(c, /*LowerCase=*/false, 2);
  return result;
}

LineMap::LineMap(llvm::StringRef before, llvm::StringRef after) {
  llvm::SmallVector<llvm::StringRef, 0> old, now;
  before.split(old, '\n');
  after.split(now, '\n');
  size_t most = std::min(old.size(), now.size()), same = 0;
  while (changed != most && old[changed] == now[changed])
    ++changed;
  while (same != most - changed && old[old.size() - 1 - same] == now[now.size() - 1 - same])
    ++same;
  end = old.size() - same;
  shift = int(now.size()) - int(old.size());
}

unsigned LineMap::map(unsigned line) const {
  if (line < changed)
    return line;
  if (line >= end)
    return line + shift;
  unsigned endNow = end + shift;
  return std::min(line, endNow > changed ? endNow - 1 : changed);
}

} // namespace async_tidy
