#include "driver/libraries.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace async_tidy {
namespace {

/// Which library's a name is.
class LibraryNames {
public:
  explicit LibraryNames(const ModelSet &models) : models(models) {
    std::map<std::string, std::map<std::string, size_t>> entries;
    for (const Model &model : models.models())
      for (const FunctionModel &function : model.functions)
        for (llvm::StringRef scope = function.name; scope.contains("::");) {
          scope = scope.rsplit("::").first;
          ++entries[scope.str()][model.library];
        }
    // Of a namespace that libraries share, such as boost, most of what is modelled may be nobody's.
    for (const auto &[scope, libraries] : entries) {
      size_t all = 0;
      for (const auto &[library, count] : libraries)
        all += count;
      for (const auto &[library, count] : libraries)
        if (2 * count > all)
          owners[scope] = library;
    }
    for (const Model &model : models.models())
      for (const std::string &scope : model.namespaces)
        owners.try_emplace(scope, model.library);
  }

  std::optional<std::string> libraryOf(llvm::StringRef name) const {
    if (const FunctionModel *function = models.function(name); function && !function->library.empty())
      return function->library;
    while (name.contains("::")) {
      name = name.rsplit("::").first;
      if (auto it = owners.find(name.str()); it != owners.end())
        return it->second;
    }
    return std::nullopt;
  }

private:
  const ModelSet &models;
  std::map<std::string, std::string> owners;
};

bool isReserved(llvm::StringRef name) {
  return name.starts_with("__") || (name.starts_with("_") && name.size() > 1 && llvm::isUpper(name[1]));
}

} // namespace

Libraries librariesOf(const Analysis &analysis) {
  const Program &program = analysis.program;
  LibraryNames names(analysis.graph.models);
  std::map<std::string, unsigned> known;
  std::map<std::string, std::pair<unsigned, std::set<llvm::StringRef>>> unknown;
  for (EntityId id = 0; id != program.entities.size(); ++id) {
    const Entity &caller = program.entities[id];
    if (!caller.isDefined || !caller.isProject || program.isCopy(id))
      continue;
    for (const Call &call : caller.calls) {
      if (call.callee == NoEntity || program.entities[call.callee].isProject)
        continue;
      llvm::StringRef name = program.qualifiedName(call.callee);
      if (std::optional<std::string> library = names.libraryOf(name))
        ++known[*library];
      // Operators at namespace scope are those of the language and of streams.
      else if (analysis.contexts.mayRunOnLoop(id) && !name.empty() && !isReserved(name) &&
               !name.starts_with("operator")) {
        auto [space, rest] = name.split("::");
        auto &[calls, functions] = unknown[rest.empty() ? ("::" + name).str() : space.str()];
        ++calls;
        functions.insert(name);
      }
    }
  }
  Libraries result;
  for (const auto &[name, calls] : known)
    result.known.push_back({name, calls});
  for (const auto &[name, counts] : unknown)
    result.unknown.push_back({name, counts.first, unsigned(counts.second.size())});
  auto isBefore = [](const auto &a, const auto &b) { return std::tie(b.calls, a.name) < std::tie(a.calls, b.name); };
  llvm::sort(result.known, isBefore);
  llvm::sort(result.unknown, isBefore);
  return result;
}

} // namespace async_tidy
