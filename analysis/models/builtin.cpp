#include "analysis/models/model.h"
#include "cmake/embedded.h"

namespace async_tidy {

const ModelSet &builtinModels() {
  static const ModelSet models = [] {
    ModelSet set;
    for (const EmbeddedFile &file : embeddedModels) {
      // The build's own files: tests/models/schema.test proves each of them.
      set.add(llvm::ExitOnError("async-tidy: error: ", 2)(parseModel(file.name, file.text, /*isBuiltin=*/true)));
    }
    return set;
  }();
  return models;
}

} // namespace async_tidy
