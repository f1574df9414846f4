#include "driver/settings.h"

#include "driver/globs.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/Support/MemoryBuffer.h"

namespace async_tidy {

llvm::Expected<BlockingKinds> parseKinds(llvm::StringRef list, BlockingKinds base) {
  BlockingKinds kinds;
  if (list.empty() || list.starts_with("+") || list.starts_with("-"))
    kinds = base;
  llvm::SmallVector<llvm::StringRef, 8> names;
  list.split(names, ',', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef name : names) {
    bool removes = name.consume_front("-");
    if (!removes)
      name.consume_front("+");
    std::optional<BlockingKind> kind = parseBlockingKind(name);
    if (kind == BlockingKind::Cpu || kind == BlockingKind::EventLoop)
      return llvm::createStringError("kind '" + name + "' has a check of its own: --checks=async-cpu-bound-call, " +
                                     "--checks=async-nested-event-loop");
    if (!kind) {
      std::string known;
      for (unsigned i = 0; i != BlockingKindCount; ++i)
        if (BlockingKind(i) != BlockingKind::Cpu && BlockingKind(i) != BlockingKind::EventLoop)
          known += (i ? ", " : "") + std::string(spelling(BlockingKind(i)));
      return llvm::createStringError("unknown kind '" + name + "'; the kinds are " + known);
    }
    removes ? kinds.erase(*kind) : kinds.insert(*kind);
  }
  return kinds;
}

llvm::Expected<std::vector<Check>> selectChecks(llvm::StringRef globs, llvm::ArrayRef<Check> base) {
  llvm::SmallVector<llvm::StringRef, 8> each;
  globs.split(each, ',', -1, /*KeepEmpty=*/false);
  for (llvm::StringRef glob : each) {
    glob.consume_front("-");
    if (llvm::none_of(allChecks(), [&](const Check &check) { return matchesGlobs(glob, check.id); })) {
      std::string known;
      for (const Check &check : allChecks())
        known += (known.empty() ? "" : ", ") + check.id.str();
      return llvm::createStringError("unknown check '" + glob + "'; the checks are " + known);
    }
  }
  std::vector<Check> result;
  for (const Check &check : allChecks()) {
    bool isInBase = llvm::any_of(base, [&](const Check &other) { return other.id == check.id; });
    std::string list = (globs.starts_with("-") && isInBase ? "*," + globs : globs).str();
    if (matchesGlobs(list, check.id))
      result.push_back(check);
  }
  return result;
}

llvm::Expected<Model> loadModel(const std::string &file) {
  auto buffer = llvm::MemoryBuffer::getFile(file);
  if (!buffer)
    return llvm::createStringError("cannot read model '" + file + "': " + buffer.getError().message());
  return parseModel(file, (*buffer)->getBuffer());
}

llvm::Expected<Settings> makeSettings(const Config &config, const SettingsRequest &request) {
  ModelSet models = builtinModels();
  auto add = [&](const std::vector<std::string> &files) -> llvm::Error {
    for (const std::string &file : files) {
      llvm::Expected<Model> model = loadModel(file);
      if (!model)
        return model.takeError();
      models.add(std::move(*model));
    }
    return llvm::Error::success();
  };
  if (llvm::Error error = add(config.modelFiles))
    return std::move(error);
  models.add(config.model);
  if (llvm::Error error = add(request.modelFiles))
    return std::move(error);
  llvm::Expected<BlockingKinds> kinds = parseKinds(request.kinds.empty() ? config.kinds : request.kinds);
  if (!kinds)
    return kinds.takeError();
  std::string globs = !request.checks.empty() ? request.checks : !config.checks.empty() ? config.checks : "*";
  llvm::Expected<std::vector<Check>> checks = selectChecks(globs);
  if (!checks)
    return checks.takeError();
  return Settings{std::move(models), *kinds, std::move(*checks), config.policy};
}

} // namespace async_tidy
