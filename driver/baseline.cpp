#include "driver/baseline.h"

#include "analysis/models/strict_json.h"
#include "driver/compile_database.h"
#include "driver/output.h"
#include "driver/policy.h"
#include "driver/render/render.h"

#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"

namespace async_tidy {

static constexpr unsigned Version = 1;

static std::string folderOf(const std::string &file) { return llvm::sys::path::parent_path(absolutePath(file)).str(); }

/// With `..` where it lies elsewhere, so that the baseline means the same in every checkout.
static std::string relativeTo(llvm::StringRef folder, llvm::StringRef path) {
  std::string up;
  while (!isBelow(path, folder)) {
    folder = llvm::sys::path::parent_path(folder);
    up += "../";
  }
  return up + path.drop_front(folder.size()).ltrim('/').str();
}

llvm::Expected<Baseline> loadBaseline(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer)
    return llvm::createStringError("cannot read baseline '" + file + "': " + buffer.getError().message());
  llvm::StringRef text = (*buffer)->getBuffer();
  JsonDocument document(file, text);
  Baseline result;
  if (!document.failed()) {
    JsonObject root(document, document.root(), "");
    const nlohmann::json *version = root.find("version");
    if (!version || !version->is_number_unsigned())
      document.fail("", "not a baseline of async-tidy: it has no 'version'");
    else if (*version != Version)
      root.fail("version", "a baseline of version " + llvm::Twine(version->get<unsigned>()) +
                               "; this async-tidy reads version " + llvm::Twine(Version));
    const nlohmann::json *findings = root.find("findings");
    if (!findings || !findings->is_array())
      document.fail("", "not a baseline of async-tidy: it has no array 'findings'");
    for (size_t i = 0; !document.failed() && i != findings->size(); ++i) {
      JsonObject entry(document, (*findings)[i], "/findings/" + std::to_string(i));
      BaselineEntry one;
      one.known.family = entry.string("fingerprint", true);
      one.known.file = absolutePath(entry.string("file", true), folderOf(file));
      one.known.text = entry.string("text", false);
      one.known.leaf = entry.string("leaf", false);
      one.known.check = entry.string("check", true);
      one.kind = entry.string("kind", false);
      one.function = entry.string("function", false);
      entry.finish();
      result.entries.push_back(std::move(one));
    }
    root.finish();
  }
  if (llvm::Error error = document.takeError())
    return std::move(error);
  size_t at = 0;
  unsigned line = 1;
  for (BaselineEntry &entry : result.entries) {
    size_t next = text.find("\"" + entry.known.family + "\"", at);
    if (next == llvm::StringRef::npos)
      break;
    line += text.slice(at, next).count('\n');
    entry.line = line;
    at = next + 1;
  }
  return result;
}

BaselineEntry baselineEntry(const Finding &finding, SourceFiles &sources) {
  return {knownFrom(finding, sources), finding.kind, finding.entity};
}

llvm::Error writeBaseline(const Baseline &baseline, const std::string &file) {
  nlohmann::ordered_json findings = nlohmann::ordered_json::array();
  std::string folder = folderOf(file);
  for (const BaselineEntry &entry : baseline.entries) {
    nlohmann::ordered_json one = {{"check", entry.known.check}};
    if (!entry.kind.empty())
      one["kind"] = entry.kind;
    one["file"] = relativeTo(folder, entry.known.file);
    if (!entry.function.empty())
      one["function"] = entry.function;
    if (!entry.known.leaf.empty())
      one["leaf"] = entry.known.leaf;
    if (!entry.known.text.empty())
      one["text"] = entry.known.text;
    one["fingerprint"] = entry.known.family;
    findings.push_back(std::move(one));
  }
  nlohmann::ordered_json root = {{"version", Version}, {"findings", std::move(findings)}};
  return writeWhole(file, [&](llvm::raw_ostream &out) {
    out << root.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) << '\n';
  });
}

Findings unusedEntries(const Baseline &baseline, const std::string &file, const std::vector<bool> &isFound) {
  Findings result;
  for (size_t i = 0; i != baseline.entries.size(); ++i) {
    if (isFound[i])
      continue;
    const BaselineEntry &entry = baseline.entries[i];
    Finding finding;
    finding.check = UnusedBaseline;
    finding.place = {absolutePath(file), entry.line, 1};
    finding.message = "the baseline has a finding of " + entry.known.check + " in " + displayPath(entry.known.file) +
                      (entry.function.empty() ? "" : " ('" + entry.function + "')") +
                      " that is no longer there; --baseline-shrink takes it out";
    finding.fingerprint = fingerprintOf({entry.known.family});
    result.push_back(std::move(finding));
  }
  return result;
}

} // namespace async_tidy
