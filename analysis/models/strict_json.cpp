#include "analysis/models/strict_json.h"

#include <algorithm>

namespace async_tidy {
namespace {

/// Walks JSON text that is known to be well formed, and finds the line of a value.
class LineFinder {
public:
  LineFinder(llvm::StringRef text, llvm::StringRef target) : text(text), target(target) {}

  unsigned find() {
    value("");
    return found ? found : 1;
  }

private:
  llvm::StringRef text, target;
  size_t at = 0;
  unsigned line = 1, found = 0;

  void space() {
    for (; at < text.size(); ++at) {
      if (text[at] == '\n')
        ++line;
      else if (text.substr(at).starts_with("//"))
        at = std::min(text.find('\n', at), text.size()) - 1;
      else if (text.substr(at).starts_with("/*")) {
        size_t end = std::min(text.find("*/", at), text.size());
        line += text.slice(at, end).count('\n');
        at = end + 1;
      } else if (!isspace(static_cast<unsigned char>(text[at])))
        return;
    }
  }
  std::string string() {
    size_t begin = ++at;
    while (at < text.size() && text[at] != '"')
      at += text[at] == '\\' ? 2 : 1;
    return text.slice(begin, at++).str();
  }
  void value(const std::string &pointer) {
    space();
    if (pointer == target)
      found = line;
    if (at >= text.size())
      return;
    if (text[at] == '"') {
      string();
    } else if (text[at] == '{' || text[at] == '[') {
      bool isObject = text[at++] == '{';
      char close = isObject ? '}' : ']';
      for (unsigned index = 0;; ++index) {
        space();
        if (at >= text.size() || text[at] == close)
          break;
        std::string key = std::to_string(index);
        if (isObject) {
          key = string();
          // The key's own line is where a reader looks.
          if (pointer + "/" + key == target)
            found = line;
          space();
          ++at;
        }
        unsigned foundBefore = found;
        value(pointer + "/" + key);
        if (foundBefore)
          found = foundBefore;
        space();
        if (at < text.size() && text[at] == ',')
          ++at;
      }
      ++at;
    } else
      while (at < text.size() && !strchr(",]} \t\r\n", text[at]))
        ++at;
    space();
  }
};

} // namespace

JsonDocument::JsonDocument(llvm::StringRef path, llvm::StringRef source) : path(path), text(source) {
  std::vector<std::set<std::string>> keys;
  std::string repeated;
  auto watch = [&](int, nlohmann::json::parse_event_t event, nlohmann::json &parsed) {
    using Event = nlohmann::json::parse_event_t;
    if (event == Event::object_start)
      keys.emplace_back();
    else if (event == Event::object_end)
      keys.pop_back();
    else if (event == Event::key && !keys.back().insert(parsed.get<std::string>()).second && repeated.empty())
      repeated = parsed.get<std::string>();
    return true;
  };
  try {
    json = nlohmann::json::parse(text, watch, /*allow_exceptions=*/true, /*ignore_comments=*/true);
  } catch (const nlohmann::json::parse_error &error) {
    unsigned line = 1 + std::count(text.begin(), text.begin() + std::min(error.byte, text.size()), '\n');
    std::string what = error.what();
    what.erase(0, what.find("] ") + 2);
    if (size_t detail = what.find(": "); detail != std::string::npos && what.starts_with("parse error"))
      what.erase(0, detail + 2);
    problem = this->path + ":" + std::to_string(line) + ": not JSON: " + what;
    return;
  }
  if (!repeated.empty()) {
    std::string quoted = "\"" + repeated + "\"";
    unsigned line = 1 + std::count(text.begin(), text.begin() + text.rfind(quoted), '\n');
    problem = this->path + ":" + std::to_string(line) + ": key '" + repeated + "' appears twice in one object";
  }
}

void JsonDocument::fail(const std::string &pointer, const llvm::Twine &what) {
  if (problem.empty())
    problem = (path + ":" + llvm::Twine(lineOf(pointer)) + ": " + what).str();
}

unsigned lineOfPointer(llvm::StringRef text, llvm::StringRef pointer) { return LineFinder(text, pointer).find(); }

unsigned JsonDocument::lineOf(const std::string &pointer) const { return lineOfPointer(text, pointer); }

llvm::Error JsonDocument::takeError() {
  return problem.empty() ? llvm::Error::success() : llvm::createStringError(problem);
}

JsonObject::JsonObject(JsonDocument &document, const nlohmann::json &value, std::string pointer)
    : document(document), value(value), pointer(std::move(pointer)) {
  if (!value.is_object())
    document.fail(this->pointer, "expected an object, found " + llvm::Twine(value.type_name()));
}

void JsonObject::finish() {
  if (!value.is_object())
    return;
  for (const auto &[key, unused] : value.items())
    if (!asked.contains(key))
      document.fail(pointer + "/" + key, "unknown key '" + llvm::Twine(key) + "'");
}

const nlohmann::json *JsonObject::find(const char *key) {
  asked.insert(key);
  if (!value.is_object())
    return nullptr;
  auto it = value.find(key);
  return it == value.end() ? nullptr : &*it;
}

bool JsonObject::has(const char *key) { return find(key) != nullptr; }

bool JsonObject::flag(const char *key) {
  const nlohmann::json *found = find(key);
  if (found && *found != true)
    fail(key, "'" + llvm::Twine(key) + "' can only be true");
  return found && *found == true;
}

std::string JsonObject::string(const char *key, bool required) {
  const nlohmann::json *found = find(key);
  if (!found) {
    if (required)
      document.fail(pointer, "missing key '" + llvm::Twine(key) + "'");
    return "";
  }
  if (!found->is_string() || found->get_ref<const std::string &>().empty()) {
    fail(key, "'" + llvm::Twine(key) + "' must be a string that is not empty");
    return "";
  }
  return found->get<std::string>();
}

std::vector<std::string> JsonObject::strings(const char *key, bool required) {
  std::vector<std::string> result;
  if (required && !has(key))
    document.fail(pointer, "missing key '" + llvm::Twine(key) + "'");
  array(key, [&](const nlohmann::json &element, const std::string &where) {
    if (element.is_string())
      result.push_back(element.get<std::string>());
    else
      document.fail(where, "'" + llvm::Twine(key) + "' must hold strings, found " + element.type_name());
  });
  return result;
}

void JsonObject::array(const char *key, llvm::function_ref<void(const nlohmann::json &, const std::string &)> each) {
  const nlohmann::json *found = find(key);
  if (!found)
    return;
  if (!found->is_array() || found->empty()) {
    fail(key, "'" + llvm::Twine(key) + "' must be an array that is not empty");
    return;
  }
  for (size_t i = 0; i != found->size(); ++i)
    each((*found)[i], pointerTo(key) + "/" + std::to_string(i));
}

} // namespace async_tidy
