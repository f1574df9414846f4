#include "analysis/models/loader.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/GlobPattern.h"

namespace async_tidy {
namespace {

std::vector<ModelHeader> readHeaders(JsonObject &root) {
  std::vector<ModelHeader> result;
  root.array("headers", [&](const nlohmann::json &value, const std::string &where) {
    JsonObject object(root.document, value, where);
    ModelHeader header;
    header.package = object.string("package", true);
    header.includes = object.strings("include", true);
    header.flags = object.strings("flags", false);
    header.space = object.string("namespace", false);
    object.finish();
    result.push_back(std::move(header));
  });
  return result;
}

bool isIdentifier(llvm::StringRef text) {
  return !text.empty() && !llvm::isDigit(text.front()) &&
         llvm::all_of(text, [](char c) { return llvm::isAlnum(c) || c == '_'; });
}

} // namespace

std::string problemOfName(llvm::StringRef name) {
  auto say = [&](const llvm::Twine &what) { return ("'" + name + "' " + what).str(); };
  if (name == "*" || name == "**" || name == "::*")
    return say("matches everything, so nothing would be told apart; name a class or a namespace: \"app::db::*\"");
  llvm::StringRef rest = name;
  rest.consume_back("::*");
  auto [scope, op] = rest.split("operator");
  bool isOperator = op.size() + scope.size() != rest.size() && (scope.empty() || scope.ends_with("::")) &&
                    !(op.empty() || llvm::isAlnum(op.front()) || op.front() == '_');
  if (isOperator) {
    scope.consume_back("::");
    rest = scope;
  }
  llvm::SmallVector<llvm::StringRef, 6> parts;
  if (!isOperator || !rest.empty())
    rest.split(parts, "::");
  for (size_t i = 0; i != parts.size(); ++i) {
    llvm::StringRef part = parts[i];
    if (i + 1 == parts.size())
      part.consume_front("~");
    if (!isIdentifier(part))
      return say("is not a qualified name; write it without arguments, such as \"app::Client::send\"");
  }
  return "";
}

std::string problemOfPattern(llvm::StringRef pattern) {
  if (pattern.find_if([](char c) { return llvm::isAlnum(c) || c == '_'; }) == llvm::StringRef::npos)
    return ("'" + pattern + "' matches everything, so nothing would be told apart; name a folder or a namespace: " +
            "\"src/handlers/*\", \"app::handlers::*\"")
        .str();
  if (llvm::Expected<llvm::GlobPattern> glob = llvm::GlobPattern::create(pattern); !glob)
    return ("'" + pattern + "' is not a pattern: " + llvm::toString(glob.takeError())).str();
  return "";
}

llvm::Expected<Model> parseModel(llvm::StringRef path, llvm::StringRef text, bool isBuiltin) {
  JsonDocument document(path, text);
  Model model;
  if (!document.failed()) {
    JsonObject root(document, document.root(), "");
    root.find("$schema");
    model.library = root.string("library", true);
    model.description = root.string("description", true);
    model.url = root.string("url", true);
    if (!llvm::StringRef(model.url).starts_with("http"))
      root.fail("url", "'url' must begin with http:// or https://");
    model.isLocal = root.flag("local");
    model.headers = readHeaders(root);
    readEntries(root, isBuiltin, model);
    root.finish();
  }
  if (llvm::Error error = document.takeError())
    return std::move(error);
  return model;
}

} // namespace async_tidy
