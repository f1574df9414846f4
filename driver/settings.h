// What a run is to look for: from the command line or the host, on top of the project's config.
#pragma once

#include "analysis/models/model.h"
#include "analysis/program/check.h"
#include "driver/config.h"

#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace async_tidy {

struct Settings {
  ModelSet models;
  BlockingKinds kinds;
  std::vector<Check> checks;
  Policy policy;
};

/// As a host was told; empty means not told, so that the config or the default counts.
struct SettingsRequest {
  std::string kinds, checks;
  std::vector<std::string> modelFiles;
};

/// Built-in models, then those of the config, then the request's, the later on top. Errors: as the functions below.
llvm::Expected<Settings> makeSettings(const Config &, const SettingsRequest &);

/// "+lock,-file": changes to `base`; "lock,file": just these. Errors: an unknown kind.
llvm::Expected<BlockingKinds> parseKinds(llvm::StringRef, BlockingKinds base = BlockingKinds::defaults());
/// "async-*,-async-unawaited". A list that begins with an exclusion begins with `base`. Errors: a name or glob that
/// takes in no check.
llvm::Expected<std::vector<Check>> selectChecks(llvm::StringRef globs, llvm::ArrayRef<Check> base = {});
/// Errors: as parseModel; a file that can't be read.
llvm::Expected<Model> loadModel(const std::string &file);

} // namespace async_tidy
